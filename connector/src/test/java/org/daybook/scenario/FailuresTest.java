package org.daybook.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A scenario that does not come true says so, where and how. */
class FailuresTest {

    private static final String WORK = """
        # T

        Given entries

        | Entry | Quantity | Unit price |
        |-------|---------:|-----------:|
        | a     |        2 |      60.00 |
        | b     |        1 |      45.50 |

        When Close All on J-1
        And Approve Invoice Selection on J-1

        """;

    @Test
    void twoJournalsThatDifferArePrintedSideBySide() {
        ScenarioResult result = Scenarios.run("f.md", WORK + """
            Then the journal reads

            | Account        | Posting reference |  Debit | Credit |
            |----------------|-------------------|-------:|-------:|
            | 1100 Debtors   | A/R control       | 198.61 |        |
            | 4000           | Sales Taxable     |        | 165.50 |
            | 2200 Sales tax | Tax payable       |        |  33.10 |
            | 4900           | Amount Rounding   |        |   0.01 |
            """);
        assertEquals(
                List.of("FAILED  f.md:1  T", "  f.md:13: The journal reads otherwise.", ""),
                ScenarioPrinter.print(result).lines().limit(3).toList());
        assertEquals(
                List.of(
                        "expected                                                     |  came out",
                        "Account                 Posting reference     Debit  Credit  |  Account         Posting"
                                + " reference     Debit  Credit",
                        "-----------------------------------------------------------  | "
                                + " ---------------------------------------------------",
                        "1100 Debtors            A/R control        *198.61*          |  1100 Debtors    A/R control  "
                                + "      *198.60*",
                        "4000 Sales              Sales Taxable                165.50  |  4000 Sales      Sales Taxable"
                                + "                165.50",
                        "2200 Sales tax          Tax payable                   33.10  |  2200 Sales tax  Tax payable  "
                                + "                 33.10",
                        "*4900 Amount rounding*  *Amount Rounding*            *0.01*  |  (no such row)"),
                ScenarioPrinter.print(result).lines().skip(3).limit(7).toList());
    }

    @Test
    void noPrintedLineIsWiderThanATerminal() {
        String wide =
                "| " + "very long name of an account ".repeat(9) + "| " + "reference ".repeat(20) + "| 1.00 | |\n";
        ScenarioResult result = Scenarios.run(
                "f.md",
                WORK + "Then the journal reads\n\n| Account | Posting reference | Debit | Credit |\n|---|---|---|---|\n"
                        + wide);
        assertTrue(ScenarioPrinter.print(result).lines().skip(2).allMatch(line -> line.length() <= 120));
    }

    @Test
    void aLineThatNobodyExpectedFails() {
        assertFails(
                WORK + "Then the journal reads\n\n| Account | Debit |\n|---|---|\n| 1100 | 198.60 |\n",
                "f.md:13: The journal reads otherwise.");
    }

    @Test
    void aCentTooMuchInATotalFails() {
        assertFails(
                "# T\n\n"
                        + "Given entries\n"
                        + "| Entry | Price |\n"
                        + "|---|---|\n"
                        + "| a | 1.00 |\n\n"
                        + "When Close All on J-1\n"
                        + "Then the total is 1.01\n",
                "f.md:9: Expected a total of 1.01 on job J-1, but it is 1.00.");
    }

    @Test
    void aRefusalThatNoThenExpectsFails() {
        assertFails(
                "# T\n\nWhen Approve Invoice Selection on J-1\n",
                "f.md:3: No Then expects it, but 'When Approve Invoice Selection on J-1' was refused: NOTHING_SELECTED"
                        + " (job J-1: Nothing is selected for invoicing.) Select entries, or wait for finished work.");
    }

    @Test
    void anExpectedRefusalThatDoesNotComeFails() {
        assertFails(
                "# T\n\nWhen Close All on J-1\nThen it is refused with SELECTION_CLOSED\n",
                "f.md:4: Expected SELECTION_CLOSED, but 'When Close All on J-1' was carried out.");
    }

    @Test
    void anotherRefusalThanTheExpectedOneFailsForBothReasons() {
        ScenarioResult result = Scenarios.run(
                "f.md", "# T\n\nWhen Remove Latest Draft on J-1\nThen it is refused with SELECTION_CLOSED\n");
        assertEquals(
                List.of("f.md:4", "f.md:3"),
                result.failures().stream().map(Failure::where).toList());
    }

    @Test
    void anExpectedWarningThatDoesNotComeFails() {
        assertFails(
                "# T\n\nWhen Close All on J-1\nThen it warns OPEN_PURCHASE_ORDERS\n",
                "f.md:4: Expected a warning OPEN_PURCHASE_ORDERS, but 'When Close All on J-1' was carried out.");
    }

    @Test
    void aSelectedLineThatTheTableLeavesOutFails() {
        assertFalse(Scenarios.run("f.md", """
            # T

            Given entries

            | Entry | Price |
            |-------|------:|
            | a     |  1.00 |
            | b     |  2.00 |

            When Close All on J-1

            Then the selection reads

            | Entry | Price |
            |-------|------:|
            | a     |  1.00 |
            """).passed());
    }

    @Test
    void theSummaryCounts() {
        ScenarioResult good = Scenarios.run("f.md", "# T\n\nGiven no tax\n");
        ScenarioResult bad = Scenarios.run("g.md", "# T\n\nWhen Close Everything\n");
        assertEquals("2 scenarios in 2 files: 1 passed, 1 failed.", ScenarioPrinter.summary(List.of(good, bad)));
    }

    private static void assertFails(String markdown, String message) {
        ScenarioResult result = Scenarios.run("f.md", markdown);
        assertEquals(List.of(), result.mistakes());
        assertEquals(
                List.of(message),
                result.failures().stream().map(Failure::toString).toList());
    }
}
