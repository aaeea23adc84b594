package org.daybook.register;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.accounting.Money;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.Reports.DayTotal;
import org.daybook.sync.Reports.Total;

/** The overview: sums of the moves between stages, now and at the end of each day. */
final class StageTotals {

    private StageTotals() {}

    static List<Total> totals(Tx tx) throws SQLException {
        return tx.list(
                "SELECT company, source, ledger, stage, currency, SUM(documents) AS documents, SUM(amount) AS amount"
                        + " FROM stage_move GROUP BY company, source, ledger, stage, currency HAVING SUM(documents) <> 0"
                        + " ORDER BY company, source, ledger, stage, currency",
                row -> new Total(
                        row.getString("company"),
                        row.getString("source"),
                        row.getString("ledger"),
                        Stage.valueOf(row.getString("stage")),
                        row.getLong("documents"),
                        Money.of(row.getBigDecimal("amount"), Currency.getInstance(row.getString("currency")))));
    }

    private record Group(Stage stage, String currency) implements Comparable<Group> {
        @Override
        public int compareTo(Group other) {
            int byStage = stage.compareTo(other.stage);
            return byStage != 0 ? byStage : currency.compareTo(other.currency);
        }
    }

    private record Sum(long documents, BigDecimal amount) {
        Sum plus(Sum other) {
            return new Sum(documents + other.documents, amount.add(other.amount));
        }
    }

    private record Move(LocalDate day, Group group, Sum sum) {}

    static List<DayTotal> byDay(Tx tx, LocalDate from, LocalDate today) throws SQLException {
        List<Move> moves = tx.list(
                "SELECT on_day, stage, currency, SUM(documents) AS documents, SUM(amount) AS amount FROM stage_move"
                        + " GROUP BY on_day, stage, currency ORDER BY on_day",
                row -> new Move(
                        row.getObject("on_day", LocalDate.class),
                        new Group(Stage.valueOf(row.getString("stage")), row.getString("currency")),
                        new Sum(row.getLong("documents"), row.getBigDecimal("amount"))));
        List<DayTotal> totals = new ArrayList<>();
        Map<Group, Sum> standing = new TreeMap<>();
        int next = 0;
        for (LocalDate day = from; !day.isAfter(today); day = day.plusDays(1)) {
            for (; next < moves.size() && !moves.get(next).day().isAfter(day); next++) {
                standing.merge(moves.get(next).group(), moves.get(next).sum(), Sum::plus);
            }
            add(totals, day, standing);
        }
        return totals;
    }

    private static void add(List<DayTotal> totals, LocalDate day, Map<Group, Sum> standing) {
        standing.forEach((group, sum) -> {
            if (sum.documents() != 0) {
                Money money = Money.of(sum.amount(), Currency.getInstance(group.currency()));
                totals.add(new DayTotal(day, group.stage(), sum.documents(), money));
            }
        });
    }
}
