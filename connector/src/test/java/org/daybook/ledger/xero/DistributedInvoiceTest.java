package org.daybook.ledger.xero;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.charges.BillingType;
import org.daybook.invoicing.charges.ChargeActions;
import org.daybook.invoicing.charges.ChargeInvoice;
import org.daybook.invoicing.charges.DistributionJournal;
import org.daybook.invoicing.charges.JobInvoices;
import org.daybook.invoicing.charges.Shop;
import org.daybook.sync.Posting;

/** Xero keeps items and not distributions: what somebody distributed comes to the same there, account by account. */
class DistributedInvoiceTest {

    private static final XeroSettings XERO = XeroSettings.of(
            "xero", Map.of("url", "https://localhost", "token", "t", "tenant", "shop", "base-currency", "EUR"));

    private JobInvoices job;

    @Example
    void byThePolicy() {
        save();
        act("Distribute Invoice", Map.of("Invoice", "1"));
        assertThat(draft().problem()).isEmpty();
        assertThat(draft().expected().total().amount()).isEqualByComparingTo("678.00");
    }

    @Property
    void byHand(@ForAll @IntRange(min = -20, max = 120) int tens) {
        save();
        line("AR", 678);
        line("DEP", 400);
        line("TAX", -28);
        line("WORK", tens * -10);
        line("SALES", tens * 10 - 1050);
        assertThat(draft().problem()).isEmpty();
    }

    /** A 600 and C 100 untaxed, B 350 at 8 %, and a deposit of 400 taken off. */
    private void save() {
        job = JobInvoices.open(Shop.J1, BillingType.ORDER_ITEMS, Shop.SETTINGS);
        act("Edit Job", Map.of("Tax structure", "STATE"));
        act("Add Order Item", Map.of("Code", "A", "Total", "600", "TX", "no"));
        act("Add Order Item", Map.of("Code", "B", "Total", "350"));
        act("Add Order Item", Map.of("Code", "C", "Total", "100", "TX", "no"));
        act("Generate Invoice", Map.of("Policy", "Deposit", "Amount", "400"));
        act("Save Invoice", Map.of());
        act("Close Job", Map.of());
        act("Generate Invoice", Map.of("Policy", "Complete (Final)"));
        act("Save Invoice", Map.of("Number", "1"));
    }

    private void line(String account, int debit) {
        if (debit != 0) {
            act(
                    "Add Distribution Line",
                    Map.of("Invoice", "1", "Account", account, debit > 0 ? "Debit" : "Credit", "" + Math.abs(debit)));
        }
    }

    private XeroDraft draft() {
        ChargeInvoice invoice = job.invoice("1").orElseThrow();
        return XeroDraft.of(
                new Posting(
                        "R",
                        "1",
                        "K",
                        invoice.document(job.job()).orElseThrow(),
                        done(DistributionJournal.of(job, invoice, Shop.SETTING)),
                        Shop.SETTING.customer("C-1").orElseThrow()),
                XERO);
    }

    private void act(String action, Map<String, String> given) {
        job = done(ChargeActions.named(action).orElseThrow().on(job, new Given(given), Shop.SETTING));
    }

    private static <T> T done(Outcome<T> outcome) {
        assertThat(outcome.isDone()).as(outcome.toString()).isTrue();
        return ((Outcome.Done<T>) outcome).value();
    }
}
