package org.daybook.scenario;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.settlement.Agency;
import org.daybook.invoicing.settlement.AgencyClient;
import org.daybook.invoicing.settlement.Booked;
import org.daybook.invoicing.settlement.ClientInvoice;

/** The collection agency of a scenario (SS 4): what it has become, and what its last action showed. */
final class Agencies {

    private Agency agency = Agency.EMPTY;
    private List<String> zip = List.of();
    private final Set<String> takenOff = new HashSet<>();
    private final Map<String, Instant> lastRuns = new HashMap<>();

    static Agencies of(World world) {
        return world.part(Agencies.class, Agencies::new);
    }

    Agency agency() {
        return agency;
    }

    /** Before anything is done: what the accountant set up. */
    void is(Agency other) {
        agency = other;
    }

    /** Clients that an action took off their last profile: they are under none because somebody says so. */
    boolean isTakenOff(String client) {
        return takenOff.contains(client);
    }

    private void rememberTakenOff(Agency before) {
        agency.clients().values().stream()
                .filter(client -> client.profiles().isEmpty())
                .map(AgencyClient::number)
                .filter(number -> Optional.ofNullable(before.clients().get(number))
                        .filter(was -> !was.profiles().isEmpty())
                        .isPresent())
                .forEach(takenOff::add);
    }

    List<String> zip() {
        return zip;
    }

    void zip(List<String> files) {
        zip = List.copyOf(files);
    }

    Optional<Instant> lastRun(String job) {
        return Optional.ofNullable(lastRuns.get(job));
    }

    void ranAt(String job, Instant when) {
        lastRuns.put(job, when);
    }

    /** The id of a transaction, which scenarios write without its source. */
    static EntryId transaction(String written) {
        return new EntryId("scenario", written);
    }

    /** Takes over what became of the agency; documents made for the books are then the latest, or those of new invoices as drafts. */
    void take(World world, Said said, Outcome<Agency> outcome) {
        Agency before = agency;
        world.last().take(said, outcome).ifPresent(after -> {
            agency = after;
            rememberTakenOff(before);
            show(world, said, before);
        });
    }

    private void show(World world, Said said, Agency before) {
        List<Invoice> posted = agency
                .postings()
                .subList(before.postings().size(), agency.postings().size())
                .stream()
                .map(Booked::document)
                .toList();
        List<Invoice> drafts = agency.invoices().values().stream()
                .filter(invoice -> !before.invoices().containsKey(invoice.number()))
                .map(ClientInvoice::document)
                .toList();
        if (!posted.isEmpty()) {
            List<Finding> reasons = new ArrayList<>();
            world.documents().make(posted, false).forEach(made -> reasons.addAll(made.held()));
            if (!reasons.isEmpty()) {
                world.last().holds(said, reasons);
            }
        } else if (!drafts.isEmpty()) {
            world.documents().preview(drafts, false);
        }
    }
}
