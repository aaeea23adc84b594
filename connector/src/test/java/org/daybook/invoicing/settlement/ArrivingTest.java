package org.daybook.invoicing.settlement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Given;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** What an agency makes of what its source tells (SS 6). */
class ArrivingTest {

    private static final SettlementCatalogue CATALOGUE = new SettlementCatalogue();
    private static final Job LAKE = job("LAKE", "NET");
    private static final Currency USD = Currency.getInstance("USD");

    @Test
    void aJobIsAClientUnderAProfile() {
        Agency agency = arrived(LAKE, payment("P-1", LAKE));

        assertThat(agency.clients().values())
                .containsExactly(new AgencyClient(
                        "LAKE",
                        "LAKE",
                        Optional.empty(),
                        List.of("NET"),
                        "C-1",
                        "30",
                        "COLLECT",
                        Agencies.EUR,
                        CommissionRates.NONE,
                        InvoicePreferences.NONE,
                        true));
        assertThat(agency.profiles().get("NET"))
                .isEqualTo(InvoiceProfile.of(
                        "NET",
                        RemittanceMethod.STANDARD_NET,
                        BalanceCalculation.END_DATE_OF_INVOICE,
                        SortMethod.BY_TRANSACTION));
        assertThat(agency.transactions().get(id("P-1")).customer()).isEqualTo("LAKE");
        assertThat(agency.told().jobs()).containsExactly("LAKE-NET");
        assertThat(document(generated(agency, "LAKE", "NET")).job()).isEqualTo("LAKE-NET");
    }

    /** Not every source tells profiles, or writes them behind the client's number. */
    @Test
    void aJobThatIsNotCalledByItsProfileIsAClientAsItStands() {
        Job plain = job("POND", "").toBuilder().name("Pond, Ltd").build();
        Agency agency = arrived(plain, payment("P-1", plain));
        assertThat(agency.clients().get("POND").name()).isEqualTo("Pond, Ltd");
        assertThat(agency.clients().get("POND").profiles()).containsExactly("STANDARD_NET");

        Job odd = job("NET", "").toBuilder().profile(Optional.of("NET")).build();
        assertThat(arrived(odd, payment("P-1", odd)).clients()).containsOnlyKeys("NET");
        Job only = odd.toBuilder().number("-NET").name(", NET").build();
        assertThat(arrived(only, payment("P-1", only)).clients()).containsOnlyKeys("-NET");
        Job blank = job("POND", "").toBuilder().profile(Optional.of(" ")).build();
        assertThat(arrived(blank, payment("P-1", blank)).profiles()).containsOnlyKeys("STANDARD_NET");
    }

    @Test
    void whatCameUnderOneProfileIsNotSettledUnderAnother() {
        Job gross = job("LAKE", "gross all");
        Agency agency = take(arrived(LAKE, payment("P-1", LAKE)), gross, Map.of(), payment("P-2", gross));

        assertThat(agency.clients().get("LAKE").profiles()).containsExactly("NET", "GROSS_ALL");
        assertThat(settled(generated(agency, "LAKE", "NET"))).containsExactly(id("P-1"));
        assertThat(settled(generated(agency, "LAKE", "gross all"))).containsExactly(id("P-2"));
        Agency off = done(agency, "Take Client off Profile", Map.of("Client", "LAKE", "Profile", "GROSS_ALL"));
        assertThat(settled(generated(off, "LAKE", "NET"))).containsExactly(id("P-1"), id("P-2"));
        assertThat(take(off, gross, Map.of(), payment("P-3", gross))
                        .clients()
                        .get("LAKE")
                        .profiles())
                .containsExactly("NET");
    }

