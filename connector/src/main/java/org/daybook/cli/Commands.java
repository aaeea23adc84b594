package org.daybook.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import picocli.CommandLine;

/**
 * The commands in the order in which help lists them. Where one is asked for by its name, only that one is put
 * together: all of them take half a second of a cold JVM, which is longer than most of them run.
 */
final class Commands {

    private static final Map<String, Class<?>> BY_NAME = new LinkedHashMap<>();

    static {
        BY_NAME.put("demo", DemoCommand.class);
        BY_NAME.put("run", RunCommand.class);
        BY_NAME.put("init", InitCommand.class);
        BY_NAME.put("check", CheckCommand.class);
        BY_NAME.put("status", StatusCommand.class);
        BY_NAME.put("documents", DocumentsCommand.class);
        BY_NAME.put("held", HeldCommand.class);
        BY_NAME.put("explain", ExplainCommand.class);
        BY_NAME.put("approve", ApproveCommand.class);
        BY_NAME.put("retry", RetryCommand.class);
        BY_NAME.put("credit", CreditCommand.class);
        BY_NAME.put("billing", BillingCommand.class);
        BY_NAME.put("mapping", MappingCommand.class);
        BY_NAME.put("user", UserCommand.class);
        BY_NAME.put("bench", BenchCommand.class);
    }

    private Commands() {}

    /** Puts together what these arguments need; all commands where that is not plain, as for help and wrong names. */
    static void add(CommandLine root, String... args) {
        for (Class<?> command : needed(args)) {
            root.addSubcommand(command);
        }
    }

    private static Collection<Class<?>> needed(String... args) {
        Class<?> named = Arrays.stream(args)
                .filter(arg -> !arg.startsWith("-"))
                .findFirst()
                .<Class<?>>map(BY_NAME::get)
                .orElse(null);
        return named == null ? all() : List.of(named);
    }

    private static Collection<Class<?>> all() {
        Collection<Class<?>> all = new ArrayList<>(BY_NAME.values());
        all.add(CompletionCommand.class);
        all.add(CommandLine.HelpCommand.class);
        return all;
    }
}
