package org.daybook.posting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.daybook.accounting.Customer;
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
            PostingReference.CLIENT_RECEIVABLE);

    private final List<Row> rows;
    private final Collection<Customer> customers;

    Reachable(Mappings mappings) {
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
        boolean settles = mapsOneOf(department, SETTLEMENT);
        if (!settles || mapsOneOf(department, invoiceReferences())) {
            references.addAll(invoiceReferences());
        }
        if (settles) {
            references.addAll(SETTLEMENT);
        }
        return references;
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
        return references;
    }

    private boolean mapsOneOf(String department, List<PostingReference> references) {
        return rows.stream()
                .anyMatch(row -> row.department().equals(department) && references.contains(row.reference()));
    }
}
