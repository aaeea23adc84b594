package org.daybook.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Finding;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxCode;
import org.daybook.posting.PostingReferences.Combination;
import org.daybook.posting.PostingReferences.Row;

/** From what is asked to account and dimensions (JI 3.3). Where rows contradict each other the topmost wins; Coverage lists them. */
final class Resolution {

    private final Mappings mappings;
    private final String company;

    Resolution(Mappings mappings, String company) {
        this.mappings = mappings;
        this.company = company;
    }

    Outcome<Resolved> of(Claim claim) {
        if (claim.place() instanceof Claim.OfCustomer customer) {
            return ofCustomer(customer.number());
        }
        if (claim.place() instanceof Claim.OfTaxCode taxCode) {
            return ofTaxCode(taxCode.code());
        }
        if (claim.place() instanceof Claim.OfActivity place) {
            return ofActivity(place.activity(), place.combination(), claim.dimensions());
        }
        Claim.OfDepartment place = (Claim.OfDepartment) claim.place();
        return ofDepartment(place.department(), claim.reference(), claim.dimensions());
    }

    Outcome<Resolved> ofDepartment(String department, PostingReference reference, Dimensions entry) {
        Optional<Row> found = row(department, reference);
        if (found.isEmpty()) {
            return Outcome.refused(missing(department, reference));
        }
        Row row = found.get();
        String asker = "Department " + row.department() + " maps '" + reference + "' to combination ";
        return combined(row.combination(), row.row(), asker, entry)
                .then(resolved -> Outcome.done(
                        new Resolved(resolved.account(), resolved.dimensions(), resolved.rows(), row.isFallback())));
    }

    Outcome<Resolved> ofActivity(Activity activity, String combination, Dimensions entry) {
        String asker = "Activity " + activity.code() + " sells by combination ";
        return combined(combination, activity.row(), asker, entry);
    }

    private Outcome<Resolved> ofCustomer(String number) {
        Customer customer = mappings.customers().get(number);
        Optional<MappingRow> row = mappings.definedAt().customer(number);
        return account(
                new Resolved(
                        customer.controlAccount(), Dimensions.NONE, row.stream().toList(), false),
                row.map(Resolution::place).orElse("mappings/customers.csv"),
                "The control account of customer " + customer);
    }

    Outcome<Resolved> ofTaxCode(String code) {
        TaxCode taxCode = mappings.taxCodes().get(code);
        Optional<MappingRow> row = mappings.definedAt().taxCode(code);
        return account(
                new Resolved(taxCode.account(), Dimensions.NONE, row.stream().toList(), false),
                row.map(Resolution::place).orElse("mappings/tax-codes.csv"),
                "The account of tax code " + code);
    }

    /** The department's own row, else the visible fallback's (features P3). */
    private Optional<Row> row(String department, PostingReference reference) {
        List<Row> rows = mappings.references().rows().stream()
                .filter(row -> row.reference().equals(reference))
                .toList();
        return rows.stream()
                .filter(row -> row.department().equals(department))
                .findFirst()
                .or(() -> rows.stream().filter(Row::isFallback).findFirst());
    }

    private Outcome<Resolved> combined(String number, MappingRow asking, String asker, Dimensions entry) {
        Combination combination = mappings.references().combinations().get(number);
        if (combination == null) {
            return Outcome.refused(new Finding(
                    RefusalCode.MISSING_POSTING_REFERENCE,
                    place(asking),
                    asker + number + ", which is not defined.",
                    "Add it to mappings/dimension-combinations.csv, or correct the number."));
        }
        Resolved resolved = CombinationValues.resolve(combination, company, entry);
        List<MappingRow> rows = new ArrayList<>(resolved.rows());
        rows.add(asking);
        return account(
                new Resolved(resolved.account(), resolved.dimensions(), rows, false),
                place(rows.get(0)),
                "The account of combination " + number + " for company " + company);
    }

    private Outcome<Resolved> account(Resolved resolved, String where, String whose) {
        if (mappings.accounts().containsKey(resolved.account())) {
            return Outcome.done(resolved);
        }
        return Outcome.refused(Finding.of(
                RefusalCode.UNKNOWN_ACCOUNT,
                where,
                whose + ", " + resolved.account() + ", is not in the chart of accounts."));
    }

    private static Finding missing(String department, PostingReference reference) {
        return Finding.of(
                RefusalCode.MISSING_POSTING_REFERENCE,
                "mappings/posting-references.csv",
                "Department " + department + " has no posting reference '" + reference
                        + "', and there is no fallback for it.");
    }

    private static String place(MappingRow row) {
        return row.file() + ":" + row.line();
    }
}
