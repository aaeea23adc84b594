package org.daybook.register;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;

/** Values on their way into columns and back. */
final class Columns {
    /** H2 takes longer strings as streams only. */
    private static final int LONG = 1_000_000;

    private Columns() {}

    /** Collections become SQL arrays, instants are UTC, an empty {@link Optional} is null. */
    static void bind(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            bindOne(statement, i + 1, values[i] instanceof Optional<?> maybe ? maybe.orElse(null) : values[i]);
        }
    }

    private static void bindOne(PreparedStatement statement, int at, Object value) throws SQLException {
        if (value instanceof String text && text.length() > LONG) {
            statement.setCharacterStream(at, new StringReader(text), text.length());
        } else if (value instanceof Instant instant) {
            statement.setObject(at, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof Enum<?> word) {
            statement.setString(at, word.name());
        } else if (value instanceof Collection<?> many) {
            String type = many.iterator().next() instanceof UUID ? "uuid" : "varchar";
            statement.setArray(at, statement.getConnection().createArrayOf(type, many.toArray()));
        } else {
            statement.setObject(at, value);
        }
    }

    static Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }

    static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    static Optional<String> maybe(ResultSet row, String column) throws SQLException {
        return Optional.ofNullable(row.getString(column));
    }

    /** A text of any length. */
    static String text(ResultSet row, String column) throws SQLException {
        try (Reader reader = row.getCharacterStream(column)) {
            if (reader == null) {
                return null;
            }
            StringWriter text = new StringWriter();
            reader.transferTo(text);
            return text.toString();
        } catch (IOException trouble) {
            throw new UncheckedIOException(trouble);
        }
    }

    /** At most this many characters; what people are shown in a list need not be whole. */
    static String cut(String text, int most) {
        return text.length() <= most ? text : text.substring(0, most - 1) + "…";
    }
}
