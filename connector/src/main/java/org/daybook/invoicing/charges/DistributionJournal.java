package org.daybook.invoicing.charges;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Derivation;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;

/** An invoice's distribution as a journal of the shared model, so that any ledger can take it. */
public final class DistributionJournal {

    private DistributionJournal() {}

    /** Refused with the reasons for which the distribution is no valid transaction. */
    public static Outcome<Journal> of(JobInvoices job, ChargeInvoice invoice) {
        List<Finding> reasons = DistributionCheck.of(invoice, job.settings());
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        List<JournalLine> lines = invoice.distribution().stream()
                .map(line -> line(invoice, line, job.settings().accounts().get(line.account())))
                .toList();
        return Outcome.done(new Journal(job.job().company(), invoice.date(), invoice.currency(), lines));
    }

    private static JournalLine line(ChargeInvoice invoice, DistributionLine line, DistributionAccount account) {
        boolean receivable = account.type() == DistributionAccount.Type.RECEIVABLES;
        return new JournalLine(
                account.code(),
                reference(account.type()),
                Dimensions.NONE,
                line.debit(),
                line.credit(),
                Optional.of(invoice.customer()).filter(customer -> receivable),
                Optional.empty(),
                line.text(),
                List.of(),
                new Derivation("distribution of the invoice, as approved (SS 1.3 R7)", List.of(), false));
    }

    private static PostingReference reference(DistributionAccount.Type type) {
        return switch (type) {
            case RECEIVABLES -> PostingReference.ACCOUNTS_RECEIVABLE;
            case INCOME -> PostingReference.SALES_TAXABLE;
            case TAXES -> PostingReference.TAX_PAYABLE;
            case CUSTOMER_DEPOSITS -> PostingReference.CUSTOMER_DEPOSITS;
        };
    }
}
