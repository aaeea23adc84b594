package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Account;
import org.daybook.accounting.ClosedPeriods;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Percent;
import org.daybook.accounting.TaxCode;
import org.daybook.posting.Activity;
import org.daybook.posting.Effective;

/** Sentences about the accountant's tables: chart, tax codes, companies, customers, activities. */
final class BookSentences {

    private static final Value KIND = Value.of(Invoice.Kind.class);

    private BookSentences() {}

    static List<Sentence> all() {
        return List.of(
                given("accounts", "The chart of accounts has these accounts.", BookSentences::accounts)
                        .table(List.of(
                                required("Account", Value.TEXT, "the number"),
                                required("Name", Value.TEXT, "its name"),
                                required("Kind", Value.of(Account.Kind.class), "what it stands for"))),
                given("tax codes", "These tax codes are defined.", BookSentences::taxCodes)
                        .table(List.of(
                                required("Tax code", Value.TEXT, "the code"),
                                required("Rate", Value.PERCENT, "percent of the taxed base"),
                                required("Account", Value.ACCOUNT, "number of the account that owes the tax"),
                                optional(
                                        "Rounding",
                                        Value.of(TaxCode.Rounding.class),
                                        "where tax is rounded; per document"))),
                given("tax {percent}", "Every customer who is taxed is taxed at this rate.", BookSentences::taxRate)
                        .where("percent", Value.PERCENT),
                given(
                        "no tax",
                        "No customer is taxed: all revenue is Sales Nontaxable or Export Sales.",
                        (world, said) -> noTax(world)),
                given("companies", "These companies keep books; what is not said stays.", BookSentences::companies)
                        .table(List.of(
                                required("Company", Value.TEXT, "the number"),
                                optional("Name", Value.TEXT, "its name"),
                                optional("Currency", Value.CURRENCY, "base currency; EUR"),
                                optional("Open from", Value.DATE, "first date of the open posting interval"),
                                optional("Open to", Value.DATE, "last date of the open posting interval"),
                                optional("Enterprise currency", Value.CURRENCY, "the group's currency; none"))),
                given(
                                "closed periods",
                                "What becomes of documents dated outside the open posting interval; all are held.",
                                BookSentences::closedPeriods)
                        .table(List.of(
                                required("Company", Value.TEXT, "the number"),
                                optional("Document", KIND, "kind of document; all that no other row names"),
                                required("Rule", Value.of(ClosedPeriods.Rule.class), "what becomes of it"),
                                optional("Period", Value.TEXT, "name of the adjustment period"),
                                optional("Period from", Value.DATE, "its first date"),
                                optional("Period to", Value.DATE, "its last date"))),
                given(
                                "customers",
                                "These customers exist; what is not said stays, or is as in the default site.",
                                BookSentences::customers)
                        .table(customerColumns()),
                given(
                        "customer {customer} is not known",
                        "The customer is not in the customer table.",
                        (world, said) -> world.books().customers().remove(said.text("customer"))),
                given("activities", "These activities are mapped.", BookSentences::activities)
                        .table(List.of(
                                required("Activity", Value.TEXT, "the code"),
                                optional("Name", Value.TEXT, "its name"),
                                required("Type", Value.choice("Time", "Amount"), "time or amount activity"),
                                optional(
                                        "Sales combination",
                                        Value.TEXT,
                                        "dimension combination of its sales: posting by activity (JI 3.3)"),
                                optional("Item tax code", Value.TEXT, "what the tax table asks of it"),
                                ReferenceSentences.FROM,
                                ReferenceSentences.TO)),
                given(
                        "activity {activity} is not mapped",
                        "The activity is in no mapping.",
                        (world, said) -> world.books().activities().remove(said.text("activity"))));
    }

    private static List<Column> customerColumns() {
        return List.of(
                required("Customer", Value.TEXT, "the number"),
                optional("Name", Value.TEXT, "the name"),
                optional("Department", Value.TEXT, "supplies the seven references in split billing"),
                optional("Control account", Value.ACCOUNT, "number of the A/R control account"),
                optional("Currency", Value.CURRENCY, "currency of invoices"),
                optional("Country", Value.TEXT, "two letters"),
                optional("Export", Value.YES_NO, "revenue goes to Export Sales"),
                optional("Tax code", Value.TEXT, "a tax code, or none for not taxable"),
                optional("Invoice discount", Value.PERCENT, "off the document total before tax"),
                optional("Payment days", Value.NUMBER, "from invoice date to due date"),
                optional("Settling company", Value.TEXT, "company that holds the claim; the one that bills"),
                optional("Company tax code", Value.TEXT, "what the tax table asks of the customer"),
                ReferenceSentences.FROM,
                ReferenceSentences.TO);
    }

    private static void accounts(World world, Said said) {
        for (Cells row : said.rows()) {
            world.books()
                    .account(new Account(
                            row.text("Account").orElseThrow(),
                            row.text("Name").orElseThrow(),
                            row.choice("Kind", Account.Kind.class).orElseThrow()));
        }
    }

