package org.daybook.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** The scenario that the design shows runs as it is printed there, and nothing in it is decoration. */
class DesignExampleTest {

    private static final String EXAMPLE = """
        # A finished job, billed by time and materials

        Two hours of labour and one spare part on job J-1042. Sales tax 20 %.

        Given entries

        | Entry | Job    | Kind     | Activity | Quantity | Unit price |
        |-------|--------|----------|----------|---------:|-----------:|
        | W-1   | J-1042 | Time     | LABOUR   |      2.0 |      60.00 |
        | M-7   | J-1042 | Material | PARTS    |        1 |      45.50 |

        When Close All on J-1042
        And Approve Invoice Selection on J-1042

        Then the journal reads

        | Account        | Posting reference |  Debit | Credit |
        |----------------|-------------------|-------:|-------:|
        | 1100 Debtors   | A/R control       | 198.60 |        |
        | 4000 Sales     | Sales Taxable     |        | 165.50 |
        | 2200 Sales tax | Tax payable       |        |  33.10 |
        """;

    @Test
    void itRunsAsPrinted() {
        ScenarioResult result = Scenarios.run("design.md", EXAMPLE);
        assertTrue(result.passed(), ScenarioPrinter.print(result));
        assertEquals(
                "passed  design.md:1  A finished job, billed by time and materials\n", ScenarioPrinter.print(result));
    }

    @Test
    void everyFigureOfItMatters() {
        for (String figure : new String[] {"2.0 ", "60.00", "45.50", "198.60", "165.50", "33.10", "1100", "2200"}) {
            String changed = EXAMPLE.replaceFirst(figure.strip(), "9" + figure.strip());
            assertFalse(Scenarios.run("design.md", changed).passed(), figure + " does not matter");
        }
    }

    @Test
    void theSameFileGivesTheSamePrintTwice() {
        String wrong = EXAMPLE.replace("198.60", "198.61");
        assertEquals(
                ScenarioPrinter.print(Scenarios.run("design.md", wrong)),
                ScenarioPrinter.print(Scenarios.run("design.md", wrong)));
    }
}
