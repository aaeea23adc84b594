package org.daybook.cli;

import java.time.LocalDate;
import java.util.Optional;
import org.daybook.invoicing.selection.BatchPrinting.Totals;
import org.daybook.sync.BillingDesk.Batch;
import picocli.CommandLine.Option;

/** Which approved drafts are meant. */
final class BatchOptions {

    @Option(names = "--credit-memos", description = "Credit memos; without it invoices.")
    boolean creditMemos;

    @Option(
            names = "--totals",
            paramLabel = "WHICH",
            defaultValue = "ALL",
            description = "Totals that are ZERO, NON_ZERO or ALL; by default ${DEFAULT-VALUE}.")
    Totals totals = Totals.ALL;

    @Option(names = "--customer", paramLabel = "NUMBER", description = "Of one bill-to customer alone.")
    Optional<String> customer = Optional.empty();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            description = "Date of the documents where the company's books are open on it; today elsewhere.")
    Optional<LocalDate> date = Optional.empty();

    @Option(names = "--source", paramLabel = "NAME", description = "Of one source's jobs alone.")
    Optional<String> source = Optional.empty();

    @Option(names = "--company", paramLabel = "NUMBER", description = "Of one company's jobs alone.")
    Optional<String> company = Optional.empty();

    Batch batch() {
        return new Batch(creditMemos, totals, customer, date, source, company);
    }
}
