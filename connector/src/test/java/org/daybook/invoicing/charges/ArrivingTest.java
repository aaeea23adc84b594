package org.daybook.invoicing.charges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.charges.Shop.act;
import static org.daybook.invoicing.charges.Shop.codes;
import static org.daybook.invoicing.charges.Shop.done;
import static org.daybook.invoicing.charges.Shop.eur;
import static org.daybook.invoicing.charges.Shop.invoiced;

import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Overview;
import org.daybook.invoicing.action.Sheet;
import org.daybook.invoicing.selection.Jobs;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** What a job does with what comes from its source, and what it shows. */
class ArrivingTest {

    private static final ChargeCatalogue CATALOGUE = new ChargeCatalogue();
    private static final Map<String, String> ORDERED = Map.of("billing-type", "order-items");

    @Test
    void aJobIsBilledByItsOrderItemsIfItHasAnyAndNobodySaysOtherwise() {
        JobInvoices job = opened(Map.of(), charge("h", "80.00"));
        assertThat(job.billing()).isEqualTo(BillingType.PRODUCTION_CHARGES);
        assertThat(job.suggestedPrice()).isEqualTo(eur("80.00"));
        assertThat(then(job, orderItem("A", "600.00")).billing()).isEqualTo(BillingType.ORDER_ITEMS);
        assertThat(opened(Map.of(), orderItem("A", "600.00")).billing()).isEqualTo(BillingType.ORDER_ITEMS);
        assertThat(opened(ORDERED, charge("h", "80.00")).suggestedPrice()).isEqualTo(eur("0.00"));
        assertThat(opened(Map.of("billing-type", "production-charges"), orderItem("A", "600.00"))
                        .billing())
                .isEqualTo(BillingType.PRODUCTION_CHARGES);
    }

    @Test
    void whatAPersonDecidesAboutTheBillingTypeStays() {
        JobInvoices job =
                done(act(opened(Map.of(), orderItem("A", "600.00")), "Edit Job", "Billing type", "Production charges"));
        assertThat(then(job, orderItem("B", "1.00")).billing()).isEqualTo(BillingType.PRODUCTION_CHARGES);
        JobInvoices billed = invoiced(opened(Map.of(), charge("h", "80.00")), ChargePolicy.PROGRESS_ITEMIZED, "1");
        assertThat(then(billed, orderItem("B", "1.00")).billing()).isEqualTo(BillingType.PRODUCTION_CHARGES);
    }

    @Test
    void aChargeIsPricedAnewAndStaysInItsPlace() {
        JobInvoices job = then(opened(Map.of(), charge("a", "1.00"), charge("b", "2.00")), charge("a", "5.00"));
        assertThat(job.registered()).extracting(one -> one.id().nativeId()).containsExactly("a", "b");
        assertThat(job.suggestedPrice()).isEqualTo(eur("7.00"));
    }

    @Test
    void whatIsWithdrawnIsGoneUnlessItIsInvoiced() {
        JobInvoices job = opened(Map.of(), charge("a", "1.00"), charge("b", "2.00"));
        assertThat(withdrawn(job, "a").registered()).hasSize(1);
        JobInvoices left = withdrawn(invoiced(job, ChargePolicy.PROGRESS_ITEMIZED, "1"), "a");
        assertThat(left.registered()).extracting(Registered::removed).containsExactly(true, false);
        assertThat(left.remainingToInvoice()).isEqualTo(eur("-1.00"));
        assertThat(then(left, charge("a", "1.00")).remainingToInvoice()).isEqualTo(eur("0.00"));
    }

    @Test
    void aDraftStaysUnlessItBillsWhatIsWithdrawn() {
        JobInvoices job = done(act(
                done(act(
                        opened(Map.of(), charge("a", "1.00"), charge("b", "2.00")),
                        "Generate Invoice",
                        "Policy",
                        "Progress, Itemized")),
                "Remove Item",
                "Item",
                "b"));
        assertThat(withdrawn(job, "b").draft()).isEqualTo(job.draft());
        assertThat(withdrawn(job, "a").draft()).isEmpty();
        assertThat(then(job, charge("a", "9.00")).draft()).isEqualTo(job.draft());
    }

