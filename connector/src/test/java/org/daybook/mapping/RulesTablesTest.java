package org.daybook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.ClosedPeriods;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.posting.Mappings;
import org.daybook.posting.PostingSwitch;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The tables that a site may leave out, dated rows, and the three ways of writing a table (features P3). */
class RulesTablesTest {

    @TempDir
    Path folder;

    private SiteFolder site;

    @BeforeEach
    void copy() {
        site = SiteFolder.copiedTo(folder);
    }

    @Test
    void everyTableIsRead() {
        site.write("mappings/employees.csv", "employee,department,type\nanna,STUDIO,Senior\n");
        site.write(
                "mappings/activity-references.csv",
                "activity,line,department,accrual,reference,combination,from\n"
                        + "DESIGN,20,STUDIO,ALL,Sales Taxable,ST-TAX,2026-01-01\n"
                        + "DESIGN,10,,NOT_ACCRUED,Sales Taxable,ST-GOODS,\n");
        site.write("mappings/dimension-derivations.csv", "source,key,overwrite,TARGET\nCUSTOMER,10001,TARGET,300\n");

        Mappings read = read();

        assertThat(read.rules().jobGroups().get("PROJECTS").capitalization()).isEqualTo(Capitalization.COST);
        assertThat(read.rules().employees().get("anna").type()).contains("Senior");
        assertThat(read.rules().byActivity())
                .extracting(line -> line.combination())
                .containsExactly("ST-GOODS", "ST-TAX");
        assertThat(read.rules().rates().rate(usd(), eur(), LocalDate.of(2026, 5, 1)))
                .contains(new BigDecimal("0.86"));
        assertThat(read.rules().rates().rate(usd(), eur(), LocalDate.of(2025, 11, 30)))
                .isEmpty();
        assertThat(read.rules().rounding(Currency.getInstance("CHF")).roundTo()).isEqualTo(Money.of("0.05", "CHF"));
        assertThat(read.taxTable().lines()).hasSize(5);
        assertThat(read.rules().switches()).containsExactly(PostingSwitch.EXCHANGE_RATE_ON_ZERO_INVOICES_AS_ON_ACCOUNT);
        assertThat(read.rules().derivation().values()).hasSize(1);
    }

    @Test
    void aSiteWithoutThemReadsAsBefore() {
        for (String name : RulesTables.ALL) {
            if (Files.exists(folder.resolve(name))) {
                site.without(name);
            }
        }
        site.without("mappings/posting-settings.yaml");

        assertThat(read().rules().jobGroups()).isEmpty();
        assertThat(read().rules().switches()).isEmpty();
    }

    @Test
    void aCompanySaysWhatBecomesOfClosedPeriods() {
        site.with(
                "mappings/companies.yaml",
                "    ledger: xero\n",
                "    ledger: xero\n    enterprise-currency: USD\n    closed-periods: {credit-memo: next-open-day,"
                        + " otherwise: adjustment-period}\n    adjustment-period: {name: 2025-13, from: 2025-12-31,"
                        + " to: 2025-12-31}\n");

        ClosedPeriods rules = read().companies().get("10").closedPeriods();

        assertThat(rules.ruleFor(Invoice.Kind.CREDIT_MEMO)).isEqualTo(ClosedPeriods.Rule.NEXT_OPEN_DAY);
        assertThat(rules.ruleFor(Invoice.Kind.INVOICE)).isEqualTo(ClosedPeriods.Rule.ADJUSTMENT_PERIOD);
        assertThat(rules.adjustment().orElseThrow().name()).isEqualTo("2025-13");
        assertThat(read().companies().get("10").enterpriseCurrency()).contains(usd());
    }

    @Test
    void anAdjustmentPeriodThatIsAskedForMustBeNamed() {
        site.with(
                "mappings/companies.yaml",
                "    ledger: xero\n",
                "    ledger: xero\n    closed-periods: {invoice: adjustment-period, otherwise: never}\n");

        assertThat(findings())
                .anyMatch(text -> text.contains("An adjustment period is asked for, but none is named."))
                .anyMatch(text -> text.contains("'never' is no rule for closed periods."));
    }

