package org.daybook;

import org.daybook.cli.DaybookCommand;

/** Where the program begins: the command line is read before anything is started. */
public final class Daybook {

    private Daybook() {}

    public static void main(String[] arguments) {
        System.exit(DaybookCommand.execute(new TheHouse(), arguments));
    }
}