    private static void taxCodes(World world, Said said) {
        for (Cells row : said.rows()) {
            world.books()
                    .taxCode(new TaxCode(
                            row.text("Tax code").orElseThrow(),
                            row.percent("Rate").orElseThrow(),
                            row.choice("Rounding", TaxCode.Rounding.class).orElse(TaxCode.Rounding.PER_DOCUMENT),
                            row.text("Account").orElseThrow()));
        }
    }

    private static void taxRate(World world, Said said) {
        Percent rate = said.percent("percent");
        world.books().taxCodes().replaceAll((code, tax) -> new TaxCode(code, rate, tax.rounding(), tax.account()));
    }

    private static void noTax(World world) {
        world.books().customers().replaceAll((number, customer) -> with(customer, Optional.empty()));
    }

    private static void companies(World world, Said said) {
        for (Cells row : said.rows()) {
            Company old = world.books().companyOrNew(row.text("Company").orElseThrow());
            LocalDate from = row.date("Open from").orElse(old.openFrom());
            LocalDate to = row.date("Open to").orElse(old.openTo());
            Currency currency = row.text("Currency").map(Currency::getInstance).orElse(old.baseCurrency());
            String name = row.text("Name").orElse(old.name());
            Optional<Currency> enterprise =
                    row.text("Enterprise currency").map(Currency::getInstance).or(old::enterpriseCurrency);
            world.books()
                    .company(new Company(
                            old.number(),
                            name,
                            currency,
                            old.zone(),
                            old.ledger(),
                            from,
                            to,
                            enterprise,
                            old.closedPeriods()));
        }
    }

    private static void closedPeriods(World world, Said said) {
        for (Cells row : said.rows()) {
            Company company = world.books().companyOrNew(row.text("Company").orElseThrow());
            ClosedPeriods old = company.closedPeriods();
            ClosedPeriods.Rule rule =
                    row.choice("Rule", ClosedPeriods.Rule.class).orElseThrow();
            Optional<Invoice.Kind> kind = row.choice("Document", Invoice.Kind.class);
            Map<Invoice.Kind, ClosedPeriods.Rule> byKind = new HashMap<>(old.byKind());
            kind.ifPresent(one -> byKind.put(one, rule));
            Optional<ClosedPeriods.AdjustmentPeriod> period =
                    row.text("Period").map(name -> adjustmentPeriod(row, name)).or(old::adjustment);
            if (rule == ClosedPeriods.Rule.ADJUSTMENT_PERIOD && period.isEmpty()) {
                throw new Mistake.Found(
                        row.where(), "The row names no adjustment period.", "Fill Period, Period from and Period to.");
            }
            world.books()
                    .company(
                            company.with(new ClosedPeriods(byKind, kind.isPresent() ? old.otherwise() : rule, period)));
        }
    }

    private static ClosedPeriods.AdjustmentPeriod adjustmentPeriod(Cells row, String name) {
        return new ClosedPeriods.AdjustmentPeriod(
                name,
                row.date("Period from").orElse(LocalDate.MIN),
                row.date("Period to").orElse(LocalDate.MAX));
    }

    private static void customers(World world, Said said) {
        for (Cells row : said.rows()) {
            Customer old = world.books().customerOrNew(row.text("Customer").orElseThrow());
            Customer now = new Customer(
                    old.number(),
                    row.text("Name").orElse(old.name()),
                    row.text("Department").orElse(old.department()),
                    row.text("Control account").orElse(old.controlAccount()),
                    row.text("Currency").map(Currency::getInstance).orElse(old.currency()),
                    row.text("Country").orElse(old.country()),
                    row.yes("Export").orElse(old.export()),
                    row.text("Tax code").map(BookSentences::codeOrNone).orElse(old.taxCode()),
                    row.percent("Invoice discount").orElse(old.invoiceDiscount()),
                    row.number("Payment days").map(days -> days.intValue()).orElse(old.paymentDays()),
                    row.text("Settling company").or(old::settlingCompany),
                    row.text("Company tax code").or(old::companyTaxCode));
            Effective effective = ReferenceSentences.effective(row);
            if (effective.isAlways()) {
                world.books().customer(now);
            } else {
                world.books().customer(effective, now);
            }
        }
    }

    private static Optional<String> codeOrNone(String written) {
        return written.equalsIgnoreCase("none") ? Optional.empty() : Optional.of(written);
    }

    private static Customer with(Customer old, Optional<String> taxCode) {
        return new Customer(
                old.number(),
                old.name(),
                old.department(),
                old.controlAccount(),
                old.currency(),
                old.country(),
                old.export(),
                taxCode,
                old.invoiceDiscount(),
                old.paymentDays(),
                old.settlingCompany(),
                old.companyTaxCode());
    }

    private static void activities(World world, Said said) {
        for (Cells row : said.rows()) {
            String code = row.text("Activity").orElseThrow();
            Activity now = new Activity(
                    code,
                    row.text("Name").orElse(code),
                    row.text("Type").orElseThrow().equalsIgnoreCase("Amount"),
                    row.text("Sales combination"),
                    ReferenceSentences.origin(row, code),
                    row.text("Item tax code"));
            Effective effective = ReferenceSentences.effective(row);
            if (effective.isAlways()) {
                world.books().activity(now);
            } else {
                world.books().activity(effective, now);
            }
        }
    }
}
