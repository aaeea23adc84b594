package org.daybook.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Company;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.posting.DimensionOwner;
import org.daybook.sync.Histories.Made;
import org.daybook.sync.Histories.Work;

/**
 * Makes documents of what people print, each with its journal, as the billing run does. A person is there to be told, so what cannot be
 * journalized is refused and not held.
 */
final class SelectionDocuments {

    private final Register register;
    private final Journalizing journalizing;

    SelectionDocuments(Register register) {
        this.register = register;
        this.journalizing = new Journalizing(register.documents());
    }

    /**
     * What printing finds on the selection.
     *
     * @param restore the credited entries are free again
     * @param split the work is billed to several customers, whose departments supply the seven references (JI 7)
     */
    record Before(boolean restore, boolean split) {
        private DimensionOwner owner() {
            return split ? DimensionOwner.BILL_TO_CUSTOMER : DimensionOwner.JOB;
        }
    }

    /** @param event number of the event that prints; part of the references, for one entry may be billed in parts */
    Outcome<List<Made>> of(Work work, int event, List<Invoice> invoices, Before before, Rules rules, String actor) {
        List<Finding> reasons = new ArrayList<>();
        List<Made> made = new ArrayList<>();
        for (Invoice printed : invoices) {
            Journalizing.Journalized journalized = journalizing.of(printed, rules.mappings(), before.owner());
            Invoice invoice = journalized.invoice();
            Outcome<Journal> journal = journalized.journal();
            Optional<Document> credited = invoice.credits().flatMap(register.documents()::find);
            reasons.addAll(journal.reasons());
            credited.filter(document -> !isSent(document)).ifPresent(document -> reasons.add(notSent(document)));
            if (journal instanceof Outcome.Done<Journal> done) {
                made.add(new Made(
                        document(work, event, invoice, done.value(), rules, actor), credited, before.restore()));
            }
        }
        return reasons.isEmpty() ? Outcome.done(made) : new Outcome.Refused<>(reasons);
    }

    private static boolean isSent(Document document) {
        return document.state() == DocumentState.EXPORTED || document.state() == DocumentState.POSTED;
    }

    private static Finding notSent(Document document) {
        return Finding.of(
                RefusalCode.NOT_SENT,
                document.number().orElse(document.externalRef()),
                "The invoice to be credited is not in the ledger yet: it is " + document.state() + ".");
    }

    private NewDocument document(Work work, int event, Invoice invoice, Journal journal, Rules rules, String actor) {
        Company company = rules.mappings().companies().get(invoice.company());
        return new NewDocument(
                ExternalReference.of(register.site().installPrefix(), invoice, -event),
                work.source(),
                company.ledger(),
                invoice,
                Optional.of(journal),
                Optional.empty(),
                rules.mappings().version(),
                actor);
    }
}
