package org.daybook.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code daybook}: parses first, then does one thing and tells the shell how it went. */
@Command(
        name = "daybook",
        header = "Brings finished work into the books.",
        description = {
            "Daybook pulls finished work from source systems, makes invoices and balanced journals of it, has them"
                    + " approved, pushes them into the accounting package, reads them back, and only then calls them"
                    + " Posted.",
            "",
            "A site is a folder with what differs from installation to installation: mappings, routes, settings, and"
                    + " under data/ its register. Every command works on one site: the one given with --site, else the one"
                    + " DAYBOOK_SITE names, else the current folder if it has mappings/, else the product's own folder.",
            "",
            "While a server runs on the site, commands ask it; otherwise they open the register themselves."
        },
        footer = {"  daybook demo", "  daybook check", "  daybook status --site /srv/books --json"})
public final class DaybookCommand {

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a trouble arose, for a report to its makers.")
    boolean debug;

    DaybookCommand() {}

    /** Carries out one command in this process's own surroundings and answers the exit code; see {@link ExitCodes}. */
    public static int execute(House house, String... args) {
        return execute(house, Surroundings.ofThisProcess(), args);
    }

    /** The same anywhere. */
    public static int execute(House house, Surroundings around, String... args) {
        Terminal terminal = new Terminal(around, house::json);
        CommandLine line = commandLine(new Shell(house, terminal, around), args);
        int code = line.execute(args.length == 0 ? new String[] {"--help"} : args);
        around.out().flush();
        around.err().flush();
        return code;
    }

    static CommandLine commandLine(Shell shell, String... args) {
        DaybookCommand root = new DaybookCommand();
        CommandLine line = new CommandLine(root, shell);
        Commands.add(line, args);
        Troubles troubles = new Troubles(shell.terminal(), () -> root.debug);
        line.setOut(shell.around().out())
                .setErr(shell.around().err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOverwrittenOptionsAllowed(false)
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        shell.around().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setParameterExceptionHandler(troubles)
                .setExecutionExceptionHandler(troubles);
        Manners.teach(line, "daybook " + shell.house().version());
        return line;
    }
}
