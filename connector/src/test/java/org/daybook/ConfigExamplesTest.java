package org.daybook;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.accounting.Finding;
import org.daybook.mapping.MappingReader;
import org.daybook.sandbox.SapSandbox;
import org.daybook.sandbox.XeroSandbox;
import org.daybook.sandbox.koho.KohoCompany;
import org.daybook.sandbox.koho.KohoSandbox;
import org.daybook.sandbox.koho.KohoSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each site of {@code config-examples/} is complete: it starts as its README says, and brings work to its books. */
class ConfigExamplesTest {

    private static final String TENANT = "6f1c2b1e-3a55-4d0f-9d6e-0d6e00000010";

    @TempDir
    Path folder;

    static List<String> examples() throws IOException {
        try (Stream<Path> sites = Files.list(TempSite.repository().resolve("config-examples"))) {
            return sites.filter(Files::isDirectory)
                    .map(site -> site.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void nothingIsWrongWithItBesideWhatItsEnvironmentHasToSay(String name) {
        TempSite site = TempSite.ofExample(name, folder);
        assertThat(TheHouse.findings(site.folder()))
                .extracting(Finding::toString)
                .allMatch(finding -> finding.startsWith("site.yaml:") && finding.contains("Environment variable"));
        assertThat(site.read("README.md")).contains("daybook run");
        assertThat(variables(site))
                .allSatisfy(variable -> assertThat(site.read("README.md")).contains("`" + variable + "`"));
    }

    @Test
    void csvToHledger() throws Exception {
        TempSite site = TempSite.ofExample("csv-to-hledger", folder);
        try (ChildServer server = ChildServer.run(folder, Map.of())) {
            site.write("drop/timesheet/march.csv", site.read("sample/timesheet.csv"));
            Await.that(() -> {
                server.mustRun();
                // 6.5 hours at 90.00, and 25.5 % of tax
                assertThat(site.journals("books")).contains("734.18 EUR", "-585.00 EUR", "-149.18 EUR");
            });
            Await.that(() -> assertThat(server.command("documents")).contains("Posted", "734.18"));
        }
    }

    @Test
    void kohoToXero() throws Exception {
        TempSite site = TempSite.ofExample("koho-to-xero", folder);
        try (KohoSandbox koho = KohoSandbox.start(KohoSettings.withToken("k"), company(session(1), session(2)));
                XeroSandbox xero = new XeroSandbox(XeroSandbox.Config.of(
                        "x",
                        TENANT,
                        MappingReader.read(folder)
                                .mappings()
                                .orElseThrow()
                                .accounts()
                                .keySet()));
                ChildServer server = ChildServer.run(
                        site.folder(),
                        Map.of(
                                "KOHO_URL",
                                koho.base().toString(),
                                "KOHO_TOKEN",
                                "k",
                                "XERO_URL",
                                xero.baseUrl().toString(),
                                "XERO_TOKEN",
                                "x",
                                "XERO_TENANT",
                                TENANT))) {
            Await.that(() -> {
                server.mustRun();
                assertThat(xero.documents(TENANT, "Invoices")).singleElement().satisfies(invoice -> {
                    assertThat(invoice.path("Total").decimalValue()).isEqualByComparingTo("502.00");
                    assertThat(invoice.toString()).contains("OUTPUT2", "\"Department\"");
                });
            });
            Await.that(() -> assertThat(server.command("documents")).contains("Posted", "502.00"));
            Await.that(() -> assertThat(koho.writtenBack()).containsOnlyKeys(1L, 2L));
        }
    }

    @Test
    void clipitcToSapOnPostgresql() throws Exception {
        TempSite site = TempSite.ofExample("clipitc-to-sap-on-postgresql", folder);
        var accounts =
                MappingReader.read(folder).mappings().orElseThrow().accounts().keySet();
        try (EmbeddedPostgres postgres = EmbeddedPostgres.start();
                SapSandbox sap = new SapSandbox(SapSandbox.Config.of(
                        "DAYBOOK", "s", SapSandbox.Company.of("US20", "USD", accounts, "1120", Map.of("S1", "2210"))));
                ChildServer server = ChildServer.run(
                        site.folder(),
                        Map.of(
                                "DAYBOOK_DB_URL",
                                postgres.getJdbcUrl("postgres", "postgres"),
                                "DAYBOOK_DB_USER",
                                "postgres",
                                "DAYBOOK_DB_PASSWORD",
                                "postgres",
                                "CLIPITC_DROP",
                                folder.resolve("exports").toString(),
                                "SAP_SOAP_URL",
                                sap.soapUrl().toString(),
                                "SAP_ODATA_URL",
                                sap.odataUrl().toString(),
                                "SAP_USER",
                                "DAYBOOK",
                                "SAP_PASSWORD",
                                "s"))) {
            site.write("exports/clipitc-2026-01.csv", site.read("sample/clipitc-2026-01.csv"));
            Await.that(() -> {
                server.mustRun();
                assertThat(sap.documents()).singleElement().satisfies(document -> {
                    assertThat(document.path("CompanyCode").asText()).isEqualTo("US20");
                    // 320.00 and 6.25 % of tax; what is not done is not there
                    assertThat(amounts(document)).contains("340.00", "-320.00", "-20.00");
                });
            });
            Await.that(() -> assertThat(server.command("documents")).contains("Posted", "340.00"));
        }
    }

    private static List<String> amounts(JsonNode document) {
        return document.findValues("AmountInTransactionCurrency").stream()
                .map(amount -> amount.decimalValue()
                        .setScale(2, java.math.RoundingMode.UNNECESSARY)
                        .toPlainString())
                .toList();
    }

    private static List<String> variables(TempSite site) {
        return java.util.regex.Pattern.compile("\\$\\{([A-Z_]+)}")
                .matcher(site.read("site.yaml"))
                .results()
                .map(found -> found.group(1))
                .distinct()
                .toList();
    }

    private static KohoCompany company(ObjectNode... sessions) {
        return new KohoCompany(10, List.of(), List.of(), List.of(sessions), Optional.empty());
    }

    /** Two hours of design for Kaamos Design Oy. */
    private static ObjectNode session(int id) throws IOException {
        return (ObjectNode) new ObjectMapper().readTree("""
                        {"id": %d, "employee_id": 7, "customer_id": 10001, "project_id": 5001, "task_id": 1, "task_code": "DESIGN",
                         "date": "2026-01-0%d", "invoice_hours": 2.00, "currency": "EUR", "invoice_price_per_hour": 100.00,
                         "invoice_net_amount": 200.00, "invoice_description": "Design", "invoicing_type": "Invoicable",
                         "confirmed": true, "is_invoice_delegate": false, "invoice_delegate_id": null,
                         "accounting_target_number": null, "products": [], "updated_at": "2026-01-0%dT10:00:00Z"}
                        """.formatted(id, id, id));
    }
}
