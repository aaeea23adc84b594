package org.daybook.invoicing.charges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.charges.Shop.act;
import static org.daybook.invoicing.charges.Shop.codes;
import static org.daybook.invoicing.charges.Shop.done;
import static org.daybook.invoicing.charges.Shop.eur;
import static org.daybook.invoicing.charges.Shop.invoiced;
import static org.daybook.invoicing.charges.Shop.j1;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;
import org.daybook.invoicing.selection.Jobs;
import org.junit.jupiter.api.Test;

/** How an invoice's distribution becomes a journal that names its items, and what is handed over. */
class DistributionJournalTest {

    @Test
    void aPolicyPlacesEachItemAndTax() {
        JobInvoices job = done(act(saved(), "Distribute Invoice", "Invoice", "1"));
        assertThat(booked(job))
                .containsExactly(
                        "1100 1082.38 [] ",
                        "SALES -700.00 [1, 3] ",
                        "SALES -350.00 [2, 4, 5] STATE",
                        "TAX -28.00 [2, 4, 5] STATE",
                        "TAX -4.38 [2, 4, 5] CITY");
    }

    @Test
    void byHandEachItemIsOnTheLineOfItsAmount() {
        JobInvoices job = hand(saved(), "AR", "1082.38", "TAX", "-4.38", "TAX", "-28.00");
        job = hand(job, "WORK", "-600", "SALES", "-300", "WORK", "-100", "SALES", "-20", "WORK", "-30");
        assertThat(booked(job))
                .containsExactly(
                        "1100 1082.38 [] ",
                        "WORK -700.00 [1, 3] ",
                        "SALES -320.00 [2, 4] STATE",
                        "WORK -30.00 [5] STATE",
                        "TAX -28.00 [2, 4, 5] STATE",
                        "TAX -4.38 [2, 4, 5] CITY");
    }

    @Test
    void whatHasNoLineOfItsAmountIsOnTheFirstAndMovedFromThere() {
        JobInvoices job = hand(saved(), "AR", "1082.38", "TAX", "-32.38", "WORK", "-50", "SALES", "-1000");
        assertThat(booked(job))
                .containsExactly(
                        "1100 1082.38 [] ",
                        "WORK -700.00 [1, 3] ",
                        "WORK -350.00 [2, 4, 5] STATE",
                        "TAX -28.00 [2, 4, 5] STATE",
                        "TAX -4.38 [2, 4, 5] CITY",
                        "WORK 1000.00 [] ",
                        "SALES -1000.00 [] ");
    }

    @Test
    void aCustomerThatNobodyKnowsIsOnTheReceivablesAccountItself() {
        JobInvoices job = done(act(saved(), "Distribute Invoice", "Invoice", "1"));
        Setting nobody = new Setting(
                Shop.TODAY,
                "biller",
                true,
                Shop.SETTING.companies(),
                Map.of(),
                Shop.SETTING.taxCodes(),
                Shop.SETTING.taxTable());
        Journal journal = done(DistributionJournal.of(job, job.invoice("1").orElseThrow(), nobody));
        assertThat(journal.lines().get(0).account()).isEqualTo("AR");
        assertThat(journal.lines().get(0).party()).contains("C-1");
    }

    /** Whatever somebody writes by hand, the journal comes to it on each account, and every item is booked once. */
    @Property
    void everyAccountComesToWhatTheDistributionSays(
            @ForAll @IntRange(min = -20, max = 20) int a, @ForAll @IntRange(min = -20, max = 20) int b) {
        int sales = a * 50 == 0 ? -600 : a * 50;
        int work = b * 10 == 0 ? -300 : b * 10;
        JobInvoices job = hand(saved(), "AR", "1082.38", "TAX", "-32.38");
        job = hand(job, "SALES", "" + sales, "WORK", "" + work);
        int rest = -1050 - sales - work;
        job = rest == 0 ? job : hand(job, "SALES", "" + rest);
        Map<String, Money> wanted = new HashMap<>();
        ChargeInvoice invoice = job.invoice("1").orElseThrow();
        invoice.distribution().forEach(line -> wanted.merge(line.account(), line.signed(), Money::plus));
        wanted.put("1100", wanted.remove("AR"));
        Map<String, Money> booked = new HashMap<>();
        List<JournalLine> lines =
                done(DistributionJournal.of(job, invoice, Shop.SETTING)).lines();
        lines.forEach(line -> booked.merge(line.account(), line.signed(), Money::plus));
        wanted.values().removeIf(Money::isZero);
        booked.values().removeIf(Money::isZero);
        assertThat(booked).isEqualTo(wanted);
        assertThat(lines.stream()
                        .filter(line -> !line.account().equals("TAX"))
                        .flatMap(line -> line.invoiceLines().stream()))
                .containsExactlyInAnyOrder(1, 2, 3, 4, 5);
    }

