package org.daybook.sync;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Company;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Catalogue.Issue;
import org.daybook.posting.DimensionOwner;
import org.daybook.posting.Mappings;
import org.daybook.sync.Histories.Made;
import org.daybook.sync.Histories.Work;

/**
 * Makes documents of what people bill, each with its journal, as the billing run does. A person is there to be told, so what cannot be
 * journalized is refused and not held.
 */
final class BillingDocuments {

    private final Register register;
    private final Journalizing journalizing;

    BillingDocuments(Register register) {
        this.register = register;
        this.journalizing = new Journalizing(register.documents());
    }

    /** @param event number of the event that makes them; part of the references, for one entry may be billed in parts */
    Outcome<List<Made>> of(Work work, int event, List<Issue> issues, Rules rules, String actor) {
        List<Finding> reasons = new ArrayList<>();
        List<Made> made = new ArrayList<>();
        for (Issue issue : issues) {
            Journalizing.Journalized journalized = journalizing.of(issue.invoice(), rules.mappings(), owner(issue));
            Invoice invoice = journalized.invoice();
            Outcome<Journal> journal =
                    issue.journal().map(own -> known(own, rules.mappings())).orElse(journalized.journal());
            Optional<Document> credited = invoice.credits().flatMap(register.documents()::find);
            reasons.addAll(journal.reasons());
            credited.filter(document -> !isSent(document)).ifPresent(document -> reasons.add(notSent(document)));
            if (journal instanceof Outcome.Done<Journal> done) {
                made.add(new Made(
                        document(work, event, invoice, done.value(), rules, actor), credited, issue.restore()));
            }
        }
        return reasons.isEmpty() ? Outcome.done(made) : new Outcome.Refused<>(reasons);
    }

    /** The work's own journal, if all its accounts are in the chart: the ledger is told of no other. */
    private static Outcome<Journal> known(Journal own, Mappings mappings) {
        List<Finding> unknown = own.lines().stream()
                .map(JournalLine::account)
                .distinct()
                .filter(account -> !mappings.accounts().containsKey(account))
                .map(account -> Finding.of(
                        RefusalCode.UNKNOWN_ACCOUNT,
                        "mappings/chart-of-accounts.csv",
                        "Account " + account + " is not in the chart of accounts."))
                .toList();
        return unknown.isEmpty() ? Outcome.done(own) : new Outcome.Refused<>(unknown);
    }

    private static DimensionOwner owner(Issue issue) {
        return issue.split() ? DimensionOwner.BILL_TO_CUSTOMER : DimensionOwner.JOB;
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