    @Test
    void whatPeopleDecidedStandsWhenTheSourceTellsTheClientAnew() {
        Agency agency = arrived(LAKE, payment("P-1", LAKE));
        agency = done(agency, "Set Commission Rates", Map.of("Client", "LAKE", "Records", "default: 30"));
        agency = done(agency, "Change Client", Map.of("Client", "LAKE", "Payee", "Lake Inc", "Active", "no"));
        agency = done(agency, "Change Client", Map.of("Client", "LAKE", "Primary client", "LAKE"));
        AgencyClient before = agency.clients().get("LAKE");
        Job moved = LAKE.toBuilder()
                .name("Lakeside, NET")
                .customer("C-2")
                .department("D")
                .company("31")
                .build();
        AgencyClient after = take(agency, moved, Map.of()).clients().get("LAKE");

        assertThat(after)
                .isEqualTo(new AgencyClient(
                        "LAKE",
                        "Lakeside",
                        Optional.of("LAKE"),
                        before.profiles(),
                        "C-2",
                        "31",
                        "D",
                        Agencies.EUR,
                        before.rates(),
                        before.preferences(),
                        false));
        assertThat(after.preferences().payee()).contains("Lake Inc");
    }

    @Test
    void aSubjobIsASubClientSettledWithItsPrimary() {
        Job sub = job("SHORE", "");
        Agency agency = CATALOGUE.take(
                Optional.empty(),
                new Arrival(sub, Optional.of(LAKE), List.of(payment("P-1", sub)), List.of(), Map.of()));

        assertThat(agency.clients().get("SHORE").primary()).contains("LAKE");
        assertThat(agency.clients().get("SHORE").profiles()).isEmpty();
        assertThat(agency.clients().get("LAKE").profiles()).containsExactly("NET");
        assertThat(settled(generated(agency, "LAKE", "NET"))).containsExactly(id("P-1"));
        Job itself = job("SHORE", "OWN");
        assertThat(take(agency, itself, Map.of()).clients().get("SHORE").primary())
                .contains("LAKE");
    }

    @Test
    void aClientWithAHistoryKeepsItsCurrency() {
        Agency agency = arrived(LAKE, payment("P-1", LAKE));
        Job dollars = LAKE.in(USD);
        assertThat(take(agency, dollars, Map.of()).clients().get("LAKE").currency())
                .isEqualTo(USD);
        assertThat(take(generated(agency, "LAKE", "NET"), dollars, Map.of())
                        .clients()
                        .get("LAKE")
                        .currency())
                .isEqualTo(Agencies.EUR);
        Agency paid = done(agency, "Record Client Payment", Map.of("Client", "LAKE", "Amount", "1"));
        Agency other = take(paid, job("CITY", "NET").in(USD), Map.of());
        Agency after = take(other, dollars, Map.of(), payment("P-2", dollars));
        assertThat(after.clients().get("LAKE").currency()).isEqualTo(Agencies.EUR);
        assertThat(take(after, job("CITY", "NET"), Map.of())
                        .clients()
                        .get("CITY")
                        .currency())
                .isEqualTo(Agencies.EUR);
        assertThat(codes(on(after, "Generate", Map.of("Client", "LAKE", "Profile", "NET", "End date", "2025-07-15"))))
                .containsExactly(RefusalCode.MIXED_CURRENCY);
    }

    @Test
    void whatIsWithdrawnGoesUnlessItIsSettled() {
        Agency agency = arrived(LAKE, payment("P-1", LAKE), payment("P-2", LAKE));
        Agency settled = withdrawn(generated(agency, "LAKE", "NET"), LAKE, "P-1");
        assertThat(settled.transactions().get(id("P-1")).status()).isEqualTo(EntryStatus.NOT_DONE);
        assertThat(settled(settled)).containsExactly(id("P-1"), id("P-2"));

        Agency free = done(settled, "Delete Invoice", Map.of("Invoice", "1"));
        assertThat(settled(generated(free, "LAKE", "NET"))).containsExactly(id("P-2"));
        assertThat(withdrawn(free, LAKE, "P-1").transactions()).containsOnlyKeys(id("P-2"));
        Agency again = take(free, LAKE, Map.of(), payment("P-1", LAKE));
        assertThat(again.freeTransactions()).allMatch(entry -> entry.status() == EntryStatus.FINALIZED);
    }

