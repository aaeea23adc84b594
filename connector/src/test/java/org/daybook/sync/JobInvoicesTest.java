package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.charges.ChargeCatalogue;
import org.daybook.sync.Desk.Decision;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.SourcePage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that people invoice as Job Manager does, from its delivery to the ledger, and its corrections. */
class JobInvoicesTest extends ByHand {

    private static final String JOB = "J-1";
    private static final Map<String, String> DISTRIBUTED = Map.of(
            "accounts.receivables.1190", "Accounts receivable",
            "accounts.income.4000", "Alterations",
            "accounts.income.4030", "Print work",
            "accounts.taxes.2200", "Sales tax",
            "accounts.customer-deposits.2420", "Customer deposits",
            "distribution.by", "general-category",
            "distribution.accounts.Order items", "4030",
            "distribution.accounts.*", "4000");

    @TempDir
    Path folder;

    private final FakeLedger ledger = new FakeLedger(TestSite.LEDGER, FakeLedger.refusesDuplicates());
    private int delivered;

    @Override
    String work() {
        return JOB;
    }

    @BeforeEach
    void deliver() {
        open(DISTRIBUTED);
    }

    private void open(Map<String, String> settings) {
        if (site != null) {
            site.close();
        }
        site = new TestSite(
                folder.resolve("site" + settings.size()), ChargeCatalogue.NAME, settings, UnaryOperator.identity());
        deliver(true, orderItem("A", "600.00"), orderItem("B", "300.00"), alteration("T7", "50.00"));
    }

    @AfterEach
    void close() {
        site.close();
    }

    @Test
    void theRunBillsNothingAndPutsWorkOfEveryClassOnRecord() {
        deliver(
                true,
                site.hour("h1", JOB),
                inClass("h2", Billability.NON_BILLABLE),
                inClass("h3", Billability.INTERNAL));
        assertThat(site.register.documents().page(DocumentQuery.ALL).rows()).isEmpty();
        assertThat(look().history()).extracting(BillingView.Happened::arrived).containsExactly(3, 3);
        assertThat(fact("Suggested price")).isEqualTo("950.00");
        assertThat(column("Work", "State"))
                .containsExactly("open", "open", "open", "not billed", "not billed", "not billed");
        assertThat(column("Work", "Class")).containsExactly("", "", "CA", "B", "NB", "Internal");
    }

    @Test
    void lookingAgainWritesNothing() {
        site.register.entries().markAll(TestSite.SOURCE);
        site.invoice();
        assertThat(look().events()).isEqualTo(1);
    }

    @Test
    void whatIsNotFinalWaitsAndSoDoesAnotherCurrency() {
        deliver(
                true,
                site.hour("h1", JOB).withStatus(EntryStatus.DONE),
                JobEntry.of(new EntryId(TestSite.SOURCE, "h2"), Currency.getInstance("USD"))
                        .company("10")
                        .job(JOB)
                        .customer(TestSite.CUSTOMER)
                        .date(java.time.LocalDate.of(2026, 1, 15))
                        .activity("CONSULT")
                        .unitPrice(Price.of("10", "USD"))
                        .build());
        assertThat(column("Work", "Charge")).containsExactly("A", "B", "T7");
        assertThat(site.register.reports().entryCounts())
                .extracting(Reports.EntryCount::outcome)
                .containsExactlyInAnyOrder("CURRENCY_MISMATCH", "NOT_FINALIZED", "SELECTED_BY_HAND");
    }

    @Test
    void anExportedInvoiceIsADocumentPostedByItsDistribution() {
        Document invoice = handedOver("Progress, Itemized");
        assertThat(invoice.state()).isEqualTo(DocumentState.INVOICED);
        assertThat(invoice.createdBy()).isEqualTo("paul");
        assertThat(invoice.total()).isEqualTo(Money.of("1192.25", "EUR"));
        assertThat(booked(invoice))
                .containsExactly("1100 1192.25 []", "4030 -900.00 [1, 2]", "4000 -50.00 [3]", "2200 -242.25 [1, 2, 3]");
        assertThat(codes(site.desk()
                        .approve(List.of(invoice.externalRef()), TestSite.person("paul"))
                        .get(0)))
                .containsExactly(RefusalCode.SAME_PERSON);
        site.post(ledger, invoice, "clara");
        assertThat(site.again(invoice).state()).isEqualTo(DocumentState.POSTED);
        assertThat(ledger.books()).extracting(LedgerDocument::total).containsExactly(invoice.total());
        assertThat(column("Invoices", "Status")).containsExactly("Exported");
    }

