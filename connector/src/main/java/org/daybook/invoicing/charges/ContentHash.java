package org.daybook.invoicing.charges;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Tells two contents of an invoice apart: heading, items and distribution, not how far it has come (SS 1.4). */
final class ContentHash {

    private ContentHash() {}

    /** SHA-256, in hex. */
    static String of(ChargeInvoice invoice) {
        String heading = Stream.of(
                        invoice.number(),
                        invoice.job(),
                        invoice.customer(),
                        invoice.policy(),
                        invoice.date(),
                        invoice.terms(),
                        invoice.dueDate(),
                        invoice.taxStructure())
                .map(String::valueOf)
                .collect(Collectors.joining("\n"));
        return sha256(heading + "\n" + invoice.items() + "\n" + invoice.distribution());
    }

    private static String sha256(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }
}
