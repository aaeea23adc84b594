package org.daybook.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.cli.NewUser.Role;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Lets somebody sign in. */
@Command(
        name = "add",
        header = "Add somebody who may sign in.",
        description = {
            "The password is asked for twice, without echo, or taken from DAYBOOK_PASSWORD; only its hash is kept. Who"
                    + " administers never approves, so ADMIN and APPROVER are never the same person's."
        },
        footer = {
            "  daybook user add anna --roles approver,preparer",
            "  daybook user add root --roles admin --site /srv/books"
        })
final class UserAddCommand implements Callable<Integer> {

    private static final int SHORTEST_PASSWORD = 8;

    private final Shell shell;

    @Parameters(
            paramLabel = "NAME",
            description = "The name to sign in with: letters, digits, dot, dash, underscore and at sign.")
    String name;

    @Option(
            names = "--roles",
            paramLabel = "ROLE",
            required = true,
            split = ",",
            description = "What they may do, with commas between: ${COMPLETION-CANDIDATES}; upper or lower case.")
    List<Role> roles;

    @Mixin
    SiteOption site;

    UserAddCommand(Shell shell) {
        this.shell = shell;
    }

    @Override
    public Integer call() {
        guard();
        String password = Password.ofNew(shell.around(), name);
        if (password.length() < SHORTEST_PASSWORD) {
            throw Stop.usage("The password has fewer than " + SHORTEST_PASSWORD + " characters. Choose a longer one.");
        }
        Outcome<String> added = shell.house()
                .addUser(
                        site.existing(),
                        new NewUser(name, password, roles.stream().distinct().toList()));
        if (added.isDone()) {
            shell.terminal().line(Terminal.Look.GOOD, name + " may sign in.");
            return ExitCodes.DONE;
        }
        for (Finding reason : added.reasons()) {
            shell.terminal().trouble(reason.toString());
        }
        return ExitCodes.FOUND;
    }

    private void guard() {
        if (!name.matches("[\\p{L}\\p{N}._@-]{1,80}")) {
            throw Stop.usage("'" + name
                    + "' cannot be a name. Use letters, digits, dot, dash, underscore and at sign, at most 80.");
        }
        if (roles.contains(Role.ADMIN) && roles.contains(Role.APPROVER)) {
            throw Stop.refused("ADMIN and APPROVER cannot be one person's. Add two users.");
        }
    }
}
