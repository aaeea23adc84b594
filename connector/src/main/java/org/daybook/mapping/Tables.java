package org.daybook.mapping;

import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Account;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Percent;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxCode;
import org.daybook.posting.Activity;
import org.daybook.posting.PostingReferences.Combination;

/** The keyed CSV tables of {@code mappings/}, in the order in which they refer to each other. */
final class Tables {

    static final String ACCOUNTS = "mappings/chart-of-accounts.csv";
    static final String TAX_CODES = "mappings/tax-codes.csv";
    static final String DEPARTMENTS = "mappings/departments.csv";
    static final String CUSTOMERS = "mappings/customers.csv";
    static final String ACTIVITIES = "mappings/activities.csv";

    private final TableReader reader;

    Tables(TableReader reader) {
        this.reader = reader;
    }

    Known<Account> accounts() {
        return reader.read(
                ACCOUNTS,
                List.of("number", "name", "kind"),
                row -> new Rows.Account(row.get("number"), row.get("name"), row.get("kind")),
                (place, row) -> new Account(row.number(), row.name(), Account.Kind.valueOf(row.kind())));
    }

    Known<TaxCode> taxCodes(Known<Account> accounts) {
        return reader.read(
                TAX_CODES,
                List.of("code", "rate", "rounding", "account"),
                row -> new Rows.TaxCode(row.get("code"), row.get("rate"), row.get("rounding"), row.get("account")),
                (place, row) -> {
                    mustBe(Account.Kind.TAX, row.account(), "tax code " + row.code(), accounts, place);
                    TaxCode.Rounding rounding = TaxCode.Rounding.valueOf(row.rounding());
                    return new TaxCode(row.code(), Percent.of(row.rate()), rounding, row.account());
                });
    }

    Known<String> departments() {
        return reader.read(
                DEPARTMENTS,
                List.of("department", "name"),
                row -> new Rows.Department(row.get("department"), row.get("name")),
                (place, row) -> row.name());
    }

    Known<Customer> customers(Known<Account> accounts, Known<TaxCode> taxCodes, Known<String> departments) {
        return reader.read(
                CUSTOMERS,
                List.of(
                        "number",
                        "name",
                        "department",
                        "control_account",
                        "currency",
                        "country",
                        "export",
                        "tax_code",
                        "discount_percent",
                        "payment_days"),
                SiteTable.optional("settling_company", "company_tax_code", Effectives.FROM, Effectives.TO),
                Tables::customerRow,
                (place, row) -> {
                    mustBe(Account.Kind.RECEIVABLE, row.controlAccount(), "customer " + row.number(), accounts, place);
                    if (!departments.has(row.department())) {
                        unknownDepartment(place, row.department());
                    }
                    if (!row.taxCode().isBlank() && !taxCodes.has(row.taxCode())) {
                        unknownTaxCode(place, row.taxCode());
                    }
                    return currency(row.currency(), place)
                            .map(currency -> customer(row, currency)
                                    .settledBy(text(place, "settling_company"))
                                    .withCompanyTaxCode(text(place, "company_tax_code")))
                            .orElse(null);
                });
    }

    Known<Activity> activities(Known<Combination> combinations) {
        return reader.read(
                ACTIVITIES,
                List.of("code", "name", "type", "sales_combination"),
                SiteTable.optional("item_tax_code", Effectives.FROM, Effectives.TO),
                row -> new Rows.Activity(
                        row.get("code"), row.get("name"), row.get("type"), row.get("sales_combination")),
                (place, row) -> {
                    Optional<String> combination =
                            Optional.of(row.salesCombination()).filter(c -> !c.isBlank());
                    combination.filter(c -> !combinations.has(c)).ifPresent(c -> unknownCombination(place, c));
                    return new Activity(
                            row.code(),
                            row.name(),
                            row.type().equals("amount"),
                            combination,
                            place.says("activity " + row.code()
                                    + combination.map(c -> " -> " + c).orElse("")),
                            text(place, "item_tax_code"));
                });
    }

    private static Optional<String> text(SiteTable.Row row, String column) {
        return Optional.of(row.get(column)).filter(text -> !text.isBlank());
    }

    private static Rows.Customer customerRow(SiteTable.Row row) {
        return new Rows.Customer(
                row.get("number"),
                row.get("name"),
                row.get("department"),
                row.get("control_account"),
                row.get("currency"),
                row.get("country"),
                row.get("export"),
                row.get("tax_code"),
                row.get("discount_percent").isBlank() ? "0" : row.get("discount_percent"),
                row.get("payment_days"));
    }

    private static Customer customer(Rows.Customer row, Currency currency) {
        return new Customer(
                row.number(),
                row.name(),
                row.department(),
                row.controlAccount(),
                currency,
                row.country(),
                row.export().equals("yes"),
                Optional.of(row.taxCode()).filter(code -> !code.isBlank()),
                Percent.of(row.discountPercent()),
                Integer.parseInt(row.paymentDays()));
    }

    private Optional<Currency> currency(String code, SiteTable.Row place) {
        Optional<Currency> currency = Currencies.of(code);
        if (currency.isEmpty()) {
            reader.refuse(
                    RefusalCode.MAPPING_REQUIRED,
                    place,
                    "Currency " + code + " does not exist.",
                    "Give an ISO 4217 code such as EUR.");
        }
        return currency;
    }

    private void mustBe(Account.Kind kind, String number, String whose, Known<Account> accounts, SiteTable.Row place) {
        if (!accounts.has(number)) {
            reader.refuse(
                    RefusalCode.UNKNOWN_ACCOUNT,
                    place,
                    "Account " + number + " of " + whose + " is not in " + ACCOUNTS + ".",
                    "Add it there, or correct the number.");
        }
        accounts.value(number)
                .filter(account -> account.kind() != kind)
                .ifPresent(account -> reader.refuse(
                        RefusalCode.MAPPING_REQUIRED,
                        place,
                        "Account " + account + " of " + whose + " is of kind " + account.kind() + ".",
                        "Give an account of kind " + kind + "."));
    }

    void unknownDepartment(SiteTable.Row place, String department) {
        reader.refuse(
                RefusalCode.MAPPING_REQUIRED,
                place,
                "Department " + department + " is not in " + DEPARTMENTS + ".",
                "Add it there, or correct the name.");
    }

    void unknownCombination(SiteTable.Row place, String combination) {
        reader.refuse(
                RefusalCode.MAPPING_REQUIRED,
                place,
                "Combination " + combination + " is not in " + PostingTables.COMBINATIONS + ".",
                "Add it there, or correct the number.");
    }

    private void unknownTaxCode(SiteTable.Row place, String code) {
        reader.refuse(
                RefusalCode.UNKNOWN_TAX_CODE,
                place,
                "Tax code " + code + " is not in " + TAX_CODES + ".",
                "Add it there, or correct the code.");
    }
}
