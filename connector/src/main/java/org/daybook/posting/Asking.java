package org.daybook.posting;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.PostingReference;

/** What is known of an invoice when its references are asked for: whose department, which activity, which dimensions (JI 3.3). */
record Asking(Invoice invoice, Customer customer, Mappings mappings, DimensionOwner owner) {

    private static final Set<String> TRAITS = Set.of(
            InvoiceLine.DONE_BY,
            ActivityReference.EMPLOYEE_TYPE,
            ActivityReference.ITEM_GROUP,
            ActivityReference.TRANSACTION_TYPE_GROUP,
            ActivityReference.ACCRUAL);

    Claim.Place department(PostingReference reference) {
        boolean ofCustomer =
                owner == DimensionOwner.BILL_TO_CUSTOMER || mappings.rules().is(PostingSwitch.SEVEN_FROM_CUSTOMER);
        boolean billTo = ofCustomer && ReferenceTable.isBillTo(reference);
        return new Claim.OfDepartment(billTo ? customer.department() : invoice.department());
    }

    Optional<Activity> activity(InvoiceLine line) {
        return mappings.activity(line.activity(), invoice.date());
    }

    /** By the activity's posting lines, where the site posts by activity; a line of no known activity follows the department. */
    Optional<Claim.Place> byActivity(InvoiceLine line) {
        if (!mappings.rules().is(PostingSwitch.POST_BY_ACTIVITY)) {
            return Optional.empty();
        }
        return activity(line)
                .map(activity -> new Claim.ByActivity(
                        activity,
                        new ActivityReference.Asked(
                                activity.code(), invoice.department(), invoice.jobGroup(), traits(line))));
    }

    /** What the line says of itself; the employee's type by the table of employees, where it says none. */
    private Dimensions traits(InvoiceLine line) {
        return line.dimensions()
                .value(InvoiceLine.DONE_BY)
                .map(mappings.rules().employees()::get)
                .flatMap(Employee::type)
                .map(type -> line.dimensions().filledFrom(Dimensions.of(ActivityReference.EMPLOYEE_TYPE, type)))
                .orElse(line.dimensions());
    }

    /** The line's own dimensions, and what they derive; without those that only choose among an activity's posting lines. */
    Dimensions dimensions(InvoiceLine line) {
        return derived(without(line.dimensions()), line);
    }

    static Dimensions without(Dimensions traits) {
        if (traits.values().keySet().stream().noneMatch(TRAITS::contains)) {
            return traits;
        }
        Map<String, String> values = new HashMap<>(traits.values());
        values.keySet().removeAll(TRAITS);
        return new Dimensions(values);
    }

    private Dimensions derived(Dimensions typed, InvoiceLine line) {
        DimensionDerivation derivation = mappings.rules().derivation();
        if (derivation.derivesNothing()) {
            return typed;
        }
        Map<DerivationSource, String> keys = new HashMap<>(Map.of(
                DerivationSource.COMPANY, invoice.company(),
                DerivationSource.CUSTOMER, invoice.customer(),
                DerivationSource.JOB, invoice.job(),
                DerivationSource.ACTIVITY, line.activity()));
        line.dimensions()
                .value(InvoiceLine.DONE_BY)
                .or(() -> line.dimensions().value("EMPLOYEE"))
                .ifPresent(number -> keys.put(DerivationSource.EMPLOYEE, number));
        return derivation.onEntry(
                typed, new DimensionDerivation.Facts(invoice.company(), invoice.date(), keys), Dimensions.NONE);
    }
}
