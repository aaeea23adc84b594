package org.daybook.console;

/** How much one request may ask for. */
final class Limits {

    static final int MOST_AT_ONCE = 500;

    private Limits() {}

    /** @throws Trouble.BadRequest if {@code asked} is below one or above {@code most} */
    static int within(int asked, int most, String name) {
        if (asked < 1 || asked > most) {
            throw new Trouble.BadRequest(name + " is " + asked + ". Give a number from 1 to " + most + ".");
        }
        return asked;
    }
}
