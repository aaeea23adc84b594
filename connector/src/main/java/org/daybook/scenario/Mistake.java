package org.daybook.scenario;

/**
 * What stands in a scenario file and is not of the language: an unknown sentence, heading or value.
 *
 * @param where file and line, {@code close-all.md:12}
 * @param problem what is wrong, a whole sentence
 * @param remedy what to write instead, a whole sentence
 */
public record Mistake(String where, String problem, String remedy) {

    /** E.g. {@code close-all.md:12: 'ten' is not a number. Write one like 1,234.50.} */
    @Override
    public String toString() {
        return where + ": " + problem + " " + remedy;
    }

    /** Carries a mistake that only shows when the sentence is carried out: an amount with too many decimals, an unknown job. */
    static final class Found extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient Mistake mistake;

        Found(String where, String problem, String remedy) {
            super(problem);
            this.mistake = new Mistake(where, problem, remedy);
        }

        Mistake mistake() {
            return mistake;
        }
    }
}
