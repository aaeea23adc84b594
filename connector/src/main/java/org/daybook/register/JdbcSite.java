package org.daybook.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.sync.Site;

/** What the register knows of the installation. */
final class JdbcSite implements Site {
    private final Transactions transactions;
    private final String installPrefix;

    JdbcSite(Transactions transactions, String installPrefix) {
        this.transactions = transactions;
        this.installPrefix = installPrefix;
    }

    @Override
    public String installPrefix() {
        return installPrefix;
    }

    @Override
    public void mappingVersion(String version, String content, String actor) {
        transactions.run(tx -> {
            if (content(tx, version).isEmpty()) {
                tx.update(
                        "INSERT INTO mapping_version (sha256, content, created_by, created_at) VALUES (?, ?, ?, ?)",
                        version,
                        content,
                        actor,
                        tx.now());
            }
            int changed = tx.update(
                    "UPDATE install SET mapping_version = ? WHERE id = 1 AND (mapping_version IS NULL OR mapping_version <> ?)",
                    version,
                    version);
            if (changed > 0) {
                tx.audit(actor, "mapping version current", null, Payloads.write(Map.of("version", version)));
            }
            endWaiting(tx, version, actor);
        });
    }

    /** Whatever waited does so no longer: it is the one that came in force, or the site's files have gone back to this one. */
    private static void endWaiting(Tx tx, String version, String actor) throws SQLException {
        Optional<String> waiting = tx.first(
                "SELECT mapping_waiting FROM install WHERE mapping_waiting IS NOT NULL",
                row -> row.getString("mapping_waiting"));
        if (waiting.isPresent()) {
            tx.update("UPDATE install SET mapping_waiting = NULL WHERE id = 1");
        }
        if (waiting.filter(other -> !other.equals(version)).isPresent()) {
            tx.audit(actor, "mapping version withdrawn", null, Payloads.write(Map.of("version", waiting.get())));
        }
    }

    @Override
    public Optional<String> currentMappingVersion() {
        return transactions.read(tx -> tx.first(
                "SELECT mapping_version FROM install WHERE mapping_version IS NOT NULL",
                row -> row.getString("mapping_version")));
    }

    @Override
    public Optional<String> mappingContent(String version) {
        return transactions.read(tx -> content(tx, version));
    }

    private static Optional<String> content(Tx tx, String version) throws SQLException {
        return tx.first(
                "SELECT content FROM mapping_version WHERE sha256 = ?", row -> Columns.text(row, "content"), version);
    }

    @Override
    public Optional<User> user(String name) {
        return transactions.read(tx -> tx.first("SELECT * FROM app_user WHERE user_name = ?", JdbcSite::user, name));
    }

    @Override
    public List<User> users() {
        return transactions.read(tx -> tx.list("SELECT * FROM app_user ORDER BY user_name", JdbcSite::user));
    }

    private static User user(ResultSet row) throws SQLException {
        return new User(
                row.getString("user_name"),
                row.getString("password_hash"),
                List.of(Payloads.read(row.getString("roles"), String[].class)),
                row.getBoolean("enabled"));
    }

    @Override
    public void saveUser(User user, String actor) {
        String roles = Payloads.write(user.roles());
        transactions.run(tx -> {
            int known = tx.update(
                    "UPDATE app_user SET password_hash = ?, roles = ?, enabled = ? WHERE user_name = ?",
                    user.passwordHash(),
                    roles,
                    user.enabled(),
                    user.name());
            if (known == 0) {
                tx.update(
                        "INSERT INTO app_user (password_hash, roles, enabled, user_name) VALUES (?, ?, ?, ?)",
                        user.passwordHash(),
                        roles,
                        user.enabled(),
                        user.name());
            }
            Map<String, Object> said = Map.of("user", user.name(), "roles", user.roles(), "enabled", user.enabled());
            tx.audit(actor, "user saved", null, Payloads.write(said));
        });
    }

    /** Who comes second finds the row; who comes at the same moment finds it on the second try. */
    @Override
    public boolean takeTurn(String job, LocalDate day) {
        return transactions.write(tx -> {
            boolean taken = tx.first(
                            "SELECT 1 FROM daily_turn WHERE turn_name = ? AND on_day = ?",
                            row -> row.getInt(1),
                            job,
                            day)
                    .isPresent();
            if (!taken) {
                tx.update("INSERT INTO daily_turn (turn_name, on_day, taken_at) VALUES (?, ?, ?)", job, day, tx.now());
                tx.audit("daybook", "turn taken", null, Payloads.write(Map.of("job", job, "day", day)));
            }
            return !taken;
        });
    }
}
