package org.daybook.invoicing.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.CatalogueKit;
import org.daybook.invoicing.action.Tables;
import org.daybook.work.EntryKind;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** What holds for every history of an agency, whatever people did and whatever arrived. */
class AgencyHistoryProperties extends CatalogueKit<Agency> {

    private static final SettlementCatalogue CATALOGUE = new SettlementCatalogue();
    private static final Tables TABLES = new Tables(Map.of(), Map.of(), List.of(), Map.of(), TaxTable.NONE, Map.of());

    @Override
    protected Catalogue<Agency> catalogue() {
        return CATALOGUE;
    }

    @Override
    protected Tables tables() {
        return TABLES;
    }

    @Override
    protected List<String> usual() {
        return List.of("Generate", "Generate", "Verify", "Remit", "Void Check", "Delete Invoice", "Change Client");
    }

    @Override
    protected Arrival arrival(Random chance) {
        Job job = job(one(chance, "A", "A", "B", "SUB"), one(chance, "NET", "NET", "GROSS", ""));
        Map<EntryId, JobEntry> entries = new TreeMap<>();
        for (int i = 0; i <= chance.nextInt(3); i++) {
            JobEntry entry = entry(job, chance);
            entries.put(entry.id(), entry);
        }
        EntryId gone = new EntryId("ace", "T-" + chance.nextInt(6));
        boolean isGone = chance.nextInt(3) == 0 && !entries.containsKey(gone);
        return new Arrival(
                job,
                job.number().startsWith("SUB") ? Optional.of(job("A", "NET")) : Optional.empty(),
                new ArrayList<>(entries.values()),
                isGone ? List.of(gone) : List.of(),
                settings(chance));
    }

    private static Job job(String client, String profile) {
        String number = profile.isEmpty() ? client : client + "-" + profile;
        return Job.timeAndMaterial("30", number, client + ", " + profile, "C-1", "COLLECT", Agencies.EUR).toBuilder()
                .profile(Optional.of(profile).filter(told -> !told.isEmpty()))
                .build();
    }

    private static JobEntry entry(Job job, Random chance) {
        JobEntry.Builder entry = JobEntry.of(new EntryId("ace", "T-" + chance.nextInt(6)), Agencies.EUR)
                .company(job.company())
                .job(job.number())
                .customer(job.customer())
                .kind(EntryKind.valueOf(
                        one(chance, "COLLECTION", "COLLECTION", "DIRECT_PAYMENT", "NSF", "EXTRA_CHARGE")))
                .date(LocalDate.of(2026, 1, 1).plusDays(chance.nextInt(60)))
                .price(Agencies.eur(1 + chance.nextInt(400) + ".00"));
        if (chance.nextBoolean()) {
            entry.commission(Agencies.eur(chance.nextInt(90) + ".00"));
        }
        return chance.nextBoolean() ? entry.group("ACC-1", false).build() : entry.build();
    }

    private static Map<String, String> settings(Random chance) {
        Map<String, String> settings = new HashMap<>();
        if (chance.nextBoolean()) {
            settings.put("remittance", one(chance, "STANDARD_NET", "Preferred Gross Remit", "?"));
            settings.put("remittance.NET", one(chance, "STANDARD_NET", "PREFERRED_NET"));
            settings.put("last-invoice-number", one(chance, "0", "1041", "x"));
            settings.put("auto-advance", one(chance, "yes", "no"));
        }
        return settings;
    }

    @Override
    protected String written(Argument argument, Random chance) {
        return switch (argument.name()) {
            case "Client", "Primary client" -> one(chance, "A", "A", "A", "B", "SUB", "?");
            case "Profile" -> one(chance, "NET", "NET", "GROSS", "STANDARD_NET", "?");
            case "Job" -> one(chance, "Month", "Other");
            case "Invoice", "Check" -> one(chance, "1", "2", "1042", "x");
            case "Invoices" -> one(chance, "1", "1, 2", "1042", "x");
            case "Clients", "Day of month" -> one(chance, "1", "x");
            case "Type" -> one(chance, "Due client", "Due agency");
            case "Transaction" -> one(chance, "ace:T-1", "ace:T-2", "?");
            case "Records" -> one(chance, "default: 30", "status is LEGAL: 25; default: 30", "x");
            case "Remittance method" -> one(chance, "Standard Net", "Preferred Gross Remit", "x");
            case "Balance calculation" -> one(chance, "Now", "x");
            case "Sort method" -> one(chance, "By name", "x");
            case "Delivery" -> one(chance, "Mail, E-mail", "Client access", "x");
            case "Transfer method" -> one(chance, "Check", "Electronic", "x");
            case "Facts" -> one(chance, "status=LEGAL", "x");
            case "Start date" -> one(chance, "2026-01-15", "soon");
            case "End date" -> one(chance, "2026-02-28", "2026-02-28", "2026-01-31", "soon");
            default -> super.written(argument, chance);
        };
    }

    /** Each transaction is settled by one live invoice, or is free. */
    @Property
    void everyTransactionIsSettledOnceOrFree(@ForAll long seed) {
        Agency agency = new Written(seed, 8).history().state().orElseThrow();
        List<EntryId> settled = agency.invoices().values().stream()
                .filter(ClientInvoice::isLive)
                .flatMap(invoice -> invoice.transactions().stream())
                .toList();
        assertThat(settled).doesNotHaveDuplicates();
        assertThat(agency.transactions().keySet()).containsAll(settled);
        assertThat(settled.size() + agency.freeTransactions().size())
                .isEqualTo(agency.transactions().size());
    }

    /** What arrives changes no figure of an invoice there is, and no document. */
    @Property
    void whatIsSettledStaysAsItWasSettled(@ForAll long seed) {
        Written written = new Written(seed, 6);
        Agency before = written.history().state().orElseThrow();
        Agency after = CATALOGUE.take(Optional.of(before), arrival(new Random(seed)));
        assertThat(after.invoices()).isEqualTo(before.invoices());
        assertThat(after.postings()).isEqualTo(before.postings());
        assertThat(after.ledger()).isEqualTo(before.ledger());
        assertThat(after.checks()).isEqualTo(before.checks());
    }

    @Example
    void whatTheLifeCycleOfDaybookDoesIsNotOffered() {
        assertThat(CATALOGUE.named("Export")).isEmpty();
        assertThat(CATALOGUE.named("Create Zip")).isEmpty();
        assertThat(CATALOGUE.actions()).hasSize(SettlementActions.ALL.size() - 2);
    }
}
