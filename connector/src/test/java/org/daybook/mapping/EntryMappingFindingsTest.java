package org.daybook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.daybook.accounting.Finding;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What an administrator reads when an entry mapping is wrong. */
class EntryMappingFindingsTest {
    private static final String CLIPITC = "mappings/entries/clipitc.yaml";

    @TempDir
    Path folder;

    private SiteFolder site;

    @BeforeEach
    void copy() {
        site = SiteFolder.copiedTo(folder);
    }

    @Test
    void anUnknownKeyAndAnUnknownField() {
        site.with(CLIPITC, "policy: finalized-work", "policy: finalized-work\npolcy: x");
        site.with(CLIPITC, "  text: text", "  txt: text");

        assertThat(findings())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(place("polcy") + ": Key 'polcy' is not known here. Remove it,"
                                        + " or correct it to one of also, charset, cursor,"),
                        second -> assertThat(second)
                                .startsWith(place("txt:") + ": Field 'txt' is none of ours. Remove it,"
                                        + " or correct it to one of id, company,"));
    }

    @Test
    void aSystemParameterThatIsNone() {
        site.with(
                CLIPITC, "settings:\n", "settings:\n  system-parameters: Keep Margin on Reallocation, Keep Margins\n");

        assertThat(findings())
                .singleElement(org.assertj.core.api.InstanceOfAssertFactories.STRING)
                .startsWith(
                        place("system-parameters") + ": 'Keep Margins' is no system parameter. Remove it, or correct"
                                + " it to one of Keep Quantity on Write-Downs, ");
    }

    @Test
    void systemParametersInAListEachWithItsLine() {
        site.with(
                CLIPITC,
                "settings:\n",
                "settings:\n  system-parameters:\n    - keep-quantity-on-write-ups\n"
                        + "    - keep-everything\n    - {more: yes}\n");

        assertThat(findings())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith(place("keep-everything") + ": 'keep-everything' is no system parameter."),
                        second -> assertThat(second)
                                .startsWith(place("{more") + ": Here stands a table of keys, not the name of a"));
    }

    @Test
    void settingsOfJobInvoicesThatCannotBeRead() {
        site.with(CLIPITC, "policy: finalized-work", "policy: job-invoices");
        site.with(
                CLIPITC,
                "settings:\n",
                "settings:\n  backdating: sometimes\n  accounts:\n    sales: {4000: Work}\n    income: {4010: Print}\n");

        assertThat(findings())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .contains("'sales.4000' of 'accounts' is not an account such as income.4000. Correct"),
                        second -> assertThat(second).contains("'sometimes' of 'backdating' is not yes or no. Correct"));
    }

    @Test
    void everySystemParameterIsKnownAsItIsWritten() {
        for (var parameter : org.daybook.invoicing.selection.SystemParameter.values()) {
            assertThat(org.daybook.invoicing.selection.SystemParameter.named(parameter.written()))
                    .contains(parameter);
        }
    }

    @Test
    void aFieldThatIsMissing() {
        site.with(CLIPITC, "  id: record_id\n", "");

        assertThat(findings())
                .containsExactly(place("company:") + ": Field 'id' is missing. Say which column or constant it is.");
    }

    @Test
    void aWordThatIsNotOurs() {
        site.with(CLIPITC, "Y/N: DONE", "Y/N: DUN");

        assertThat(findings())
                .containsExactly(place("values: {N/N") + ": 'DUN' is no status (values, from line "
                        + site.lineOf(CLIPITC, "values: {N/N")
                        + "). Use one of NOT_DONE, IN_PROGRESS, UNCONFIRMED, DONE, FINALIZED.");
    }

    @Test
    void aFieldWithoutAColumnOrAConstant() {
        site.with(CLIPITC, "company: {constant: \"20\"}", "company: {default: \"20\"}");

        assertThat(findings())
                .containsExactly(
                        place("company:") + ": Field 'company' says neither 'from' nor 'constant'. Say one of them.");
    }

    @Test
    void aSourceThatIsNotNamedAsItsFile() {
        site.with(CLIPITC, "source: clipitc", "source: clip");

        assertThat(findings())
                .containsExactly(
                        place("source:") + ": The source is 'clip', but the file is named clipitc.yaml. Write source:"
                                + " clipitc, or rename the file.");
    }

    @Test
    void aWrongFormatCharsetAndDelimiter() {
        site.with(CLIPITC, "format: csv", "format: xml\ncharset: UTF-9\ndelimiter: ';;'");

        assertThat(findings())
                .containsExactly(
                        place("format:") + ": 'xml' is no format. Use one of csv, json, jsonl.",
                        place("charset:") + ": Charset UTF-9 does not exist. Use one such as UTF-8 or windows-1252.",
                        place("delimiter:") + ": ';;' cannot part columns. Use one character such as ';', or tab.");
    }

    @Test
    void theOtherMappingsAreReadAllTheSame() {
        site.write(CLIPITC, "source: [");

        assertThat(EntryMappings.read(folder).bySource()).containsOnlyKeys("koho", "ace");
        assertThat(findings()).hasSize(1);
    }

    private String place(String text) {
        return CLIPITC + ":" + site.lineOf(CLIPITC, text);
    }

    private List<String> findings() {
        return EntryMappings.read(folder).findings().stream()
                .map(Finding::toString)
                .toList();
    }
}
