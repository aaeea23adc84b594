package org.daybook.invoicing.finishedwork;

/**
 * How bills are numbered: QuickBooks allows the same number twice, so a prefix of one to four characters tells ours (SS 2.3 R13).
 *
 * @param next the number the next bill gets behind the prefix
 */
public record Numbering(String prefix, long next) {

    static final int LONGEST_PREFIX = 4;

    /** The product's own prefix; the first number is our choice (inferred). */
    public static final Numbering DEFAULT = new Numbering("CLIP", 1001);

    String number() {
        return prefix + next;
    }

    Numbering following() {
        return new Numbering(prefix, next + 1);
    }
}
