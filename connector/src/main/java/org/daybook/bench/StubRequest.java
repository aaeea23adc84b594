package org.daybook.bench;

import java.io.IOException;
import java.io.InputStream;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** One HTTP/1.1 request as it stands on a kept connection. */
record StubRequest(String method, String path, String query, byte[] body) {

    private static final int LONGEST_HEAD = 16 * 1024;

    /** The next request; empty where the connection ends. */
    static Optional<StubRequest> read(InputStream in) throws IOException {
        String head = head(in);
        if (head.isEmpty()) {
            return Optional.empty();
        }
        String[] first = head.substring(0, head.indexOf("\r\n")).split(" ");
        byte[] body = in.readNBytes(length(head));
        int mark = first[1].indexOf('?');
        String path = mark < 0 ? first[1] : first[1].substring(0, mark);
        return Optional.of(new StubRequest(first[0], path, mark < 0 ? "" : first[1].substring(mark + 1), body));
    }

    /** A parameter's value, decoded; blank where there is none. */
    String parameter(String name) {
        for (String pair : query.split("&")) {
            if (pair.startsWith(name + "=")) {
                return URLDecoder.decode(pair.substring(name.length() + 1), StandardCharsets.UTF_8);
            }
        }
        return "";
    }

    private static String head(InputStream in) throws IOException {
        StringBuilder head = new StringBuilder(512);
        while (!endsWithBlankLine(head)) {
            int next = in.read();
            if (next < 0 || head.length() > LONGEST_HEAD) {
                return "";
            }
            head.append((char) next);
        }
        return head.toString();
    }

    private static boolean endsWithBlankLine(StringBuilder head) {
        int length = head.length();
        return length >= 4
                && head.charAt(length - 1) == '\n'
                && head.charAt(length - 2) == '\r'
                && head.charAt(length - 3) == '\n'
                && head.charAt(length - 4) == '\r';
    }

    private static int length(String head) {
        int at = head.toLowerCase(java.util.Locale.ROOT).indexOf("\r\ncontent-length:");
        if (at < 0) {
            return 0;
        }
        int from = at + "\r\ncontent-length:".length();
        return Integer.parseInt(head.substring(from, head.indexOf("\r\n", from)).strip());
    }
}