    @Test
    void whatSomebodyDistributesOtherwiseComesToThatOnEachAccount() {
        done("Generate Invoice", "Policy", "Progress, Itemized");
        done("Save Invoice");
        byHand("1190", "Debit", "1192.25");
        byHand("4000", "Credit", "800.00");
        byHand("4030", "Credit", "150.00");
        byHand("2200", "Credit", "242.25");
        done("Approve Invoice", "Invoice", "J-1-1");
        done("Export Invoice", "Invoice", "J-1-1");
        assertThat(booked(made(0)))
                .containsExactly(
                        "1100 1192.25 []",
                        "4000 -950.00 [1, 2, 3]",
                        "2200 -242.25 [1, 2, 3]",
                        "4000 150.00 []",
                        "4030 -150.00 []");
    }

    @Test
    void anAccountThatTheLedgerDoesNotKnowIsToldBeforeAnythingIsMade() {
        Map<String, String> elsewhere = new java.util.HashMap<>(DISTRIBUTED);
        elsewhere.put("accounts.income.4999", "Nowhere");
        elsewhere.put("distribution.accounts.Order items", "4999");
        open(elsewhere);
        done("Generate Invoice", "Policy", "Progress, Itemized");
        done("Save Invoice");
        done("Distribute Invoice", "Invoice", "J-1-1");
        done("Approve Invoice", "Invoice", "J-1-1");
        assertThat(codes(act("Export Invoice", "Invoice", "J-1-1"))).containsExactly(RefusalCode.UNKNOWN_ACCOUNT);
        assertThat(look().documents()).isEmpty();
        assertThat(column("Invoices", "Status")).containsExactly("Approved");
    }

    @Test
    void whatIsNotApprovedIsNotHandedOver() {
        done("Generate Invoice", "Policy", "Progress, Itemized");
        done("Save Invoice");
        assertThat(codes(act("Export Invoice", "Invoice", "J-1-1")))
                .contains(RefusalCode.NOT_APPROVED, RefusalCode.NOT_FULLY_DISTRIBUTED);
        assertThat(codes(act("Export Invoice", "Invoice", "J-1-9"))).containsExactly(RefusalCode.INVOICE_NOT_FOUND);
        assertThat(look().documents()).isEmpty();
    }

    @Test
    void withoutIntegrationASavedInvoiceIsPostedByTheReferences() {
        open(Map.of("deposit-codes", "DEPOSIT"));
        deliver(true, priced(orderItem("A", "600.00"), "HOSTING"), priced(orderItem("B", "300.00"), "HOSTING"));
        done("Generate Invoice", "Policy", "Progress, Summary", "Amount", "100");
        done("Save Invoice");
        assertThat(codes(act("Distribute Invoice", "Invoice", "J-1-1"))).containsExactly(RefusalCode.INTEGRATION_OFF);
        done("Export Invoice", "Invoice", "J-1-1");
        Document invoice = made(0);
        assertThat(booked(invoice)).containsExactly("1100 125.50 []", "4000 -100.00 [1]", "2200 -25.50 [1]");
        site.post(ledger, invoice, "clara");
        assertThat(site.again(invoice).state()).isEqualTo(DocumentState.POSTED);
        assertThat(codes(act("Export Invoice", "Invoice", "J-1-1"))).containsExactly(RefusalCode.EXPORTED_LOCKED);
    }

    @Test
    void whatWasHandedOverIsNotChanged() {
        handedOver("Progress, Itemized");
        for (Map.Entry<String, Map<String, String>> edit : Map.of(
                        "Edit Invoice", Map.of("Terms", "Net 10"),
                        "Change Item", Map.of("Item", "1", "Total", "1"),
                        "Remove Item", Map.of("Item", "1"),
                        "Add Item", Map.of("Code", "X", "Total", "-1"),
                        "Distribute Invoice", Map.<String, String>of(),
                        "Clear Distribution", Map.<String, String>of(),
                        "Add Distribution Line", Map.of("Account", "4000", "Debit", "1"),
                        "Approve Invoice", Map.<String, String>of(),
                        "Withdraw Approval", Map.<String, String>of(),
                        "Export Invoice", Map.<String, String>of())
                .entrySet()) {
            Map<String, String> given = new java.util.HashMap<>(edit.getValue());
            given.put("Invoice", "J-1-1");
            assertThat(codes(act(edit.getKey(), given))).as(edit.getKey()).contains(RefusalCode.EXPORTED_LOCKED);
        }
        assertThat(codes(desk().undo(JOB, Optional.empty(), TestSite.person("paul"))))
                .containsExactly(RefusalCode.NOT_UNDOABLE);
        assertThat(codes(site.desk().credit(made(0).externalRef(), true, TestSite.person("paul"))))
                .contains(RefusalCode.NOT_SENT);
    }

