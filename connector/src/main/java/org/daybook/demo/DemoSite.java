package org.daybook.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Writes the demo's {@code site.yaml}: the addresses of its parts, which listen on other ports at each start. */
final class DemoSite {

    private DemoSite() {}

    /** The first words of every {@code site.yaml} that the demo wrote. */
    private static final String MARK = "# Written anew by each start of the demo";

    /** Whether the folder is free for the demo: without a {@code site.yaml}, or with one of the demo's own. */
    static boolean mayPlayOn(Path site) {
        Path settings = site.resolve("site.yaml");
        try {
            return !Files.exists(settings) || Files.readString(settings).startsWith(MARK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(Path site, Map<String, String> addresses, int port) {
        String text = TEMPLATE;
        for (Map.Entry<String, String> address : addresses.entrySet()) {
            text = text.replace("<" + address.getKey() + ">", address.getValue());
        }
        try {
            Files.createDirectories(site);
            Files.writeString(site.resolve("site.yaml"), text.replace("<port>", Integer.toString(port)));
        } catch (IOException e) {
            throw new UncheckedIOException("the demo's site.yaml cannot be written", e);
        }
    }

    private static final String TEMPLATE = """
            # Written anew by each start of the demo, because its parts listen on other ports each time.
            server:
              address: 127.0.0.1
              port: <port>

            sources:
              koho:
                type: koho
                url: <koho>
                token: demo-token
                company: "10"
                poll-every-ms: "3000"
                throttle-wait-ms: "20"
              clipitc:
                drop: <clipitc>
                poll-every-ms: "1000"
                settle-ms: "100"
              ace:
                drop: <ace>
                cron: "0/1 * * * * ?"
                settle-ms: "100"

            ledgers:
              xero:
                type: xero
                url: <xero>
                token: demo-token
                tenant: 6f1c2b1e-3a55-4d0f-9d6e-0d6e00000010
                base-currency: EUR
                server-max: 5s
              sap:
                type: sap
                soap-url: <sap>
                odata-url: <sap-odata>
                user: DAYBOOK
                password: demo-token
                tax-codes: {ST0625: S1}
                server-max: 5s
              books:
                type: hledger
                folder: books

            approval:
              by-rule: true
              limits:
                EUR: 10000.00
                USD: 8000.00
                JPY: 1500000

            billing: monthly
            stages-every: 500ms
            """;
}
