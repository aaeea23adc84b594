package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.settlement.SettlementCatalogue;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency that people settle with its clients by hand, from the transactions' delivery to the ledger and back. */
class AgencyTest extends ByHand {

    private static final String AGENCY = "work:10";
    private static final String LAKE = "LAKE-NET";
    private static final Currency EUR = Currency.getInstance("EUR");

    @TempDir
    Path folder;

    private final FakeLedger ledger = new FakeLedger(TestSite.LEDGER, FakeLedger.refusesDuplicates());

    @Override
    String work() {
        return AGENCY;
    }

    @BeforeEach
    void deliver() {
        site = new TestSite(folder, SettlementCatalogue.NAME);
        arrive(payment("p1", LAKE, "400.00", "120.00"));
        arrive(payment("p2", "CITY-NET", "100.00", "25.00"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theClientsOfACompanyAreOneBook() {
        assertThat(site.register.documents().page(DocumentQuery.ALL).rows()).isEmpty();
        assertThat(look().events()).isEqualTo(2);
        assertThat(rows("Clients"))
                .extracting(client -> client.get("Client") + " " + client.get("Profiles"))
                .containsExactlyInAnyOrder("LAKE NET", "CITY NET");
        assertThat(look().overview().facts()).containsEntry("Transactions to be settled", "2");
        assertThat(site.register.reports().entryCounts())
                .containsExactly(new Reports.EntryCount(TestSite.SOURCE, "SELECTED_BY_HAND", 2));
        site.register.entries().markAll(TestSite.SOURCE);
        site.invoice();
        assertThat(look().events()).isEqualTo(2);
    }

    @Test
    void whatIsNotPostedOrInAnotherCurrencyThanItsClientWaits() {
        arrive(
                payment("p3", LAKE, "1.00", "0").withStatus(EntryStatus.UNCONFIRMED),
                JobEntry.of(new EntryId(TestSite.SOURCE, "p4"), Currency.getInstance("USD"))
                        .company("10")
                        .job(LAKE)
                        .customer(TestSite.CUSTOMER)
                        .kind(EntryKind.COLLECTION)
                        .build());
        assertThat(rows("Transactions")).hasSize(2);
        assertThat(site.register.reports().entryCounts())
                .contains(
                        new Reports.EntryCount(TestSite.SOURCE, "NOT_CONFIRMED", 1),
                        new Reports.EntryCount(TestSite.SOURCE, "CURRENCY_MISMATCH", 1));
        arrive(payment("p3", LAKE, "1.00", "0"));
        assertThat(rows("Transactions")).hasSize(3);
    }

    @Test
    void fromTheRunToTheLedger() {
        done("Set Up Job", Map.of("Job", "January"));
        done("Set Up Task", Map.of("Job", "January", "Profile", "NET", "End date", "2026-01-31"));
        done("Run", Map.of("Job", "January"));
        assertThat(look().documents()).isEmpty();
        assertThat(rows("Rows")).hasSize(2);
        done("Verify", Map.of());
        done("Remit", Map.of());

        assertThat(look().documents()).hasSize(2);
        Document lake = made(0);
        assertThat(lake.state()).isEqualTo(DocumentState.INVOICED);
        assertThat(lake.invoice().kind()).isEqualTo(Invoice.Kind.SETTLEMENT);
        assertThat(lake.invoice().job()).isEqualTo(LAKE);
        assertThat(billed(lake)).containsOnly(new EntryId(TestSite.SOURCE, "p1"));
        assertThat(codes(site.desk()
                        .approve(List.of(lake.externalRef()), TestSite.person("paul"))
                        .get(0)))
                .containsExactly(RefusalCode.SAME_PERSON);
        site.post(ledger, lake, "clara");
        site.post(ledger, made(1), "clara");
        assertThat(made(0).state()).isEqualTo(DocumentState.POSTED);
        assertThat(ledger.books()).hasSize(2);
        assertThat(rows("Transactions")).isEmpty();
        assertThat(rows("Rows")).isEmpty();
        assertThat(rows("Checks"))
                .extracting(check -> check.get("Pay to the order of") + " " + check.get("In words"))
                .containsExactly("LAKE Two hundred eighty and 00/100 EUR", "CITY Seventy-five and 00/100 EUR");

        done("Change Client", Map.of("Client", "LAKE", "Delivery", "E-mail", "E-mail", "lake@example.com"));
        done("Deliver", Map.of("Invoices", "1"));
        assertThat(rows("Deliveries"))
                .singleElement()
                .satisfies(delivered -> assertThat(delivered)
                        .containsEntry("Recipient", "lake@example.com")
                        .containsEntry("Files", "NET-LAKE-1.pdf, NET-LAKE-1-detail.csv"));
    }

    @Test
    void whatIsSettledIsClaimedAndTheRunLeavesItAlone() {
        settle();
        assertThat(site.register
                        .entries()
                        .story(new EntryId(TestSite.SOURCE, "p1"))
                        .orElseThrow()
                        .documents())
                .containsExactly(made(0).id());
        site.register.entries().markAll(TestSite.SOURCE);
        assertThat(site.invoice()).isZero();
        assertThat(rows("Transactions"))
                .singleElement()
                .satisfies(left ->
                        assertThat(left).containsEntry("Transaction", "work:p2").containsEntry("How", "to be settled"));
    }

    @Test
    void backedOutItIsTakenBackInTheBooksAndSettledAnew() {
        settle();
        site.post(ledger, made(0), "clara");
        assertThat(codes(act("Delete Invoice", Map.of("Invoice", "1")))).containsExactly(RefusalCode.CHECK_NOT_VOIDED);
        done("Void Check", Map.of("Check", "1"));
        done("Delete Invoice", Map.of("Invoice", "1"));

        Document reversal =
                site.register.documents().creditsOf(made(0).externalRef()).get(0);
        assertThat(reversal.total()).isEqualTo(made(0).total().negated());
        site.post(ledger, reversal, "clara");
        site.invoice();
        assertThat(rows("Transactions")).hasSize(2);

        generate("LAKE");
        done("Verify", Map.of());
        done("Remit", Map.of());
        Document anew = made(2);
        assertThat(billed(anew)).containsOnly(new EntryId(TestSite.SOURCE, "p1"));
        site.post(ledger, anew, "clara");
        assertThat(ledger.books()).hasSize(3);
        assertThat(rows("Invoices"))
                .extracting(invoice -> invoice.get("Invoice") + " " + invoice.get("State") + " " + invoice.get("Check"))
                .containsExactly("1 Deleted 1", "2 Remitted 2");
    }

    /** Its document is under the method's profile, which no job of the source is called by. */
    @Test
    void aClientThatComesWithoutAProfileIsSettledByTheMethodAndBackedOutLikeOthers() {
        arrive(payment("p3", "POND", "10.00", "1.00"));
        done("Generate", Map.of("Client", "POND", "Profile", "Standard Net", "End date", "2026-01-31"));
        done("Verify", Map.of());
        done("Remit", Map.of());
        assertThat(made(0).invoice().job()).isEqualTo("POND-STANDARD_NET");
        site.post(ledger, made(0), "clara");
        done("Void Check", Map.of("Check", "1"));
        done("Delete Invoice", Map.of("Invoice", "1"));
        site.post(ledger, made(1), "clara");
        site.register.entries().markAll(TestSite.SOURCE);
        site.invoice();
        assertThat(site.register.reports().entryCounts())
                .containsExactly(new Reports.EntryCount(TestSite.SOURCE, "SELECTED_BY_HAND", 3));
        assertThat(rows("Transactions")).hasSize(3);
    }

    @Test
    void whatTheLedgerDoesNotHaveYetIsNotTakenBack() {
        settle();
        done("Void Check", Map.of("Check", "1"));
        assertThat(codes(act("Delete Invoice", Map.of("Invoice", "1")))).containsExactly(RefusalCode.NOT_SENT);
        assertThat(rows("Invoices").get(0)).containsEntry("State", "Remitted");
    }

    @Test
    void aSettlementIsTakenBackWhereItWasMadeOnly() {
        settle();
        site.post(ledger, made(0), "clara");
        assertThat(site.desk()
                        .credit(made(0).externalRef(), true, TestSite.person("paul"))
                        .done())
                .isFalse();
        assertThat(look().documents()).hasSize(1);
    }

    @Test
    void aCorrectionThatIsNotShownIsADocumentOfItsOwn() {
        Map<String, String> correction =
                Map.of("Client", "LAKE", "Adjustment", "A-1", "Type", "Due agency", "Amount", "20");
        done("Record Client Adjustment", correction);
        assertThat(made(0).total()).isEqualTo(Money.of("20.00", "EUR"));
        assertThat(codes(undo())).containsExactly(RefusalCode.NOT_UNDOABLE);
        assertThat(codes(act("Record Client Adjustment", correction))).containsExactly(RefusalCode.CODE_TAKEN);
        done(
                "Record Client Adjustment",
                Map.of("Client", "CITY", "Adjustment", "A-1", "Type", "Due client", "Amount", "20"));
        site.post(ledger, made(0), "clara");
        site.post(ledger, made(1), "clara");
        assertThat(ledger.books())
                .extracting(LedgerDocument::total)
                .containsExactlyInAnyOrder(Money.of("20.00", "EUR"), Money.of("-20.00", "EUR"));
    }

    @Test
    void aCorrectionThatIsShownComesWithTheSettlement() {
        done(
                "Record Client Adjustment",
                Map.of(
                        "Client", "LAKE",
                        "Adjustment", "A-1",
                        "Type", "Due client",
                        "Amount", "20",
                        "Date", "2026-01-31",
                        "Show on invoice", "yes"));
        settle();
        assertThat(billed(made(0)))
                .containsOnly(new EntryId(TestSite.SOURCE, "p1"), new EntryId("adjustment", "10/LAKE/A-1"));
        site.post(ledger, made(0), "clara");
        assertThat(rows("Checks").get(0)).containsEntry("Amount", "300.00");
    }

    @Test
    void aReplayIsTheLiveStateAndEveryStateBefore() {
        BillingView opened = look();
        generate("LAKE");
        BillingView generated = look();
        done("Verify", Map.of());
        done("Remit", Map.of());
        BillingView now = look();

        assertThat(at(2).overview()).isEqualTo(opened.overview());
        assertThat(at(3).overview()).isEqualTo(generated.overview());
        assertThat(at(5)).isEqualTo(now);
        site.pass(Duration.ofDays(400));
        assertThat(look()).isEqualTo(now);
    }

    @Test
    void whatOnlyPeopleKnowIsUndone() {
        BillingView opened = look();
        done("Set Commission Rates", Map.of("Client", "LAKE", "Records", "default: 30"));
        assertThat(undo().done()).isTrue();
        assertThat(look().overview()).isEqualTo(opened.overview());
        settle();
        assertThat(codes(undo())).containsExactly(RefusalCode.NOT_UNDOABLE);
    }

    @Test
    void aChangeInTheSourceHoldsTheDocumentAndIsSettledOnceItIsBackedOut() {
        settle();
        arrive(payment("p1", LAKE, "500.00", "150.00"));
        assertThat(made(0).state()).isEqualTo(DocumentState.HELD);
        assertThat(rows("Invoices").get(0)).containsEntry("Collected", "400.00");
        assertThat(site.desk()
                        .retry(made(0).externalRef(), TestSite.person("paul"))
                        .done())
                .isTrue();
        site.post(ledger, made(0), "clara");
        done("Void Check", Map.of("Check", "1"));
        done("Delete Invoice", Map.of("Invoice", "1"));
        generate("LAKE");
        assertThat(rows("Invoices").get(1)).containsEntry("Collected", "500.00");
    }

    @Test
    void whatCannotBeBookedIsRefusedAndNothingIsWritten() {
        done("Generate", Map.of("Client", "LAKE", "Profile", "NET", "End date", "2027-01-31"));
        done("Verify", Map.of());
        int events = look().events();
        assertThat(codes(act("Remit", Map.of()))).containsExactly(RefusalCode.PERIOD_CLOSED);
        assertThat(look().events()).isEqualTo(events);
        assertThat(rows("Checks")).isEmpty();
    }

    private void settle() {
        generate("LAKE");
        done("Verify", Map.of());
        done("Remit", Map.of());
    }

    private void generate(String client) {
        done("Generate", Map.of("Client", client, "Profile", "NET", "End date", "2026-01-31"));
    }

    private static JobEntry payment(String id, String job, String amount, String commission) {
        return JobEntry.of(new EntryId(TestSite.SOURCE, id), EUR)
                .company("10")
                .job(job)
                .customer(TestSite.CUSTOMER)
                .kind(EntryKind.COLLECTION)
                .date(LocalDate.of(2026, 1, 15))
                .text("Payment " + id)
                .price(Money.of(amount, "EUR"))
                .commission(Money.of(commission, "EUR"))
                .build();
    }

    /** Transactions of clients under their profiles, and the billing run after them. */
    private void arrive(JobEntry... entries) {
        for (JobEntry entry : entries) {
            String[] under = entry.job().split("-");
            Job job =
                    Job.timeAndMaterial("10", entry.job(), String.join(", ", under), entry.customer(), "COLLECT", EUR);
            Optional<String> profile = under.length > 1 ? Optional.of(under[1]) : Optional.empty();
            site.deliver(job.toBuilder().profile(profile).build(), entry);
        }
        site.invoice();
    }

    private static List<EntryId> billed(Document document) {
        return document.invoice().lines().stream()
                .flatMap(line -> line.billed().stream())
                .map(BilledEntry::entry)
                .toList();
    }
}
