package org.daybook.register;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Fingerprints. */
final class Hashes {
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";

    private Hashes() {}

    /** SHA-256 of the text in UTF-8, in hex. */
    static String sha256(String text) {
        return HexFormat.of().formatHex(digest(text));
    }

    /** The first 32 base32 characters of the text's SHA-256: 160 bits. */
    static String key32(String text) {
        byte[] digest = digest(text);
        StringBuilder key = new StringBuilder(32);
        long bits = 0;
        int held = 0;
        for (int i = 0; i < 20; i++) {
            bits = bits << 8 | digest[i] & 0xff;
            held += 8;
            while (held >= 5) {
                held -= 5;
                key.append(BASE32.charAt((int) (bits >> held & 31)));
            }
        }
        return key.toString();
    }

    private static byte[] digest(String text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