    /** It may have arrived there before it is told to be gone from here. */
    @Test
    void whatHasMovedToAnotherClientIsNotWithdrawnFromThere() {
        Job city = job("CITY", "NET");
        Agency agency = take(arrived(LAKE, payment("P-1", LAKE)), city, Map.of(), payment("P-1", city));
        assertThat(withdrawn(agency, LAKE, "P-1").transactions().get(id("P-1")).customer())
                .isEqualTo("CITY");
        assertThat(withdrawn(agency, LAKE, "P-9")).isEqualTo(agency);
    }

    @Test
    void theSourcesSettingsAreTheAgencys() {
        Map<String, String> settings = Map.of(
                "remittance", "Standard Gross Remit",
                "remittance.net", "PREFERRED_NET",
                "last-invoice-number", "1041",
                "last-check-number", " 554 ",
                "trust-account", "Trust at First Bank",
                "print-checks", "no",
                "one-check-per-client", "yes",
                "skip-empty-clients", "false",
                "auto-advance", "true",
                "transfer-commission", "yes");
        Agency agency = take(Agency.EMPTY, LAKE, settings, payment("P-1", LAKE));
        agency = take(agency, job("LAKE", "OTHER"), settings);

        assertThat(agency.settings())
                .isEqualTo(new AgencySettings(1041, 554, "Trust at First Bank", false, true, false, true, true));
        assertThat(agency.profiles().get("NET").remittanceMethod()).isEqualTo(RemittanceMethod.PREFERRED_NET);
        assertThat(agency.profiles().get("OTHER").remittanceMethod()).isEqualTo(RemittanceMethod.STANDARD_GROSS);
    }

    @Test
    void whatTheSourceRepeatsLeavesPeoplesDecisionsAndWhatItChangesCounts() {
        Map<String, String> settings =
                Map.of("remittance", "STANDARD_GROSS", "trust-account", "First", "print-checks", "no");
        Agency agency = take(Agency.EMPTY, LAKE, settings);
        agency = done(agency, "Change Invoice Profile", Map.of("Profile", "NET", "Remittance method", "Preferred Net"));
        agency = done(agency, "Change Agency Settings", Map.of("Trust account", "Second", "Print checks", "yes"));
        Agency decided = agency;
        assertThat(take(agency, LAKE, settings)).isEqualTo(decided);

        agency = take(
                agency, LAKE, Map.of("remittance", "STANDARD_NET", "trust-account", "Third", "print-checks", "no"));
        assertThat(agency.settings()).isEqualTo(decided.settings().drawingOn("Third"));
        assertThat(agency.profiles().get("NET").remittanceMethod()).isEqualTo(RemittanceMethod.STANDARD_NET);
    }

    @Test
    void whatCannotBeReadSaysNothing() {
        Map<String, String> settings = Map.of(
                "remittance", "MUCH",
                "last-invoice-number", "-1",
                "last-check-number", "1234567890123",
                "trust-account", " ",
                "print-checks", "perhaps");
        Agency agency = take(Agency.EMPTY, LAKE, settings);
        assertThat(agency.settings()).isEqualTo(AgencySettings.DEFAULT);
        assertThat(agency.profiles().get("NET").remittanceMethod()).isEqualTo(RemittanceMethod.STANDARD_NET);
    }

    @Test
    void numbersAreNeverGivenTwice() {
        Agency agency = generated(arrived(LAKE, payment("P-1", LAKE)), "LAKE", "NET");
        agency = done(agency, "Verify", Map.of());
        agency = done(agency, "Remit", Map.of());
        Map<String, String> back = Map.of("last-invoice-number", "0", "last-check-number", "0");
        assertThat(take(agency, LAKE, back).settings()).isEqualTo(agency.settings());
        Map<String, String> same = Map.of("last-invoice-number", "1", "last-check-number", "1");
        assertThat(take(agency, LAKE, same).settings()).isEqualTo(agency.settings());
        Map<String, String> on = Map.of("last-invoice-number", "50", "last-check-number", "60");
        assertThat(take(agency, LAKE, on).settings())
                .isEqualTo(agency.settings().numberedFrom(50, 60));
    }

