package org.daybook.accounting;

/**
 * Something a person has to act on: where it is, what is wrong, and what to do.
 *
 * @param where file and line, entry, or document: {@code mappings/customers.csv:12}, {@code koho:4711}
 * @param problem what is wrong and why, a whole sentence
 * @param remedy what to do, a whole sentence
 */
public record Finding(RefusalCode code, String where, String problem, String remedy) {

    /** @throws IllegalArgumentException if it does not say what is wrong, or what to do */
    public Finding {
        if (problem.isBlank() || remedy.isBlank()) {
            throw new IllegalArgumentException(code + " at " + where + " without a problem or a remedy");
        }
    }

    /** The code's own sentences about {@code where}. */
    public static Finding of(RefusalCode code, String where) {
        return new Finding(code, where, code.sentence(), code.remedy());
    }

    /** The code's own remedy, with a problem that names names. */
    public static Finding of(RefusalCode code, String where, String problem) {
        return new Finding(code, where, problem, code.remedy());
    }

    /** E.g. {@code mappings/posting-references.csv:12: account 4711 is not in the chart. Add it there.} */
    @Override
    public String toString() {
        return where + ": " + problem + " " + remedy;
    }
}
