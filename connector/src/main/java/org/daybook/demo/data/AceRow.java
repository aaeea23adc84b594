package org.daybook.demo.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybook.demo.data.CollectAndRemit.AceClient;

/**
 * One transaction on a debtor's account, as the ACE report lists it.
 *
 * @param date of the money; {@code posted} says in which period it is settled (SS 4.3 R1)
 * @param amount what was collected; negative when it bounced
 * @param reverses the bounced payment's id, else empty
 */
record AceRow(
        Type type,
        String id,
        AceClient client,
        String debtor,
        LocalDate date,
        LocalDate posted,
        Amount amount,
        String reverses) {
    /** Money to the agency, money straight to the client, or a payment that bounced. */
    enum Type {
        PAYMENT,
        DIRECT_PAYMENT,
        NSF
    }

    /** The columns, in order; described at {@link DemoData#writeAce}. */
    static final List<String> COLUMNS = List.of(
            "transaction_id",
            "profile",
            "client_no",
            "client_name",
            "period_end",
            "debtor_account",
            "transaction_date",
            "posted_date",
            "type",
            "receiver",
            "amount",
            "currency",
            "commission_percent",
            "commission",
            "commission_currency",
            "reverses",
            "description");

    List<String> cells() {
        return List.of(
                id,
                client.profile(),
                client.customer().number(),
                client.customer().name(),
                YearMonth.from(posted).atEndOfMonth().toString(),
                debtor,
                date.toString(),
                posted.toString(),
                type.name(),
                type == Type.DIRECT_PAYMENT ? "CLIENT" : "AGENCY",
                amount.toString(),
                amount.currency(),
                client.commissionPercent().toPlainString(),
                client.commissionOn(amount).toString(),
                amount.currency(),
                reverses,
                description());
    }

    DemoEntry toEntry() {
        DemoJob job = client.job();
        return new DemoEntry(
                CollectAndRemit.COMPANY, "ace", id, job.customer(), job.number(), date, amount, troubles());
    }

    private String description() {
        return switch (type) {
            case PAYMENT -> "Payment of " + debtor;
            case DIRECT_PAYMENT -> "Payment of " + debtor + " to the client";
            case NSF -> "Returned payment " + reverses + " of " + debtor;
        };
    }

    private Set<Trouble> troubles() {
        Set<Trouble> all = EnumSet.of(Trouble.USD);
        if (type != Type.PAYMENT) {
            all.add(Trouble.valueOf(type.name()));
        }
        if (!YearMonth.from(date).equals(YearMonth.from(posted))) {
            all.add(Trouble.POSTED_LATE);
        }
        return all;
    }
}
