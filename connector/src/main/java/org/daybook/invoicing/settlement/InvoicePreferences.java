package org.daybook.invoicing.settlement;

import java.util.List;
import java.util.Optional;

/**
 * How a client is paid and gets its invoices (SS 4.1).
 *
 * @param channels ways of delivery; all are served
 * @param address postal address, for {@link Channel#MAIL}
 * @param email for {@link Channel#EMAIL}
 * @param accessUsers who may look at the client's files, for {@link Channel#CLIENT_ACCESS}; each is notified
 * @param detailFile whether a file with every transaction goes with the invoice
 * @param payee on checks; the client's name unless said
 */
public record InvoicePreferences(
        List<Channel> channels,
        Optional<String> address,
        Optional<String> email,
        List<String> accessUsers,
        boolean detailFile,
        TransferMethod transferMethod,
        Optional<String> payee) {

    /** By mail to nobody yet, with a detail file, paid by check. */
    public static final InvoicePreferences NONE = new InvoicePreferences(
            List.of(), Optional.empty(), Optional.empty(), List.of(), true, TransferMethod.CHECK, Optional.empty());

    /** How an invoice reaches its client. */
    public enum Channel {
        /** In the bundle that is printed and mailed. */
        MAIL,
        EMAIL,
        /** Put where the client's users may fetch it, who are notified. */
        CLIENT_ACCESS
    }

    /** How money reaches a client. */
    public enum TransferMethod {
        CHECK,
        /** By the bank; no check is printed. */
        ELECTRONIC
    }

    public InvoicePreferences {
        channels = channels.stream().distinct().toList();
        accessUsers = List.copyOf(accessUsers);
    }

    /** Whom a channel reaches. */
    List<String> recipients(Channel channel) {
        return switch (channel) {
            case MAIL -> address.stream().toList();
            case EMAIL -> email.stream().toList();
            case CLIENT_ACCESS -> accessUsers;
        };
    }
}
