package org.daybook.invoicing.worksessions;

import java.time.LocalDate;
import java.util.List;
import org.daybook.work.JobEntry;

/**
 * Recurring products that a customer has agreed to; nothing is invoiced before invoicing is activated (SS 3.1).
 *
 * @param project project that its invoices are for
 * @param nextBilling billing date of the next invoice
 * @param daysBefore how many days before it the invoice is generated
 * @param months how many months lie between two billing dates
 */
public record Contract(
        String id,
        String customer,
        String project,
        boolean active,
        LocalDate nextBilling,
        int daysBefore,
        int months,
        List<JobEntry> products) {

    public Contract {
        products = List.copyOf(products);
    }

    Contract activated() {
        return new Contract(id, customer, project, true, nextBilling, daysBefore, months, products);
    }

    Contract with(List<JobEntry> others) {
        return new Contract(id, customer, project, active, nextBilling, daysBefore, months, others);
    }

    Contract billed() {
        LocalDate following = nextBilling.plusMonths(Math.max(1, months));
        return new Contract(id, customer, project, active, following, daysBefore, months, products);
    }

    boolean isDue(LocalDate today) {
        return !today.isBefore(nextBilling.minusDays(daysBefore));
    }
}