    @Test
    void depositsAreTakenOffByTheCompleteInvoiceOfAClosedJob() {
        done("Generate Invoice", "Policy", "Deposit", "Amount", "400");
        Document deposit = handOver();
        assertThat(booked(deposit)).containsExactly("1100 400.00 []", "2420 -400.00 [1]");
        assertThat(codes(act("Generate Invoice", "Policy", "Complete (Final)")))
                .containsExactly(RefusalCode.JOB_NOT_CLOSED);
        done("Close Job");
        done("Generate Invoice", "Policy", "Complete (Final)");
        Document complete = handOver();
        assertThat(booked(complete))
                .containsExactly(
                        "1100 792.25 []",
                        "4030 -900.00 [1, 2]",
                        "4000 -50.00 [3]",
                        "2420 400.00 [4]",
                        "2200 -242.25 [1, 2, 3]");
        assertThat(fact("Status")).isEqualTo("Billed");
        assertThat(fact("Deposits outstanding")).isEqualTo("0.00");
        assertThat(codes(act("Generate Invoice", "Policy", "Progress, Itemized")))
                .containsExactly(RefusalCode.JOB_BILLED);
    }

    @Test
    void aCorrectionIsAFurtherDocument() {
        done("Close Job");
        site.post(ledger, handedOver("Complete (Final)"), "clara");
        done("Generate Invoice", "Policy", "Correction");
        done("Add Item", "Code", "DISCOUNT", "Total", "-25.00", "TX", "yes");
        Document correction = handOver();
        assertThat(correction.invoice().kind()).isEqualTo(Invoice.Kind.CREDIT_MEMO);
        assertThat(correction.invoice().credits()).isEmpty();
        assertThat(booked(correction)).containsExactly("1100 -31.38 []", "4000 25.00 [1]", "2200 6.38 [1]");
        site.post(ledger, correction, "clara");
        assertThat(ledger.books())
                .extracting(LedgerDocument::total)
                .containsExactly(Money.of("1192.25", "EUR"), Money.of("-31.38", "EUR"));
    }

    @Test
    void theSourceClosesAndReopensItsJob() {
        assertThat(fact("Status")).isEqualTo("Open");
        deliver(false, orderItem("A", "600.00"));
        assertThat(fact("Status")).isEqualTo("Closed");
        done("Reopen Job");
        deliver(false, orderItem("C", "1.00"));
        assertThat(fact("Status")).isEqualTo("Open");
        deliver(true, orderItem("C", "1.00"));
        deliver(false, orderItem("C", "1.00"));
        assertThat(fact("Status")).isEqualTo("Closed");
        done("Generate Invoice", "Policy", "Complete (Final)");
        done("Save Invoice");
        deliver(true, orderItem("C", "1.00"));
        assertThat(fact("Status")).isEqualTo("Billed");
    }

    @Test
    void aChangeAtTheSourceHoldsTheDocumentAndACorrectionBillsTheDifference() {
        done("Close Job");
        Document complete = handedOver("Complete (Final)");
        deliver(true, orderItem("A", "500.00"));
        assertThat(site.again(complete).state()).isEqualTo(DocumentState.HELD);
        assertThat(site.desk()
                        .retry(complete.externalRef(), TestSite.person("paul"))
                        .done())
                .isTrue();
        site.post(ledger, site.again(complete), "clara");
        assertThat(rows("Work").get(0)).containsEntry("State", "to be credited").containsEntry("Remaining", "-100.00");
        done("Generate Invoice", "Policy", "Correction");
        site.post(ledger, handOver(), "clara");
        assertThat(made(1).invoice().net()).isEqualTo(Money.of("-100.00", "EUR"));
        assertThat(site.register
                        .entries()
                        .story(new EntryId(TestSite.SOURCE, "A"))
                        .orElseThrow()
                        .documents())
                .containsExactly(complete.id(), made(1).id());
    }

    @Test
    void workThatIsWithdrawnAfterwardsIsCreditedAndBilledAnewWhenItComesBack() {
        handedOver("Progress, Itemized");
        site.post(ledger, made(0), "clara");
        deliver(true, orderItem("A", "600.00").withStatus(EntryStatus.UNCONFIRMED));
        assertThat(rows("Work").get(0)).containsEntry("State", "to be credited");
        done("Generate Invoice", "Policy", "Progress, Itemized");
        assertThat(handOver().invoice().net()).isEqualTo(Money.of("-600.00", "EUR"));
        site.post(ledger, made(1), "clara");
        deliver(true, orderItem("A", "620.00"));
        done("Generate Invoice", "Policy", "Progress, Itemized");
        site.post(ledger, handOver(), "clara");
        assertThat(made(2).invoice().net()).isEqualTo(Money.of("620.00", "EUR"));
        assertThat(fact("Remaining to invoice")).isEqualTo("0.00");
        assertThat(ledger.books()).hasSize(3);
    }

