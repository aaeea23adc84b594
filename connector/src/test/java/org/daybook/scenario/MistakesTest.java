package org.daybook.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is not of the language is said with file and line, and what to write instead. */
class MistakesTest {

    @Test
    void anUnknownSentenceIsAnsweredWithTheNearestOne() {
        assertMistakes(
                "# T\n\nWhen Close Everything on J-1\n",
                "f.md:3: 'When Close Everything on J-1' is not a sentence of the language. Did you mean 'When Close"
                        + " All on {job}' or 'When Close Entries on {job}' or 'When Close Job on {job}'? All sentences stand in mappings/examples/README.md.");
    }

    @Test
    void anUnknownHeadingIsAnsweredWithTheNearestOne() {
        assertMistakes(
                "# T\n\nWhen these entries are finalized\n\n| Entri |\n|---|\n| a |\n",
                "f.md:5: 'Entri' is not a heading under 'When these entries are finalized'. Did you mean 'Entry'?"
                        + " Known headings: Entry.",
                "f.md:5: The column 'Entry' is missing. It says id of the entry; add it.");
    }

    @Test
    void aWordInPlaceOfANumberIsShownWhereItStands() {
        assertMistakes(
                "# T\n\nGiven entries\n\n| Entry | Quantity |\n|---|---|\n| a | 1 |\n| b | ten |\n",
                "f.md:8: 'ten' is not a number such as 1,234.50. Write a number such as 1,234.50.");
    }

    @Test
    void aNumberWithMisplacedCommasIsNoNumber() {
        assertMistakes(
                "# T\n\nThen the total is 1,00\n",
                "f.md:3: '1,00' is not a number such as 1,234.50. Write a number such as 1,234.50.");
    }

    @Test
    void anUnknownCodeIsAnsweredWithTheNearestOne() {
        assertMistakes(
                "# T\n\nThen it is refused with SELECTION_CLOSD\n",
                "f.md:3: 'SELECTION_CLOSD' is not a refusal code. Did you mean SELECTION_CLOSED? All codes stand in"
                        + " mappings/examples/README.md.");
    }

    @Test
    void anUnknownPolicyIsRefusedWithTheKnownOnes() {
        List<Mistake> mistakes = mistakes("# T\n\nWhen J-1 is billed by policy guesswork\n");
        assertEquals(1, mistakes.size());
        assertTrue(mistakes.get(0).problem().startsWith("'guesswork' is not one of "), mistakes.toString());
        assertTrue(mistakes.get(0).problem().contains("work-sessions"), mistakes.toString());
    }

    @Test
    void aParameterOfTheSiteAmongThoseOfTheJobIsToldWhereItStands() {
        List<Mistake> mistakes = mistakes("# T\n\n"
                + "Given job parameters on J-1\n\n"
                + "| Parameter | Value |\n"
                + "|---|---|\n"
                + "| keepQuantityOnWriteDowns | on |\n");
        assertEquals(1, mistakes.size());
        assertTrue(mistakes.get(0).toString().contains("stands under 'Given system parameters'"), mistakes.toString());
    }

    @Test
    void whatIsGivenInATableIsToldUnderWhichSentence() {
        assertTold("Given job J-1 is closed", "'Closed' is a column of the table under 'Given jobs'.");
        assertTold(
                "Given Surcharge at Invoicing on J-1 is yes",
                "'Surcharge at Invoicing' goes into the table under 'Given job parameters on {job}'.");
    }

    private static void assertTold(String sentence, String hint) {
        List<Mistake> mistakes = mistakes("# T\n\n" + sentence + "\n");
        assertTrue(mistakes.get(0).toString().contains(hint), mistakes.toString());
    }

    @Test
    void otherWordsForAHeadingAreUnderstood() {
        assertMistakes("# T\n\nGiven entries\n\n| Id | Qty | Rate |\n|---|---|---|\n| a | 1 | – |\n");
        assertMistakes(
                "# T\n\nGiven job parameters on J-1\n\n| Parameter | Value |\n|---|---|\n| onAccountOnly | yes |\n");
    }

