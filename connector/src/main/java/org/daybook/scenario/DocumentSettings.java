package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.invoicing.selection.BillTo;
import org.daybook.invoicing.selection.ClosingObstacle;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.InvoiceType;
import org.daybook.invoicing.selection.OnAccountLine;
import org.daybook.invoicing.selection.PaymentMode;
import org.daybook.invoicing.selection.PreInvoice;

/** What stands on a job before its documents are made: bill-to customers, amounts on account, pre-invoices, what keeps it open. */
final class DocumentSettings {

    private DocumentSettings() {}

    static List<Sentence> all() {
        return List.of(
                given(
                                "bill-to customers on {job}",
                                "Who is billed, with their usual shares, limits and selected amounts (JI 1.2).",
                                DocumentSettings::billTo)
                        .table(List.of(
                                required("Customer", Value.TEXT, "number of the customer"),
                                optional("Appropriation", Value.TEXT, "with the customer the key; none"),
                                optional("Setup percentage", Value.PERCENT, "usual share; 0 %"),
                                optional("Priority", Value.NUMBER, "lower is served first; after all others"),
                                optional("Maximum", Value.NUMBER, "most it is billed in all; without limit"),
                                optional("Amount", Value.NUMBER, "selected amount; all on the only one, 0 on several"),
                                optional("Currency", Value.CURRENCY, "of its invoices; the job's"),
                                optional("Blocked", Value.YES_NO, "yes: is billed nothing; no"))),
                given(
                                "amounts on account on {job}",
                                "What is to be invoiced on account; the invoice type follows (JI 1.2).",
                                DocumentSettings::onAccount)
                        .table(List.of(
                                required("Amount", Value.NUMBER, "in the job's currency"),
                                optional("Text", Value.TEXT, "as printed; On account"),
                                optional("Tax code", Value.TEXT, "a code, or none; the customer's"),
                                optional("Bill-to", Value.TEXT, "one bill-to customer alone; all by their shares"),
                                optional("In fixed price", Value.YES_NO, "counts towards the fixed price; yes"),
                                optional("Plan line", Value.NUMBER, "line of the invoicing plan it comes from"))),
                given(
                                "the invoice type on {job} is {type}",
                                "What the next approval makes a draft of (JI 2.14).",
                                (world, said) -> change(
                                        world,
                                        said,
                                        selection -> selection.toBuilder()
                                                .invoiceType(Value.parse(InvoiceType.class, said.text("type")))
                                                .build()))
                        .where("type", Value.of(InvoiceType.class)),
                given(
                                "pre-invoices on {job}",
                                "Payment requests made for the job (JI 2.23).",
                                DocumentSettings::preInvoices)
                        .table(List.of(
                                required("Pre-invoice", Value.TEXT, "its number"),
                                required("Amount", Value.NUMBER, "before tax"),
                                optional("Date", Value.DATE, "today"),
                                optional("Customer", Value.TEXT, "of whom it is requested; the job's"),
                                optional("Text", Value.TEXT, "as printed; On account"),
                                optional("State", Value.of(PreInvoice.State.class), "Pending payment"),
                                optional("Because of", Value.TEXT, "number of the invoice that cancelled it"))),
                given(
                                "{obstacle} stand open on {job}",
                                "The job cannot be closed as long as they do (JI 2.23).",
                                (world, said) -> change(
                                        world,
                                        said,
                                        selection -> selection.toBuilder()
                                                .neighbours(selection
                                                        .neighbours()
                                                        .with(
                                                                Value.parse(
                                                                        ClosingObstacle.class, said.text("obstacle")),
                                                                true))
                                                .build()))
                        .where("obstacle", Value.of(ClosingObstacle.class)),
                given(
                        "the next invoice on {job} is the end invoice",
                        "Printing it ends the job's invoicing (JI 2.17).",
                        (world, said) -> change(
                                world,
                                said,
                                selection ->
                                        selection.toBuilder().endInvoice(true).build())),
                given(
                                "payment modes",
                                "How customers pay, which decides about paper (JI 2.17).",
                                (world, said) -> said.rows()
                                        .forEach(row -> world.part(Paper.class, Paper::new)
                                                .modes()
                                                .put(row.text("Customer").orElseThrow(), mode(row))))
                        .table(List.of(
                                required("Customer", Value.TEXT, "number of the customer"),
                                optional("Electronic collection", Value.YES_NO, "yes: is collected; no"),
                                optional("Print invoice", Value.YES_NO, "yes: on paper all the same; yes"))));
    }

    private static PaymentMode mode(Cells row) {
        return new PaymentMode(
                row.yes("Electronic collection").orElse(false),
                row.yes("Print invoice").orElse(true));
    }

    private static void change(World world, Said said, UnaryOperator<InvoiceSelection> change) {
        world.selections().put(change.apply(world.selections().of(said.text("job"))));
    }

    private static Currency currency(World world, Said said) {
        return world.selections().of(said.text("job")).job().currency();
    }

    private static void billTo(World world, Said said) {
        Currency currency = currency(world, said);
        Optional<Money> usual =
                Optional.of(Money.zero(currency)).filter(zero -> said.rows().size() > 1);
        List<BillTo> customers = said.rows().stream()
                .map(row -> new BillTo(
                        row.text("Customer").orElseThrow(),
                        row.text("Appropriation"),
                        row.money("Amount", currency).or(() -> usual),
                        row.percent("Setup percentage").orElse(Percent.ZERO),
                        row.number("Priority").map(Number::intValue),
                        row.money("Maximum", currency),
                        row.text("Currency").map(Currency::getInstance),
                        row.yes("Blocked").orElse(false)))
                .toList();
        change(world, said, selection -> selection.toBuilder().billTo(customers).build());
    }

    private static void onAccount(World world, Said said) {
        Currency currency = currency(world, said);
        List<OnAccountLine> lines = new ArrayList<>();
        said.rows().forEach(row -> lines.add(line(row, currency)));
        change(world, said, selection -> selection.withOnAccount(lines));
    }

    private static OnAccountLine line(Cells row, Currency currency) {
        return new OnAccountLine(
                row.text("Text").orElse("On account"),
                row.money("Amount", currency).orElseThrow(),
                row.text("Tax code"),
                row.text("Bill-to"),
                row.yes("In fixed price").orElse(true),
                row.number("Plan line").map(Number::intValue));
    }

    private static void preInvoices(World world, Said said) {
        Currency currency = currency(world, said);
        InvoiceSelection selection = world.selections().of(said.text("job"));
        List<PreInvoice> all = new ArrayList<>(selection.preInvoices());
        for (Cells row : said.rows()) {
            PreInvoice pending = PreInvoice.pending(
                    row.text("Pre-invoice").orElseThrow(),
                    row.date("Date").orElse(world.today()),
                    row.text("Customer").orElse(selection.job().customer()),
                    List.of(line(row, currency)));
            all.add(pending.in(
                    row.choice("State", PreInvoice.State.class).orElse(PreInvoice.State.PENDING_PAYMENT),
                    row.text("Because of")));
        }
        change(world, said, now -> now.toBuilder().preInvoices(all).build());
    }
}
