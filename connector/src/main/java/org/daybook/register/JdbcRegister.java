package org.daybook.register;

import java.security.SecureRandom;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.daybook.sync.Documents;
import org.daybook.sync.Entries;
import org.daybook.sync.Histories;
import org.daybook.sync.MappingVersions;
import org.daybook.sync.Register;
import org.daybook.sync.Reports;
import org.daybook.sync.Sending;
import org.daybook.sync.Site;

/** The register on one database. */
final class JdbcRegister implements Register {
    private static final String LETTERS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private final Database database;
    private final Transactions transactions;
    private final Entries entries;
    private final Documents documents;
    private final Histories histories;
    private final Sending sending;
    private final Reports reports;
    private final Site site;
    private final MappingVersions mappingVersions;

    private JdbcRegister(Database database, Transactions transactions, Clock clock, String prefix) {
        this.database = database;
        this.transactions = transactions;
        this.entries = new JdbcEntries(transactions, new OpenJobs(transactions));
        this.documents = new JdbcDocuments(transactions);
        this.histories = new JdbcHistories(transactions);
        this.sending = new JdbcSending(transactions, prefix);
        this.reports = new JdbcReports(transactions, clock);
        this.site = new JdbcSite(transactions, prefix);
        this.mappingVersions = new JdbcMappingVersions(transactions);
    }

    static JdbcRegister on(Database database, Clock clock) {
        Transactions transactions = new Transactions(database, clock);
        String prefix = transactions.write(JdbcRegister::started);
        return new JdbcRegister(database, transactions, clock, prefix);
    }

    /** Notes the start; on the very first one draws the two characters of this installation. */
    private static String started(Tx tx) throws SQLException {
        UUID boot = UUID.randomUUID();
        Optional<String> prefix = tx.first("SELECT prefix FROM install WHERE id = 1", row -> row.getString("prefix"));
        if (prefix.isPresent()) {
            tx.update("UPDATE install SET boot_id = ?, clean_shutdown = FALSE WHERE id = 1", boot);
            return prefix.get();
        }
        String drawn = draw(new SecureRandom());
        tx.update(
                "INSERT INTO install (id, prefix, environment, boot_id, clean_shutdown, high_water_seq)"
                        + " VALUES (1, ?, 'main', ?, FALSE, 0)",
                drawn,
                boot);
        return drawn;
    }

    private static String draw(Random random) {
        return "" + LETTERS.charAt(random.nextInt(22)) + LETTERS.charAt(random.nextInt(LETTERS.length()));
    }

    @Override
    public Entries entries() {
        return entries;
    }

    @Override
    public Documents documents() {
        return documents;
    }

    @Override
    public Histories histories() {
        return histories;
    }

    @Override
    public Sending sending() {
        return sending;
    }

    @Override
    public Reports reports() {
        return reports;
    }

    @Override
    public Site site() {
        return site;
    }

    @Override
    public MappingVersions mappingVersions() {
        return mappingVersions;
    }

    /** The first event of the audit trail that does not fit the one before it; empty if the chain is whole. */
    Optional<Long> firstBrokenAuditEvent() {
        return transactions.read(AuditChain::firstBroken);
    }

    Transactions transactions() {
        return transactions;
    }

    @Override
    public void close() {
        transactions.run(
                tx -> tx.update(
                        "UPDATE install SET clean_shutdown = TRUE, high_water_seq = (SELECT seq FROM audit_head) WHERE id = 1"));
        database.close();
    }
}
