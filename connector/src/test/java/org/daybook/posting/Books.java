package org.daybook.posting;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Account;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Percent;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.TaxCode;

/** A small complete set of mappings to book with, changed row by row by the tests. */
final class Books {
    static final Currency EUR = Currency.getInstance("EUR");
    static final LocalDate DATE = LocalDate.of(2026, 1, 31);

    final Map<String, Account> accounts = new LinkedHashMap<>();
    final Map<String, TaxCode> taxCodes = new LinkedHashMap<>();
    final Map<String, Customer> customers = new LinkedHashMap<>();
    final Map<String, Company> companies = new LinkedHashMap<>();
    final Map<String, Activity> activities = new LinkedHashMap<>();
    final List<PostingReferences.Row> rows = new ArrayList<>();
    final Map<String, PostingReferences.Combination> combinations = new LinkedHashMap<>();

    static Books standard() {
        Books books = new Books();
        books.company("10").company("20").company("21");
        books.taxCodes.put("V25", taxCode("V25", "25", "2200"));
        books.taxCodes.put("V10", taxCode("V10", "10", "2210"));
        books.customer("C1", "NORTH", false).customer("C2", "SOUTH", true);
        books.activity("LABOUR", null).activity("PARTS", null);
        books.account("1100", Account.Kind.RECEIVABLE);
        books.account("2200", Account.Kind.TAX).account("2210", Account.Kind.TAX);
        for (String department : List.of("CENTRAL", "NORTH", "SOUTH")) {
            String suffix = department.substring(0, 1);
            books.maps(department, PostingReference.SALES_TAXABLE, "4000" + suffix);
            books.maps(department, PostingReference.SALES_NONTAXABLE, "4100" + suffix);
            books.maps(department, PostingReference.EXPORT_SALES, "4200" + suffix);
            books.maps(department, PostingReference.INVOICE_DISCOUNT, "4900" + suffix);
            books.maps(department, PostingReference.INVOICED_ON_ACCOUNT, "2400" + suffix);
        }
        books.maps("COLLECT", PostingReference.TRUST_LIABILITY, "2500");
        books.maps("COLLECT", PostingReference.TRUST_CASH, "1050");
        books.maps("COLLECT", PostingReference.COMMISSION_REVENUE, "4500");
        books.maps("COLLECT", PostingReference.CLIENT_RECEIVABLE, "1150");
        books.maps("COLLECT", PostingReference.CLIENT_ADJUSTMENT, "4650");
        return books;
    }

    Mappings mappings() {
        return new Mappings(
                "test",
                accounts,
                taxCodes,
                customers,
                companies,
                activities,
                new PostingReferences(rows, combinations));
    }

    Books company(String number) {
        companies.put(
                number,
                new Company(
                        number,
                        "Company " + number,
                        EUR,
                        ZoneId.of("UTC"),
                        "xero",
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31)));
        return this;
    }

    Books customer(String number, String department, boolean export) {
        Optional<String> taxCode = export ? Optional.empty() : Optional.of("V25");
        customers.put(
                number,
                new Customer(
                        number,
                        "Customer " + number,
                        department,
                        "1100",
                        EUR,
                        "DE",
                        export,
                        taxCode,
                        Percent.ZERO,
                        14));
        return this;
    }

    Books account(String number, Account.Kind kind) {
        accounts.put(number, new Account(number, "Account " + number, kind));
        return this;
    }

    Books activity(String code, String combination) {
        activities.put(
                code, new Activity(code, code, false, Optional.ofNullable(combination), row("activities.csv", code)));
        return this;
    }

    /** The department maps the reference to a combination of its own that has just this account. */
    Books maps(String department, PostingReference reference, String account) {
        account(account, Account.Kind.INCOME);
        combination(new PostingReferences.Combination(
                "S" + account,
                account,
                Dimensions.NONE,
                List.of(),
                List.of(),
                row("dimension-combinations.csv", account)));
        return mapsTo(department, reference, "S" + account);
    }

    Books mapsTo(String department, PostingReference reference, String combination) {
        String says = department + " / " + reference + " -> " + combination;
        rows.add(new PostingReferences.Row(department, reference, combination, row("posting-references.csv", says)));
        return this;
    }

    Books combination(PostingReferences.Combination combination) {
        combinations.put(combination.number(), combination);
        return this;
    }

    static MappingRow row(String file, String says) {
        return new MappingRow("mappings/" + file, 2, says);
    }

    static TaxCode taxCode(String code, String rate, String account) {
        return new TaxCode(code, Percent.of(rate), TaxCode.Rounding.PER_DOCUMENT, account);
    }
}
