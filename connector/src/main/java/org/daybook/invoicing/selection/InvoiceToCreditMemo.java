package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Invoice to Credit Memo: selects a printed invoice with its amounts negated, and nothing else (JI 2.20). */
public final class InvoiceToCreditMemo {

    private InvoiceToCreditMemo() {}

    /** @param restore yes: its job entries are opened again; no: new direct entries take the amounts back, at no cost */
    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, String invoiceNo, boolean restore) {
        Optional<PrintedInvoice> invoice = selection.printed(invoiceNo);
        boolean creditedBefore =
                invoice.filter(found -> found.creditMemos() > 0).isPresent();
        boolean several = selection.parameters().is(SystemParameter.ALLOW_MULTIPLE_CREDIT_MEMOS_PER_INVOICE);
        return Guard.of(selection)
                .selectionIsOpen()
                .refuseIf(selection.crediting().isPresent(), RefusalCode.CREDITING_IN_PROGRESS)
                .refuseIf(!selection.drafts().isEmpty(), RefusalCode.DRAFTS_EXIST)
                .refuseIf(invoice.isEmpty(), RefusalCode.INVOICE_NOT_FOUND)
                .refuseIf(
                        invoice.filter(found -> !entriesAreKnown(selection, found))
                                .isPresent(),
                        RefusalCode.ENTRY_NOT_FOUND,
                        () -> "An entry of invoice " + invoiceNo + " is not in the selection.")
                .refuseIf(creditedBefore && !several, RefusalCode.ALREADY_CREDITED)
                .warnIf(creditedBefore && several, RefusalCode.ALREADY_CREDITED)
                .then(() -> credit(selection, new Crediting(invoice.orElseThrow(), restore)));
    }

    private static InvoiceSelection credit(InvoiceSelection selection, Crediting crediting) {
        InvoiceSelection nothing = selection.mapLines(line -> true, SelectionLine::unselected).toBuilder()
                .crediting(Optional.of(crediting))
                .build();
        return crediting.restore() ? restoring(nothing, crediting) : replacing(nothing, crediting);
    }

    private static InvoiceSelection restoring(InvoiceSelection selection, Crediting crediting) {
        Map<EntryId, Billed> billed = Billed.byEntry(crediting.invoice().invoice());
        return selection.mapLines(
                line -> billed.containsKey(line.id()),
                line -> line.selecting(
                        billed.get(line.id()).quantity().negated(),
                        billed.get(line.id()).amount().negated()));
    }

    private static InvoiceSelection replacing(InvoiceSelection selection, Crediting crediting) {
        Map<EntryId, Billed> billed = Billed.byEntry(crediting.invoice().invoice());
        List<SelectionLine> lines = new ArrayList<>(selection.lines());
        for (SelectionLine line : selection.lines()) {
            Optional.ofNullable(billed.get(line.id()))
                    .map(amounts -> DirectLine.takingBack(line.entry(), amounts, crediting.invoice()))
                    .ifPresent(lines::add);
        }
        return selection.toBuilder().lines(lines).build();
    }

    private static boolean entriesAreKnown(InvoiceSelection selection, PrintedInvoice invoice) {
        Set<EntryId> known = new HashSet<>();
        selection.lines().forEach(line -> known.add(line.id()));
        return known.containsAll(Billed.byEntry(invoice.invoice()).keySet());
    }
}
