package org.daybook.cli;

import org.daybook.cli.DeskAtHand.SignedIn;
import picocli.CommandLine.Option;

/** Who acts. */
final class PersonOption {

    private final Surroundings around;

    @Option(
            names = "--as",
            paramLabel = "NAME",
            required = true,
            description = "Who acts: the name of a user of the site. The password is asked for, or taken from"
                    + " DAYBOOK_PASSWORD.")
    String name;

    PersonOption(Shell shell) {
        around = shell.around();
    }

    /** @throws NotAllowed if the desk does not know them */
    SignedIn signIn(DeskAtHand desk) {
        return desk.signIn(name, Password.of(around, "Password of " + Plain.text(name) + ": "));
    }
}
