package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.invoicing.action.Overview;
import org.daybook.invoicing.action.Sheet;
import org.daybook.invoicing.charges.Matching.Invoiceable;
import org.daybook.work.Billability;

/** What a job shows: what is registered on it, its invoices with their items and distribution, and how it is set up (SS 1.1). */
final class ChargeOverview {

    private final JobInvoices job;
    private final Matching matching;

    private ChargeOverview(JobInvoices job) {
        this.job = job;
        this.matching = Matching.of(job);
    }

    static Overview of(JobInvoices job) {
        ChargeOverview overview = new ChargeOverview(job);
        List<Sheet> sheets = new ArrayList<>(List.of(overview.work()));
        sheets.addAll(new InvoiceSheets(job).all());
        sheets.addAll(SetUpSheets.of(job.settings()));
        return Overview.of(job.job().name(), sheets, overview.facts());
    }

    private Object[] facts() {
        ChargeSettings settings = job.settings();
        return new Object[] {
            "Customer", job.job().customer(),
            "Currency", job.currency(),
            "Status", job.status(),
            "Closed on", job.closedOn(),
            "Billing type", job.billing(),
            "Suggested price", matching.suggestedPrice(),
            "Remaining to invoice", matching.remainingToInvoice(),
            "Deposits outstanding", matching.depositsOutstanding(),
            "Tax structure", taxStructure(),
            "Terms", job.terms(),
            "Accounting integration", settings.integration(),
            "Backdating", settings.backdating(),
            "Deposit codes", String.join(", ", settings.depositCodes())
        };
    }

    private String taxStructure() {
        return job.taxStructure().isEmpty()
                ? job.settings().taxStructure().map(ChargeOverview::codes).orElse("of the customer")
                : codes(job.taxStructure());
    }

    static String codes(List<String> codes) {
        return codes.isEmpty() ? "none" : String.join(", ", codes);
    }

    private Sheet work() {
        Sheet.Builder sheet = Sheet.of(
                "Work",
                "Charge",
                "Code",
                "Description",
                "Date",
                "Kind",
                "Class",
                "Employee",
                "Department",
                ">Quantity",
                "Unit",
                ">Price",
                ">Invoiced",
                ">Remaining",
                "TX",
                "State");
        Map<EntryId, Invoiceable> counted =
                matching.invoiceables().stream().collect(Collectors.toMap(Invoiceable::id, one -> one));
        Money zero = Money.zero(job.currency());
        for (Registered one : job.registered()) {
            Optional<Invoiceable> counts = Optional.ofNullable(counted.get(one.id()));
            sheet.row(
                    one.id().nativeId(),
                    one.entry().activity(),
                    one.entry().text(),
                    one.entry().date(),
                    one.entry().kind(),
                    one.isOrderItem() ? "" : workClass(one.entry().billability()),
                    one.entry().employee(),
                    one.entry()
                            .costCenter()
                            .or(() -> job.settings().department(one.entry().activity())),
                    one.entry().quantity(),
                    one.unit(),
                    one.entry().price(),
                    counts.map(Invoiceable::invoiced).orElse(zero),
                    counts.map(Invoiceable::remaining).orElse(zero),
                    one.entry().taxable(),
                    state(one, counts));
        }
        return sheet.build();
    }

    /** As Job Manager abbreviates it; classes that it does not know are written out. */
    private static String workClass(Billability billability) {
        return Stream.of(WorkClass.values())
                .filter(one -> one.billability() == billability)
                .map(WorkClass::name)
                .findFirst()
                .orElseGet(() -> Sheet.text(billability));
    }

    private static String state(Registered one, Optional<Invoiceable> counts) {
        if (counts.isEmpty()) {
            return one.removed() ? "taken off" : "not billed";
        }
        if (counts.get().remaining().isNegative()) {
            return "to be credited";
        }
        if (counts.get().remaining().isZero()) {
            return "invoiced";
        }
        return counts.get().invoiced().isZero() ? "open" : "invoiced in part";
    }
}
