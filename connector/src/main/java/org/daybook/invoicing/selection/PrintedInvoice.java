package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Invoice;

/**
 * An invoice printed for the job, as it is needed to credit it.
 *
 * @param number the number it goes by; what a credit memo says it credits
 * @param reductions what invoices on account took off it
 * @param creditMemos how many credit memos have been made of it
 */
public record PrintedInvoice(String number, Invoice invoice, List<Reduction> reductions, int creditMemos) {

    public PrintedInvoice {
        reductions = List.copyOf(reductions);
    }

    public static PrintedInvoice of(String number, Invoice invoice) {
        return new PrintedInvoice(number, invoice, List.of(), 0);
    }

    PrintedInvoice creditedOnceMore() {
        return new PrintedInvoice(number, invoice, reductions, creditMemos + 1);
    }
}