    @Test
    void aTotalThatIsToBeRoundedIsNotHandedOver() {
        JobInvoices job = done(act(saved(), "Distribute Invoice", "Invoice", "1"));
        JobInvoices approved = done(act(job, "Approve Invoice", "Invoice", "1"));
        Outcome<JobInvoices> refused = HandOver.on(approved, "1", rounding("1.00"));
        assertThat(codes(refused)).containsExactly(RefusalCode.NOT_FULLY_DISTRIBUTED);
        assertThat(refused.reasons().get(0).problem())
                .isEqualTo("Its total is 1082.38 EUR, and documents in EUR come to whole units: 1082.00 EUR."
                        + " Add an item for the difference.");
        assertThat(HandOver.on(approved, "1", rounding("0.02")).isDone()).isTrue();
        JobInvoices off = approved.with(approved.settings().integration(false));
        assertThat(HandOver.on(off, "1", rounding("1.00")).isDone()).isTrue();
    }

    @Test
    void whatIsHandedOverSaysWhen() {
        JobInvoices job = saved();
        JobInvoices off = job.with(job.settings().integration(false));
        ChargeInvoice invoice =
                done(HandOver.on(off, "1", Shop.SETTING)).invoice("1").orElseThrow();
        assertThat(invoice.status()).isEqualTo(InvoiceStatus.EXPORTED);
        assertThat(invoice.transfer().exportedOn()).contains(Shop.TODAY);
        assertThat(invoice.transfer().batch()).contains("2025-07-15");
        assertThat(invoice.changedSinceExport()).isFalse();
    }

    @Test
    void whatTheLedgerCouldNotTakeIsNotHandedOver() {
        JobInvoices job = done(act(saved(), "Edit Invoice", "Invoice", "1", "Customer", "C-9"));
        JobInvoices off = job.with(job.settings().integration(false));
        assertThat(codes(HandOver.on(off, "1", Shop.SETTING))).containsExactly(RefusalCode.UNKNOWN_CUSTOMER);
        Setting closed = new Setting(
                Shop.TODAY,
                "biller",
                true,
                Map.of("10", Shop.company("2026-01-01", "2026-12-31")),
                Shop.SETTING.customers(),
                Shop.SETTING.taxCodes(),
                Shop.SETTING.taxTable());
        JobInvoices known = saved().with(job.settings().integration(false));
        assertThat(codes(HandOver.on(known, "1", closed))).containsExactly(RefusalCode.PERIOD_CLOSED);
    }

    private static Setting rounding(String unit) {
        return new Setting(
                Shop.TODAY,
                "biller",
                true,
                Shop.SETTING.companies(),
                Shop.SETTING.customers(),
                Shop.SETTING.taxCodes(),
                Shop.SETTING.taxTable(),
                Map.of("EUR", new CurrencyRounding(Jobs.EUR, eur("0.01"), java.util.Optional.of(eur(unit)))));
    }

    /** A 600 and C 100 untaxed, B 300 and two alterations of 20 and 30 taxed by two codes: 28.00 and, a line at a time, 4.38. */
    private static JobInvoices saved() {
        JobInvoices job = done(act(j1(), "Edit Job", "Tax structure", "STATE, CITY"));
        return invoiced(job, ChargePolicy.PROGRESS_ITEMIZED, "1");
    }

    private static JobInvoices hand(JobInvoices job, String... lines) {
        JobInvoices now = job;
        for (int i = 0; i < lines.length; i += 2) {
            boolean credit = lines[i + 1].startsWith("-");
            now = done(act(
                    now,
                    "Add Distribution Line",
                    "Invoice",
                    "1",
                    "Account",
                    lines[i],
                    credit ? "Credit" : "Debit",
                    lines[i + 1].replace("-", "")));
        }
        return now;
    }

    /** Account, amount, lines of the invoice, and tax code. */
    private static List<String> booked(JobInvoices job) {
        return done(DistributionJournal.of(job, job.invoice("1").orElseThrow(), Shop.SETTING)).lines().stream()
                .map(line -> line.account() + " " + line.signed().amount() + " " + line.invoiceLines() + " "
                        + line.taxCode().orElse(""))
                .toList();
    }
}
