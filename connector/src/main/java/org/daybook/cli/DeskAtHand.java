package org.daybook.cli;

import org.daybook.sync.Desk;

/** A desk that a command has opened, and closes again. */
public interface DeskAtHand extends AutoCloseable {

    /** For looking only. */
    Desk desk();

    /** Where its facts come from, e.g. {@code the server at http://127.0.0.1:8080}. */
    String place();

    /**
     * The desk for one person, who may act there as far as their roles allow.
     *
     * @throws NotAllowed if name and password do not belong together; at the latest when something is asked of the desk
     */
    SignedIn signIn(String name, String password);

    /** A person and the desk that knows them. */
    record SignedIn(Desk desk, Desk.Person person) {}

    @Override
    void close();
}
