package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * A document as Xero would store it, with everything Xero finds wrong with it.
 *
 * <p>Amounts are decimals of the document's currency, rounded half up to the cent line by line.
 */
final class XeroForm {
    private static final Set<String> INVOICE_STATES = Set.of("DRAFT", "SUBMITTED", "AUTHORISED", "VOIDED", "DELETED");
    private static final Set<String> JOURNAL_STATES = Set.of("DRAFT", "POSTED", "VOIDED", "DELETED", "ARCHIVED");

    private final XeroKind kind;
    private final XeroBooks books;
    private final Clock clock;
    private final JsonNode asked;
    private final ObjectNode stored = Json.object();
    private final List<String> findings = new ArrayList<>();

    private XeroForm(XeroKind kind, XeroBooks books, Clock clock, JsonNode asked) {
        this.kind = kind;
        this.books = books;
        this.clock = clock;
        this.asked = asked;
    }

    /** {@code asked} already carries what an update leaves unsaid. */
    static XeroForm of(
            XeroKind kind, XeroBooks books, Clock clock, JsonNode asked, int unitDecimals, boolean wrongTax) {
        XeroForm form = new XeroForm(kind, books, clock, asked);
        form.head();
        if (kind == XeroKind.MANUAL_JOURNALS) {
            form.journal();
        } else {
            form.invoice(unitDecimals, wrongTax);
        }
        return form;
    }

    ObjectNode stored() {
        return stored;
    }

    List<String> findings() {
        return findings;
    }

    private void head() {
        stored.put(
                kind.id,
                asked.hasNonNull(kind.id)
                        ? asked.get(kind.id).asText()
                        : UUID.randomUUID().toString());
        LocalDate date = date("Date");
        if (date == null) {
            date = LocalDate.now(clock);
            stored.put("Date", XeroDates.wire(date));
        }
        LocalDate on = date;
        books.lockDate()
                .filter(lock -> !on.isAfter(lock))
                .ifPresent(lock ->
                        findings.add("The document date cannot be before the end of year lock date, currently set at "
                                + XeroDates.inMessages(lock)));
        Set<String> states = kind == XeroKind.MANUAL_JOURNALS ? JOURNAL_STATES : INVOICE_STATES;
        String status = asked.path("Status").asText("DRAFT");
        if (!states.contains(status)) {
            findings.add("Status " + status + " is not one of "
                    + states.stream().sorted().toList());
        }
        stored.put("Status", status);
        stored.put("UpdatedDateUTC", XeroDates.wire(clock.instant()));
        stored.put("HasAttachments", false);
        XeroLine.copy(asked, stored, "Url");
    }

    private void invoice(int unitDecimals, boolean wrongTax) {
        if (!asked.path("Type").asText().equals(kind.type)) {
            findings.add("This sandbox keeps " + kind.path + " of Type " + kind.type + " only");
        }
        stored.put("Type", kind.type);
        number();
        contact();
        XeroLine.copy(asked, stored, "Reference");
        String currency = asked.path("CurrencyCode").asText("");
        if (!currency.matches("[A-Z]{3}")) {
            findings.add("CurrencyCode '" + currency + "' is not a currency; this sandbox has no base currency");
        }
        stored.put("CurrencyCode", currency);
        exclusive("Exclusive");
        stored.put("DateString", XeroDates.read(stored.get("Date")) + "T00:00:00");
        LocalDate due = date("DueDate");
        if (due != null) {
            stored.put("DueDateString", due + "T00:00:00");
        }
        invoiceLines(unitDecimals, wrongTax);
    }

    private void invoiceLines(int unitDecimals, boolean wrongTax) {
        List<XeroLine> lines = new ArrayList<>();
        asked.path("LineItems").forEach(line -> lines.add(XeroLine.invoiced(line, books, unitDecimals, findings)));
        if (lines.isEmpty()) {
            findings.add("One or more line items must be specified");
        } else if (wrongTax) {
            lines.set(0, lines.get(0).withACentMoreTax());
        }
        BigDecimal net = sum(lines.stream().map(XeroLine::amount).toList());
        BigDecimal tax = sum(lines.stream().map(XeroLine::tax).toList());
        BigDecimal total = net.add(tax);
        if (total.signum() < 0) {
            findings.add("The document total " + total.toPlainString() + " must not be negative");
        }
        stored.put("SubTotal", net).put("TotalTax", tax).put("Total", total);
        String open = kind == XeroKind.INVOICES ? "AmountDue" : "RemainingCredit";
        stored.put(open, total);
        if (kind == XeroKind.INVOICES) {
            stored.put("AmountPaid", new BigDecimal("0.00")).put("AmountCredited", new BigDecimal("0.00"));
        }
        stored.set("LineItems", array(lines));
    }

    private void journal() {
        if (asked.path("Narration").asText("").isBlank()) {
            findings.add("Narration is required");
        }
        XeroLine.copy(asked, stored, "Narration");
        XeroLine.copy(asked, stored, "ShowOnCashBasisReports");
        exclusive("NoTax");
        List<XeroLine> lines = new ArrayList<>();
        asked.path("JournalLines").forEach(line -> lines.add(XeroLine.journalled(line, books, findings)));
        if (lines.size() < 2) {
            findings.add("A manual journal needs two lines or more");
        }
        BigDecimal debits = sum(
                lines.stream().map(XeroLine::amount).filter(a -> a.signum() > 0).toList());
        BigDecimal credits = sum(
                lines.stream().map(XeroLine::amount).filter(a -> a.signum() < 0).toList());
        if (debits.add(credits).signum() != 0) {
            findings.add("The total debits (" + debits.toPlainString() + ") must equal total credits ("
                    + credits.toPlainString() + ")");
        }
        stored.set("JournalLines", array(lines));
    }

    private void number() {
        String number = asked.path(kind.number).asText("");
        if (number.length() > 255) {
            findings.add(kind.number + " must not be more than 255 characters");
        }
        stored.put(kind.number, number.isBlank() ? books.freeNumber(kind) : number);
    }

    private void contact() {
        JsonNode contact = asked.path("Contact");
        ObjectNode known = Json.object();
        for (String field : List.of("ContactID", "ContactNumber", "Name")) {
            XeroLine.copy(contact, known, field);
        }
        if (known.isEmpty()) {
            findings.add("A Contact must be specified for this type of transaction");
        } else if (!known.has("ContactID")) {
            known.put(
                    "ContactID",
                    XeroLine.derived("contact "
                            + known.path("ContactNumber")
                                    .asText(known.path("Name").asText())));
        }
        stored.set("Contact", known);
    }

    private void exclusive(String assumed) {
        String types = asked.path("LineAmountTypes").asText(assumed);
        if (!Set.of("Exclusive", "NoTax").contains(types)) {
            findings.add("This sandbox takes LineAmountTypes Exclusive or NoTax, not " + types);
        }
        stored.put("LineAmountTypes", types);
    }

    /** Null where it is absent or no date; the latter is a finding. */
    private LocalDate date(String field) {
        if (!asked.hasNonNull(field)) {
            return null;
        }
        try {
            LocalDate date = XeroDates.read(asked.get(field));
            stored.put(field, XeroDates.wire(date));
            return date;
        } catch (DateTimeException e) {
            findings.add("The " + field + " '" + asked.get(field).asText() + "' is not a date");
            return null;
        }
    }

    private static ArrayNode array(List<XeroLine> lines) {
        ArrayNode array = Json.object().arrayNode();
        lines.forEach(line -> array.add(line.node()));
        return array;
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(new BigDecimal("0.00"), BigDecimal::add);
    }
}
