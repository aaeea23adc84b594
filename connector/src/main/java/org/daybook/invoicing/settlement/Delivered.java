package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.List;

/**
 * An invoice handed to one recipient (SS 4.1 Delivery).
 *
 * @param files the invoice, and the detail file where the client wants one
 * @param notified whether the recipient is told that the files are there to fetch
 */
public record Delivered(
        long invoice,
        InvoicePreferences.Channel channel,
        String recipient,
        LocalDate date,
        List<String> files,
        boolean notified) {

    public Delivered {
        files = List.copyOf(files);
    }
}
