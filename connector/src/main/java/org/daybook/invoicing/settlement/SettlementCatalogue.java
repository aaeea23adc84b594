package org.daybook.invoicing.settlement;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.EntryReadiness;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Overview;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Working on the client invoicing of an agency, as it is kept on record: all that a source has for one company (SS 4). */
public final class SettlementCatalogue implements Catalogue<Agency> {

    public static final String NAME = "agency";

    /**
     * What is not offered on record. A zip changes nothing; settlements go to the ledger once somebody has approved their documents, and
     * need not be exported besides.
     */
    private static final Set<String> ELSEWHERE = Set.of("Create Zip", "Export");

    private static final List<ActionType<Agency>> OFFERED = SettlementActions.ALL.stream()
            .filter(action -> !ELSEWHERE.contains(action.name()))
            .toList();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Scope scope() {
        return Scope.COMPANY;
    }

    @Override
    public List<ActionType<Agency>> actions() {
        return OFFERED;
    }

    /** As in the policy that settles by itself; a client that is closed or blocked is not settled. */
    @Override
    public Optional<RefusalCode> whyItWaits(Job client, JobEntry transaction) {
        return EntryReadiness.billability(transaction)
                .or(() -> EntryReadiness.status(transaction))
                .or(() -> waits(client.blocked() || !client.open(), RefusalCode.JOB_NOT_INVOICEABLE))
                .or(() -> EntryReadiness.currency(transaction, client));
    }

    private static Optional<RefusalCode> waits(boolean waits, RefusalCode why) {
        return waits ? Optional.of(why) : Optional.empty();
    }

    @Override
    public Agency take(Optional<Agency> before, Arrival arrival) {
        return Arriving.on(before.orElse(Agency.EMPTY), arrival);
    }

    @Override
    public Overview show(Agency agency) {
        return AgencyOverview.of(agency);
    }

    /** What an action has the books take over goes there in its order; what takes a settlement back sets its transactions free. */
    @Override
    public Outcome<Issued<Agency>> act(
            ActionType<Agency> action, Agency before, Given given, Setting setting, List<String> documents) {
        return action.on(before, given, setting)
                .then(after -> Outcome.done(new Issued<>(after, issues(before, after))));
    }

    private static List<Issue> issues(Agency before, Agency after) {
        return after
                .postings()
                .subList(before.postings().size(), after.postings().size())
                .stream()
                .map(booked -> Issue.of(booked.number(), booked.document())
                        .restoring(booked.document().credits().isPresent()))
                .toList();
    }
}
