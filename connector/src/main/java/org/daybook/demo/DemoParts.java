package org.daybook.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybook.demo.data.DemoData;
import org.daybook.demo.data.DemoEntry;
import org.daybook.demo.data.Trouble;
import org.daybook.posting.Mappings;
import org.daybook.sandbox.SapSandbox;
import org.daybook.sandbox.XeroSandbox;
import org.daybook.sandbox.koho.KohoCompany;
import org.daybook.sandbox.koho.KohoSandbox;
import org.daybook.sandbox.koho.KohoSettings;

/**
 * The systems around the demo's Daybook: a Koho over REST, folders that CLIPitc and ACE drop files into, a Xero over REST, an SAP
 * over SOAP. They keep what they know below the site, so a second start finds them as they were.
 */
final class DemoParts implements AutoCloseable {

    static final String TOKEN = "demo-token";
    static final String TENANT = "6f1c2b1e-3a55-4d0f-9d6e-0d6e00000010";
    static final String SAP_USER = "DAYBOOK";

    private static final YearMonth FIRST_MONTH = YearMonth.of(2026, 1);
    private static final String SAP_COMPANY = "20";
    private static final String SAP_RECEIVABLES = "1120";

    private final DemoData data;
    private final Path edited;
    private final KohoSandbox koho;
    private final XeroSandbox xero;
    private final SapSandbox sap;
    private final Path clipitcDrop;
    private final Path aceDrop;

    private DemoParts(DemoData data, Path site, Mappings mappings) {
        Path state = folder(site.resolve("sandbox"));
        this.data = data;
        this.edited = state.resolve("edited");
        Set<String> accounts = mappings.accounts().keySet();
        koho = KohoSandbox.start(
                KohoSettings.withToken(TOKEN).throttledEvery(7).rememberedIn(state.resolve("koho.jsonl")),
                withoutEdit(data.koho()));
        xero = new XeroSandbox(
                XeroSandbox.Config.of(TOKEN, TENANT, accounts).withDataDir(folder(state.resolve("xero"))));
        sap = new SapSandbox(SapSandbox.Config.of(
                        SAP_USER,
                        TOKEN,
                        SapSandbox.Company.of(SAP_COMPANY, "USD", accounts, SAP_RECEIVABLES, taxAccounts(mappings))
                                .withOpenPeriods(FIRST_MONTH, YearMonth.of(2999, 12)))
                .withDataDir(folder(state.resolve("sap"))));
        clipitcDrop = folder(site.resolve("drop/clipitc"));
        aceDrop = folder(site.resolve("drop/ace"));
        deliverOnce(site.resolve("drop/.delivered"));
    }

    /** The demo makes its one edit itself, when the session has been billed; one that races with billing ends now so, now so. */
    private static KohoCompany withoutEdit(KohoCompany company) {
        return new KohoCompany(
                company.id(), company.customers(), company.projects(), company.sessions(), java.util.Optional.empty());
    }

    static DemoParts start(Path site, long seed, Mappings mappings) {
        System.setProperty("sun.net.httpserver.nodelay", "true");
        return new DemoParts(DemoData.of(seed, FIRST_MONTH), site, mappings);
    }

    /** What the site's {@code site.yaml} has to say to reach them. */
    Map<String, String> addresses() {
        return Map.of(
                "koho", koho.base().toString(),
                "xero", xero.baseUrl().toString(),
                "sap", sap.soapUrl().toString(),
                "sap-odata", sap.odataUrl().toString(),
                "clipitc", clipitcDrop.toString(),
                "ace", aceDrop.toString());
    }

    /**
     * Somebody corrects the hours of a session that has long been billed; once in the life of a site.
     *
     * @return whether there was something to correct
     */
    boolean editAfterBilling() {
        if (Files.exists(edited)) {
            return false;
        }
        DemoEntry session = data.entries().stream()
                .filter(entry -> entry.has(Trouble.EDITED_AFTER_PULL))
                .findFirst()
                .orElseThrow();
        ObjectNode hours = JsonNodeFactory.instance.objectNode().put("invoice_hours", new BigDecimal("7.75"));
        koho.edit(Long.parseLong(session.nativeId()), hours);
        note(edited, "session " + session.nativeId() + " was corrected after it had been billed");
        return true;
    }

    /** The files are dropped once in the life of a site, as their systems would; the route moves them away. */
    private void deliverOnce(Path delivered) {
        if (Files.exists(delivered)) {
            return;
        }
        for (YearMonth month : data.months()) {
            data.writeClipitc(clipitcDrop, month);
            data.writeAce(aceDrop, month);
        }
        note(delivered, "CLIPitc and ACE have delivered " + data.months());
    }

    private static void note(Path file, String text) {
        try {
            Files.writeString(file, text + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Under SAP's own two-character tax codes, which {@code site.yaml} maps ours to. */
    private static Map<String, String> taxAccounts(Mappings mappings) {
        return Map.of("S1", mappings.taxCodes().get("ST0625").account());
    }

    private static Path folder(Path path) {
        try {
            return Files.createDirectories(path).toAbsolutePath();
        } catch (IOException e) {
            throw new UncheckedIOException(
                    "The demo cannot write to " + path + ". Choose another folder with --site.", e);
        }
    }

    @Override
    public void close() {
        for (AutoCloseable part : List.<AutoCloseable>of(koho, xero, sap)) {
            try {
                part.close();
            } catch (Exception e) {
                throw new IllegalStateException("a part of the demo could not be stopped", e);
            }
        }
    }
}
