package org.daybook.invoicing.charges;

/**
 * Somebody on a job's distribution list who gets its invoices (features J10).
 *
 * @param address e-mail address; blank where the copy is printed
 */
public record Recipient(String name, Way way, String address) {

    /** How a copy reaches them. */
    public enum Way {
        PRINT,
        E_MAIL
    }
}