    @Test
    void whatCannotBeSettledWaits() {
        JobEntry payment = payment("P-1", LAKE);
        assertThat(CATALOGUE.whyItWaits(LAKE, payment)).isEmpty();
        assertThat(CATALOGUE.whyItWaits(
                        LAKE,
                        payment.toBuilder().billability(Billability.INTERNAL).build()))
                .contains(RefusalCode.INTERNAL_WORK);
        assertThat(CATALOGUE.whyItWaits(LAKE, payment.withStatus(EntryStatus.UNCONFIRMED)))
                .contains(RefusalCode.NOT_CONFIRMED);
        assertThat(CATALOGUE.whyItWaits(LAKE.in(USD), payment)).contains(RefusalCode.CURRENCY_MISMATCH);
        assertThat(CATALOGUE.whyItWaits(LAKE.toBuilder().blocked(true).build(), payment))
                .contains(RefusalCode.JOB_NOT_INVOICEABLE);
        assertThat(CATALOGUE.whyItWaits(LAKE.toBuilder().open(false).build(), payment))
                .contains(RefusalCode.JOB_NOT_INVOICEABLE);
    }

    private static Job job(String client, String profile) {
        String number = profile.isEmpty() ? client : client + "-" + profile;
        String name = profile.isEmpty() ? client : client + ", " + profile;
        return Job.timeAndMaterial("30", number, name, "C-1", "COLLECT", Agencies.EUR).toBuilder()
                .profile(Optional.of(profile).filter(told -> !told.isEmpty()))
                .build();
    }

    private static JobEntry payment(String id, Job job) {
        return JobEntry.of(id(id), job.currency())
                .company(job.company())
                .job(job.number())
                .customer(job.customer())
                .kind(EntryKind.COLLECTION)
                .date(Agencies.TODAY)
                .price(Money.of("100.00", job.currency().getCurrencyCode()))
                .build();
    }

    private static EntryId id(String id) {
        return new EntryId("ace", id);
    }

    private static Agency arrived(Job job, JobEntry... entries) {
        return take(Agency.EMPTY, job, Map.of(), entries);
    }

    private static Agency take(Agency agency, Job job, Map<String, String> settings, JobEntry... entries) {
        return CATALOGUE.take(
                Optional.of(agency), new Arrival(job, Optional.empty(), List.of(entries), List.of(), settings));
    }

    private static Agency withdrawn(Agency agency, Job job, String id) {
        return CATALOGUE.take(
                Optional.of(agency), new Arrival(job, Optional.empty(), List.of(), List.of(id(id)), Map.of()));
    }

    private static Agency generated(Agency agency, String client, String profile) {
        return done(agency, "Generate", Map.of("Client", client, "Profile", profile, "End date", "2025-07-15"));
    }

    /** Of the invoice made last. */
    private static List<EntryId> settled(Agency agency) {
        return last(agency).transactions();
    }

    private static org.daybook.accounting.Invoice document(Agency agency) {
        return last(agency).document();
    }

    private static ClientInvoice last(Agency agency) {
        return agency.invoice(agency.settings().lastInvoiceNumber()).orElseThrow();
    }

    private static Outcome<Agency> on(Agency agency, String action, Map<String, String> given) {
        return CATALOGUE.named(action).orElseThrow().on(agency, new Given(given), Agencies.setting());
    }

    private static Agency done(Agency agency, String action, Map<String, String> given) {
        return Agencies.done(on(agency, action, given));
    }

    private static List<RefusalCode> codes(Outcome<Agency> outcome) {
        return outcome.reasons().stream().map(Finding::code).toList();
    }
}