    @Test
    void aDraftOfWhatIsWithdrawnIsThrownAwayAndASavedInvoiceStays() {
        done("Generate Invoice", "Policy", "Progress, Itemized");
        deliver(true, orderItem("A", "600.00").withStatus(EntryStatus.UNCONFIRMED));
        assertThat(rows("Invoices")).isEmpty();
        done("Generate Invoice", "Policy", "Progress, Itemized");
        done("Save Invoice");
        deliver(true, orderItem("B", "300.00").withStatus(EntryStatus.UNCONFIRMED));
        assertThat(column("Invoices", "Net")).containsExactly("350.00");
    }

    @Test
    void aReplayIsTheLiveStateAndEveryStateBefore() {
        List<BillingView> seen = new ArrayList<>(List.of(look()));
        for (Runnable step : List.<Runnable>of(
                () -> done("Generate Invoice", "Policy", "Progress, Itemized"),
                () -> done("Save Invoice"),
                () -> done("Distribute Invoice", "Invoice", "J-1-1"),
                () -> done("Approve Invoice", "Invoice", "J-1-1"),
                () -> done("Export Invoice", "Invoice", "J-1-1"),
                () -> deliver(false, orderItem("A", "601.00")))) {
            step.run();
            seen.add(look());
        }
        for (int no = 1; no <= seen.size(); no++) {
            assertThat(desk().at(JOB, no).orElseThrow().overview())
                    .isEqualTo(seen.get(no - 1).overview());
        }
        assertThat(seen).hasSize(7);
    }

    @Test
    void anUndoTakesBackASavedInvoice() {
        done("Generate Invoice", "Policy", "Progress, Itemized");
        BillingView generated = look();
        done("Save Invoice");
        assertThat(desk().undo(JOB, Optional.empty(), TestSite.person("paul")).done())
                .isTrue();
        assertThat(look().overview()).isEqualTo(generated.overview());
    }

    private void byHand(String account, String side, String amount) {
        done("Add Distribution Line", "Invoice", "J-1-1", "Account", account, side, amount);
    }

    private Document handedOver(String policy) {
        done("Generate Invoice", "Policy", policy);
        return handOver();
    }

    /** Saves what was generated, and brings it to the ledger's door. */
    private Document handOver() {
        done("Save Invoice");
        List<String> numbers = column("Invoices", "Invoice");
        String number = numbers.get(numbers.size() - 1);
        done("Distribute Invoice", "Invoice", number);
        done("Approve Invoice", "Invoice", number);
        done("Export Invoice", "Invoice", number);
        return made(look().documents().size() - 1);
    }

    private static List<String> booked(Document document) {
        return document.journal().orElseThrow().lines().stream()
                .map(JobInvoicesTest::booked)
                .toList();
    }

    private static String booked(JournalLine line) {
        return line.account() + " " + line.signed().amount() + " " + line.invoiceLines();
    }

    private JobEntry orderItem(String code, String price) {
        return charge(code, price).kind(EntryKind.ORDER_ITEM).build();
    }

    private JobEntry alteration(String code, String price) {
        return charge(code, price).billability(Billability.CUSTOMER_ALTERATION).build();
    }

    private JobEntry inClass(String id, Billability billability) {
        return site.hour(id, JOB).toBuilder().billability(billability).build();
    }

    private static JobEntry priced(JobEntry entry, String activity) {
        return entry.toBuilder().activity(activity).build();
    }

    private JobEntry.Builder charge(String code, String price) {
        return site.hour(code, JOB).toBuilder()
                .activity(code)
                .unitPrice(Price.of(price, "EUR"))
                .price(Money.of(price, "EUR"));
    }

    /** The source tells work, and whether the job is open. */
    private void deliver(boolean open, JobEntry... entries) {
        List<SourcePage.Item> items = new ArrayList<>();
        for (JobEntry entry : entries) {
            Job job = Job.timeAndMaterial("10", JOB, "Poster", TestSite.CUSTOMER, "STUDIO", Currency.getInstance("EUR"))
                    .toBuilder()
                    .open(open)
                    .build();
            items.add(new SourcePage.Item(
                    entry, job, ExternalReference.sha256Hex((entry + " " + open).getBytes(StandardCharsets.UTF_8))));
        }
        site.register
                .entries()
                .accept(new SourcePage(
                        TestSite.SOURCE,
                        "entries",
                        items,
                        List.of(),
                        Optional.of("d" + delivered++),
                        Optional.empty()));
        site.invoice();
    }

    private Decision act(String action, String... given) {
        Map<String, String> arguments = new java.util.HashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            arguments.put(given[i], given[i + 1]);
        }
        return act(action, arguments);
    }

    private void done(String action, String... given) {
        Decision decision = act(action, given);
        assertThat(decision.done()).as(decision.toString()).isTrue();
    }
}
