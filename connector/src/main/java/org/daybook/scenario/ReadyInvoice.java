package org.daybook.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.charges.ChargeActions;
import org.daybook.invoicing.charges.ChargeInvoice;
import org.daybook.invoicing.charges.DistributionAccount;
import org.daybook.invoicing.charges.JobInvoices;

/** Brings an invoice of one free item as far as a scenario says, by the same actions a person takes. */
final class ReadyInvoice {

    private static final String CODE = "ITEM";

    private final JobOffice office;
    private final Cells row;
    private final String number;
    private Outcome<JobInvoices> job;

    private ReadyInvoice(JobOffice office, String job, Cells row) {
        this.office = office;
        this.row = row;
        this.number = row.text("Invoice").orElseThrow();
        this.job = Outcome.done(office.job(job));
    }

    static Outcome<JobInvoices> of(JobOffice office, String job, Cells row) {
        ReadyInvoice ready = new ReadyInvoice(office, job, row);
        String status = row.text("Status").orElse("Invoiced").toUpperCase(java.util.Locale.ROOT);
        ready.invoiced();
        if (status.equals("POSTED") && !office.settings().integration()) {
            ready.act("Post Invoice", Map.of("Invoice", ready.number));
            return ready.job;
        }
        if (!status.equals("INVOICED")) {
            ready.approved();
        }
        if (status.equals("EXPORTED") || status.equals("POSTED")) {
            ready.act("Export Invoice", Map.of("Invoice", ready.number, "Batch", "earlier"));
        }
        if (row.yes("Changed since export").orElse(false)) {
            ready.act("Add Item", Map.of("Invoice", ready.number, "Code", "CHANGE", "Total", "1.00"));
        }
        if (status.equals("POSTED")) {
            ready.act("Package Took Invoice", Map.of("Invoice", ready.number));
            ready.act("Post Invoice", Map.of("Invoice", ready.number));
        }
        return ready.job;
    }

    private void invoiced() {
        Map<String, String> policy = new LinkedHashMap<>(Map.of("Policy", "Progress, Itemized"));
        row.text("Customer").ifPresent(customer -> policy.put("Customer", customer));
        act("Generate Invoice", policy);
        job = job.then(state -> removeAll(state));
        String amount = row.number("Amount").map(Object::toString).orElse("100.00");
        act(
                "Add Item",
                Map.of(
                        "Code",
                        CODE,
                        "Total",
                        amount,
                        "TX",
                        Value.yesNo(row.yes("TX").orElse(false))));
        Map<String, String> heading = new LinkedHashMap<>(Map.of("Number", number));
        row.text("Date").ifPresent(date -> heading.put("Date", date));
        act("Save Invoice", heading);
    }

    private Outcome<JobInvoices> removeAll(JobInvoices state) {
        Outcome<JobInvoices> emptied = Outcome.done(state);
        for (int i = 0; i < state.draft().orElseThrow().items().size(); i++) {
            emptied = emptied.then(now -> run(now, "Remove Item", Map.of("Item", first(now))));
        }
        return emptied;
    }

    private static String first(JobInvoices job) {
        return job.draft().orElseThrow().items().get(0).code();
    }

    /** Distributed by hand to the first account of each type. */
    private void approved() {
        job = job.then(state -> {
            ChargeInvoice invoice = state.invoice(number).orElseThrow();
            Outcome<JobInvoices> distributed = Outcome.done(state);
            distributed = distributed.then(now -> line(now, DistributionAccount.Type.RECEIVABLES, invoice.total()));
            distributed = distributed.then(now ->
                    line(now, DistributionAccount.Type.INCOME, invoice.work().negated()));
            return distributed.then(now ->
                    line(now, DistributionAccount.Type.TAXES, invoice.tax().negated()));
        });
        act("Approve Invoice", Map.of("Invoice", number));
    }

    private Outcome<JobInvoices> line(
            JobInvoices state, DistributionAccount.Type type, org.daybook.accounting.Money signed) {
        if (signed.isZero()) {
            return Outcome.done(state);
        }
        String account = office.settings().accounts().values().stream()
                .filter(one -> one.type() == type)
                .map(DistributionAccount::code)
                .findFirst()
                .orElse("of type " + Value.words(type));
        String side = signed.isPositive() ? "Debit" : "Credit";
        return run(
                state,
                "Add Distribution Line",
                Map.of(
                        "Invoice",
                        number,
                        "Account",
                        account,
                        side,
                        signed.abs().amount().toPlainString()));
    }

    private void act(String action, Map<String, String> given) {
        job = job.then(state -> run(state, action, given));
    }

    private Outcome<JobInvoices> run(JobInvoices state, String action, Map<String, String> given) {
        return ChargeActions.named(action).orElseThrow().on(state, new Given(given), office.setting());
    }
}
