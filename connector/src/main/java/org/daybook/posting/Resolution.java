package org.daybook.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    /** The department whose rows answer for every other. */
    static final String FALLBACK = "*";

    private final Mappings mappings;
    private final String company;
    private final LocalDate date;
    private final Map<List<Object>, Optional<Row>> rows = new HashMap<>();

    /** @param date on which the rows must be in force */
    Resolution(Mappings mappings, String company, LocalDate date) {
        this.mappings = mappings;
        this.company = company;
        this.date = date;
    }

    Outcome<Resolved> of(Claim claim) {
        PostingReference reference = claim.reference();
        Dimensions entry = claim.dimensions();
        if (claim.place() instanceof Claim.OfCustomer customer) {
            return ofCustomer(customer.number());
        }
        if (claim.place() instanceof Claim.OfTaxCode taxCode) {
            return ofTaxCode(taxCode.code());
        }
        if (claim.place() instanceof Claim.OfActivity place) {
            return ofActivity(place.activity(), place.combination(), entry);
        }
        if (claim.place() instanceof Claim.ByActivity place) {
            return byActivity(place.activity(), place.asked(), reference, entry);
        }
        if (claim.place() instanceof Claim.OfJobGroup place) {
            return ofJobGroup(place.group(), place.time(), reference, entry);
        }
        if (claim.place() instanceof Claim.OfAccount place) {
            return ofAccount(place.number(), entry);
        }
        if (claim.place() instanceof Claim.OfDepartment place) {
            return ofDepartment(place.department(), reference, entry);
        }
        return ofDepartment(FALLBACK, reference, entry);
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

    /** The first of the activity's lines that matches; else, for sales, its own combination; else nothing (JI 3.3). */
    Outcome<Resolved> byActivity(
            Activity activity, ActivityReference.Asked asked, PostingReference reference, Dimensions entry) {
        Optional<ActivityReference> line = mappings.rules().byActivity().stream()
                .filter(one ->
                        one.reference().equals(reference) && one.effective().on(date) && one.matches(asked))
                .findFirst();
        if (line.isPresent()) {
            String asker = "Line " + line.get().line() + " of activity " + activity.code() + " maps '" + reference
                    + "' to combination ";
            return combined(line.get().combination(), line.get().row(), asker, entry);
        }
        Optional<String> own = activity.salesCombination().filter(none -> RevenueReference.isRevenue(reference));
        return own.map(combination -> ofActivity(activity, combination, entry))
                .orElseGet(() -> Outcome.refused(missing(activity, asked, reference)));
    }

    Outcome<Resolved> ofJobGroup(String name, boolean time, PostingReference reference, Dimensions entry) {
        Optional<JobGroup> group = mappings.rules().jobGroup(name);
        if (group.isEmpty()) {
            return Outcome.refused(Finding.of(
                    RefusalCode.UNKNOWN_JOB_GROUP,
                    "mappings/job-groups.csv",
                    "Job group " + name + " is not defined."));
        }
        Optional<String> combination = group.get().combination(time);
        if (combination.isEmpty()) {
            return Outcome.refused(new Finding(
                    RefusalCode.MISSING_POSTING_REFERENCE,
                    place(group.get().row()),
                    "Job group " + name + " has no combination for '" + reference + "'.",
                    "Give one in mappings/job-groups.csv, then retry."));
        }
        String asker = "Job group " + name + " maps '" + reference + "' to combination ";
        return combined(combination.get(), group.get().row(), asker, entry);
    }

    private Outcome<Resolved> ofAccount(String number, Dimensions entry) {
        return account(
                new Resolved(number, entry, List.of(), false),
                "the source's own account",
                "The account that the source asks for");
    }

    private Outcome<Resolved> ofCustomer(String number) {
        Customer customer = mappings.customer(number, date).orElseThrow();
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
        return rows.computeIfAbsent(List.of(department, reference), asked -> firstRow(department, reference));
    }

    private Optional<Row> firstRow(String department, PostingReference reference) {
        List<Row> inForce = mappings.references().rows().stream()
                .filter(row ->
                        row.reference().equals(reference) && row.effective().on(date))
                .toList();
        return inForce.stream()
                .filter(row -> row.department().equals(department))
                .findFirst()
                .or(() -> inForce.stream().filter(Row::isFallback).findFirst());
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
        Resolved resolved = CombinationValues.resolve(combination, company, date, entry);
        List<MappingRow> answered = new ArrayList<>(resolved.rows());
        answered.add(asking);
        Dimensions dimensions = mappings.rules()
                .derivation()
                .atPosting(
                        entry,
                        resolved.dimensions(),
                        new DimensionDerivation.Facts(company, date, Map.of()),
                        resolved.account());
        return account(
                new Resolved(resolved.account(), dimensions, answered, false),
                place(answered.get(0)),
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

    private static Finding missing(Activity activity, ActivityReference.Asked asked, PostingReference reference) {
        return new Finding(
                RefusalCode.MISSING_POSTING_REFERENCE,
                "mappings/activity-references.csv",
                "Activity " + activity.code() + " has no line for '" + reference + "' that matches department "
                        + asked.department()
                        + asked.jobGroup()
                                .map(group -> " and job group " + group)
                                .orElse("") + ".",
                "Add the line to mappings/activity-references.csv, then retry.");
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