    @Test
    void whatSomebodyAddedByHandStays() {
        JobInvoices job = done(act(opened(Map.of(), charge("J1:2", "1.00")), "Add Charge", "Code", "T7", "Price", "9"));
        assertThat(job.registered().get(1).id()).isEqualTo(new EntryId("daybook", "J1:3"));
        assertThat(then(job, charge("b", "2.00")).suggestedPrice()).isEqualTo(eur("12.00"));
    }

    @Test
    void anotherCurrencyIsNotTaken() {
        JobInvoices job = opened(Map.of(), charge("a", "1.00"));
        Job dollars = Shop.J1.toBuilder()
                .currency(Currency.getInstance("USD"))
                .name("Plakat")
                .open(false)
                .build();
        JobInvoices after = CATALOGUE.take(
                Optional.of(job),
                new Arrival(
                        dollars,
                        Optional.empty(),
                        List.of(charge("b", "1.00").toBuilder()
                                .price(Money.of("1.00", "USD"))
                                .build()),
                        List.of(),
                        Map.of()));
        assertThat(after).isEqualTo(job);
    }

    @Test
    void theJobIsAsItsSourceTellsIt() {
        JobInvoices job = CATALOGUE.take(
                Optional.of(opened(Map.of(), charge("a", "1.00"))),
                new Arrival(
                        Shop.J1.toBuilder().name("Plakat").customer("C-2").build(),
                        Optional.empty(),
                        List.of(),
                        List.of(),
                        Map.of("backdating", "no")));
        assertThat(job.job().customer()).isEqualTo("C-2");
        assertThat(job.settings().backdating()).isFalse();
        assertThat(job.suggestedPrice()).isEqualTo(eur("1.00"));
    }

    @Test
    void whyAnEntryWaits() {
        assertThat(CATALOGUE.whyItWaits(Shop.J1, charge("a", "1.00"))).isEmpty();
        assertThat(CATALOGUE.whyItWaits(Shop.J1, charge("a", "1.00").withStatus(EntryStatus.NOT_DONE)))
                .contains(RefusalCode.NOT_DONE);
        assertThat(CATALOGUE.whyItWaits(Shop.J1.in(Currency.getInstance("USD")), charge("a", "1.00")))
                .contains(RefusalCode.CURRENCY_MISMATCH);
    }

    @Test
    void theCustomersTaxCodeIsTheInvoicesUnlessSomebodySaysOtherwise() {
        JobInvoices job = opened(Map.of(), charge("a", "100.00"));
        JobInvoices saved = invoiced(job, ChargePolicy.PROGRESS_ITEMIZED, "1");
        assertThat(saved.invoice("1").orElseThrow().taxStructure()).containsExactly("STATE");
        JobInvoices none = opened(Map.of("tax-structure", "none"), charge("a", "100.00"));
        assertThat(invoiced(none, ChargePolicy.PROGRESS_ITEMIZED, "1")
                        .invoices()
                        .get(0)
                        .tax())
                .isEqualTo(eur("0.00"));
        JobInvoices own = done(act(job, "Edit Job", "Tax structure", "CITY"));
        assertThat(invoiced(own, ChargePolicy.PROGRESS_ITEMIZED, "1")
                        .invoices()
                        .get(0)
                        .taxStructure())
                .containsExactly("CITY");
    }

    @Test
    void whenSomebodyElseIsBilledTheirTaxCodeCountsUnlessOneWasChosen() {
        JobInvoices saved = invoiced(opened(Map.of(), charge("a", "100.00")), ChargePolicy.PROGRESS_ITEMIZED, "1");
        JobInvoices untaxed = done(act(saved, "Edit Invoice", "Invoice", "1", "Customer", "C-9"));
        assertThat(untaxed.invoices().get(0).taxStructure()).isEmpty();
        JobInvoices chosen = done(act(saved, "Edit Invoice", "Invoice", "1", "Tax structure", "CITY"));
        chosen = done(act(chosen, "Edit Invoice", "Invoice", "1", "Customer", "C-9"));
        assertThat(chosen.invoices().get(0).taxStructure()).containsExactly("CITY");
        JobInvoices fixed = invoiced(
                opened(Map.of("tax-structure", "STATE"), charge("a", "100.00")), ChargePolicy.PROGRESS_ITEMIZED, "1");
        fixed = done(act(fixed, "Edit Invoice", "Invoice", "1", "Customer", "C-9"));
        assertThat(fixed.invoices().get(0).taxStructure()).containsExactly("STATE");
    }

