package org.daybook.register;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Money;
import org.daybook.sync.DocumentState.Stage;

/**
 * Which documents and how much money one transaction moved between stages. The overview is the sum of all such moves,
 * so nobody counts a million documents to show it, and nobody waits for a shared counter to write one.
 */
final class StageMoves {
    static final String INSERT =
            "INSERT INTO stage_move (on_day, company, source, ledger, stage, currency, documents, amount)"
                    + " VALUES (?, ?, ?, ?, ?, ?, ?, ?)";

    private final Map<List<String>, Sum> sums = new HashMap<>();

    private record Sum(long documents, BigDecimal amount) {
        Sum plus(Sum other) {
            return new Sum(documents + other.documents, amount.add(other.amount));
        }
    }

    void came(String company, String source, String ledger, Stage stage, Money total) {
        add(company, source, ledger, stage, total, new Sum(1, total.amount()));
    }

    void left(String company, String source, String ledger, Stage stage, Money total) {
        add(company, source, ledger, stage, total, new Sum(-1, total.amount().negate()));
    }

    private void add(String company, String source, String ledger, Stage stage, Money total, Sum sum) {
        String currency = total.currency().getCurrencyCode();
        sums.merge(List.of(company, source, ledger, stage.name(), currency), sum, Sum::plus);
    }

    /** Writes the moves and returns how many rows they took. */
    int write(Tx tx, ZoneId zone) throws SQLException {
        LocalDate day = LocalDate.ofInstant(tx.now(), zone);
        List<Object[]> rows = sums.entrySet().stream()
                .map(e -> row(day, e.getKey(), e.getValue()))
                .toList();
        tx.batch(INSERT, rows);
        return rows.size();
    }

    private static Object[] row(LocalDate day, List<String> of, Sum sum) {
        return new Object[] {day, of.get(0), of.get(1), of.get(2), of.get(3), of.get(4), sum.documents(), sum.amount()};
    }
}
