package org.daybook.posting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.PostingReference;
import org.daybook.posting.PostingReferences.Row;

/**
 * Which references can be asked of which department. A department that maps one reference of invoices can be asked for all
 * that the customers can bring up, and one that maps one reference of settlements for all of those.
 */
final class Reachable {

    private static final List<PostingReference> SETTLEMENT = List.of(
            PostingReference.TRUST_LIABILITY,
            PostingReference.TRUST_CASH,
            PostingReference.COMMISSION_REVENUE,
            PostingReference.CLIENT_RECEIVABLE,
            PostingReference.CLIENT_ADJUSTMENT);

    private final Mappings mappings;
    private final List<Row> rows;
    private final Collection<Customer> customers;

    Reachable(Mappings mappings) {
        this.mappings = mappings;
        this.rows = mappings.references().rows();
        this.customers = mappings.customers().values();
    }

    /** Every department in the table or of a customer. */
    SortedSet<String> departments() {
        SortedSet<String> departments = new TreeSet<>();
        rows.stream().filter(row -> !row.isFallback()).map(Row::department).forEach(departments::add);
        customers.stream().map(Customer::department).forEach(departments::add);
        return departments;
    }

    List<PostingReference> referencesOf(String department) {
        List<PostingReference> references = new ArrayList<>();
        if (isInvoiced(department)) {
            references.addAll(invoiceReferences());
        }
        if (mapsOneOf(department, SETTLEMENT)) {
            references.addAll(SETTLEMENT);
        }
        return references;
    }

    /** Whether invoices are made of the department's jobs, not settlements alone. */
    boolean isInvoiced(String department) {
        return !mapsOneOf(department, SETTLEMENT) || mapsOneOf(department, invoiceReferences());
    }

    /** Whether invoices of the company are in a currency whose rate to the company's is known. */
    boolean mayVary(Company company) {
        return customers.stream()
                .map(Customer::currency)
                .filter(currency -> !currency.equals(company.baseCurrency()))
                .anyMatch(currency -> mappings.rules()
                        .rates()
                        .rate(currency, company.baseCurrency(), company.openTo())
                        .isPresent());
    }

    /** Names of the job groups whose work stands in progress. */
    SortedSet<String> capitalisingGroups() {
        SortedSet<String> names = new TreeSet<>();
        mappings.rules().jobGroups().values().stream()
                .filter(group -> group.capitalization() != Capitalization.NONE)
                .forEach(group -> names.add(group.name()));
        return names;
    }

    /** What may be asked of an activity: by every invoiced department, and without a job group or with each. */
    List<ActivityReference.Asked> asked(String activity) {
        List<ActivityReference.Asked> asked = new ArrayList<>();
        for (String department : departments()) {
            if (isInvoiced(department)) {
                asked.add(new ActivityReference.Asked(activity, department, Optional.empty(), Dimensions.NONE));
                new TreeSet<>(mappings.rules().jobGroups().keySet())
                        .forEach(group -> asked.add(new ActivityReference.Asked(
                                activity, department, Optional.of(group), Dimensions.NONE)));
            }
        }
        return asked;
    }

    /** The references that follow the activity where the site posts by it. */
    List<PostingReference> activityReferences() {
        List<PostingReference> references = new ArrayList<>(salesReferences());
        references.addAll(released());
        return references;
    }

    /** What the capitalised jobs' invoices book against work in progress. */
    private List<PostingReference> released() {
        List<PostingReference> references = new ArrayList<>();
        if (capitalises(Capitalization.COST)) {
            references.add(PostingReference.COST_OF_SALES);
        }
        if (capitalises(Capitalization.BILLING_PRICE)) {
            references.add(PostingReference.OPEN_BILLING_PRICE);
        }
        return references;
    }

    /** What registrations book that are a cost at once. */
    private List<PostingReference> atOnce() {
        List<PostingReference> references = new ArrayList<>();
        boolean hours = mappings.rules().is(PostingSwitch.POST_HOURS_IN_JOB_JOURNAL);
        boolean amounts = mappings.rules().is(PostingSwitch.POST_AMOUNT_IN_JOB_JOURNAL);
        if (hours) {
            references.add(PostingReference.PROFIT_AND_LOSS_TIME);
        }
        if (amounts) {
            references.add(PostingReference.PROFIT_AND_LOSS_AMOUNT);
        }
        if (hours || amounts) {
            references.add(PostingReference.OFFSET);
        }
        return references;
    }

    private boolean capitalises(Capitalization principle) {
        return mappings.rules().jobGroups().values().stream().anyMatch(group -> group.capitalization() == principle);
    }

    private boolean roundsTotals() {
        return mappings.rules().rounding().values().stream()
                .anyMatch(unit -> unit.externalUnit().isPresent());
    }

    /** The revenue references that the customers bring up (JI 3.2). */
    List<PostingReference> salesReferences() {
        List<PostingReference> references = new ArrayList<>();
        boolean domestic = customers.stream().anyMatch(customer -> !customer.export());
        if (customers.stream().anyMatch(c -> !c.export() && c.taxCode().isPresent())) {
            references.add(PostingReference.SALES_TAXABLE);
        }
        if (domestic) {
            references.add(PostingReference.SALES_NONTAXABLE);
        }
        if (customers.stream().anyMatch(Customer::export)) {
            references.add(PostingReference.EXPORT_SALES);
        }
        return references;
    }

    private List<PostingReference> invoiceReferences() {
        List<PostingReference> references = new ArrayList<>(salesReferences());
        if (customers.stream().anyMatch(customer -> !customer.invoiceDiscount().isZero())) {
            references.add(PostingReference.INVOICE_DISCOUNT);
        }
        references.add(PostingReference.INVOICED_ON_ACCOUNT);
        if (roundsTotals()) {
            references.add(PostingReference.AMOUNT_ROUNDING);
        }
        if (!mappings.rules().is(PostingSwitch.POST_BY_ACTIVITY)) {
            references.addAll(released());
        }
        references.addAll(atOnce());
        return references;
    }

    private boolean mapsOneOf(String department, List<PostingReference> references) {
        return rows.stream()
                .anyMatch(row -> row.department().equals(department) && references.contains(row.reference()));
    }
}
