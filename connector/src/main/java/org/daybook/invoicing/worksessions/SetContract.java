package org.daybook.invoicing.worksessions;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.Job;

/** Set Contract: writes down what a customer has agreed to, or changes it; nothing is invoiced before it is activated (SS 3.1 Contract). */
public final class SetContract {

    private SetContract() {}

    /**
     * The terms of a contract.
     *
     * @param customer who is billed; empty: the project's customer
     * @param nextBilling empty: as it is, or today
     * @param daysBefore empty: as it is, or on the day itself
     * @param months empty: as it is, or every month
     */
    public record Terms(
            String id,
            String project,
            Optional<String> customer,
            Optional<LocalDate> nextBilling,
            Optional<Integer> daysBefore,
            Optional<Integer> months) {}

    /** Its products, and whether it is active, stay as they are. */
    public static Outcome<SessionBook> on(SessionBook book, Terms terms, Setting setting) {
        String where = "contract " + terms.id();
        Optional<String> customer = terms.customer()
                .or(() -> Optional.ofNullable(book.projects().get(terms.project()))
                        .map(Job::customer));
        Reasons reasons = Reasons.none();
        if (customer.isEmpty()) {
            reasons.refuse(Finding.of(
                    RefusalCode.ARGUMENT_MISSING,
                    where,
                    "Project " + terms.project() + " has not arrived; give the customer."));
        }
        customer.filter(number -> setting.customer(number).isEmpty())
                .ifPresent(number -> reasons.refuse(Finding.of(
                        RefusalCode.UNKNOWN_CUSTOMER, where, "Customer " + number + " is not in the customer table.")));
        return reasons.then(() -> book.toBuilder()
                .contract(contract(book, terms, customer.orElseThrow(), setting))
                .build());
    }

    private static Contract contract(SessionBook book, Terms terms, String customer, Setting setting) {
        Optional<Contract> known = Optional.ofNullable(book.contracts().get(terms.id()));
        return new Contract(
                terms.id(),
                customer,
                terms.project(),
                known.map(Contract::active).orElse(false),
                terms.nextBilling().or(() -> known.map(Contract::nextBilling)).orElse(setting.today()),
                terms.daysBefore().or(() -> known.map(Contract::daysBefore)).orElse(0),
                terms.months().or(() -> known.map(Contract::months)).orElse(1),
                known.map(Contract::products).orElse(List.of()).stream()
                        .map(product -> product.toBuilder()
                                .job(terms.project())
                                .customer(customer)
                                .build())
                        .toList());
    }
}