    @Test
    void datedRowsStandBesideTheOneWithoutDates() {
        String header = site.read("mappings/customers.csv")
                .lines()
                .filter(line -> line.startsWith("number,"))
                .findFirst()
                .orElseThrow();
        site.with("mappings/customers.csv", header, header + ",from,to,settling_company");
        site.write(
                "mappings/customers.csv",
                site.read("mappings/customers.csv")
                        + "10001,Kaamos Design Oy,GROUNDS,1110,EUR,FI,no,V255,0,14,2026-06-01,2026-06-30,20\n");

        Mappings read = read();

        assertThat(read.customer("10001", LocalDate.of(2026, 5, 31))
                        .orElseThrow()
                        .department())
                .isEqualTo("STUDIO");
        assertThat(read.customer("10001", LocalDate.of(2026, 6, 1))
                        .orElseThrow()
                        .department())
                .isEqualTo("GROUNDS");
        assertThat(read.customer("10001", LocalDate.of(2026, 6, 30))
                        .orElseThrow()
                        .settlingCompany())
                .contains("20");
        assertThat(read.customer("10001", LocalDate.of(2026, 7, 1))
                        .orElseThrow()
                        .department())
                .isEqualTo("STUDIO");
        assertThat(read.on(LocalDate.of(2026, 6, 15)).customers().get("10001").controlAccount())
                .isEqualTo("1110");
    }

    @Test
    void twoReferencesInForceOnOneDayAreAmbiguousAndTwoAfterEachOtherAreNot() {
        site.with(
                "mappings/posting-references.csv",
                "department,reference,combination",
                "department,reference,combination,from,to");
        site.with(
                "mappings/posting-references.csv",
                "STUDIO,Sales Taxable,ST-TAX",
                "STUDIO,Sales Taxable,ST-TAX,,2026-06-30");
        site.write(
                "mappings/posting-references.csv",
                site.read("mappings/posting-references.csv") + "STUDIO,Sales Taxable,ST-GOODS,2026-07-01,\n");
        assertThat(findings()).isEmpty();

        site.with("mappings/posting-references.csv", "ST-GOODS,2026-07-01", "ST-GOODS,2026-06-30");
        assertThat(MappingReader.read(folder).findings())
                .extracting(Finding::code)
                .containsExactly(RefusalCode.ENTRY_AMBIGUOUS);
    }

    @Test
    void mistakesAreToldWithTheirLine() {
        site.write(
                "mappings/exchange-rates.csv",
                "from_currency,to_currency,date,rate\nUSD,EUR,2026-02-30,0\nXXQ,EUR,,abc\n");
        site.write(
                "mappings/job-groups.csv",
                "job_group,capitalization,time_combination,amount_combination\nP,SOMEHOW,NOWHERE,\n,COST,,\n");
        site.write("mappings/currency-rounding.csv", "currency,round_to,external_unit\nJPY,0.5,-1\nEUR,,\nEUR,,\n");
        site.write("mappings/tax-table.csv", "tax_codes,from\nA B C D,\nV255,soon\n");

        assertThat(findings())
                .anyMatch(text -> text.startsWith("mappings/exchange-rates.csv:2: date '2026-02-30' is no date."))
                .anyMatch(text -> text.startsWith("mappings/exchange-rates.csv:2: rate is not above zero."))
                .anyMatch(text -> text.startsWith("mappings/exchange-rates.csv:3: Currency 'XXQ' does not exist."))
                .anyMatch(text -> text.startsWith("mappings/exchange-rates.csv:3: rate 'abc' is not a number."))
                .anyMatch(text -> text.startsWith("mappings/job-groups.csv:2: capitalization 'SOMEHOW' is not known."))
                .anyMatch(text -> text.startsWith("mappings/job-groups.csv:2: time_combination NOWHERE is not in"))
                .anyMatch(text -> text.startsWith("mappings/job-groups.csv:3: job_group is blank."))
                .anyMatch(text -> text.startsWith("mappings/currency-rounding.csv:2: round_to is finer"))
                .anyMatch(text -> text.startsWith("mappings/currency-rounding.csv:2: external_unit is not above zero."))
                .anyMatch(text -> text.startsWith("mappings/currency-rounding.csv:4: Currency EUR stands there twice."))
                .anyMatch(text -> text.startsWith("mappings/tax-table.csv:2: The row gives more than three tax codes."))
                .anyMatch(text -> text.startsWith("mappings/tax-table.csv:3: from 'soon' is no date."));
    }

