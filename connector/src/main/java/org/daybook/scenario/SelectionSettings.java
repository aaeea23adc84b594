package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Exchange;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.invoicing.selection.BillTo;
import org.daybook.invoicing.selection.Draft;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.OnAccountItem;
import org.daybook.invoicing.selection.PrintedInvoice;
import org.daybook.invoicing.selection.SystemParameter;

/** What is typed on a selection's head before an action runs, and the switches of the whole site (JI 1.2). */
final class SelectionSettings {

    private static final List<String> PARAMETERS = Arrays.stream(SystemParameter.values())
            .map(SystemParameter::written)
            .toList();
    private static final Value PARAMETER = Value.name(PARAMETERS.toArray(String[]::new));

    private SelectionSettings() {}

    static List<Sentence> all() {
        return List.of(
                given(
                                "the desired billing price on {job} is {amount}",
                                "Approval warns when the total differs (JI 2.12).",
                                (world, said) -> change(
                                        world,
                                        said,
                                        s -> s.toBuilder()
                                                .desiredPrice(money(world, said))
                                                .build()))
                        .where("amount", Value.NUMBER),
                given(
                                "the on-account reduction on {job} is {amount}",
                                "By how much invoices on account reduce the next invoice; negative for a credit memo"
                                        + " (JI 2.12).",
                                (world, said) -> change(
                                        world,
                                        said,
                                        s -> s.toBuilder()
                                                .onAccountReduction(money(world, said))
                                                .build()))
                        .where("amount", Value.NUMBER),
                given(
                        "open purchase orders on {job}",
                        "Approval warns of them (JI 2.12).",
                        (world, said) -> change(
                                world,
                                said,
                                s -> s.toBuilder().openPurchaseOrders(true).build())),
                given(
                                "split billing on {job}",
                                "The job is billed to these customers, each for an amount (JI 2.12).",
                                SelectionSettings::split)
                        .table(List.of(
                                required("Customer", Value.TEXT, "number of the bill-to customer"),
                                required("Amount", Value.NUMBER, "selected amount; together the selection's total"))),
                given(
                                "invoices on account on {job}",
                                "What the job has on account; credit memos on account are negative (JI 2.23).",
                                SelectionSettings::onAccount)
                        .table(List.of(
                                required("Invoice", Value.TEXT, "its number"),
                                required("Date", Value.DATE, "its date; the oldest is taken first"),
                                required("Amount", Value.NUMBER, "before tax"),
                                optional(
                                        "Tax code",
                                        Value.TEXT,
                                        "the code it was taxed by; the customer's where a tax is given, otherwise"
                                                + " untaxed"),
                                optional("Tax", Value.NUMBER, "tax on it; the code's rate of the amount"),
                                optional("Reconciled", Value.NUMBER, "taken by earlier invoices; 0"),
                                optional(
                                        "Reconciliation amount",
                                        Value.NUMBER,
                                        "what the next invoice is to take, as far as there is room; no more than"
                                                + " is open"),
                                optional("Outside fixed price", Value.NUMBER, "does not count towards it; 0"),
                                optional("Credits", Value.TEXT, "number of the invoice on account it credits"),
                                optional("Customer", Value.TEXT, "whom it was billed; the job's"),
                                optional(
                                        "Currency",
                                        Value.CURRENCY,
                                        "it was made in; the job's. In another it can be credited, not reconciled"),
                                optional(
                                        "Rate",
                                        Value.NUMBER,
                                        "base currency for one of its currency; the rate in force on its date"))),
                given(
                        "the latest draft on {job} carries archive {archive}",
                        "A document archive is attached to it (JI 2.22).",
                        SelectionSettings::archive),
                given(
                        "several credit memos of one invoice are allowed",
                        "A second credit memo warns instead of being refused (JI 2.20).",
                        (world, said) ->
                                switched(world, SystemParameter.ALLOW_MULTIPLE_CREDIT_MEMOS_PER_INVOICE, true)),
                given(
                                "system parameters",
                                "The site has decided so for all its jobs; the others stay as they are (JI 1.2). All are off at first but"
                                        + " Transfer Several Invoicing Plan Lines.",
                                (world, said) -> said.rows()
                                        .forEach(row -> switched(
                                                world,
                                                parameter(row.text("Parameter").orElseThrow()),
                                                row.yes("Value").orElseThrow())))
                        .table(List.of(
                                required("Parameter", PARAMETER, "name of the system parameter"),
                                required("Value", Value.YES_NO, "yes or on; no or off"))),
                given(
                        "the user may not print invoices",
                        "The right to print is missing (JI 2.17).",
                        (world, said) -> world.mayPrint(false)),
                given(
                                "invoice lines are {layout}",
                                "One line an entry, or one an activity; per entry unless said.",
                                (world, said) -> world.layout(said.text("layout")))
                        .where("layout", Value.choice("per entry", "per activity")),
                given(
                        "the seven references follow the bill-to customer",
                        "Also where billing is not split; otherwise the job's department supplies them (JI 3.3, 7).",
                        (world, said) -> world.documents().theSevenFollowTheCustomer()));
    }

