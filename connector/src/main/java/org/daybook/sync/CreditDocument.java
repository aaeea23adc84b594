package org.daybook.sync;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Company;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.selection.ApproveCreditMemoSelection;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.InvoiceToCreditMemo;
import org.daybook.invoicing.selection.PrintCreditMemo;
import org.daybook.invoicing.selection.PrintedInvoice;
import org.daybook.invoicing.selection.Printing;
import org.daybook.invoicing.selection.SelectionLine;
import org.daybook.posting.Mappings;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * Credits a document that the ledger has: Invoice to Credit Memo, Approve Credit Memo Selection and Print Credit Memo in one go (JI
 * 2.20, 2.13, 2.18). The credit memo is a new document that is approved, exported and confirmed like any other.
 */
public final class CreditDocument {

    private final Register register;
    private final Supplier<Rules> current;
    private final Clock clock;
    private final Journalizing journalizing;

    public CreditDocument(Register register, Supplier<Rules> current, Clock clock) {
        this.register = register;
        this.current = current;
        this.clock = clock;
        this.journalizing = new Journalizing(register.documents());
    }

    /**
     * @param restore Restore Job Entries: the work is open again and will be billed anew
     * @param actor who asks; may not approve the credit memo
     * @return the reference of the credit memo, or why not
     */
    public Outcome<String> credit(Document original, boolean restore, String actor) {
        if (original.state() != DocumentState.EXPORTED && original.state() != DocumentState.POSTED) {
            return Outcome.refused(
                    Finding.of(RefusalCode.NOT_SENT, name(original), "The document is not in the ledger yet."));
        }
        if (original.invoice().kind() != Invoice.Kind.INVOICE) {
            return Outcome.refused(
                    Finding.of(RefusalCode.INVOICE_NOT_FOUND, name(original), "Only an invoice can be credited."));
        }
        Optional<Histories.Work> maker = register.histories().maker(original.externalRef());
        if (maker.isPresent()) {
            return Outcome.refused(Finding.of(
                    RefusalCode.SELECTED_BY_HAND,
                    name(original),
                    "The document was made by hand from " + maker.get().name() + "; it is credited there."));
        }
        return selection(original)
                .then(selection -> InvoiceToCreditMemo.on(selection, original.externalRef(), restore))
                .then(ApproveCreditMemoSelection::on)
                .then(selection -> PrintCreditMemo.on(selection, printing(original)))
                .then(printed -> record(original, printed.documents().get(0), restore, actor));
    }

    private Outcome<InvoiceSelection> selection(Document original) {
        Invoice invoice = original.invoice();
        Optional<Job> job = register.entries().job(original.source(), invoice.company(), invoice.job());
        if (job.isEmpty()) {
            return Outcome.refused(RefusalCode.JOB_NOT_INVOICEABLE, name(original));
        }
        List<SelectionLine> lines = invoice.lines().stream()
                .flatMap(line -> line.billed().stream())
                .map(this::invoiced)
                .toList();
        PrintedInvoice printed = new PrintedInvoice(
                original.externalRef(),
                invoice,
                List.of(),
                register.documents().creditsOf(original.externalRef()).size());
        return Outcome.done(InvoiceSelection.ofLines(job.get(), lines).toBuilder()
                .printed(List.of(printed))
                .build());
    }

    /** The entry as it was when it was billed: wholly invoiced by the original. */
    private SelectionLine invoiced(BilledEntry billed) {
        JobEntry entry = register.entries()
                .story(billed.entry())
                .orElseThrow(() -> new IllegalStateException("entry " + billed.entry() + " is billed but not stored"))
                .entry();
        Money cost = entry.cost();
        return SelectionLine.of(entry).invoicedBefore(billed.quantity(), billed.amount(), cost, true);
    }

    private Printing printing(Document original) {
        Mappings mappings = current.get().mappings();
        Company company = mappings.companies().get(original.invoice().company());
        LocalDate today = LocalDate.now(clock.withZone(company.zone()));
        LocalDate date =
                today.isBefore(original.invoice().date()) ? original.invoice().date() : today;
        Mappings then = mappings.on(date);
        return Printing.on(date, then.customers(), then.taxCodes())
                .of(then.companies(), then.rules().roundingByCode());
    }

    private Outcome<String> record(Document original, Invoice printed, boolean restore, String actor) {
        Rules rules = current.get();
        Journalizing.Journalized journalized = journalizing.of(printed, rules.mappings());
        Invoice creditMemo = journalized.invoice();
        Outcome<Journal> journal = journalized.journal();
        int round = register.documents().creditsOf(original.externalRef()).size();
        String reference = ExternalReference.of(register.site().installPrefix(), creditMemo, round);
        NewDocument document = new NewDocument(
                reference,
                original.source(),
                original.ledger(),
                creditMemo,
                journal instanceof Outcome.Done<Journal> done ? Optional.of(done.value()) : Optional.empty(),
                journal.reasons().isEmpty() ? Optional.empty() : Optional.of(Hold.of(journal.reasons())),
                rules.mappings().version(),
                actor);
        register.documents().recordCredit(document, original, restore);
        return Outcome.done(reference);
    }

    private static String name(Document document) {
        return document.number().orElse(document.externalRef());
    }
}
