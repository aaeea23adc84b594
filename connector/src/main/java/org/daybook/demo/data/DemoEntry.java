package org.daybook.demo.data;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;

/**
 * One entry the sources deliver, once, however often its row is repeated.
 *
 * @param source koho, clipitc or ace
 * @param nativeId the source's own id: Koho {@code id}, CLIPitc {@code record_id}, ACE {@code transaction_id}
 * @param date the day of the work or of the money
 * @param amount Koho: hours and products, before tax; CLIPitc: the charge, before tax; ACE: the money, negative for
 *     NSF. Before an edit after pull; zero for garbage.
 */
public record DemoEntry(
        int company,
        String source,
        String nativeId,
        String customer,
        String job,
        LocalDate date,
        Amount amount,
        Set<Trouble> troubles) {
    public DemoEntry {
        troubles = Set.copyOf(troubles);
    }

    public boolean has(Trouble trouble) {
        return troubles.contains(trouble);
    }

    DemoEntry also(Trouble trouble) {
        Set<Trouble> more = EnumSet.of(trouble);
        more.addAll(troubles);
        return new DemoEntry(company, source, nativeId, customer, job, date, amount, more);
    }
}
