package org.daybook.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.daybook.sync.Reports;

/** What the register can tell at a glance. */
final class JdbcReports implements Reports {
    private final Transactions transactions;
    private final Clock clock;

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
        transactions.run(tx -> Contacts.write(tx, kind, name, reached, text));
    }
}