    @Test
    void theSameTableInYaml() {
        Mappings csv = read();
        site.without("mappings/tax-codes.csv");
        site.write(
                "mappings/tax-codes.yaml",
                "rows:\n  - {code: V255, rate: 25.5, rounding: PER_LINE, account: 2200}\n"
                        + "  - code: ST0625\n    rate: 6.25\n    rounding: PER_DOCUMENT\n    account: 2210\n");

        assertThat(read().taxCodes()).isEqualTo(csv.taxCodes());
        assertThat(read().version()).isNotEqualTo(csv.version());

        site.with("mappings/tax-codes.yaml", "rounding: PER_LINE", "runding: PER_LINE");
        assertThat(findings())
                .anyMatch(text -> text.startsWith("mappings/tax-codes.yaml:2: Column 'runding' is not known"));
    }

    @Test
    void theSameTableInExcel() throws IOException {
        Mappings csv = read();
        site.without("mappings/exchange-rates.csv");
        workbook(
                "mappings/exchange-rates.xlsx",
                List.of(
                        "<c r='A1' t='inlineStr'><is><t>from_currency</t></is></c><c r='B1' t='inlineStr'><is><t>to_currency"
                                + "</t></is></c><c r='C1' t='inlineStr'><is><t>date</t></is></c><c r='D1' t='inlineStr'><is><t>"
                                + "rate</t></is></c>",
                        "<c r='A2' t='inlineStr'><is><t>USD</t></is></c><c r='B2' t='inlineStr'><is><t>EUR</t></is></c>"
                                + "<c r='C2'><v>45992</v></c><c r='D2'><v>0.86</v></c>",
                        "<c r='A3' t='inlineStr'><is><t>JPY</t></is></c><c r='B3' t='inlineStr'><is><t>EUR</t></is></c>"
                                + "<c r='C3' t='inlineStr'><is><t>2025-12-01</t></is></c><c r='D3'><v>0.0055</v></c>"));

        assertThat(findings()).isEmpty();
        assertThat(read().rules().rates().rates())
                .extracting(rate -> rate.from() + " " + rate.date() + " " + rate.rate())
                .containsExactly("USD 2025-12-01 0.86", "JPY 2025-12-01 0.0055");
        assertThat(read().version()).isNotEqualTo(csv.version());
    }

    @Test
    void aStoredVersionIsReadAgainAsItsFilesWere() throws IOException {
        site.without("mappings/exchange-rates.csv");
        workbook(
                "mappings/exchange-rates.xlsx",
                List.of(
                        "<c r='A1' t='inlineStr'><is><t>from_currency</t></is></c><c r='B1' t='inlineStr'><is><t>to_currency"
                                + "</t></is></c><c r='C1' t='inlineStr'><is><t>date</t></is></c><c r='D1' t='inlineStr'><is><t>"
                                + "rate</t></is></c>",
                        "<c r='A2' t='inlineStr'><is><t>USD</t></is></c><c r='B2' t='inlineStr'><is><t>EUR</t></is></c>"
                                + "<c r='C2'><v>45992</v></c><c r='D2'><v>0.86</v></c>"));
        MappingResult files = MappingReader.read(folder);
        EntryMappings entries = EntryMappings.read(folder);
        site.write("mappings/tax-codes.csv", "nonsense\n");

        StoredMappings stored = StoredMappings.read(files.content());

        assertThat(stored.mappings().findings()).isEmpty();
        assertThat(stored.mappings().content()).isEqualTo(files.content());
        Mappings then = files.mappings().orElseThrow();
        Mappings again = stored.mappings().mappings().orElseThrow();
        assertThat(again.version()).isEqualTo(then.version());
        assertThat(again.accounts()).isEqualTo(then.accounts());
        assertThat(again.companies()).isEqualTo(then.companies());
        assertThat(again.customers()).isEqualTo(then.customers());
        assertThat(again.taxCodes()).isEqualTo(then.taxCodes());
        assertThat(again.rules().rates().rates())
                .as("a workbook is kept as text, so its rows are found again in a CSV file")
                .extracting(rate -> rate.from() + " " + rate.date() + " " + rate.rate())
                .containsExactly("USD 2025-12-01 0.86");
        assertThat(stored.entries().findings()).isEmpty();
        assertThat(stored.entries().bySource().keySet())
                .isNotEmpty()
                .isEqualTo(entries.bySource().keySet());
    }

