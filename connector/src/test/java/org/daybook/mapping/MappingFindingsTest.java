package org.daybook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.daybook.accounting.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an accountant reads when a table is wrong: file and line, what, and what to do. */
class MappingFindingsTest {
    private static final String ACCOUNTS = "mappings/chart-of-accounts.csv";
    private static final String CUSTOMERS = "mappings/customers.csv";
    private static final String COMBINATIONS = "mappings/dimension-combinations.csv";
    private static final String REFERENCES = "mappings/posting-references.csv";

    @TempDir
    Path folder;

    private SiteFolder site;

    @BeforeEach
    void copy() {
        site = SiteFolder.copiedTo(folder);
    }

    @Test
    void anAccountThatIsNotInTheChart() {
        site.with(COMBINATIONS, "ST-TAX,,,4000", "ST-TAX,,,4711");

        assertThat(findings())
                .containsExactly("mappings/dimension-combinations.csv:5: Account 4711 is not in"
                        + " mappings/chart-of-accounts.csv. Add it there, or correct the number.");
    }

    @Test
    void aTaxCodeOnAnAccountOfAnotherKind() {
        site.with("mappings/tax-codes.csv", "V255,25.5,PER_LINE,2200", "V255,25.5,PER_LINE,4000");

        assertThat(findings())
                .containsExactly(
                        "mappings/tax-codes.csv:3: Account 4000 Studio services, taxable of tax code V255 is of"
                                + " kind INCOME. Give an account of kind TAX.");
    }

    @Test
    void aControlAccountThatIsNoReceivable() {
        site.with(CUSTOMERS, "STUDIO,1100,EUR,FI,no,V255,5,30", "STUDIO,2200,EUR,FI,no,V255,5,30");

        assertThat(findings())
                .containsExactly("mappings/customers.csv:6: Account 2200 VAT payable of customer 10003 is of kind TAX."
                        + " Give an account of kind RECEIVABLE.");
    }

    @Test
    void aRateThatIsNoPercentage() {
        site.with("mappings/tax-codes.csv", "V255,25.5,", "V255,\"25,5\",");

        assertThat(findings())
                .containsExactly("mappings/tax-codes.csv:3: The rate is '25,5'. Give a percentage from 0 to 100 such as"
                        + " 25.5, with a decimal point.");
    }

    @Test
    void aBlankName() {
        site.with(CUSTOMERS, "10001,Kaamos Design Oy,", "10001,,");

        assertThat(findings())
                .containsExactly("mappings/customers.csv:4: The customer's name is blank. Give the name.");
    }

    @Test
    void aCustomerTwice() {
        site.with(CUSTOMERS, "10002,Helsinki", "10001,Helsinki");

        assertThat(findings())
                .containsExactly("mappings/customers.csv:5: number 10001 stands there twice. Keep one row.");
    }

    @Test
    void anUnknownDepartmentOfACustomerAndOfAReference() {
        site.with(CUSTOMERS, "10001,Kaamos Design Oy,STUDIO", "10001,Kaamos Design Oy,STUDOI");
        site.with(REFERENCES, "COLLECT,Trust cash", "COLECT,Trust cash");

        assertThat(findings())
                .containsExactly(
                        "mappings/customers.csv:4: Department STUDOI is not in mappings/departments.csv. Add it there,"
                                + " or correct the name.",
                        "mappings/posting-references.csv:" + site.lineOf(REFERENCES, "COLECT")
                                + ": Department COLECT is"
                                + " not in mappings/departments.csv. Add it there, or correct the name.");
    }

    @Test
    void anUnknownCombinationOfAReferenceAndOfAnActivity() {
        site.with(REFERENCES, "Trust cash,TR-CASH", "Trust cash,TR-CSH");
        site.with("mappings/activities.csv", "PRINT,Proof print,amount,ST-GOODS", "PRINT,Proof print,amount,ST-GODS");

        assertThat(findings())
                .containsExactly(
                        "mappings/activities.csv:11: Combination ST-GODS is not in"
                                + " mappings/dimension-combinations.csv. Add it there, or correct the number.",
                        "mappings/posting-references.csv:15: Combination TR-CSH is not in"
                                + " mappings/dimension-combinations.csv. Add it there, or correct the number.");
    }

    @Test
    void anUnknownTaxCodeOfACustomer() {
        site.with(CUSTOMERS, "no,V255,5,30", "no,V24,5,30");

        assertThat(findings())
                .containsExactly(
                        "mappings/customers.csv:6: Tax code V24 is not in mappings/tax-codes.csv. Add it there,"
                                + " or correct the code.");
    }

    @Test
    void aReferenceMappedTwice() {
        site.with(REFERENCES, "STUDIO,Sales Nontaxable,", "STUDIO,Sales Taxable,");

        assertThat(findings())
                .containsExactly("mappings/posting-references.csv:5: Department STUDIO maps 'Sales Taxable' a second"
                        + " time; the first is on line 4. Keep one of the two rows.");
    }

