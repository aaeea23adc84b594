package org.daybook.invoicing.worksessions;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.OneDocument;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** The invoice or credit memo that is booked of an approved invoice of Koho. */
public final class SessionDocument {

    private static final String ROW = "row";

    private final SessionBook book;
    private final SessionInvoice invoice;

    private SessionDocument(SessionBook book, SessionInvoice invoice) {
        this.book = book;
        this.invoice = invoice;
    }

    /** Refused where it cannot stand: an unknown customer, a total of zero. */
    public static Outcome<Invoice> of(SessionBook book, SessionInvoice invoice, Setting setting) {
        if (invoice.status() == SessionInvoice.Status.NOT_BILLED) {
            return Outcome.refused(RefusalCode.EXTERNALLY_INVOICED, "invoice " + invoice.id());
        }
        if (invoice.rows().isEmpty()) {
            return Outcome.refused(RefusalCode.NOTHING_SELECTED, "invoice " + invoice.id());
        }
        return new SessionDocument(book, invoice).made(setting);
    }

    private Outcome<Invoice> made(Setting setting) {
        return OneDocument.of(job(setting), rows(), invoice.billingDate(), setting)
                .then(made -> Outcome.done(OneDocument.due(
                                made,
                                invoice.dueDate().orElse(made.dueDate()),
                                invoice.refundTo().flatMap(book::invoice).flatMap(SessionInvoice::number))
                        .withLines(made.lines().stream().map(this::billing).toList())));
    }

    private Job job(Setting setting) {
        String department =
                setting.customer(invoice.customer()).map(Customer::department).orElse("");
        return book.project(invoice.rows().get(0).entry(), department).toBuilder()
                .customer(invoice.customer())
                .currency(book.currency())
                .build();
    }

    /** Each row by its position, for the entry behind two rows may be the same one. */
    private List<JobEntry> rows() {
        List<JobEntry> rows = new ArrayList<>();
        for (InvoicedRow row : invoice.rows()) {
            rows.add(row.entry().toBuilder(new EntryId(ROW, String.valueOf(rows.size())))
                    .build());
        }
        return rows;
    }

    private InvoiceLine billing(InvoiceLine line) {
        return line.billing(line.billed().stream().flatMap(this::registered).toList());
    }

    /**
     * What the source knows of the row: its entry, or the sessions that it joins. A product of the invoice itself bills nothing that was
     * registered; that of a credit note tells what it takes back.
     */
    private Stream<BilledEntry> registered(BilledEntry billed) {
        InvoicedRow row = invoice.rows().get(Integer.parseInt(billed.entry().nativeId()));
        if (row.session().isEmpty() && !invoice.isCreditNote()) {
            return Stream.empty();
        }
        return row.session()
                .map(book.sessions()::get)
                .filter(session ->
                        session.isJoint() && session.id().equals(row.entry().id()))
                .map(joint -> parts(joint, billed.amount()).stream())
                .orElseGet(() -> Stream.of(new BilledEntry(row.entry().id(), billed.quantity(), billed.amount())));
    }

    /** By what each part is worth; evenly where none is worth anything. */
    private static List<BilledEntry> parts(Session joint, Money amount) {
        List<JobEntry> parts = joint.joined();
        List<Money> worth = parts.stream().map(JobEntry::price).toList();
        boolean worthless = Money.sum(amount.currency(), worth).isZero();
        List<Money> shares = Distribution.of(
                amount,
                worthless
                        ? Collections.nCopies(
                                parts.size(), Money.of("1", amount.currency().getCurrencyCode()))
                        : worth);
        List<BilledEntry> billed = new ArrayList<>();
        for (JobEntry part : parts) {
            billed.add(new BilledEntry(part.id(), part.quantity(), shares.get(billed.size())));
        }
        return billed;
    }
}
