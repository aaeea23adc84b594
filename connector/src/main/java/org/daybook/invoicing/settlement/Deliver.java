package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.settlement.ClientInvoice.Status;
import org.daybook.invoicing.settlement.InvoicePreferences.Channel;

/** Deliver: the invoice and its detail file go to the client by every way it asked for (SS 4.2, S3). */
public final class Deliver implements Step {

    static final Deliver STEP = new Deliver();

    private Deliver() {}

    /** @param numbers the invoices; none: all that are remitted */
    public static Outcome<Agency> of(Agency agency, List<Long> numbers, LocalDate today) {
        return STEP.on(agency, numbers, today);
    }

    @Override
    public Status from() {
        return Status.REMITTED;
    }

    @Override
    public List<Finding> reasons(OpenBooks books, ClientInvoice invoice) {
        return switch (invoice.status()) {
            case REMITTED -> withoutRecipient(books, invoice);
            case DELIVERED -> Step.refuse(RefusalCode.ALREADY_DELIVERED, invoice);
            default -> Step.refuse(RefusalCode.NOT_REMITTED, invoice);
        };
    }

    private static List<Finding> withoutRecipient(OpenBooks books, ClientInvoice invoice) {
        InvoicePreferences preferences = preferences(books, invoice);
        List<Finding> reasons = new ArrayList<>();
        if (preferences.channels().isEmpty()) {
            reasons.add(noRecipient(invoice, "No way of delivery is chosen for client " + invoice.client() + "."));
        }
        for (Channel channel : preferences.channels()) {
            if (preferences.recipients(channel).isEmpty()) {
                reasons.add(noRecipient(
                        invoice, "Client " + invoice.client() + " cannot be reached by " + channel.name() + "."));
            }
        }
        return reasons;
    }

    private static Finding noRecipient(ClientInvoice invoice, String problem) {
        return Finding.of(RefusalCode.NO_RECIPIENT, "invoice " + invoice.number(), problem);
    }

    @Override
    public void take(OpenBooks books, List<ClientInvoice> invoices, LocalDate today) {
        for (ClientInvoice invoice : invoices) {
            InvoicePreferences preferences = preferences(books, invoice);
            List<String> files = FileNames.of(books.profiles.get(invoice.profile()), invoice, preferences.detailFile());
            for (Channel channel : preferences.channels()) {
                boolean notified = channel == Channel.CLIENT_ACCESS;
                preferences
                        .recipients(channel)
                        .forEach(recipient -> books.deliveries.add(
                                new Delivered(invoice.number(), channel, recipient, today, files, notified)));
            }
            books.invoices.put(invoice.number(), invoice.with(Status.DELIVERED));
        }
    }

    private static InvoicePreferences preferences(OpenBooks books, ClientInvoice invoice) {
        return books.clients.get(invoice.client()).preferences();
    }
}
