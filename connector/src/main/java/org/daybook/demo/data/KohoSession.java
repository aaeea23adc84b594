package org.daybook.demo.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.daybook.demo.data.NordlichtStudio.Task;

/**
 * One work session as Koho holds it.
 *
 * @param hours in quarter steps
 * @param price an hour; zero where nothing is charged
 * @param joint the joint session's id on its parts, 0 elsewhere
 */
record KohoSession(
        long id,
        SessionKind kind,
        DemoJob project,
        Task task,
        int employee,
        LocalDateTime start,
        BigDecimal hours,
        Amount price,
        List<KohoProduct> products,
        String description,
        boolean isJoint,
        long joint,
        Instant updatedAt) {
    /** What an hour costs the studio, in its base currency. */
    private static final Amount COST_PER_HOUR = Amount.of("38.00", "EUR");

    DemoCustomer customer() {
        return NordlichtStudio.customerOf(project);
    }

    LocalDateTime end() {
        return start.plusMinutes(Timecards.minutes(hours));
    }

    KohoSession withHours(BigDecimal newHours) {
        return new KohoSession(
                id,
                kind,
                project,
                task,
                employee,
                start,
                newHours,
                price,
                products,
                description,
                isJoint,
                joint,
                updatedAt);
    }

    /** Hours only; the products carry their own totals. */
    Amount net() {
        return price.times(hours);
    }

    Amount gross() {
        return net().plus(net().percent(vatPercent()));
    }

    /** 25.5 at home, 0 elsewhere. */
    BigDecimal vatPercent() {
        return customer().tax() == TaxTreatment.TAXED ? new BigDecimal(NordlichtStudio.VAT_PERCENT) : BigDecimal.ZERO;
    }

    Amount total() {
        return products.stream().map(KohoProduct::net).reduce(net(), Amount::plus);
    }

    ObjectNode toJson() {
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        json.put("id", id).put("employee_id", employee).put("customer_id", Long.parseLong(project.customer()));
        json.put("project_id", Long.parseLong(project.number()))
                .put("task_id", task.id())
                .put("task_code", task.code());
        json.put("contract_id", isContractual() ? Long.valueOf(NordlichtStudio.contractOf(project)) : null);
        json.put("date", start.toLocalDate().toString());
        json.put("start", start + ":00").put("end", end() + ":00");
        json.put("hours", hours).put("invoice_hours", kind == SessionKind.INTERNAL ? new BigDecimal("0.00") : hours);
        json.put("currency", price.currency()).put("invoice_price_per_hour", price.value());
        putTotals(json);
        json.put("invoice_description", description).put("invoicing_type", invoicingType());
        json.put("confirmed", kind != SessionKind.UNCONFIRMED)
                .put("approved_by_manager", kind != SessionKind.UNCONFIRMED);
        json.put("is_invoice_delegate", isJoint).put("invoice_delegate_id", joint == 0 ? null : joint);
        json.put("cost", COST_PER_HOUR.times(hours).value());
        json.putNull("accounting_account_number").put("accounting_target_number", department());
        var list = json.putArray("products");
        products.forEach(product -> list.add(product.toJson(vatPercent())));
        return json.put("updated_at", updatedAt.toString());
    }

    DemoEntry toEntry() {
        Amount amount = kind == SessionKind.GARBAGE ? Amount.zero(price.currency()) : total();
        return new DemoEntry(
                NordlichtStudio.COMPANY,
                "koho",
                Long.toString(id),
                project.customer(),
                project.number(),
                start.toLocalDate(),
                amount,
                troubles());
    }

    private void putTotals(ObjectNode json) {
        if (kind == SessionKind.GARBAGE) {
            json.put("invoice_net_amount", "2l2,5O").put("invoice_gross_amount", "2l2,5O");
            return;
        }
        json.put("invoice_net_amount", net().value()).put("invoice_gross_amount", gross().value());
    }

    private String invoicingType() {
        return kind == SessionKind.INTERNAL ? "internal" : isContractual() ? "included_to_contract" : "Invoicable";
    }

    private boolean isContractual() {
        return kind == SessionKind.CONTRACTUAL || kind == SessionKind.CONTRACTUAL_WITH_PRODUCTS;
    }

    private String department() {
        return task.code().equals("DESIGN") ? "110" : "120";
    }

    private Set<Trouble> troubles() {
        if (kind == SessionKind.GARBAGE) {
            return EnumSet.of(Trouble.GARBAGE);
        }
        Set<Trouble> all =
                EnumSet.of(Trouble.valueOf(price.currency()), customer().tax().label());
        switch (kind) {
            case BILLABLE, GARBAGE -> {}
            case JOINT -> all.add(isJoint ? Trouble.JOINT_SESSION : Trouble.JOINT_PART);
            case CONTRACTUAL_WITH_PRODUCTS ->
                all.addAll(EnumSet.of(Trouble.CONTRACTUAL, Trouble.CONTRACTUAL_WITH_PRODUCTS));
            default -> all.add(Trouble.valueOf(kind.name()));
        }
        return all;
    }
}
