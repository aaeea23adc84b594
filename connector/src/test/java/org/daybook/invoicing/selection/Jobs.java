package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxCode;
import org.daybook.work.EntryKind;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.JobParameter;
import org.daybook.work.JobParameters;

/** The jobs, entries and customers that tests talk about. */
public final class Jobs {

    public static final Currency EUR = Currency.getInstance("EUR");
    public static final LocalDate JULY_31 = LocalDate.of(2026, 7, 31);
    public static final Job JOB = Job.timeAndMaterial("1", "J-1042", "Boiler", "C-1", "CENTRAL", EUR);
    public static final TaxCode V25 = new TaxCode("V25", Percent.of("25"), TaxCode.Rounding.PER_LINE, "2610");
    public static final TaxCode V25_DOCUMENT =
            new TaxCode("V25", Percent.of("25"), TaxCode.Rounding.PER_DOCUMENT, "2610");

    private Jobs() {}

    public static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }

    public static JobEntry.Builder entry(String id) {
        return JobEntry.of(new EntryId("test", id), EUR).job("J-1042").date(LocalDate.of(2026, 7, 1));
    }

    public static JobEntry time(String id, String hours, String rate) {
        return entry(id)
                .activity("LABOUR")
                .quantity(Quantity.of(hours))
                .unitPrice(Price.of(rate, "EUR"))
                .build();
    }

    public static JobEntry amount(String id, String price) {
        return entry(id)
                .activity("PARTS")
                .kind(EntryKind.MATERIAL)
                .price(eur(price))
                .build();
    }

    public static JobEntry outlay(String id, String price) {
        return amount(id, price).toBuilder().kind(EntryKind.OUTLAY).build();
    }

    public static Job with(JobParameters parameters) {
        return with(JOB, parameters);
    }

    public static Job with(Job job, JobParameters parameters) {
        return job.with(parameters);
    }

    public static Job numbered(String number) {
        return Job.timeAndMaterial("1", number, "Job " + number, "C-1", "CENTRAL", EUR);
    }

    public static Job fixedPrice(JobParameters parameters) {
        return numbered("J-1042").toBuilder()
                .name("Boiler")
                .fixedPrice(eur("10000"))
                .parameters(parameters)
                .build();
    }

    /** Job parameters that say nothing but these two layout rules. */
    public static JobParameters mainJob(boolean invoicing, boolean selection) {
        return JobParameters.DEFAULT
                .with(JobParameter.MAIN_JOB_INVOICING, invoicing)
                .with(JobParameter.MAIN_JOB_INVOICE_SELECTION, selection);
    }

    /** Fixed price, invoiced on account only, an invoice when the job closes. */
    public static JobParameters onAccountOnly(boolean includeOutlays) {
        return JobParameters.DEFAULT
                .with(JobParameter.INCLUDE_OUTLAYS_IN_FIXED_PRICE, includeOutlays)
                .with(JobParameter.ALLOW_INVOICING_ON_ACCOUNT_ONLY)
                .with(JobParameter.CREATE_INVOICE_UPON_JOB_CLOSING);
    }

    public static final JobParameters EDITING_REQUIRED =
            JobParameters.DEFAULT.with(JobParameter.INVOICE_EDITING_REQUIRED);

    public static final JobParameters MULTIPLE_DRAFTS = JobParameters.DEFAULT.with(JobParameter.ALLOW_MULTIPLE_DRAFTS);

    public static Customer customer(String number, Optional<String> taxCode, String discount) {
        return new Customer(
                number, "Customer " + number, "CENTRAL", "1100", EUR, "FI", false, taxCode, Percent.of(discount), 14);
    }

    public static Printing printing(Customer... customers) {
        return Printing.on(JULY_31, byNumber(customers), Map.of("V25", V25));
    }

    public static Map<String, Customer> byNumber(Customer... customers) {
        return List.of(customers).stream().collect(java.util.stream.Collectors.toMap(Customer::number, c -> c));
    }

    public static <T> T done(Outcome<T> outcome) {
        if (outcome instanceof Outcome.Refused<T> refused) {
            throw new AssertionError("refused: " + refused.reasons());
        }
        return ((Outcome.Done<T>) outcome).value();
    }

    public static <T> List<RefusalCode> warnings(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome)
                .warnings().stream().map(finding -> finding.code()).toList();
    }

    public static <T> List<RefusalCode> refusals(Outcome<T> outcome) {
        return outcome instanceof Outcome.Refused<T> refused
                ? refused.reasons().stream().map(finding -> finding.code()).toList()
                : List.of();
    }

    /** The line of that entry. */
    public static SelectionLine line(InvoiceSelection selection, String id) {
        return selection.lines().stream()
                .filter(line -> line.id().nativeId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** A selection of untouched entries with nothing selected. */
    public static InvoiceSelection nothingSelected(Job job, JobEntry... entries) {
        return InvoiceSelection.ofLines(
                job, List.of(entries).stream().map(SelectionLine::of).toList());
    }
}
