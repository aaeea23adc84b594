package org.daybook.invoicing.selection;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Invoice to Credit Memo: selects a printed invoice with its amounts negated, and nothing else (JI 2.20). */
public final class InvoiceToCreditMemo {

    private InvoiceToCreditMemo() {}

    /** @param restore yes: its job entries are opened again; no: new direct entries take the amounts back, at no cost */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, String invoiceNo, boolean restore) {
        return on(selection, invoiceNo, CreditTerms.restoring(restore));
    }

    /**
     * Refused: SELECTION_CLOSED, CREDITING_IN_PROGRESS, DRAFTS_EXIST, INVOICE_NOT_FOUND, ENTRY_NOT_FOUND, ALREADY_CREDITED (a
     * warning where the site allows several, and of an invoice on account, whose rest may be credited), PERCENT_OUT_OF_RANGE; of
     * an invoice on account BILL_TO_NOT_ON_JOB, CURRENCY_MISMATCH, and NOTHING_LEFT when later invoices have taken all of it.
     */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, String invoiceNo, CreditTerms terms) {
        Optional<PrintedInvoice> invoice =
                selection.printed(invoiceNo).filter(found -> found.invoice().kind() == Invoice.Kind.INVOICE);
        Guard guard = Guard.of(selection)
                .selectionIsOpen()
                .refuseIf(selection.crediting().isPresent(), RefusalCode.CREDITING_IN_PROGRESS)
                .refuseIf(!selection.drafts().isEmpty(), RefusalCode.DRAFTS_EXIST)
                .refuseIf(invoice.isEmpty(), RefusalCode.INVOICE_NOT_FOUND)
                .refuseIf(!terms.isPossible(), RefusalCode.PERCENT_OUT_OF_RANGE);
        InvoiceSelection free = invoice.map(found -> AllocationReversal.ofThoseTaking(selection, found.number(), terms))
                .orElse(selection);
        invoice.ifPresent(found -> guard(guard, free, found));
        return guard.then(() -> CreditSelection.of(free, invoice.orElseThrow(), terms));
    }

    private static void guard(Guard guard, InvoiceSelection selection, PrintedInvoice invoice) {
        boolean before = invoice.creditMemos() > 0 || OnAccountCredit.isCredited(selection, invoice);
        boolean several = selection.parameters().is(SystemParameter.ALLOW_MULTIPLE_CREDIT_MEMOS_PER_INVOICE)
                || invoice.isOnAccount();
        guard.refuseIf(
                        !entriesAreKnown(selection, invoice),
                        RefusalCode.ENTRY_NOT_FOUND,
                        () -> "An entry of invoice " + invoice.number() + " is not in the selection.")
                .refuseIf(before && !several, RefusalCode.ALREADY_CREDITED)
                .warnIf(before && several, RefusalCode.ALREADY_CREDITED);
        if (invoice.isOnAccount()) {
            guardOnAccount(guard, selection, invoice);
        }
    }

    /** Its bill-to stands on the job, is invoiced in the original's currency now, and something of it is open. */
    private static void guardOnAccount(Guard guard, InvoiceSelection selection, PrintedInvoice invoice) {
        Invoice original = invoice.invoice();
        Optional<BillTo> billTo = selection.billTo().stream()
                .filter(to -> to.customer().equals(original.customer()))
                .findFirst();
        boolean sameCurrency = billTo.flatMap(BillTo::invoiceCurrency)
                .orElse(selection.job().currency())
                .equals(original.currency());
        guard.refuseIf(billTo.isEmpty(), RefusalCode.BILL_TO_NOT_ON_JOB)
                .refuseIf(
                        billTo.isPresent() && !sameCurrency,
                        RefusalCode.CURRENCY_MISMATCH,
                        () -> "Invoice on account " + invoice.number() + " is in " + original.currency() + "; customer "
                                + original.customer() + " is invoiced in another currency now.");
        if (sameCurrency) {
            Money open = OnAccountCredit.open(selection, invoice);
            guard.refuseIf(
                    !open.isPositive(),
                    RefusalCode.NOTHING_LEFT,
                    () -> "Nothing of invoice on account " + invoice.number() + " is open.");
        }
    }

    private static boolean entriesAreKnown(InvoiceSelection selection, PrintedInvoice invoice) {
        Set<EntryId> known = new HashSet<>();
        selection.lines().forEach(line -> known.add(line.id()));
        return known.containsAll(Billed.byEntry(invoice.invoice()).keySet());
    }
}
