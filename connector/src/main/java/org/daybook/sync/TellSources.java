package org.daybook.sync;

import java.util.List;

/** Stage 8: tells a source which number its entries got and how far they have come, where it can be told (features S9). */
public final class TellSources {

    private static final int AT_ONCE = 100;

    private final Register register;

    public TellSources(Register register) {
        this.register = register;
    }

    /**
     * @return how many notices the source took
     * @throws Unavailable if the source cannot be reached; what it was not told stays due
     */
    public int run(SourceSystem source) {
        int told = 0;
        List<SourceSystem.Notice> due = register.sending().toTell(source.name(), AT_ONCE);
        while (!due.isEmpty()) {
            for (SourceSystem.Notice notice : due) {
                source.told(notice);
                register.sending().told(source.name(), notice);
                told++;
            }
            due = register.sending().toTell(source.name(), AT_ONCE);
        }
        return told;
    }
}