    @Test
    void aTasksDepartmentIsThatOfItsChargesWhenTheyAreBilled() {
        JobInvoices job = opened(Map.of("departments.T7", "PREPRESS"), charge("a", "1.00"));
        assertThat(done(act(job, "Generate Invoice", "Policy", "Progress, Itemized"))
                        .draft()
                        .orElseThrow()
                        .items()
                        .get(0)
                        .department())
                .contains("PREPRESS");
        assertThat(CATALOGUE.show(job).sheet("Work").rows().get(0)).containsEntry("Department", "PREPRESS");
    }

    @Test
    void theHeadingIsShown() {
        JobInvoices job = opened(Map.of("deposit-codes", "ONLINE, DEPOSIT"), charge("a", "100.00"));
        job = invoiced(
                done(act(job, "Edit Job", "Terms", "", "Tax structure", "STATE,CITY")),
                ChargePolicy.PROGRESS_ITEMIZED,
                "1");
        job = done(act(job, "Close Job"));
        Overview shown = CATALOGUE.show(job);
        assertThat(shown.title()).isEqualTo("Poster");
        assertThat(shown.facts())
                .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                        Map.entry("Customer", "C-1"),
                        Map.entry("Currency", "EUR"),
                        Map.entry("Status", "Closed"),
                        Map.entry("Closed on", "2025-07-15"),
                        Map.entry("Billing type", "Production charges"),
                        Map.entry("Suggested price", "100.00"),
                        Map.entry("Remaining to invoice", "0.00"),
                        Map.entry("Deposits outstanding", "0.00"),
                        Map.entry("Tax structure", "STATE, CITY"),
                        Map.entry("Terms", ""),
                        Map.entry("Accounting integration", "no"),
                        Map.entry("Backdating", "yes"),
                        Map.entry("Deposit codes", "ONLINE, DEPOSIT")));
        assertThat(CATALOGUE.show(opened(Map.of(), charge("a", "1.00"))).facts())
                .containsEntry("Tax structure", "of the customer");
        assertThat(CATALOGUE
                        .show(opened(Map.of("tax-structure", "none"), charge("a", "1.00")))
                        .facts())
                .containsEntry("Tax structure", "none");
    }

    @Test
    void workIsShownWithWhatBecameOfIt() {
        JobInvoices job = opened(
                ORDERED,
                orderItem("A", "600.00"),
                orderItem("B", "300.00"),
                orderItem("C", "100.00"),
                orderItem("D", "10.00"),
                charge("h", "80.00"));
        job = done(act(job, "Generate Invoice", "Policy", "Progress, Itemized"));
        job = done(act(job, "Change Item", "Item", "B", "Total", "100"));
        job = done(act(job, "Remove Item", "Item", "C"));
        job = done(act(done(act(job, "Save Invoice")), "Remove Charge", "Charge", "D"));
        job = done(act(job, "Remove Charge", "Charge", "h"));
        List<Map<String, String>> rows = CATALOGUE.show(job).sheet("Work").rows();
        assertThat(rows)
                .extracting(row -> row.get("Charge") + " " + row.get("Class") + " " + row.get("Unit") + " "
                        + row.get("Invoiced") + " " + row.get("Remaining") + " " + row.get("State"))
                .containsExactly(
                        "A   600.00 0.00 invoiced",
                        "B   100.00 200.00 invoiced in part",
                        "C   0.00 100.00 open",
                        "D   10.00 -10.00 to be credited",
                        "h B h 0.00 0.00 taken off");
    }

    @Test
    void invoicesAreShownTheDraftFirst() {
        JobInvoices job = opened(accounts(), charge("a", "100.00"));
        job = done(act(job, "Generate Invoice", "Policy", "Deposit", "Amount", "40"));
        job = done(act(job, "Save Invoice", "Number", "7", "Terms", "Net 10", "Tax structure", "none"));
        job = done(act(job, "Distribute Invoice", "Invoice", "7"));
        job = done(act(job, "Close Job"));
        job = done(act(job, "Generate Invoice", "Policy", "Complete (Final)"));
        job = done(act(job, "Remove Item", "Item", "DEPOSIT"));
        Overview drafted = CATALOGUE.show(job);
        assertThat(drafted.sheet("Invoices").rows())
                .extracting(row -> String.join("|", row.values()))
                .containsExactly(
                        "|Complete (Final)|Generated|C-1|2025-07-15||2025-08-14|STATE|100.00|8.00|108.00|",
                        "7|Deposit|Invoiced|C-1|2025-07-15|Net 10|2025-07-25|none|40.00|0.00|40.00|");
        assertThat(drafted.sheet("Items").rows())
                .extracting(row -> String.join("|", row.values()))
                .containsExactly(
                        "|1|T7|Charge|charge a|2025-07-15|1|h|100.00|100.00|yes|8.00|a",
                        "7|1|DEPOSIT|Deposit|Deposit|2025-07-15|1||40.00|40.00|no|0.00|");
        assertThat(drafted.sheet("Distribution").rows())
                .extracting(row -> String.join("|", row.values()))
                .containsExactly("7|1100|Receivables|40.00|0.00|Invoice 7", "7|2420|Deposits|0.00|40.00|Deposit");
        JobInvoices saved = done(act(job, "Save Invoice", "Number", "8"));
        assertThat(CATALOGUE.show(saved).sheet("Invoices").rows().get(1)).containsEntry("Hold", "DEPOSIT_NOT_BALANCED");
        assertThat(codes(act(saved, "Approve Invoice", "Invoice", "8"))).contains(RefusalCode.DEPOSIT_NOT_BALANCED);
    }

    @Test
    void whatIsSetUpIsShown() {
        Overview shown = CATALOGUE.show(opened(accounts(), charge("a", "1.00")));
        assertThat(shown.sheet("Accounts").rows())
                .extracting(row -> String.join("|", row.values()))
                .containsExactly(
                        "2420|Deposits|Customer deposits", "4000|Sales|Income", "1100|Receivables|Receivables");
        assertThat(shown.sheet("Distribution policy").rows())
                .extracting(row -> String.join("|", row.values()))
                .containsExactly("By general category|*|4000", "By general category|Time|4010");
        assertThat(shown.sheet("Terms").rows())
                .extracting(row -> String.join("|", row.values()))
                .containsExactly("Net 10|10|2|0", "Net 30|30|0|0");
        assertThat(shown.sheets())
                .extracting(Sheet::title)
                .containsExactly(
                        "Work", "Invoices", "Items", "Distribution", "Accounts", "Distribution policy", "Terms");
    }

    private static Map<String, String> accounts() {
        return Map.of(
                "accounts.receivables.1100", "Receivables",
                "accounts.customer-deposits.2420", "Deposits",
                "accounts.income.4000", "Sales",
                "distribution.by", "general-category",
                "distribution.accounts.*", "4000",
                "distribution.accounts.Time", "4010",
                "terms.Net 10.days", "10",
                "terms.Net 10.discount", "2",
                "terms.Net 30.days", "30");
    }

    private static JobInvoices opened(Map<String, String> settings, JobEntry... entries) {
        return CATALOGUE.take(
                Optional.empty(), new Arrival(Shop.J1, Optional.empty(), List.of(entries), List.of(), settings));
    }

    private static JobInvoices then(JobInvoices job, JobEntry... entries) {
        return CATALOGUE.take(
                Optional.of(job), new Arrival(Shop.J1, Optional.empty(), List.of(entries), List.of(), Map.of()));
    }

    private static JobInvoices withdrawn(JobInvoices job, String id) {
        return CATALOGUE.take(
                Optional.of(job),
                new Arrival(Shop.J1, Optional.empty(), List.of(), List.of(new EntryId("shop", id)), Map.of()));
    }

    private static JobEntry orderItem(String code, String price) {
        return entry(code, price).kind(EntryKind.ORDER_ITEM).activity(code).build();
    }

    private static JobEntry charge(String id, String price) {
        return entry(id, price).activity("T7").build();
    }

    private static JobEntry.Builder entry(String id, String price) {
        return JobEntry.of(new EntryId("shop", id), Jobs.EUR)
                .company("10")
                .job("J1")
                .customer("C-1")
                .date(Shop.TODAY)
                .text("charge " + id)
                .billability(Billability.BILLABLE)
                .price(eur(price));
    }
}
