package org.daybook.cli;

import java.util.List;
import org.daybook.sync.Reports.HeldItem;

/** What is held as a person reads it: each with its reason and the way out. */
public final class HeldText {

    private HeldText() {}

    public static void print(Terminal terminal, List<HeldItem> held) {
        if (held.isEmpty()) {
            terminal.line("Nothing is held.");
            return;
        }
        for (HeldItem item : held) {
            terminal.line(Terminal.Look.HEADING, title(item));
            terminal.line("    " + item.problem());
            terminal.line("    " + item.remedy());
        }
        terminal.line(Words.count(held.size(), "thing waits", "things wait") + " for a person.");
    }

    private static String title(HeldItem item) {
        String company = item.company().isEmpty() ? "" : "  company " + item.company();
        String money = item.money().map(amount -> "  " + Words.money(amount)).orElse("");
        return item.subject() + "  " + item.code() + company + money + "  since " + Words.time(item.since());
    }
}
