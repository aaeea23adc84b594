package org.daybook.invoicing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.work.JobEntry;

/**
 * A job's open entries, told apart: what is billed now, and what is left out and why.
 *
 * @param billed by date, then by id: so that the order of delivery changes no document by a cent
 */
public record Sifted(List<JobEntry> billed, List<Left> leftOut) {

    private static final Comparator<JobEntry> BY_DATE_AND_ID =
            Comparator.comparing(JobEntry::date).thenComparing(JobEntry::id);

    /** @param reason why an entry is left out; empty: it is billed */
    public static Sifted of(List<JobEntry> open, Function<JobEntry, Optional<RefusalCode>> reason) {
        List<JobEntry> billed = new ArrayList<>();
        List<Left> leftOut = new ArrayList<>();
        for (JobEntry entry : open) {
            reason.apply(entry)
                    .ifPresentOrElse(code -> leftOut.add(new Left(entry.id(), code)), () -> billed.add(entry));
        }
        billed.sort(BY_DATE_AND_ID);
        return new Sifted(billed, leftOut);
    }

    /** With contractual time at no charge (SS 3.3 R4). */
    public Sifted atNoChargeWhereContractual() {
        return new Sifted(ContractualWork.atNoCharge(billed), leftOut);
    }
}
