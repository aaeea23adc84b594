package org.daybook.register;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.sync.Document;

/**
 * Invoiced documents within the limits, ledger by ledger in the order of the queue's index: so that a batch reads what it takes,
 * not all that waits.
 */
final class WithinLimits {
    private final List<Money> limits;

    WithinLimits(List<Money> limits) {
        this.limits = limits;
    }

    List<Document> first(Tx tx, int most) throws SQLException {
        List<Document> found = new ArrayList<>();
        if (!limits.isEmpty()) {
            Optional<String> ledger = nextLedger(tx, "ledger >= ?", "");
            while (ledger.isPresent() && found.size() < most) {
                found.addAll(of(tx, ledger.get(), most - found.size()));
                ledger = nextLedger(tx, "ledger > ?", ledger.get());
            }
        }
        return found;
    }

    private static Optional<String> nextLedger(Tx tx, String condition, String than) throws SQLException {
        return tx.first(
                "SELECT ledger FROM document WHERE " + condition + " ORDER BY ledger LIMIT 1",
                row -> row.getString("ledger"),
                than);
    }

    private List<Document> of(Tx tx, String ledger, int most) throws SQLException {
        List<Object> arguments = new ArrayList<>();
        arguments.add(ledger);
        for (Money limit : limits) {
            arguments.add(limit.currency().getCurrencyCode());
            arguments.add(limit.amount());
        }
        arguments.add(most);
        String within = String.join(" OR ", Collections.nCopies(limits.size(), "d.currency = ? AND ABS(d.total) <= ?"));
        return tx.list(
                DocumentRows.SELECT + "WHERE d.ledger = ? AND d.state = 'INVOICED' AND (" + within
                        + ") ORDER BY d.ledger, d.state, d.due_at, d.id LIMIT ?",
                DocumentRows::read,
                arguments.toArray());
    }
}
