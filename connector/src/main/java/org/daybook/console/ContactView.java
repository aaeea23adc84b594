package org.daybook.console;

import org.daybook.sync.Reports.Contact;

/**
 * When a source or ledger was last heard of.
 *
 * @param kind {@code source} or {@code ledger}
 * @param at ISO 8601, for machines
 * @param lastReached blank if never
 */
record ContactView(
        String kind, String name, boolean reached, String at, String atShown, String text, String lastReached) {

    static ContactView of(Contact contact) {
        return new ContactView(
                Shown.text(contact.kind()),
                Shown.text(contact.name()),
                contact.reached(),
                contact.at().toString(),
                Shown.time(contact.at()),
                Shown.text(contact.text()),
                contact.lastReached().map(Shown::time).orElse(""));
    }
}
