package org.daybook.cli;

import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine;

/** All commands at once, as tests of manners look at them. */
final class Trees {

    private Trees() {}

    static CommandLine whole(Given given) {
        Surroundings around = given.around();
        return DaybookCommand.commandLine(
                new Shell(given.house, new Terminal(around, given.house::json), around), "help");
    }

    /** Every command but the root. */
    static List<CommandLine> commands(Given given) {
        return below(whole(given)).toList();
    }

    /** Their names as they are typed, e.g. {@code daybook user add}. */
    static List<String> names(Given given) {
        return commands(given).stream()
                .map(command -> command.getCommandSpec().qualifiedName())
                .toList();
    }

    private static Stream<CommandLine> below(CommandLine line) {
        return line.getSubcommands().values().stream()
                .flatMap(command -> Stream.concat(Stream.of(command), below(command)));
    }
}
