package org.daybook.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the process tells the shell. */
public final class ExitCodes {

    public static final int DONE = 0;
    public static final int FOUND = 1;
    public static final int USAGE = 2;
    public static final int UNAVAILABLE = 3;
    public static final int BUG = 70;

    private ExitCodes() {}

    /** As {@code --help} lists them. */
    static Map<String, String> described() {
        Map<String, String> codes = new LinkedHashMap<>();
        codes.put(" " + DONE, "done, and nothing was found");
        codes.put(" " + FOUND, "something was found, or refused; the output says what and what to do");
        codes.put(" " + USAGE, "wrong usage, or a file that cannot be understood");
        codes.put(" " + UNAVAILABLE, "a database, server or file cannot be reached just now; try again later");
        codes.put(String.valueOf(BUG), "a mistake in Daybook itself; --debug shows where");
        return codes;
    }
}
