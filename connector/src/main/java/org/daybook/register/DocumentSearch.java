package org.daybook.register;

import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.daybook.sync.Document;

/** Finds the one document that people mean: by number, by reference, or by the beginning of its id. */
final class DocumentSearch {
    private static final Pattern ID_BEGINNING = Pattern.compile("[0-9a-fA-F-]{6,36}");

    private DocumentSearch() {}

    static Optional<Document> find(Tx tx, String text) throws SQLException {
        for (String column : List.of("d.external_ref", "d.doc_number")) {
            Optional<Document> found =
                    only(tx.list(DocumentRows.SELECT + "WHERE " + column + " = ? LIMIT 2", DocumentRows::read, text));
            if (found.isPresent()) {
                return found;
            }
        }
        return ID_BEGINNING.matcher(text).matches() ? byBeginning(tx, text.replace("-", "")) : Optional.empty();
    }

    private static Optional<Document> byBeginning(Tx tx, String digits) throws SQLException {
        if (digits.length() < 6 || digits.length() > 32) {
            return Optional.empty();
        }
        return only(tx.list(
                DocumentRows.SELECT + "WHERE d.id >= ? AND d.id <= ? LIMIT 2",
                DocumentRows::read,
                id(digits, '0'),
                id(digits, 'f')));
    }

    private static UUID id(String digits, char filler) {
        String all = digits + String.valueOf(filler).repeat(32 - digits.length());
        return UUID.fromString(String.join(
                "-",
                all.substring(0, 8),
                all.substring(8, 12),
                all.substring(12, 16),
                all.substring(16, 20),
                all.substring(20)));
    }

    private static Optional<Document> only(List<Document> found) {
        return found.size() == 1 ? Optional.of(found.get(0)) : Optional.empty();
    }
}
