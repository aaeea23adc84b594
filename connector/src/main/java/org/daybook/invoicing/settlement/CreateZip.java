package org.daybook.invoicing.settlement;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;

/** Create Zip: a copy of invoices and detail files for the records; no invoice changes by it (SS 4.2). */
public final class CreateZip {

    private CreateZip() {}

    /** Names of the files in it, invoice by invoice. */
    public static Outcome<List<String>> contents(Agency agency, List<Long> numbers) {
        OpenBooks books = OpenBooks.of(agency);
        List<Finding> reasons = numbers.stream()
                .filter(number -> Step.live(books, number).isEmpty())
                .map(Step::unknown)
                .toList();
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        List<String> files = new ArrayList<>();
        for (long number : numbers) {
            ClientInvoice invoice = agency.invoices().get(number);
            files.addAll(FileNames.of(agency.profiles().get(invoice.profile()), invoice, true));
        }
        return Outcome.done(List.copyOf(files));
    }
}