    @Test
    void aColumnThatIsNotKnownAndOneThatIsMissing() {
        site.with(ACCOUNTS, "number,name,kind", "number,name,sort");

        assertThat(findings())
                .startsWith(
                        "mappings/chart-of-accounts.csv:2: Column 'sort' is not known here. Remove it, or correct it"
                                + " to one of number, name, kind.",
                        "mappings/chart-of-accounts.csv:2: Column 'kind' is missing. Add it to the heading.");
    }

    @Test
    void aValueWithAnUnquotedComma() {
        site.with(CUSTOMERS, "Kaamos Design Oy", "Kaamos, Design Oy");

        assertThat(findings())
                .containsExactly(
                        "mappings/customers.csv:4: The row has 11 values, the heading 10. Remove a comma, or put the"
                                + " value that holds one in quotes.");
    }

    @Test
    void aQuoteThatIsNeverClosedSpoilsItsOwnRowOnly() {
        site.with(CUSTOMERS, "Kaamos Design Oy", "\"Kaamos Design Oy");

        assertThat(findings())
                .containsExactly("mappings/customers.csv:4: The row cannot be read: a quote is opened and not closed"
                        + " properly. Correct the row.");
    }

    @Test
    void aMissingTableIsToldOnceAndNotForEveryRowThatRefersToIt() {
        site.without(ACCOUNTS);

        assertThat(findings())
                .containsExactly("mappings/chart-of-accounts.csv: The file is missing. Add it, with the heading"
                        + " number,name,kind.");
    }

    @Test
    void aTableThatNothingReads() {
        site.write("mappings/customer.csv", "number\n");

        assertThat(findings()).singleElement().asString().startsWith("mappings/customer.csv: Nothing reads this file.");
    }

    @Test
    void wrongKeysDatesAndZonesOfACompany() {
        site.with("mappings/companies.yaml", "zone: America/Chicago", "zone: America/Chikago");
        site.with("mappings/companies.yaml", "name: Collect & Remit LLC", "nmae: Collect & Remit LLC");
        site.with("mappings/companies.yaml", "2025-12-01", "2025-02-30");

        assertThat(findings())
                .containsExactly(
                        "mappings/companies.yaml:14: 2025-02-30 is no date. Give a date as YYYY-MM-DD.",
                        "mappings/companies.yaml:19: Time zone America/Chikago does not exist. Give one such as"
                                + " Europe/Berlin.",
                        "mappings/companies.yaml:24: Key 'nmae' is not known here. Remove it, or correct it to one of"
                                + " adjustment-period, closed-periods, currency, enterprise-currency, ledger, name,"
                                + " open-from, open-to, zone.",
                        "mappings/companies.yaml:24: The company's name is blank. Give 'name'.");
    }

    @Test
    void aCompanyTwice() {
        site.with("mappings/companies.yaml", "\"30\":", "\"20\":");

        assertThat(findings())
                .containsExactly(
                        "mappings/companies.yaml:23: Key '20' stands there a second time; the first is on line 16."
                                + " Keep one of them.");
    }

    @Test
    void yamlThatIsNotWellFormed() {
        site.write("mappings/companies.yaml", "companies:\n  \"10\":\n   name: [\n");

        assertThat(findings())
                .containsExactly("mappings/companies.yaml:3: The file is not well-formed YAML: while parsing a flow"
                        + " node, expected the node content, but found '<stream end>'. Correct the line.");
    }

    @Test
    void companyLinesWithoutAHeaderAndRangesWithOneEnd() {
        site.with(COMBINATIONS, "GR-IOA,,,2400,,\n", "");
        site.with(COMBINATIONS, "GR-DISC,,,", "GR-DISC,20,,");

        assertThat(findings())
                .contains(
                        "mappings/dimension-combinations.csv:14: The company range has one end only. Give both"
                                + " company_from and company_to, or neither.",
                        "mappings/dimension-combinations.csv:15: Combination GR-IOA has company lines but no row for"
                                + " all companies. Add a row with company_from and company_to blank.");
    }

    @Test
    void aHoleInTheCoverageIsFoundBeforeAnythingRuns() {
        site.with(REFERENCES, "STUDIO,Export Sales,ST-EXP\n", "");

        assertThat(SiteCheck.of(site.path()))
                .extracting(Finding::toString)
                .containsExactly(
                        "mappings/posting-references.csv: Department STUDIO has no posting reference 'Export Sales',"
                                + " and there is no fallback for it. Add the row to mappings/posting-references.csv, then"
                                + " retry.");
    }

    @Test
    void aLedgerThatTheSiteDoesNotHave() {
        site.write("site.yaml", "ledgers:\n  xero: {type: xero}\n  sap: {type: sap}\n");

        assertThat(SiteCheck.of(site.path()))
                .extracting(Finding::toString)
                .containsExactly("mappings/companies.yaml: Ledger books of company 30 Collect & Remit LLC is not in"
                        + " site.yaml. Add it there under 'ledgers', or correct the company.");
    }

    private List<String> findings() {
        MappingResult result = MappingReader.read(site.path());
        assertThat(result.mappings().isPresent()).isEqualTo(result.findings().isEmpty());
        return result.findings().stream().map(Finding::toString).toList();
    }
}
