package org.daybook.demo.data;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.daybook.sandbox.koho.KohoCompany;
import org.daybook.sandbox.koho.SessionEdit;

/** Company 10 as Koho serves it, with the one session that is corrected after the first complete read. */
final class KohoFeed {
    private static final BigDecimal FORGOTTEN_HOURS = new BigDecimal("1.50");

    private final List<KohoSession> sessions;
    private final KohoSession edited;

    KohoFeed(DemoScope scope) {
        this.sessions = KohoWork.of(scope);
        this.edited = sessions.stream()
                .filter(session -> isPlainEuroOf(scope.last(), session))
                .findFirst()
                .orElseThrow();
    }

    List<DemoEntry> entries() {
        return sessions.stream().map(this::entry).toList();
    }

    KohoCompany company() {
        return new KohoCompany(
                NordlichtStudio.COMPANY,
                NordlichtStudio.CUSTOMERS.stream().map(KohoFeed::json).toList(),
                NordlichtStudio.PROJECTS.stream().map(KohoFeed::json).toList(),
                sessions.stream().map(KohoSession::toJson).toList(),
                Optional.of(edit()));
    }

    /** The employee had forgotten an hour and a half: more hours, and the amounts that follow from them. */
    SessionEdit edit() {
        KohoSession after = edited.withHours(edited.hours().add(FORGOTTEN_HOURS));
        ObjectNode all = after.toJson();
        ObjectNode changed = JsonNodeFactory.instance.objectNode();
        for (String field :
                List.of("end", "hours", "invoice_hours", "invoice_net_amount", "invoice_gross_amount", "cost")) {
            changed.set(field, all.get(field));
        }
        return new SessionEdit(edited.id(), changed);
    }

    /** In the last month, so that it is not yet on an invoice when the months are billed one after the other. */
    private static boolean isPlainEuroOf(YearMonth month, KohoSession session) {
        return session.kind() == SessionKind.BILLABLE
                && session.customer().tax() == TaxTreatment.TAXED
                && YearMonth.from(session.start()).equals(month);
    }

    private DemoEntry entry(KohoSession session) {
        DemoEntry entry = session.toEntry();
        return session.id() == edited.id() ? entry.also(Trouble.EDITED_AFTER_PULL) : entry;
    }

    private static ObjectNode json(DemoCustomer customer) {
        boolean taxed = customer.tax() == TaxTreatment.TAXED;
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", Long.parseLong(customer.number()))
                .put("number", customer.number())
                .put("name", customer.name())
                .put("country", customer.country())
                .put("currency", customer.currency())
                .put("vat", taxed ? new BigDecimal(NordlichtStudio.VAT_PERCENT) : BigDecimal.ZERO)
                .put("payment_term", 14);
    }

    private static ObjectNode json(DemoJob project) {
        return JsonNodeFactory.instance
                .objectNode()
                .put("id", Long.parseLong(project.number()))
                .put("number", project.number())
                .put("name", project.name())
                .put("customer_id", Long.parseLong(project.customer()))
                .put("currency", NordlichtStudio.customerOf(project).currency())
                .put("contract_id", NordlichtStudio.contractOf(project))
                .put("closed", false);
    }
}
