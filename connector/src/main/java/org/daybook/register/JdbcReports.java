package org.daybook.register;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.daybook.sync.Reports;

/** What the register can tell at a glance. */
final class JdbcReports implements Reports {
    /** So long a reading that says the same again tells nothing new: a ledger answers hundreds of times in it. */
    private static final Duration AS_GOOD_AS_NOW = Duration.ofSeconds(1);

    private final Transactions transactions;
    private final Clock clock;
    private final Map<List<String>, Said> lastSaid = new ConcurrentHashMap<>();

    /** What was last written of a source or ledger. */
    private record Said(boolean reached, String text, Instant at) {
        boolean isAsGoodAs(Said now) {
            return reached == now.reached && text.equals(now.text) && now.at.isBefore(at.plus(AS_GOOD_AS_NOW));
        }
    }

    JdbcReports(Transactions transactions, Clock clock) {
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public List<Total> totals() {
        return transactions.read(StageTotals::totals);
    }

    @Override
    public List<EntryCount> entryCounts() {
        return transactions.read(EntryCounts::of);
    }

    @Override
    public List<HeldItem> held(int most) {
        return transactions.read(tx -> HeldRows.held(tx, most));
    }

    @Override
    public List<DayTotal> money(LocalDate from) {
        return transactions.read(tx -> StageTotals.byDay(tx, from, LocalDate.now(clock)));
    }

    @Override
    public List<Contact> contacts() {
        return transactions.read(tx -> tx.list("SELECT * FROM contact ORDER BY kind, contact_name", Contacts::read));
    }

    @Override
    public void contact(String kind, String name, boolean reached, String text) {
        Said now = new Said(reached, text, clock.instant());
        Said before = lastSaid.get(List.of(kind, name));
        if (before == null || !before.isAsGoodAs(now)) {
            transactions.run(tx -> Contacts.write(tx, kind, name, reached, text));
            lastSaid.put(List.of(kind, name), now);
        }
    }
}
