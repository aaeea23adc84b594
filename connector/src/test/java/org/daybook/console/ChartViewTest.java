package org.daybook.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.daybook.accounting.Money;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.Reports.DayTotal;
import org.junit.jupiter.api.Test;

class ChartViewTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    @Test
    void columnsStandOnEachOtherAndTheTableHasTheSameFigures() {
        ChartView chart = ChartView.of(List.of(total(Stage.INVOICED, "100.00"), total(Stage.POSTED, "300.00")), "EUR");
        ChartView.Bar lower = chart.bars().get(0);
        ChartView.Bar upper = chart.bars().get(1);
        assertThat(bottom(upper)).isEqualTo(Double.parseDouble(lower.y()));
        assertThat(Double.parseDouble(upper.height())).isEqualTo(3 * Double.parseDouble(lower.height()));
        assertThat(chart.table())
                .containsExactly(new ChartView.Day("2026-03-01", List.of("100.00", "", "", "300.00", "")));
    }

    @Test
    void negativeMoneyHangsBelowTheZeroLine() {
        ChartView chart = ChartView.of(List.of(total(Stage.INVOICED, "100.00"), total(Stage.POSTED, "-50.00")), "EUR");
        assertThat(Double.parseDouble(chart.bars().get(1).y()))
                .isEqualTo(bottom(chart.bars().get(0)));
        assertThat(chart.scale().get(0).text()).startsWith("-");
    }

    @Test
    void otherCurrenciesAndCancelledDocumentsStayOut() {
        DayTotal dollars = new DayTotal(DAY, Stage.POSTED, 1, Money.of("5.00", "USD"));
        ChartView chart = ChartView.of(List.of(dollars, total(Stage.CANCELLED, "9.00")), "EUR");
        assertThat(chart.bars()).isEmpty();
        assertThat(chart.table()).isEmpty();
    }

    private static DayTotal total(Stage stage, String amount) {
        return new DayTotal(DAY, stage, 1, Money.of(amount, "EUR"));
    }

    private static double bottom(ChartView.Bar bar) {
        return Double.parseDouble(bar.y()) + Double.parseDouble(bar.height());
    }
}
