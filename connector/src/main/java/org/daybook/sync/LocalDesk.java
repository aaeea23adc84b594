package org.daybook.sync;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** The desk over the register itself, as the server and a command without a server use it. */
public final class LocalDesk implements Desk {

    private final Register register;
    private final CreditDocument credit;
    private final BillingDesk billing;
    private final MappingDesk mappings;

    public LocalDesk(Register register, CreditDocument credit, BillingDesk billing, MappingDesk mappings) {
        this.register = register;
        this.credit = credit;
        this.billing = billing;
        this.mappings = mappings;
    }

    @Override
    public BillingDesk billing() {
        return billing;
    }

    @Override
    public MappingDesk mappings() {
        return mappings;
    }

    @Override
    public Overview overview() {
        Reports reports = register.reports();
        return new Overview(
                reports.totals(),
                reports.entryCounts(),
                reports.contacts(),
                register.sending().moving(),
                register.site().currentMappingVersion(),
                register.mappingVersions().waiting());
    }

    @Override
    public DocumentPage documents(DocumentQuery query) {
        return register.documents().page(query);
    }

    @Override
    public Optional<DocumentView> document(String name) {
        Documents documents = register.documents();
        return documents
                .find(name)
                .map(document -> new DocumentView(
                        document,
                        documents.history(document.id()),
                        documents.proof(document.id()),
                        documents.creditsOf(document.externalRef())));
    }

    @Override
    public List<Reports.HeldItem> held(int most) {
        List<Reports.HeldItem> held = new ArrayList<>();
        register.mappingVersions()
                .waiting()
                .filter(version -> version.state() == MappingVersion.State.WAITING)
                .ifPresent(version -> held.add(unapproved(version)));
        held.addAll(register.reports().held(most));
        return held.subList(0, Math.min(most, held.size()));
    }

    /** No document is held by it, and yet a person has to act before it is in force. */
    private static Reports.HeldItem unapproved(MappingVersion version) {
        return new Reports.HeldItem(
                version.shortened(),
                Optional.empty(),
                "",
                RefusalCode.MAPPING_NOT_APPROVED,
                "Version " + version.shortened() + " of the mappings waits for approval; " + version.proposedBy()
                        + " has proposed it.",
                RefusalCode.MAPPING_NOT_APPROVED.remedy(),
                Optional.empty(),
                version.proposedAt());
    }

    @Override
    public List<Reports.DayTotal> money(LocalDate from) {
        return register.reports().money(from);
    }

    @Override
    public Optional<Explanation> explain(String document) {
        return register.documents().find(document).map(found -> Explanations.of(found, register.entries()));
    }

    @Override
    public Optional<EntryStory> entry(String entry) {
        int colon = entry.indexOf(':');
        return colon <= 0
                ? Optional.empty()
                : register.entries().story(new EntryId(entry.substring(0, colon), entry.substring(colon + 1)));
    }

    @Override
    public List<Decision> approve(List<String> names, Person person) {
        List<Decision> decisions = new ArrayList<>();
        for (String name : names) {
            decisions.add(register.documents()
                    .find(name)
                    .map(document -> approve(document, person))
                    .orElseGet(() -> unknown(name)));
        }
        return decisions;
    }

    private Decision approve(Document document, Person person) {
        String name = document.number().orElse(document.externalRef());
        if (document.state() != DocumentState.INVOICED) {
            return Decision.refused(
                    name,
                    List.of(Finding.of(
                            RefusalCode.NOT_APPROVED,
                            name,
                            "Only an Invoiced document can be approved; this one is " + document.state() + ".")));
        }
        Outcome<Document> outcome =
                register.documents().approve(List.of(document), person.name()).get(0);
        return decision(name, outcome, "It is approved.");
    }

    @Override
    public Decision retry(String name, Person person) {
        return register.documents()
                .find(name)
                .map(document ->
                        decision(name, register.documents().retry(document.id(), person.name()), "It is tried again."))
                .orElseGet(() -> unknown(name));
    }

    @Override
    public Decision credit(String name, boolean restoreEntries, Person person) {
        return register.documents()
                .find(name)
                .map(document -> decision(
                        name, credit.credit(document, restoreEntries, person.name()), "Its credit memo is Invoiced."))
                .orElseGet(() -> unknown(name));
    }

    private static Decision decision(String name, Outcome<?> outcome, String done) {
        return outcome.isDone() ? Decision.done(name, done) : Decision.refused(name, outcome.reasons());
    }

    private static Decision unknown(String name) {
        return Decision.refused(
                name,
                List.of(Finding.of(
                        RefusalCode.INVOICE_NOT_FOUND, name, "There is no document of this number, reference or id.")));
    }
}
