package org.daybook.invoicing.selection;

/** How a draft's entries become invoice lines: the {@code lines} setting (JI 1.1 selection line). */
public enum LineLayout {
    PER_ENTRY,
    /** Summed by line kind, activity, taxability and dimensions, so that every sum still has one place in the books. */
    PER_ACTIVITY;

    /** @throws IllegalArgumentException for any name but {@code per-entry} and {@code per-activity} */
    public static LineLayout named(String name) {
        return switch (name) {
            case "per-entry" -> PER_ENTRY;
            case "per-activity" -> PER_ACTIVITY;
            default ->
                throw new IllegalArgumentException("lines: " + name + " is not known; say per-entry or per-activity");
        };
    }
}
