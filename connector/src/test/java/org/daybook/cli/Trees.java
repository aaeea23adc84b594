package org.daybook.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

    /** What a shell makes of a line: words between blanks, those in quotes whole. */
    static String[] words(String line) {
        List<String> words = new ArrayList<>();
        Matcher word = Pattern.compile("\"([^\"]*)\"|\\S+").matcher(line);
        while (word.find()) {
            words.add(word.group(1) == null ? word.group() : word.group(1));
        }
        return words.toArray(String[]::new);
    }

    private static Stream<CommandLine> below(CommandLine line) {
        return line.getSubcommands().values().stream()
                .flatMap(command -> Stream.concat(Stream.of(command), below(command)));
    }
}
