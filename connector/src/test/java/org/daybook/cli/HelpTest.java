package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

class HelpTest {

    @TempDir
    Path here;

    private Given given;

    @BeforeEach
    void aPerson() {
        given = new Given(here);
    }

    @Test
    void everyCommandIsDescribedAndHasAnExampleAndItsExitCodes() {
        for (CommandLine command : Trees.commands(given)) {
            String name = command.getCommandSpec().qualifiedName();
            String help = command.getUsageMessage();
            assertThat(help)
                    .as(name)
                    .contains("NAME", "SYNOPSIS", "DESCRIPTION", "EXIT STATUS", "EXAMPLES")
                    .contains("  " + name + ": ");
            assertThat(command.getCommandSpec().usageMessage().header()[0])
                    .as(name)
                    .endsWith(".");
            assertThat(command.getCommandSpec().usageMessage().footer())
                    .as(name)
                    .isNotEmpty();
        }
    }

    @Test
    void everyOptionAndArgumentIsDescribedInASentence() {
        for (CommandLine command : Trees.commands(given)) {
            String name = command.getCommandSpec().qualifiedName();
            for (OptionSpec option : command.getCommandSpec().options()) {
                assertThat(option.description())
                        .as(name + " " + option.longestName())
                        .isNotEmpty();
                assertThat(option.description()[0])
                        .as(name + " " + option.longestName())
                        .endsWith(".");
            }
            for (PositionalParamSpec argument : command.getCommandSpec().positionalParameters()) {
                assertThat(argument.description())
                        .as(name + " " + argument.paramLabel())
                        .isNotEmpty();
            }
        }
    }

    @Test
    void everyExampleThatCallsDaybookCanBeParsed() {
        for (CommandLine command : Trees.commands(given)) {
            for (String example : command.getCommandSpec().usageMessage().footer()) {
                String[] words = Trees.words(example.strip().split(" [|>] ", -1)[0]);
                if (words[0].equals("daybook")) {
                    List<String> args = List.of(words).subList(1, words.length);
                    assertThatCode(() -> Trees.whole(given).parseArgs(args.toArray(String[]::new)))
                            .as(example)
                            .doesNotThrowAnyException();
                }
            }
        }
    }

    @Test
    void aCommandPutTogetherAloneIsTheSameAsInTheWhole() {
        for (CommandLine command : Trees.whole(given).getSubcommands().values()) {
            String name = command.getCommandName();
            assertThat(given.command(name, "--help")).as(name).isZero();
            assertThat(given.out().strip())
                    .isEqualTo(command.getUsageMessage().replace("\r\n", "\n").strip());
        }
    }

    @Test
    void theCompletionScriptKnowsEveryCommandAndItsOptions() {
        assertThat(given.command("completion")).isZero();
        String script = given.out();
        for (CommandLine command : Trees.commands(given)) {
            String function = "_picocli_" + command.getCommandSpec().qualifiedName("_");
            assertThat(script).contains("function " + function + "() {");
        }
        assertThat(script).contains("--restore").contains("\"INVOICED\" \"APPROVED\"");
    }

    @Test
    void withoutACommandAllCommandsAreListed() {
        assertThat(given.command()).isZero();
        for (String name : Trees.whole(given).getSubcommands().keySet()) {
            assertThat(given.out()).containsPattern("(?m)^  " + name + " ");
        }
    }

    @Test
    void helpAndVersionNeedNoSiteAndOpenNothing() {
        assertThat(given.command("status", "--help")).isZero();
        assertThat(given.command("--version")).isZero();
        assertThat(given.out()).isEqualTo("daybook 0.1.0\n");
        assertThat(given.asked()).isEmpty();
    }
}
