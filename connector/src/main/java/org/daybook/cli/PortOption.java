package org.daybook.cli;

import java.util.OptionalInt;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Where console and REST API listen. */
final class PortOption {

    private static final int HIGHEST = 65_535;

    @Spec(Spec.Target.MIXEE)
    CommandSpec command;

    private Integer port;

    @Option(
            names = "--port",
            paramLabel = "N",
            description =
                    "Port of the console and the REST API; 0 lets the system choose. Default: as the site's settings"
                            + " say.")
    void port(int asked) {
        if (asked < 0 || asked > HIGHEST) {
            throw new ParameterException(
                    command.commandLine(), "Port " + asked + " does not exist. Give a number from 0 to " + HIGHEST);
        }
        port = asked;
    }

    OptionalInt asked() {
        return port == null ? OptionalInt.empty() : OptionalInt.of(port);
    }
}
