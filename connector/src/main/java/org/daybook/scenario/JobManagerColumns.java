package org.daybook.scenario;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Money;
import org.daybook.invoicing.charges.ChargeInvoice;
import org.daybook.invoicing.charges.DistributionAccount;
import org.daybook.invoicing.charges.DistributionLine;
import org.daybook.invoicing.charges.Holds;
import org.daybook.invoicing.charges.InvoiceItem;
import org.daybook.invoicing.charges.JobInvoices;
import org.daybook.invoicing.charges.Matching;

/** The columns in which jobs of Job Manager, their invoices, items and distributions may be looked at. */
final class JobManagerColumns {

    /** An order item is known by its code, within its job. */
    private static final Value CHARGES = new Value(
            Value.TEXT.name(),
            written -> true,
            (written, is) -> Value.TEXT.same().test(written, is)
                    || Value.TEXT.same().test(written, is.replaceAll("(^|, )[^:,]+:", "$1")),
            false);

    private JobManagerColumns() {}

    /** An invoice with the job it is of. */
    record Of(JobInvoices job, ChargeInvoice invoice) {}

    /** An item with its position. */
    record Item(int line, InvoiceItem item) {}

    private static <X> Column.Shown<X> text(String name, String meaning, Function<X, String> read) {
        return Column.Shown.of(name, Value.TEXT, meaning, read);
    }

    private static <X> Column.Shown<X> money(String name, String meaning, Function<X, Money> read) {
        return Column.Shown.of(name, Value.NUMBER, meaning, one -> Figures.show(read.apply(one)));
    }

    private static <X> Column.Shown<X> date(String name, String meaning, Function<X, Optional<LocalDate>> read) {
        return Column.Shown.of(
                name,
                Value.DATE,
                meaning,
                one -> read.apply(one).map(LocalDate::toString).orElse(""));
    }

    private static <X> Column.Shown<X> yesNo(String name, String meaning, Function<X, Boolean> read) {
        return Column.Shown.of(name, Value.YES_NO, meaning, one -> Value.yesNo(read.apply(one)));
    }

    static List<Column.Shown<JobInvoices>> job() {
        return List.of(
                text("Job", "number of the job", job -> job.job().number()),
                text("Name", "its name", job -> job.job().name()),
                text("Customer", "number of its customer", job -> job.job().customer()),
                text("Billing type", "Order items or Production charges", job -> Value.words(job.billing())),
                text("Status", "Open, Closed or Billed", job -> Value.words(job.status())),
                date("Closed on", "set when it is closed", JobInvoices::closedOn),
                money("Suggested price", "at the prices of this moment (SS 1.3 R1)", JobInvoices::suggestedPrice),
                money("Remaining to invoice", "of it, before tax (SS 1.3 R3)", JobInvoices::remainingToInvoice),
                money("Deposits outstanding", "not yet taken off", JobInvoices::depositsOutstanding),
                text("Tax structure", "tax codes, with commas", job -> String.join(", ", job.taxStructure())),
                text("Price structure", "name of its price list", JobInvoices::priceStructure),
                text("Terms", "payment terms", JobInvoices::terms),
                Column.Shown.of(
                        "Invoices",
                        Value.NUMBER,
                        "how many",
                        job -> String.valueOf(job.invoices().size())),
                yesNo("Deleted", "whether it is gone", JobInvoices::deleted));
    }

    static List<Column.Shown<Matching.Invoiceable>> invoiceables() {
        return List.of(
                Column.Shown.of(
                        "Charge",
                        CHARGES,
                        "id of the charge, or code of the order item",
                        one -> one.registered().entry().id().nativeId()),
                text("Code", "its code", one -> one.registered().entry().activity()),
                money("Price", "what it counts for", Matching.Invoiceable::price),
                money("Invoiced", "of it, on saved invoices", Matching.Invoiceable::invoiced),
                money("Remaining", "negative: to be credited", Matching.Invoiceable::remaining),
                Column.Shown.of(
                        "Quantity",
                        Value.NUMBER,
                        "registered",
                        one -> one.registered().entry().quantity().toString()),
                text("Unit", "what is counted", one -> one.registered().unit()),
                text(
                        "Entry",
                        "how it was entered",
                        one -> Value.words(one.registered().how())),
                text("Notes", "internal", one -> one.registered().notes()));
    }

