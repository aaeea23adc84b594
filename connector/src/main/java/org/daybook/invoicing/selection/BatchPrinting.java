package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.accounting.Company;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;

/**
 * Job Invoicing and Job Crediting: prints all approved drafts that the criteria list, job by job, each on its own, so that a run
 * over many jobs holds one at a time; blanket invoices are printed by themselves (JI 2.23).
 */
public final class BatchPrinting {

    private BatchPrinting() {}

    /** Which totals are listed. */
    public enum Totals {
        ALL,
        ZERO,
        NON_ZERO
    }

    /**
     * What a batch prints.
     *
     * @param kind invoices, or credit memos
     * @param billTo of one bill-to customer alone; empty: of all
     * @param preferredDate the documents' date, as far as it is within the company's open posting interval; empty: today
     */
    public record Criteria(
            Invoice.Kind kind, Totals totals, Optional<String> billTo, Optional<LocalDate> preferredDate) {
        /**
         * Those that are listed. What was approved on account for several customers is printed together or not at all: the rest of
         * it could not be taken off the job again.
         */
        public Predicate<Draft> of(InvoiceSelection selection) {
            Set<Integer> together = selection.drafts().stream()
                    .filter(draft -> !lists(draft))
                    .filter(draft -> !draft.approval().onAccountLines().isEmpty())
                    .map(Draft::number)
                    .collect(Collectors.toSet());
            return draft -> lists(draft) && !together.contains(draft.number());
        }

        private boolean lists(Draft draft) {
            Money total = draft.total();
            boolean listed = totals == Totals.ALL || total.isZero() == (totals == Totals.ZERO);
            return draft.kind() == kind
                    && draft.approvedForInvoicing()
                    && draft.blanket().isEmpty()
                    && listed
                    && billTo.filter(customer -> !customer.equals(draft.billTo()))
                            .isEmpty();
        }
    }

    /** Empty: the criteria do not list the job. Refused like the same action by hand, but zero totals are printed. */
    public static Optional<Outcome<Printed>> on(InvoiceSelection selection, Criteria criteria, Printing printing) {
        Predicate<Draft> listed = criteria.of(selection);
        if (selection.drafts().stream().noneMatch(listed)) {
            return Optional.empty();
        }
        Optional<Company> company =
                Optional.ofNullable(printing.companies().get(selection.job().company()));
        LocalDate date = date(criteria.preferredDate(), company, printing.date());
        Printing batch = printing.inBatch().dated(date);
        return Optional.of(
                criteria.kind() == Invoice.Kind.INVOICE
                        ? PrintInvoice.of(selection, batch, listed)
                        : PrintCreditMemo.of(selection, batch, listed));
    }

    /** The preferred date where the company's books are open for it, otherwise today (JI 2.23). */
    public static LocalDate date(Optional<LocalDate> preferred, Optional<Company> company, LocalDate today) {
        return preferred
                .filter(date -> company.filter(one -> !one.isOpen(date)).isEmpty())
                .orElse(today);
    }
}
