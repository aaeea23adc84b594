package org.daybook.register;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.daybook.sync.Reports.Contact;

/** When sources and ledgers were last reached. A reading, not an action: it is overwritten, and not audited. */
final class Contacts {

    private Contacts() {}

    static Contact read(ResultSet row) throws SQLException {
        return new Contact(
                row.getString("kind"),
                row.getString("contact_name"),
                Columns.instant(row, "contacted_at"),
                row.getBoolean("reached"),
                row.getString("said"),
                Optional.ofNullable(Columns.instant(row, "last_reached")));
    }

    static void write(Tx tx, String kind, String name, boolean reached, String text) throws SQLException {
        String said = Columns.cut(text, 4000);
        int known = tx.update(
                "UPDATE contact SET contacted_at = ?, reached = ?, said = ? WHERE kind = ? AND contact_name = ?",
                tx.now(),
                reached,
                said,
                kind,
                name);
        if (known == 0) {
            tx.update(
                    "INSERT INTO contact (contacted_at, reached, said, kind, contact_name) VALUES (?, ?, ?, ?, ?)",
                    tx.now(),
                    reached,
                    said,
                    kind,
                    name);
        }
        if (reached) {
            tx.update("UPDATE contact SET last_reached = ? WHERE kind = ? AND contact_name = ?", tx.now(), kind, name);
        }
    }
}