    @Test
    void theNearestSentenceHasTheMostWordsInCommon() {
        List<Mistake> mistakes = mistakes("# T\n\nWhen the invoicing plan on J-1 is transferred\n");
        assertTrue(mistakes.get(0).toString().contains("'When Transfer Invoicing Plan on {job}'"), mistakes.toString());
    }

    @Test
    void aWholeSentenceWithSomethingBehindItIsTheOneMeant() {
        List<Mistake> mistakes = mistakes("# T\n\nWhen the billing run is made with due date 2025-07-15\n");
        assertTrue(
                mistakes.get(0).toString().contains("Did you mean 'When the billing run is made'?"),
                mistakes.toString());
    }

    @Test
    void allMistakesOfAScenarioAreSaidAtOnce() {
        assertEquals(
                List.of("f.md:3", "f.md:4", "f.md:8"),
                mistakes("# T\n\n"
                                + "Given entris\n"
                                + "When Close Everything\n"
                                + "Given entries\n"
                                + "| Entry | Price |\n"
                                + "|---|---|\n"
                                + "| a | x |\n")
                        .stream()
                        .map(Mistake::where)
                        .toList());
    }

    @Test
    void aScenarioWithMistakesIsNotRunAndItsNeighbourIs() {
        ScenarioResult result = Scenarios.run("f.md", "# Bad\n\nGiven entris\n\n# Good\n\nGiven no tax\n");
        assertEquals(
                List.of(false, true),
                result.scenarios().stream().map(Verdict::passed).toList());
        assertFalse(result.passed());
    }

    @Test
    void aSentenceWithoutItsTableIsAMistake() {
        List<Mistake> mistakes = mistakes("# T\n\nGiven tax codes\n");
        assertEquals(
                "f.md:3: 'Given tax codes' needs a table. Put one under it, with headings of: Tax code, Rate, Account,"
                        + " Rounding.",
                mistakes.get(0).toString());
    }

    @Test
    void aTableUnderProseIsAMistake() {
        assertMistakes(
                "# T\n\nJust prose.\n\n| a |\n|---|\n| b |\n",
                "f.md:5: This table stands under no sentence. Put it right below the Given, When or Then it belongs"
                        + " to, or make it prose.");
    }

    @Test
    void aFileWithoutScenariosIsAMistake() {
        assertMistakes("Just prose.\n", "f.md:1: There is no scenario here. Begin one with '# ' and its title.");
    }

    @Test
    void aFileThatIsNotThereIsAFinding() {
        ScenarioResult result = Scenarios.run(Path.of("no-such-file.md"));
        assertFalse(result.passed());
        assertTrue(result.findings().get(0).toString().startsWith("no-such-file.md:1: The file cannot be read:"));
    }

    @Test
    void anAmountWithTooManyDecimalsIsAMistakeOfItsRow() {
        assertMistakes(
                "# T\n\nGiven entries\n| Entry | Price |\n|---|---|\n| a | 1.005 |\n",
                "f.md:6: 'Price': 1.005 has more decimals than EUR allows (2); round it by name before it becomes"
                        + " money. Correct the number.");
    }

    @Test
    void proseMayBeginALineWithThen() {
        assertTrue(Scenarios.run("f.md", "# T\n\nFirst this.\nThen that, in prose.\n")
                .passed());
    }

    @Test
    void sentencesInAListAreNotOverlooked() {
        assertMistakes(
                "# T\n\n* Given no tax\n* Then the total is ten\n",
                "f.md:4: 'ten' is not a number such as 1,234.50. Write a number such as 1,234.50.");
    }

    @Test
    void aSentenceRightBelowATableIsNoRowOfIt() {
        assertMistakes(
                "# T\n\nGiven no tax\nGiven entries\n| Entry |\n|---|\n| a |\nThen the total is ten\n",
                "f.md:8: 'ten' is not a number such as 1,234.50. Write a number such as 1,234.50.");
    }

    private static void assertMistakes(String markdown, String... expected) {
        assertEquals(
                List.of(expected),
                mistakes(markdown).stream().map(Mistake::toString).toList());
    }

    private static List<Mistake> mistakes(String markdown) {
        return Scenarios.run("f.md", markdown).mistakes();
    }
}
