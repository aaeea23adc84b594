package org.daybook.bench;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.accounting.Money;

/**
 * The audit at the end: reads the register's tables with SQL of its own, asks none of the code that wrote them, and compares them
 * with what the generator knows and with what the ledger was told.
 */
final class BooksCheck {

    private static final String ALIVE = " d.state <> 'CANCELLED' ";

    private final Connection register;
    private final Expected expected;
    private final StubBooks ledger;
    private final List<Line> lines = new ArrayList<>();

    private BooksCheck(Connection register, Expected expected, StubBooks ledger) {
        this.register = register;
        this.expected = expected;
        this.ledger = ledger;
    }

    /** One thing that has to hold. */
    record Line(String what, String should, String is) {
        boolean holds() {
            return should.equals(is);
        }
    }

    /** Every line, whether it holds or not. */
    static List<Line> of(Connection register, Expected expected, StubBooks ledger) throws SQLException {
        BooksCheck check = new BooksCheck(register, expected, ledger);
        check.entries();
        check.documents();
        check.journals();
        check.ledger();
        return List.copyOf(check.lines);
    }

    private void entries() throws SQLException {
        same("entries kept", expected.readable(), count("source_entry WHERE latest"));
        same("entries in quarantine", expected.count(EntryClass.GARBAGE), count("quarantine"));
        same(
                "entries on a document or left out with a reason",
                expected.readable(),
                count("entry_claim WHERE active") + count("entry_left_out"));
        same(
                "charged by the entries' claims",
                charged(),
                money("SELECT currency, SUM(amount) FROM entry_claim" + " WHERE active GROUP BY currency"));
    }

    private void documents() throws SQLException {
        long made = count("document d WHERE" + ALIVE);
        same("documents posted or held", made, count("document d WHERE d.stage IN ('POSTED', 'HELD')"));
        same(
                "documents held for their unmapped activities",
                count("document d WHERE d.stage = 'HELD'"),
                count("document d WHERE d.stage = 'HELD' AND d.hold_code = 'UNMAPPED_ITEM'"));
        same(
                "charged on the documents' lines, before tax",
                charged(),
                money("SELECT d.currency, SUM(l.net) FROM document d JOIN document_line l ON l.doc_id = d.id WHERE"
                        + ALIVE + "GROUP BY d.currency"));
        same(
                "documents with proof of what the ledger showed",
                count("document d WHERE d.stage = 'POSTED'"),
                count("proof p JOIN document d ON d.id = p.doc_id WHERE d.stage = 'POSTED'"));
    }

    private void journals() throws SQLException {
        same(
                "journals whose debits and credits differ",
                0,
                count("(SELECT doc_id FROM journal_line GROUP BY doc_id HAVING SUM(debit) <> SUM(credit)) broken"));
        same(
                "debits and credits",
                money("SELECT currency, SUM(debit) FROM journal_line GROUP BY currency"),
                money("SELECT currency, SUM(credit) FROM journal_line GROUP BY currency"));
        same(
                "documents' totals and what stands on the receivable account",
                money("SELECT currency, SUM(total) FROM document WHERE stage = 'POSTED' GROUP BY currency"),
                money(
                        "SELECT j.currency, SUM(j.debit - j.credit) FROM journal_line j JOIN document d ON d.id = j.doc_id"
                                + " WHERE d.stage = 'POSTED' AND j.posting_reference = 'A/R control' GROUP BY j.currency"));
    }

    private void ledger() throws SQLException {
        same(
                "documents posted, and documents the ledger holds",
                count("document d WHERE d.stage = 'POSTED'"),
                ledger.size());
        same(
                "money posted, and money the ledger holds",
                money("SELECT currency, SUM(total) FROM document WHERE stage = 'POSTED' GROUP BY currency"),
                shown(ledger.totals()));
    }

    private String charged() {
        Map<String, BigDecimal> sums = new TreeMap<>();
        expected.chargedMinor()
                .forEach((code, minor) ->
                        sums.put(code, BigDecimal.valueOf(minor, Money.decimalsOf(Currency.getInstance(code)))));
        return shown(sums);
    }

    private String money(String sql) throws SQLException {
        Map<String, BigDecimal> sums = new TreeMap<>();
        try (Statement statement = register.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            while (row.next()) {
                sums.put(row.getString(1), row.getBigDecimal(2));
            }
        }
        return shown(sums);
    }

    private long count(String from) throws SQLException {
        try (Statement statement = register.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM " + from)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Without trailing zeros, so that equal amounts look equal; a currency in which nothing stands is left out. */
    private static String shown(Map<String, BigDecimal> sums) {
        List<String> texts = new ArrayList<>();
        new TreeMap<>(sums).forEach((currency, sum) -> {
            if (sum.signum() != 0) {
                texts.add(sum.stripTrailingZeros().toPlainString() + " " + currency);
            }
        });
        return texts.isEmpty() ? "nothing" : String.join(", ", texts);
    }

    private void same(String what, long should, long is) {
        same(what, Long.toString(should), Long.toString(is));
    }

    private void same(String what, String should, String is) {
        lines.add(new Line(what, should, is));
    }
}