    @Test
    void aStoredVersionIsWrittenNowhereElse() {
        StoredMappings stored = StoredMappings.read("=== ../../evil.csv\na\n=== mappings/../../evil.csv\nb\n");

        assertThat(stored.mappings().findings()).isNotEmpty();
        assertThat(folder.resolveSibling("evil.csv")).doesNotExist();
    }

    @Test
    void whatIsNoWorkbookIsAFinding() {
        site.without("mappings/exchange-rates.csv");
        site.write("mappings/exchange-rates.xlsx", "no workbook");

        assertThat(findings())
                .contains(
                        "mappings/exchange-rates.xlsx: The file is no readable Excel workbook. Save it as .xlsx, or as CSV.");
    }

    @Test
    void oneTableInTwoFilesIsAFinding() {
        site.write("mappings/tax-codes.yaml", "rows: []\n");

        assertThat(findings())
                .containsExactly(
                        "mappings/tax-codes.yaml: The same table stands in mappings/tax-codes.csv, too. Keep one of"
                                + " the two files.");
    }

    private void workbook(String name, List<String> rows) throws IOException {
        StringBuilder sheet = new StringBuilder(
                "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'><sheetData>");
        for (int i = 0; i < rows.size(); i++) {
            sheet.append("<row r='")
                    .append(i + 1)
                    .append("'>")
                    .append(rows.get(i))
                    .append("</row>");
        }
        sheet.append("</sheetData></worksheet>");
        String types = "http://schemas.openxmlformats.org/package/2006/content-types";
        String spreadsheet = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
        String office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        String relations = "http://schemas.openxmlformats.org/package/2006/relationships";
        try (OutputStream out = Files.newOutputStream(folder.resolve(name));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            part(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns='" + types + "'><Default Extension='rels' ContentType="
                            + "'application/vnd.openxmlformats-package.relationships+xml'/><Override PartName='/xl/workbook.xml'"
                            + " ContentType='" + spreadsheet
                            + "sheet.main+xml'/><Override PartName='/xl/worksheets/sheet1.xml'"
                            + " ContentType='" + spreadsheet + "worksheet+xml'/></Types>");
            part(
                    zip,
                    "_rels/.rels",
                    "<Relationships xmlns='" + relations + "'><Relationship Id='rId1' Type='" + office
                            + "/officeDocument' Target='xl/workbook.xml'/></Relationships>");
            part(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'" + " xmlns:r='"
                            + office + "'><sheets><sheet name='Rates' sheetId='1' r:id='rId1'/></sheets></workbook>");
            part(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns='" + relations + "'><Relationship Id='rId1' Type='" + office
                            + "/worksheet' Target='worksheets/sheet1.xml'/></Relationships>");
            part(zip, "xl/worksheets/sheet1.xml", sheet.toString());
        }
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private Mappings read() {
        return MappingReader.read(folder)
                .mappings()
                .orElseThrow(() -> new AssertionError(findings().toString()));
    }

    private List<String> findings() {
        return MappingReader.read(folder).findings().stream()
                .map(Finding::toString)
                .toList();
    }

    private static Currency usd() {
        return Currency.getInstance("USD");
    }

    private static Currency eur() {
        return Currency.getInstance("EUR");
    }
}
