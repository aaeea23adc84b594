package org.daybook.cli;

import picocli.CommandLine.Option;

/** Whether the answer is for a machine. */
final class JsonOption {

    @Option(names = "--json", description = "Print the same facts as one JSON value, for machines.")
    boolean asked;
}
