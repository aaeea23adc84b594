package org.daybook.invoicing.finishedwork;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;

/**
 * A bill that a run made: a numbered invoice with the charges it takes and the payments it shows (SS 2.1 Invoice).
 *
 * @param document the invoice as it is booked
 * @param paid payments since the last bill, which this one shows
 * @param held why its transfer waits; empty when nothing stands in the way
 * @param reference its document's, where it is on record as one
 * @param transaction the transaction QuickBooks made of it, or what it answered where it refused
 */
public record Bill(
        String number,
        Form form,
        Invoice document,
        List<EntryId> charges,
        Money paid,
        State state,
        List<RefusalCode> held,
        Optional<String> reference,
        String transaction) {

    /** What the customer gets: the invoice alone, or a statement of the account. */
    public enum Form {
        INVOICE,
        STATEMENT
    }

    /** How far it has come (SS 2.2); transferred to QuickBooks is Exported, acknowledged by it is Posted. */
    public enum State {
        INVOICED,
        EXPORTED,
        POSTED
    }

    public Bill {
        charges = List.copyOf(charges);
        held = List.copyOf(held);
    }

    static Bill of(String number, Form form, Invoice document, List<EntryId> charges, Money paid) {
        return new Bill(number, form, document, charges, paid, State.INVOICED, List.of(), Optional.empty(), "");
    }

    public String customer() {
        return document.customer();
    }

    /** Charges less the payments shown: what is written under the invoice (SS 2.3 R6). */
    public Money balance() {
        return document.total().minus(paid);
    }

    Bill recorded(String documentReference) {
        return new Bill(
                number, form, document, charges, paid, state, held, Optional.of(documentReference), transaction);
    }

    Bill held(List<RefusalCode> codes) {
        return new Bill(number, form, document, charges, paid, state, codes, reference, transaction);
    }

    Bill in(State reached, String answer) {
        return new Bill(number, form, document, charges, paid, reached, List.of(), reference, answer);
    }

    /** Not accepted: it stays where it is, with what QuickBooks said. */
    Bill rejected(String error) {
        return new Bill(
                number, form, document, charges, paid, state, List.of(RefusalCode.LEDGER_REJECTED), reference, error);
    }
}
