package org.daybook.console;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * The token of one run: lets the command line on the same machine look, and never act. Without this bean there is no such way
 * in.
 *
 * @param token at least 32 characters, drawn anew for every run
 */
public record LocalAccess(String token) {

    /** The name under which the holder of the token appears. */
    static final String NAME = "local";

    public LocalAccess {
        if (token.length() < 32) {
            throw new IllegalArgumentException(
                    "a run token has at least 32 characters; this one has " + token.length());
        }
    }

    /** A new token of 256 random bits. */
    public static LocalAccess drawn() {
        byte[] bits = new byte[32];
        new SecureRandom().nextBytes(bits);
        return new LocalAccess(HexFormat.of().formatHex(bits));
    }

    /** Compares in constant time. */
    boolean accepts(String presented) {
        return MessageDigest.isEqual(
                presented.getBytes(StandardCharsets.UTF_8), token.getBytes(StandardCharsets.UTF_8));
    }

    /** Without the token, so that it never reaches a log. */
    @Override
    public String toString() {
        return "LocalAccess[...]";
    }
}