    private static void change(World world, Said said, java.util.function.UnaryOperator<InvoiceSelection> change) {
        world.selections().put(change.apply(world.selections().of(said.text("job"))));
    }

    private static void archive(World world, Said said) {
        change(world, said, selection -> {
            List<Draft> latest = selection.latestDrafts();
            List<Draft> drafts = selection.drafts().stream()
                    .map(draft -> latest.contains(draft) ? draft.withArchive(said.text("archive")) : draft)
                    .toList();
            return selection.toBuilder().drafts(drafts).build();
        });
    }

    private static Money money(World world, Said said) {
        Currency currency = world.selections().of(said.text("job")).job().currency();
        try {
            return Money.of(said.number("amount"), currency);
        } catch (IllegalArgumentException unfit) {
            throw new Mistake.Found(said.where(), unfit.getMessage() + ".", "Correct the amount.");
        }
    }

    private static void split(World world, Said said) {
        Currency currency = world.selections().of(said.text("job")).job().currency();
        List<BillTo> customers = said.rows().stream()
                .map(row -> BillTo.part(
                        row.text("Customer").orElseThrow(),
                        row.money("Amount", currency).orElseThrow()))
                .toList();
        change(world, said, selection -> selection.toBuilder().billTo(customers).build());
    }

    private static void onAccount(World world, Said said) {
        InvoiceSelection before = world.selections().of(said.text("job"));
        Currency currency = before.job().currency();
        List<OnAccountItem> items = new ArrayList<>();
        List<PrintedInvoice> printed = new ArrayList<>(before.printed());
        for (Cells row : said.rows()) {
            Currency its = row.text("Currency").map(Currency::getInstance).orElse(currency);
            String customer = row.text("Customer").orElse(before.job().customer());
            OnAccountItem item = item(world, row, customer, its);
            if (its.equals(currency)) {
                items.add(item);
            }
            PrintedInvoice document = OnAccountDocuments.printed(before.job(), customer, item);
            printed.removeIf(earlier -> earlier.number().equals(document.number()));
            printed.add(document);
            world.documents().madeBefore(document.number(), atItsRate(world, row, document.invoice()));
        }
        change(
                world,
                said,
                selection -> selection.toBuilder()
                        .onAccount(items)
                        .printed(printed)
                        .onAccountReduction(reduction(selection, items))
                        .build());
    }

    /** Amounts set by hand are meant to be taken, unless a reduction was said. */
    private static Money reduction(InvoiceSelection selection, List<OnAccountItem> items) {
        Money said = selection.onAccountReduction();
        return said.isZero()
                ? items.stream()
                        .flatMap(item -> item.reconciliationAmount().stream())
                        .reduce(said, Money::plus)
                : said;
    }

    private static Invoice atItsRate(World world, Cells row, Invoice invoice) {
        Company company = world.books().companies().get(invoice.company());
        return row.number("Rate")
                .map(rate -> invoice.exchanged(Exchange.of(company.baseCurrency(), rate)))
                .orElse(invoice);
    }

    private static OnAccountItem item(World world, Cells row, String customer, Currency currency) {
        Money amount = row.money("Amount", currency).orElseThrow();
        Money reconciled = row.money("Reconciled", currency).orElse(Money.zero(currency));
        Optional<String> taxCode = row.text("Tax code")
                .or(() -> usualTaxCode(world, row, customer))
                .filter(code -> !code.equalsIgnoreCase("none"));
        Money tax = row.money("Tax", currency).orElse(tax(world, taxCode, amount));
        return new OnAccountItem(
                row.text("Invoice").orElseThrow(),
                row.date("Date").orElse(LocalDate.EPOCH),
                amount,
                tax,
                taxCode,
                reconciled,
                part(tax, reconciled, amount),
                row.money("Reconciliation amount", currency),
                row.money("Outside fixed price", currency).orElse(Money.zero(currency)),
                row.text("Credits"));
    }

    /** Where a tax is given, but no code. */
    private static Optional<String> usualTaxCode(World world, Cells row, String customer) {
        return row.number("Tax")
                .filter(tax -> tax.signum() != 0)
                .flatMap(tax -> Optional.ofNullable(world.books().customers().get(customer)))
                .flatMap(Customer::taxCode);
    }

    /** The tax that went with what is reconciled, rounded half up. */
    private static Money part(Money tax, Money reconciled, Money amount) {
        return amount.isZero()
                ? tax
                : Money.rounded(
                        tax.amount().multiply(reconciled.amount()).divide(amount.amount(), 10, RoundingMode.HALF_UP),
                        tax.currency());
    }

    private static Money tax(World world, Optional<String> code, Money amount) {
        return code.map(world.books().taxCodes()::get)
                .map(tax -> tax.rate().of(amount))
                .orElse(Money.zero(amount.currency()));
    }

    private static void switched(World world, SystemParameter parameter, boolean on) {
        world.selections().parameters(world.selections().parameters().with(parameter, on));
    }

    private static SystemParameter parameter(String written) {
        String name = Value.nameMeant(written, PARAMETERS).orElseThrow();
        return SystemParameter.values()[PARAMETERS.indexOf(name)];
    }
}
