package org.daybook.document;

/** A name that the printer's fonts cannot write: better no check than one to the wrong name. */
public final class Unprintable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Unprintable(String words) {
        super("'" + words + "' has letters that the check's font lacks. Give the client a payee in Latin letters.");
    }
}
