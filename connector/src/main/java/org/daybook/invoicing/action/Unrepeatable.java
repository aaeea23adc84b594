package org.daybook.invoicing.action;

/** A record whose events do not lead to a state by these rules: it is not the one that was written, or the rules are not those it was written by. */
public final class Unrepeatable extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    public Unrepeatable(String why) {
        super(why);
    }
}
