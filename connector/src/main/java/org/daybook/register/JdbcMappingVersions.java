package org.daybook.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.MappingVersion;
import org.daybook.sync.MappingVersion.State;
import org.daybook.sync.MappingVersions;

/** Who proposed which version of the mappings, and who approved it. Every change locks the one row of the installation. */
final class JdbcMappingVersions implements MappingVersions {
    private static final String VERSIONS = "SELECT v.sha256, v.created_by, v.created_at, v.approved_by, v.approved_at,"
            + " i.mapping_version, i.mapping_waiting FROM mapping_version v, install i WHERE i.id = 1";

    private final Transactions transactions;

    JdbcMappingVersions(Transactions transactions) {
        this.transactions = transactions;
    }

    @Override
    public List<MappingVersion> all() {
        return transactions.read(
                tx -> tx.list(VERSIONS + " ORDER BY v.created_at DESC, v.sha256", JdbcMappingVersions::version));
    }

    @Override
    public Optional<MappingVersion> waiting() {
        return transactions.read(
                tx -> tx.first(VERSIONS + " AND v.sha256 = i.mapping_waiting", JdbcMappingVersions::version));
    }

    @Override
    public boolean isApproved(String version) {
        return transactions
                .read(tx -> find(tx, version))
                .flatMap(MappingVersion::approvedBy)
                .isPresent();
    }

    @Override
    public void found(String version, String content, String runner) {
        transactions.run(tx -> {
            if (!waits(tx, version)) {
                write(tx, version, content, runner);
            }
        });
    }

    @Override
    public Outcome<MappingVersion> propose(String version, String content, String person) {
        return transactions.write(tx -> {
            lock(tx);
            Optional<MappingVersion> known = find(tx, version);
            if (known.filter(JdbcMappingVersions::needsNobody).isPresent()) {
                return Outcome.refused(notWaiting(known.get()));
            }
            write(tx, version, content, person);
            return Outcome.done(find(tx, version).orElseThrow());
        });
    }

    private static boolean needsNobody(MappingVersion known) {
        return known.state() == State.IN_FORCE || known.approvedBy().isPresent();
    }

    private static boolean waits(Tx tx, String version) throws SQLException {
        return lock(tx).filter(version::equals).isPresent();
    }

    /** The version that waits, with the row of the installation locked until the transaction ends. */
    private static Optional<String> lock(Tx tx) throws SQLException {
        return tx.first(
                        "SELECT mapping_waiting FROM install WHERE id = 1 FOR UPDATE",
                        row -> Columns.maybe(row, "mapping_waiting"))
                .orElseThrow();
    }

    /** A content that came back is proposed anew, by whoever brings it back. */
    private static void write(Tx tx, String version, String content, String proposer) throws SQLException {
        int known = tx.update(
                "UPDATE mapping_version SET created_by = ?, created_at = ? WHERE sha256 = ?",
                proposer,
                tx.now(),
                version);
        if (known == 0) {
            tx.update(
                    "INSERT INTO mapping_version (sha256, content, created_by, created_at) VALUES (?, ?, ?, ?)",
                    version,
                    content,
                    proposer,
                    tx.now());
        }
        tx.update("UPDATE install SET mapping_waiting = ? WHERE id = 1", version);
        tx.audit(proposer, "mapping version proposed", null, Payloads.write(Map.of("version", version)));
    }

    @Override
    public Outcome<MappingVersion> approve(String version, String approver) {
        return transactions.write(tx -> {
            lock(tx);
            Optional<MappingVersion> found = find(tx, version);
            Optional<Finding> refusal = refusal(found, version, approver);
            return refusal.isPresent()
                    ? Outcome.refused(refusal.get())
                    : Outcome.done(approved(tx, found.orElseThrow(), approver));
        });
    }

    private static Optional<Finding> refusal(Optional<MappingVersion> found, String version, String approver) {
        if (found.isEmpty()) {
            return Optional.of(Finding.of(
                    RefusalCode.MAPPING_NOT_WAITING, version, "There is no version " + version + " of the mappings."));
        }
        MappingVersion known = found.get();
        if (known.state() != State.WAITING) {
            return Optional.of(notWaiting(known));
        }
        return known.proposedBy().equalsIgnoreCase(approver)
                ? Optional.of(Finding.of(
                        RefusalCode.SAME_PERSON,
                        known.shortened(),
                        approver + " has proposed this version of the mappings."))
                : Optional.empty();
    }

    private static Finding notWaiting(MappingVersion known) {
        String why = switch (known.state()) {
            case IN_FORCE -> "is in force already.";
            case SUPERSEDED ->
                known.approvedBy().isPresent()
                        ? "was approved before, and is in force as soon as the site's files say it."
                        : "is superseded: the site's files say another one.";
            default -> "is approved already.";
        };
        return Finding.of(
                RefusalCode.MAPPING_NOT_WAITING,
                known.shortened(),
                "Version " + known.shortened() + " of the mappings " + why);
    }

    private static MappingVersion approved(Tx tx, MappingVersion found, String approver) throws SQLException {
        tx.update(
                "UPDATE mapping_version SET approved_by = ?, approved_at = ? WHERE sha256 = ?",
                approver,
                tx.now(),
                found.version());
        Map<String, String> said = Map.of("version", found.version(), "proposedBy", found.proposedBy());
        tx.audit(approver, "mapping version approved", null, Payloads.write(said));
        return find(tx, found.version()).orElseThrow();
    }

    private static Optional<MappingVersion> find(Tx tx, String version) throws SQLException {
        return tx.first(VERSIONS + " AND v.sha256 = ?", JdbcMappingVersions::version, version);
    }

    private static MappingVersion version(ResultSet row) throws SQLException {
        String version = row.getString("sha256");
        Optional<String> approvedBy = Columns.maybe(row, "approved_by");
        return new MappingVersion(
                version,
                state(row, version, approvedBy.isPresent()),
                row.getString("created_by"),
                Columns.instant(row, "created_at"),
                approvedBy,
                Optional.ofNullable(Columns.instant(row, "approved_at")));
    }

    private static State state(ResultSet row, String version, boolean approved) throws SQLException {
        if (version.equals(row.getString("mapping_version"))) {
            return State.IN_FORCE;
        }
        if (version.equals(row.getString("mapping_waiting"))) {
            return approved ? State.APPROVED : State.WAITING;
        }
        return State.SUPERSEDED;
    }
}
