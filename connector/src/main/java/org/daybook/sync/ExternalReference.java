package org.daybook.sync;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Invoice;

/** Names that are derived, never drawn: what a document is called in a ledger follows from what it bills (RE 2.2, STYLE "once only"). */
public final class ExternalReference {

    private static final char[] BASE32 = "ABCDEFGHJKMNPQRSTVWXYZ0123456789".toCharArray();

    private ExternalReference() {}

    /**
     * The reference of a document: the installation's two characters and eighteen of a hash over what it bills, twenty in all, as
     * the tightest ledger field known allows. The same work in the same round always gets the same reference.
     */
    public static String of(String installPrefix, Invoice invoice, int round) {
        StringBuilder bills = new StringBuilder();
        bills.append(invoice.kind())
                .append('|')
                .append(invoice.company())
                .append('|')
                .append(invoice.customer());
        bills.append('|')
                .append(invoice.job())
                .append('|')
                .append(invoice.credits().orElse(""));
        bills.append('|').append(round).append('|').append(invoice.date());
        invoice.lines().stream()
                .flatMap(line -> line.billed().stream())
                .map(BilledEntry::entry)
                .sorted()
                .forEach(entry -> bills.append('|').append(entry));
        return installPrefix + base32(sha256(bills.toString()), 18);
    }

    /** The idempotency key of one document and exact payload: 32 characters, the same on every try (RE 2.2). */
    public static String idempotencyKey(String installPrefix, String ledger, Object documentId, String payloadHash) {
        return base32(sha256(installPrefix + "|" + ledger + "|" + documentId + "|post|" + payloadHash), 32);
    }

    /** SHA-256 in lower-case hex, as hashes of content and payload are written everywhere. */
    public static String sha256Hex(byte[] content) {
        return HexFormat.of().formatHex(digest().digest(content));
    }

    private static byte[] sha256(String text) {
        return digest().digest(text.getBytes(StandardCharsets.UTF_8));
    }

    private static MessageDigest digest() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String base32(byte[] hash, int length) {
        char[] text = new char[length];
        for (int i = 0; i < length; i++) {
            text[i] = BASE32[fiveBits(hash, i * 5)];
        }
        return new String(text);
    }

    private static int fiveBits(byte[] hash, int from) {
        int twoBytes = (hash[from / 8] & 0xff) << 8 | (hash[from / 8 + 1] & 0xff);
        return twoBytes >> (11 - from % 8) & 31;
    }
}
