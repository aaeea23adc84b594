package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.settlement.ClientInvoice.Status;

/** One of the three steps after generating, for one invoice or for many at once: all of them, or none (SS 4.2). */
interface Step {

    /** The status it takes invoices from. */
    Status from();

    /** Why this invoice cannot go this step; empty if it can. */
    List<Finding> reasons(OpenBooks books, ClientInvoice invoice);

    /** Takes the invoices the step; each of them can go it. */
    void take(OpenBooks books, List<ClientInvoice> invoices, LocalDate today);

    /** @param numbers the invoices; none: every one that waits for the step */
    default Outcome<Agency> on(Agency agency, List<Long> numbers, LocalDate today) {
        List<Long> asked = numbers.isEmpty() ? agency.numbersOf(from()) : List.copyOf(new LinkedHashSet<>(numbers));
        if (asked.isEmpty()) {
            return Outcome.refused(
                    Finding.of(RefusalCode.NOTHING_SELECTED, "client invoices", "No invoice waits for this step."));
        }
        OpenBooks books = OpenBooks.of(agency);
        List<Finding> reasons = new ArrayList<>();
        for (long number : asked) {
            reasons.addAll(reasons(books, number));
        }
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        take(books, asked.stream().map(books.invoices::get).toList(), today);
        return Outcome.done(books.close());
    }

    private List<Finding> reasons(OpenBooks books, long number) {
        Optional<ClientInvoice> live = live(books, number);
        return live.map(invoice -> reasons(books, invoice)).orElse(List.of(unknown(number)));
    }

    static Optional<ClientInvoice> live(OpenBooks books, long number) {
        return Optional.ofNullable(books.invoices.get(number)).filter(ClientInvoice::isLive);
    }

    static Finding unknown(long number) {
        return Finding.of(
                RefusalCode.INVOICE_NOT_FOUND,
                "invoice " + number,
                "There is no invoice " + number + ", or it has been deleted.");
    }

    static List<Finding> refuse(RefusalCode code, ClientInvoice invoice) {
        return List.of(Finding.of(code, "invoice " + invoice.number()));
    }
}
