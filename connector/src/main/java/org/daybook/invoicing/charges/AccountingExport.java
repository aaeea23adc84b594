package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/**
 * The accounting export over all jobs: finds customers or invoices by one of five criteria, and writes what may go
 * into a batch, the
 * customers of its invoices first (SS 1.3 R9, R10).
 */
public final class AccountingExport {

    private AccountingExport() {}

    /** Everything the export looks at. The last batch is the last operation. */
    public record Office(List<JobInvoices> jobs, List<CustomerCard> customers, List<ExportBatch> batches) {
        public Office {
            jobs = List.copyOf(jobs);
            customers = List.copyOf(customers);
            batches = List.copyOf(batches);
        }
    }

    /** What is to be exported. */
    public record Request(ExportCriterion criterion, InvoiceFilter filter, ExportTarget target, String batch) {}

    /** The invoices a criterion finds, in the order of their jobs; posted ones never (SS 8, inferred). */
    public static List<ChargeInvoice> invoices(Office office, ExportCriterion criterion, InvoiceFilter filter) {
        return office.jobs().stream()
                .flatMap(job -> job.invoices().stream())
                .filter(meant(office, criterion))
                .filter(filter)
                .toList();
    }

    /** The customers a criterion finds; of the filter, the customer counts. */
    public static List<CustomerCard> customers(Office office, ExportCriterion criterion, InvoiceFilter filter) {
        return office.customers().stream()
                .filter(card -> criterion == ExportCriterion.ALL_CUSTOMERS || card.isNewOrChanged())
                .filter(card -> criterion.isOfCustomers())
                .filter(card -> filter.customer()
                        .filter(code -> !code.equals(card.code()))
                        .isEmpty())
                .toList();
    }

    private static Predicate<ChargeInvoice> meant(Office office, ExportCriterion criterion) {
        return switch (criterion) {
            case ALL_CUSTOMERS, NEW_OR_CHANGED_CUSTOMERS -> invoice -> false;
            case APPROVED_OR_CHANGED ->
                invoice -> invoice.status() == InvoiceStatus.APPROVED || invoice.changedSinceExport();
            case PREVIOUSLY_EXPORTED -> invoice -> invoice.status() == InvoiceStatus.EXPORTED;
            case LAST_OPERATION -> {
                Optional<String> last = office.batches().isEmpty()
                        ? Optional.empty()
                        : Optional.of(office.batches()
                                .get(office.batches().size() - 1)
                                .id());
                yield invoice -> invoice.status() == InvoiceStatus.EXPORTED
                        && invoice.transfer().batch().equals(last)
                        && last.isPresent();
            }
        };
    }

    /**
     * Exports what the criterion finds. What may not go stays behind with its reasons as warnings; where nothing may
     * go, they refuse. A
     * criterion that finds nothing makes no batch, with the warning NOTHING_SELECTED.
     */
    public static Outcome<Office> on(Office office, Request request, Setting setting) {
        List<CustomerCard> cards = customers(office, request.criterion(), request.filter());
        List<ChargeInvoice> found = invoices(office, request.criterion(), request.filter());
        if (cards.isEmpty() && found.isEmpty()) {
            return new Outcome.Done<>(
                    office, List.of(Finding.of(RefusalCode.NOTHING_SELECTED, "export " + request.batch())));
        }
        Writing writing = new Writing(office, request, setting);
        found.forEach(writing::invoice);
        return writing.finish(cards);
    }

    /** Exports one invoice by its number. */
    public static Outcome<Office> one(Office office, String number, boolean again, Request request, Setting setting) {
        Optional<ChargeInvoice> invoice = office.jobs().stream()
                .flatMap(job -> job.invoice(number).stream())
                .findFirst();
        if (invoice.isEmpty()) {
            return Outcome.refused(Finding.of(
                    RefusalCode.INVOICE_NOT_FOUND, "invoice " + number, "There is no invoice " + number + "."));
        }
        Writing writing = new Writing(office, request, setting, again);
        writing.invoice(invoice.get());
        return writing.finish(List.of());
    }

    /** One batch being written. */
    private static final class Writing {
        private final Office office;
        private final Request request;
        private final Setting setting;
        private final boolean again;
        private final Map<String, JobInvoices> jobs = new HashMap<>();
        private final List<ChargeInvoice> written = new ArrayList<>();
        private final List<Finding> left = new ArrayList<>();
        private int unchanged;

        private Writing(Office office, Request request, Setting setting) {
            this(office, request, setting, request.criterion().isAgain());
        }

        private Writing(Office office, Request request, Setting setting, boolean again) {
            this.office = office;
            this.request = request;
            this.setting = setting;
            this.again = again;
            office.jobs().forEach(job -> jobs.put(job.job().number(), job));
        }

        private void invoice(ChargeInvoice invoice) {
            List<Finding> unknown = isKnown(invoice)
                    ? List.of()
                    : List.of(Finding.of(RefusalCode.UNKNOWN_CUSTOMER, "invoice " + invoice.number()));
            JobInvoices before = jobs.get(invoice.job());
            Outcome<JobInvoices> outcome =
                    ExportInvoice.on(before, invoice.number(), request.target(), request.batch(), again, setting);
            if (outcome instanceof Outcome.Done<JobInvoices> done && unknown.isEmpty()) {
                take(invoice, before, done.value());
            } else {
                left.addAll(unknown);
                left.addAll(outcome.reasons());
            }
        }

        private boolean isKnown(ChargeInvoice invoice) {
            return setting.customers().containsKey(invoice.customer());
        }

        private void take(ChargeInvoice invoice, JobInvoices before, JobInvoices after) {
            if (after == before) {
                unchanged++;
                return;
            }
            jobs.put(invoice.job(), after);
            written.add(after.invoice(invoice.number()).orElseThrow());
        }

        private Outcome<Office> finish(List<CustomerCard> asked) {
            if (written.isEmpty() && asked.isEmpty()) {
                return unchanged > 0 ? new Outcome.Done<>(office, left) : new Outcome.Refused<>(left);
            }
            Set<String> billed = written.stream().map(ChargeInvoice::customer).collect(Collectors.toSet());
            Set<String> sent =
                    new HashSet<>(asked.stream().map(CustomerCard::code).toList());
            office.customers().stream()
                    .filter(card -> billed.contains(card.code()) && card.isNewOrChanged())
                    .forEach(card -> sent.add(card.code()));
            return new Outcome.Done<>(after(sent), left);
        }

        private Office after(Set<String> sent) {
            List<CustomerCard> cards = office.customers().stream()
                    .map(card -> sent.contains(card.code()) ? card.exportedOn(setting.today()) : card)
                    .toList();
            ExportBatch batch = new ExportBatch(
                    request.batch(),
                    setting.today(),
                    request.target(),
                    cards.stream()
                            .map(CustomerCard::code)
                            .filter(sent::contains)
                            .toList(),
                    written.stream()
                            .map(invoice -> new ExportBatch.Offered(invoice.number(), ContentHash.of(invoice)))
                            .toList());
            List<ExportBatch> batches = new ArrayList<>(office.batches());
            batches.add(batch);
            return new Office(
                    office.jobs().stream()
                            .map(job -> jobs.get(job.job().number()))
                            .toList(),
                    cards,
                    batches);
        }
    }
}
