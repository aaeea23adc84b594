package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Money;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void textStandsToTheLeftAndFiguresToTheRightWithThousands() {
        Table table = new Table("Name", ">Documents", ">Total", "Currency");
        table.row("short", 7, Money.of("-1234567.8", "EUR"), "EUR");
        table.row("a longer name", 1_234_567L, Money.of("98000", "JPY"), "JPY");
        table.row(null, 0, Money.of("0.5", "KWD"), "KWD");
        assertThat(table.heading()).isEqualTo("Name           Documents          Total  Currency");
        assertThat(table.body())
                .containsExactly(
                        "short                  7  -1,234,567.80  EUR",
                        "a longer name  1,234,567         98,000  JPY",
                        "                       0          0.500  KWD");
    }

    @Test
    void aHostileCellKeepsItsColumnInLine() {
        Table table = new Table("Name", "Next").row("\u001B[2J", "x").row("plain", "y");
        assertThat(table.body()).containsExactly("\\u001B[2J  x", "plain      y");
    }

    @Test
    void aRowWithTooFewCellsIsABug() {
        assertThatThrownBy(() -> new Table("One", "Two").row("only")).hasMessageContaining("1 cells for 2 columns");
    }

    @Test
    void progressInLinesTellsTenthsAndWithoutAnEndItTellsDoublings() {
        List<String> lines = new ArrayList<>();
        try (Progress known = new ProgressInLines("Store", 1_000, lines::add)) {
            known.now("entries");
            known.advance(99);
            known.advance(2);
            known.advance(899);
        }
        assertThat(lines)
                .containsExactly(
                        "Store: 101 of 1,000, entries",
                        "Store: 1,000 of 1,000, entries",
                        "Store: done, 1,000, entries");
        lines.clear();
        try (Progress open = new ProgressInLines("Pull", 0, lines::add)) {
            for (int i = 0; i < 9; i++) {
                open.advance(1);
            }
        }
        assertThat(lines).containsExactly("Pull: 1", "Pull: 2", "Pull: 4", "Pull: 8", "Pull: done, 9");
    }
}
