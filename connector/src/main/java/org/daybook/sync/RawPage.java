package org.daybook.sync;

import java.util.Optional;

/**
 * A page as a source sent it, not yet read by its entry mapping.
 *
 * @param name what findings call it, e.g. {@code work_sessions updated after 2026-06-01T00:00:00Z}
 * @param cursor where the stream stands after this page
 */
public record RawPage(String name, byte[] content, Optional<String> cursor) {}
