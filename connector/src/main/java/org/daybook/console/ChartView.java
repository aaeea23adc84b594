package org.daybook.console;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.accounting.Money;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.Reports.DayTotal;

/**
 * Money by stage at the end of each day, in one currency, as a stacked column a day; the same figures stand in a table below.
 * Negative sums (credit memos outweigh) stand under the zero line.
 */
record ChartView(
        String currency,
        int width,
        int height,
        List<Bar> bars,
        List<Mark> scale,
        List<Mark> days,
        List<StateLabel> stages,
        List<Day> table) {

    private static final int LEFT = 84;
    private static final int TOP = 12;
    private static final int PLOT_WIDTH = 860;
    private static final int PLOT_HEIGHT = 200;
    private static final int STEPS = 4;

    /** One stage of one day. */
    record Bar(String x, String y, String width, String height, String style, String says) {}

    /** A line of the scale, or a day under the axis. */
    record Mark(String at, String text) {}

    /** A day's row of the table, a figure a stage. */
    record Day(String day, List<String> figures) {}

    public int right() {
        return LEFT + PLOT_WIDTH;
    }

    public int left() {
        return LEFT;
    }

    public int bottom() {
        return TOP + PLOT_HEIGHT;
    }

    static ChartView of(List<DayTotal> totals, String currency) {
        TreeMap<LocalDate, Map<Stage, Money>> days = new TreeMap<>();
        totals.stream()
                .filter(t -> t.total().currency().getCurrencyCode().equals(currency))
                .filter(t -> OverviewView.WATCHED.contains(t.stage()))
                .forEach(t -> days.computeIfAbsent(t.day(), d -> new EnumMap<>(Stage.class))
                        .merge(t.stage(), t.total(), Money::plus));
        return new Plot(currency, days).drawn();
    }

    /** The arithmetic of the picture; nothing here is money any more, only places on paper. */
    private static final class Plot {
        private final String currency;
        private final TreeMap<LocalDate, Map<Stage, Money>> days;
        private final double step;
        private final double top;
        private final double bottom;
        private final List<Bar> bars = new ArrayList<>();

        Plot(String currency, TreeMap<LocalDate, Map<Stage, Money>> days) {
            this.currency = currency;
            this.days = days;
            double most =
                    days.values().stream().mapToDouble(day -> sum(day, 1)).max().orElse(0);
            double least = days.values().stream()
                    .mapToDouble(day -> sum(day, -1))
                    .min()
                    .orElse(0);
            step = niceStep(Math.max(1, most - least) / STEPS);
            top = Math.max(step, Math.ceil(most / step) * step);
            bottom = Math.floor(least / step) * step;
        }

        private static double sum(Map<Stage, Money> day, int sign) {
            return day.values().stream()
                    .mapToDouble(money -> money.amount().doubleValue())
                    .filter(value -> value * sign > 0)
                    .sum();
        }

        /** 1, 2, 2.5 or 5 times a power of ten: a scale people can read. */
        private static double niceStep(double rough) {
            double power = Math.pow(10, Math.floor(Math.log10(rough)));
            for (double factor : new double[] {1, 2, 2.5, 5}) {
                if (rough <= factor * power) {
                    return factor * power;
                }
            }
            return 10 * power;
        }

        ChartView drawn() {
            int index = 0;
            List<Mark> marks = new ArrayList<>();
            for (Map.Entry<LocalDate, Map<Stage, Money>> day : days.entrySet()) {
                column(index, day.getKey(), day.getValue());
                if ((days.size() - 1 - index) % 5 == 0) {
                    marks.add(new Mark(
                            place(x(index) + pitch() / 2),
                            day.getKey().toString().substring(5)));
                }
                index++;
            }
            return new ChartView(
                    currency,
                    LEFT + PLOT_WIDTH + 24,
                    TOP + PLOT_HEIGHT + 28,
                    bars,
                    scale(),
                    marks,
                    OverviewView.WATCHED.stream().map(StateLabel::of).toList(),
                    table());
        }

        private void column(int index, LocalDate day, Map<Stage, Money> sums) {
            double up = 0;
            double down = 0;
            for (Stage stage : OverviewView.WATCHED) {
                Money money = sums.get(stage);
                if (money == null || money.isZero()) {
                    continue;
                }
                double value = money.amount().doubleValue();
                double from = value > 0 ? up : down;
                bar(index, day, stage, money, from, from + value);
                up += Math.max(0, value);
                down += Math.min(0, value);
            }
        }

        private void bar(int index, LocalDate day, Stage stage, Money money, double from, double to) {
            double high = y(Math.max(from, to));
            double low = y(Math.min(from, to));
            bars.add(new Bar(
                    place(x(index)),
                    place(high),
                    place(pitch() * 0.72),
                    place(Math.max(0.5, low - high)),
                    stage.name().toLowerCase(Locale.ROOT),
                    day + " " + StateLabel.of(stage).word() + " " + Amount.of(money)));
        }

        private List<Mark> scale() {
            List<Mark> lines = new ArrayList<>();
            for (double value = bottom; value <= top + step / 2; value += step) {
                BigDecimal label = new BigDecimal(value, MathContext.DECIMAL32).setScale(0, RoundingMode.HALF_UP);
                lines.add(new Mark(place(y(value)), Shown.figure(label)));
            }
            return lines;
        }

        private List<Day> table() {
            return days.descendingMap().entrySet().stream()
                    .map(day -> new Day(
                            day.getKey().toString(),
                            OverviewView.WATCHED.stream()
                                    .map(stage -> day.getValue().get(stage))
                                    .map(money -> money == null ? "" : Shown.figure(money.amount()))
                                    .toList()))
                    .toList();
        }

        private double pitch() {
            return (double) PLOT_WIDTH / Math.max(1, days.size());
        }

        private double x(int index) {
            return LEFT + index * pitch() + pitch() * 0.14;
        }

        private double y(double value) {
            return TOP + PLOT_HEIGHT * (top - value) / (top - bottom);
        }

        private static String place(double at) {
            return String.format(Locale.ROOT, "%.1f", at);
        }
    }
}
