package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.LineKind;

/**
 * An invoice or credit memo printed for the job: what it takes to credit it, and what was decided about its paper.
 *
 * @param number the number it goes by; what a credit memo says it credits
 * @param reductions what invoices on account took off it
 * @param creditMemos how many credit memos have been made of it
 * @param decision how it reaches the customer
 */
public record PrintedInvoice(
        String number, Invoice invoice, List<Reduction> reductions, int creditMemos, PrintDecision decision) {

    public PrintedInvoice {
        reductions = List.copyOf(reductions);
    }

    public PrintedInvoice(String number, Invoice invoice, List<Reduction> reductions, int creditMemos) {
        this(number, invoice, reductions, creditMemos, PrintDecision.PLAIN);
    }

    public static PrintedInvoice of(String number, Invoice invoice) {
        return new PrintedInvoice(number, invoice, List.of(), 0);
    }

    /** An invoice on account: nothing on it is work. */
    public boolean isOnAccount() {
        return invoice.lines().stream().allMatch(line -> line.kind() == LineKind.ON_ACCOUNT);
    }

    PrintedInvoice creditedOnceMore() {
        return new PrintedInvoice(number, invoice, reductions, creditMemos + 1, decision);
    }
}
