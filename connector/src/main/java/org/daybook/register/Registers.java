package org.daybook.register;

import org.daybook.sync.Register;

/** Opens registers. */
public final class Registers {

    private Registers() {}

    /**
     * Opens the register, and makes or updates its tables where they are not current.
     *
     * @throws RegisterRefused if it may not be opened: in use by another process, not durable, or of a newer Daybook
     * @throws org.daybook.sync.Unavailable if the database cannot be reached
     */
    public static Register open(RegisterSettings settings) {
        Database database = Database.open(settings);
        try {
            return JdbcRegister.on(database, settings.clock());
        } catch (RuntimeException trouble) {
            database.close();
            throw trouble;
        }
    }
}
