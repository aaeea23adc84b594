package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;

import java.util.List;

/** The actions on invoices of work sessions, from approval to credit note (SS 3.2). */
final class SessionInvoiceSentences {

    private static final CatalogueSentence ACTIONS = SessionActionSentences.ACTIONS;

    private SessionInvoiceSentences() {}

    static List<Sentence> all() {
        return List.of(
                of("session invoice {invoice} is approved", "It gets its number and is booked.", "Approve Invoice"),
                of("session invoice {invoice} is sent", "And pushed, if it has not been.", "Send Invoice"),
                of("session invoice {invoice} is marked sent", "The same.", "Send Invoice"),
                of("session invoice {invoice} is pushed", "To the accounting package, once (SS 3.4).", "Push Invoice"),
                of("session invoice {invoice} is returned", "For editing (SS 3.2).", "Return Invoice"),
                of("session invoice {invoice} is paid", "Its payment is seen.", "Mark Paid"),
                of("session invoice {invoice} is deleted", "Its sessions return (SS 3.3 R8).", "Delete Invoice"),
                of("session invoice {invoice} is copied", "Sessions become products (SS 3.3 R10).", "Copy Invoice"),
                of("session invoice {invoice} is refunded", "Plainly (SS 3.3 R9 a).", "Refund Invoice"),
                of(
                        "session invoice {invoice} is refunded and returned",
                        "A copy takes its place, and the sessions return (SS 3.3 R9 b).",
                        "Refund and Return"),
                of(
                        "session invoice {invoice} is marked not billed",
                        "A contract invoice that is billed elsewhere (SS 3.2).",
                        "Not Billed"),
                of(
                                "session invoice {invoice} is changed",
                                "A row of it is edited, while it is not with the customer (SS 3.2).",
                                "Change Invoice Row")
                        .table(List.of(
                                required("Row", Value.NUMBER, "position from 1"),
                                optional("Text", Value.TEXT, "as it is"),
                                optional("Quantity", Value.NUMBER, "as it is"),
                                optional("Price", Value.NUMBER, "of the row; as it is"),
                                optional("Account", Value.ACCOUNT, "as it is"))),
                ACTIONS.of(
                        "contract {contract} is activated",
                        "Nothing is generated before (SS 3.1).",
                        "Activate Contract",
                        "contract",
                        "Contract"),
                ACTIONS.of(
                        "the invoice of contract {contract} is generated",
                        "When its day has come (SS 3.1).",
                        "Generate Contract Invoice",
                        "contract",
                        "Contract"));
    }

    private static Sentence of(String pattern, String meaning, String action) {
        return ACTIONS.of(pattern, meaning, action, "invoice", "Invoice");
    }
}
