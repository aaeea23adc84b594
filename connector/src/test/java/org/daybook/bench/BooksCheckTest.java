package org.daybook.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One run of two hundred entries; each test then does to its register what must never go unseen, and takes it back. */
class BooksCheckTest {

    private static final Workload LOAD = Workload.of(200, 10);

    @TempDir
    static Path folder;

    private static BenchDatabase database;
    private static BenchRun run;
    private static BenchResult result;
    private static final Expected EXPECTED = new Expected();

    @BeforeAll
    static void pass() throws Exception {
        database = BenchDatabase.h2(folder);
        run = new BenchRun(LOAD, database, folder, new QuietProgress(), note -> {});
        result = run.run();
        new Generator(LOAD).forEach(EXPECTED::add);
    }

    @AfterAll
    static void close() {
        run.close();
    }

    @Test
    void theBooksOfAnUntouchedRunAddUp() {
        assertThat(result.books())
                .hasSizeGreaterThan(10)
                .allSatisfy(line -> assertThat(line.holds()).as(line.toString()).isTrue());
        assertThat(result.booksAddUp()).isTrue();
    }

    @Test
    void aLineWithAnotherAmountIsSeen() throws Exception {
        assertThat(wrongAfter("UPDATE document_line SET net = net + 1 WHERE line_no = 1"))
                .containsExactly("charged on the documents' lines, before tax");
    }

    @Test
    void aLostEntryIsSeen() throws Exception {
        assertThat(wrongAfter("DELETE FROM source_entry WHERE source_id = (SELECT MIN(source_id) FROM source_entry)"))
                .containsExactly("entries kept");
    }

    @Test
    void anEntryThatIsNeitherBilledNorLeftOutIsSeen() throws Exception {
        assertThat(wrongAfter("DELETE FROM entry_claim WHERE source_id = (SELECT MAX(source_id) FROM entry_claim"
                        + " WHERE amount > 0)"))
                .containsExactly("entries on a document or left out with a reason", "charged by the entries' claims");
    }

    @Test
    void aJournalThatNoLongerBalancesIsSeen() throws Exception {
        assertThat(wrongAfter("UPDATE journal_line SET debit = debit + 1 WHERE debit > 0"))
                .contains("journals whose debits and credits differ", "debits and credits");
    }

    @Test
    void aDocumentWithoutItsProofIsSeen() throws Exception {
        assertThat(wrongAfter("DELETE FROM proof WHERE doc_id = (SELECT MIN(doc_id) FROM proof)"))
                .containsExactly("documents with proof of what the ledger showed");
    }

    @Test
    void aDocumentThatStoppedOnItsWayIsSeen() throws Exception {
        assertThat(wrongAfter("UPDATE document SET state = 'EXPORTED', stage = 'EXPORTED'"
                        + " WHERE id = (SELECT MIN(id) FROM document WHERE stage = 'POSTED')"))
                .contains("documents posted or held", "documents posted, and documents the ledger holds");
    }

    @Test
    void aTotalThatTheLedgerDoesNotHoldIsSeen() throws Exception {
        assertThat(wrongAfter("UPDATE document SET total = total + 1 WHERE stage = 'POSTED'"))
                .containsExactly(
                        "documents' totals and what stands on the receivable account",
                        "money posted, and money the ledger holds");
    }

    private static List<String> wrongAfter(String sql) throws SQLException {
        try (Connection connection = database.audit();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            assertThat(statement.executeUpdate(sql)).isPositive();
            List<BooksCheck.Line> lines = BooksCheck.of(connection, EXPECTED, run.ledgerBooks());
            connection.rollback();
            return lines.stream()
                    .filter(line -> !line.holds())
                    .map(BooksCheck.Line::what)
                    .toList();
        }
    }
}
