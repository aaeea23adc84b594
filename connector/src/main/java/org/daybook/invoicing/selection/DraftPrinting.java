package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;

/** What printing an invoice and printing a credit memo have in common (JI 2.17, 2.18). */
final class DraftPrinting {

    private final InvoiceSelection selection;
    private final Printing printing;
    private final List<Draft> drafts;
    private final List<Invoice> documents;

    private DraftPrinting(InvoiceSelection selection, Printing printing, List<Draft> drafts) {
        this.selection = selection;
        this.printing = printing;
        this.drafts = drafts;
        this.documents = drafts.stream()
                .map(draft -> DraftToInvoice.of(selection, draft, printing))
                .toList();
    }

    /** Of those of the job's drafts of that kind that are meant. */
    static DraftPrinting of(InvoiceSelection selection, Invoice.Kind kind, Printing printing, Predicate<Draft> which) {
        return new DraftPrinting(
                selection,
                printing,
                selection.drafts().stream()
                        .filter(draft -> draft.kind() == kind)
                        .filter(which)
                        .toList());
    }

    /** Of drafts that do not stand on the job. */
    static DraftPrinting of(InvoiceSelection selection, List<Draft> drafts, Printing printing) {
        return new DraftPrinting(selection, printing, drafts);
    }

    List<Draft> drafts() {
        return drafts;
    }

    /** There is none to print, but there are drafts whose totals have the other sign. */
    boolean areOfTheOtherKind(Invoice.Kind kind) {
        return drafts.isEmpty() && selection.drafts().stream().anyMatch(draft -> draft.kind() != kind);
    }

    void guard(Guard guard) {
        boolean editing = drafts.stream().anyMatch(draft -> draft.status() == Draft.Status.NOT_APPROVED)
                && selection.job().is(JobParameter.INVOICE_EDITING_REQUIRED);
        boolean approved = drafts.stream().allMatch(Draft::approvedForInvoicing);
        guard.refuseIf(drafts.isEmpty(), RefusalCode.NO_DRAFT, this::whyThereIsNone)
                .refuseIf(drafts.isEmpty() || !approved && !editing, RefusalCode.NOT_APPROVED)
                .refuseIf(editing, RefusalCode.EDITING_REQUIRED)
                .refuseIf(!printing.canPrintInvoice(), RefusalCode.NO_PRINT_RIGHT);
        guardTables(guard);
        for (int i = 0; i < drafts.size(); i++) {
            isBalanced(guard, drafts.get(i), documents.get(i));
        }
    }

    /** A part of a blanket invoice is printed on that one alone. */
    private String whyThereIsNone() {
        return selection.drafts().stream()
                .flatMap(draft -> draft.blanket().stream())
                .findFirst()
                .map(name -> "The job's draft is a part of blanket invoice " + name + "; print that one.")
                .orElseGet(RefusalCode.NO_DRAFT::sentence);
    }

    /** The accountant's tables know everything that the documents name. */
    void guardTables(Guard guard) {
        drafts.stream().map(Draft::billTo).distinct().forEach(customer -> customerIsKnown(guard, customer));
        taxCodesAreKnown(guard);
    }

    private void customerIsKnown(Guard guard, String number) {
        guard.refuseIf(
                printing.customer(number).isEmpty(),
                RefusalCode.UNKNOWN_CUSTOMER,
                () -> "Customer " + number + " is not in the customer table.");
    }

    private void taxCodesAreKnown(Guard guard) {
        documents.stream()
                .flatMap(document -> document.lines().stream())
                .flatMap(line -> SalesTax.codes(line).stream())
                .distinct()
                .filter(code -> !printing.taxCodes().containsKey(code))
                .forEach(code -> guard.refuseIf(
                        true, RefusalCode.UNKNOWN_TAX_CODE, () -> "Tax code " + code + " is not defined."));
    }

    /** What was edited still comes to what was approved, the tax too (JI 2.12 Editing, GT89). */
    private void isBalanced(Guard guard, Draft draft, Invoice document) {
        if (draft.edits().isEmpty()) {
            return;
        }
        Money lines = document.linesTotal().plus(draft.onAccountReduction());
        guard.refuseIf(
                !lines.equals(draft.total()),
                RefusalCode.DRAFT_NOT_BALANCED,
                () -> "The lines of draft " + draft.number() + " sum to " + lines + "; " + draft.total()
                        + " was approved.");
        Money reversed =
                draft.reductions().stream().map(Reduction::tax).reduce(Money.zero(document.currency()), Money::plus);
        Money tax = document.tax().plus(reversed);
        Money approved = DraftToInvoice.taxBeforeEditing(selection, draft, printing);
        guard.refuseIf(
                !tax.equals(approved) && lines.equals(draft.total()),
                RefusalCode.DRAFT_NOT_BALANCED,
                () -> "The tax on the lines of draft " + draft.number() + " is " + tax + "; it must stay " + approved
                        + ".");
    }

    Printed print() {
        AfterPrinting after = new AfterPrinting(selection, printing);
        List<Invoice> booked = new ArrayList<>();
        List<Invoice> requests = new ArrayList<>();
        for (int i = 0; i < drafts.size(); i++) {
            boolean request = drafts.get(i).isPreInvoice();
            String number = request ? requestNumber(requests.size()) : number(booked.size());
            after.note(drafts.get(i), documents.get(i), number);
            (request ? requests : booked).add(documents.get(i));
        }
        return new Printed(after.selection(drafts), booked, requests);
    }

    /** One document, which a paid pre-invoice becomes; the selection stays as it is. */
    Printed paying(String preInvoice) {
        AfterPrinting after = new AfterPrinting(selection, printing);
        after.note(drafts.get(0), documents.get(0), number(0));
        return new Printed(after.paid(preInvoice, number(0)), documents);
    }

    /** Given from outside, or counted within the job. */
    private String number(int i) {
        return i < printing.numbers().size()
                ? printing.numbers().get(i)
                : selection.job().number() + "/" + (selection.printed().size() + i + 1);
    }

    /** Payment requests have a series of their own within the job, for nobody books them. */
    private String requestNumber(int i) {
        return selection.job().number() + "/P" + (selection.preInvoices().size() + i + 1);
    }
}
