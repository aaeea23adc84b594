package org.daybook.scenario;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
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
    private final Set<String> usual = new HashSet<>();
    private final Map<EntryId, String> uncharged = new LinkedHashMap<>();
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

    /** A profile that nobody set up yet: it is there because a job or a client names it. */
    boolean isUsual(String profile) {
        return usual.contains(profile);
    }

    /** Profiles that are in {@code other} only are not of anybody's making. */
    void findUsual(Agency other) {
        other.profiles().keySet().stream()
                .filter(profile -> !agency.profiles().containsKey(profile))
                .forEach(usual::add);
    }

    void setUp(String profile) {
        usual.remove(profile);
    }

    /** The source told of the client's payment that it bears no commission. */
    void bearsNone(EntryId payment, String client) {
        uncharged.put(payment, client);
    }

    /** Payments that bear no commission, each with its client. */
    Map<EntryId, String> uncharged() {
        return uncharged;
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

    /** What was due before the first day on the clock is not made up. */
    void ranBefore(String job, Instant day) {
        lastRuns.putIfAbsent(job, day.minusSeconds(1));
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
        List<Booked> posted = agency.postings()
                .subList(before.postings().size(), agency.postings().size());
        List<Invoice> drafts = agency.invoices().values().stream()
                .filter(invoice -> !before.invoices().containsKey(invoice.number()))
                .map(ClientInvoice::document)
                .toList();
        if (!posted.isEmpty()) {
            book(world, said, posted);
        } else if (!drafts.isEmpty()) {
            world.documents().preview(drafts, false);
        }
    }

    private static void book(World world, Said said, List<Booked> posted) {
        List<Documents.Made> made =
                world.documents().make(posted.stream().map(Booked::document).toList(), false);
        for (int i = 0; i < posted.size(); i++) {
            world.documents().called("client invoice " + posted.get(i).number(), made.get(i));
        }
        List<Finding> reasons =
                made.stream().flatMap(one -> one.held().stream()).toList();
        if (!reasons.isEmpty()) {
            world.last().holds(said, reasons);
        }
    }
}
