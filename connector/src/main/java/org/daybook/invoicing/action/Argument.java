package org.daybook.invoicing.action;

/**
 * What a person gives to an action.
 *
 * @param name as a label: {@code Desired price}
 * @param meaning for help and forms: what it is, with its unit, and what happens without it
 */
public record Argument(String name, Kind kind, boolean required, String meaning) {

    /** How it is written. */
    public enum Kind {
        TEXT,
        /** A number such as 1234.50: an amount in the job's currency, or hours. */
        NUMBER,
        PERCENT,
        /** A date such as 2025-07-15. */
        DATE,
        YES_NO,
        /** Source and id of an entry, {@code koho:4711}. */
        ENTRY
    }

    public static Argument required(String name, Kind kind, String meaning) {
        return new Argument(name, kind, true, meaning);
    }

    public static Argument optional(String name, Kind kind, String meaning) {
        return new Argument(name, kind, false, meaning);
    }
}