    static List<Column.Shown<Of>> invoice() {
        return List.of(
                text("Invoice", "its number", one -> one.invoice().number()),
                text("Job", "number of the job", one -> one.invoice().job()),
                text(
                        "Customer",
                        "number of the customer billed",
                        one -> one.invoice().customer()),
                text(
                        "Type",
                        "Partial, Complete or Correction",
                        one -> Value.words(one.invoice().type())),
                Column.Shown.of(
                        "Policy",
                        JobManagerSentences.POLICY,
                        "one of the eight",
                        one -> one.invoice().policy().written()),
                text(
                        "Status",
                        "Invoiced, Approved, Exported or Posted",
                        one -> Value.words(one.invoice().status())),
                text(
                        "Kind",
                        "Invoice, or Credit memo below zero",
                        one -> one.invoice().total().isNegative() ? "Credit memo" : "Invoice"),
                date("Date", "invoice date", one -> Optional.of(one.invoice().date())),
                date(
                        "Due date",
                        "by its terms",
                        one -> Optional.of(one.invoice().dueDate())),
                text("Terms", "payment terms", one -> one.invoice().terms()),
                text(
                        "Tax structure",
                        "tax codes, with commas",
                        one -> String.join(", ", one.invoice().taxStructure())),
                Column.Shown.of(
                        "Items",
                        Value.NUMBER,
                        "how many",
                        one -> String.valueOf(one.invoice().items().size())),
                money("Net", "before tax", one -> one.invoice().net()),
                money("Tax", "of its tax structure", one -> one.invoice().tax()),
                money("Total", "what the customer owes", one -> one.invoice().total()),
                yesNo(
                        "Changed since export",
                        "the package has other contents",
                        one -> one.invoice().changedSinceExport()),
                text(
                        "Batch",
                        "id of its export",
                        one -> one.invoice().transfer().batch().orElse("")),
                date(
                        "Exported on",
                        "date of its export",
                        one -> one.invoice().transfer().exportedOn()),
                date(
                        "Posted on",
                        "date of its posting",
                        one -> one.invoice().transfer().postedOn()),
                text(
                        "Rejection",
                        "what the package said against it",
                        one -> one.invoice().transfer().rejection().orElse("")),
                Column.Shown.of(
                        "Held with", Value.CODES, "why it is held, codes with commas", JobManagerColumns::held));
    }

    private static String held(Of one) {
        return Holds.of(one.job(), one.invoice()).stream()
                .map(hold -> hold.code().name())
                .collect(Collectors.joining(", "));
    }

    static List<Column.Shown<Item>> items() {
        return List.of(
                Column.Shown.of("Line", Value.NUMBER, "position from 1", one -> String.valueOf(one.line())),
                text("Kind", "what it is for", one -> Value.words(one.item().kind())),
                text(
                        "Code",
                        "task, material, order item or deposit",
                        one -> one.item().code()),
                text("Description", "as printed", one -> one.item().description()),
                Column.Shown.of(
                        "Quantity",
                        Value.NUMBER,
                        "as printed",
                        one -> one.item().quantity().toString()),
                text("Unit", "what is counted", one -> one.item().unit()),
                Column.Shown.of(
                        "Unit price",
                        Value.NUMBER,
                        "as printed",
                        one -> Figures.show(one.item().unitPrice().amount())),
                money("Total", "before tax", one -> one.item().total()),
                yesNo("TX", "taxable", one -> one.item().taxable()),
                money("Tax", "on it", one -> one.item().tax()),
                text(
                        "Tax codes",
                        "with commas",
                        one -> one.item().taxes().stream().map(LineTax::taxCode).collect(Collectors.joining(", "))),
                date(
                        "Date",
                        "when it was done or ordered",
                        one -> Optional.of(one.item().date())),
                text(
                        "Department",
                        "for distribution",
                        one -> one.item().department().orElse("")),
                text(
                        "Category",
                        "general category",
                        one -> one.item().category().written()),
                Column.Shown.of(
                        "Charges",
                        CHARGES,
                        "ids or codes of what it bills, with commas",
                        one -> one.item().billed().stream()
                                .map(billed -> billed.entry().nativeId())
                                .collect(Collectors.joining(", "))));
    }

    static List<Column.Shown<DistributionLine>> distribution(java.util.Map<String, DistributionAccount> accounts) {
        Function<DistributionLine, Optional<DistributionAccount>> account =
                line -> Optional.ofNullable(accounts.get(line.account()));
        return List.of(
                Column.Shown.of("Account", Value.ACCOUNT, "code of the account", DistributionLine::account),
                text(
                        "Name",
                        "its name",
                        line -> account.apply(line)
                                .map(DistributionAccount::name)
                                .orElse("")),
                text(
                        "Type",
                        "what it takes up",
                        line -> account.apply(line)
                                .map(one -> Value.words(one.type()))
                                .orElse("")),
                Column.Shown.of("Debit", Value.NUMBER, "debit amount", line -> blank(line.debit())),
                Column.Shown.of("Credit", Value.NUMBER, "credit amount", line -> blank(line.credit())),
                text("Text", "what it comes from", DistributionLine::text));
    }

    private static String blank(Money amount) {
        return amount.isZero() ? "" : Figures.show(amount);
    }
}
