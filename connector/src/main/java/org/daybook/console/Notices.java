package org.daybook.console;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.sync.Desk.Decision;

/** What became of several documents: one line for all that is done, and every refusal by itself. */
final class Notices {

    private Notices() {}

    static List<Notice> of(List<Decision> decisions) {
        List<Decision> done = decisions.stream().filter(Decision::done).toList();
        Stream<Notice> first = done.size() > 1
                ? Stream.of(new Notice(true, Shown.count(done.size()) + " documents approved.", List.of()))
                : done.stream().map(Notice::of);
        return Stream.concat(first, decisions.stream().filter(d -> !d.done()).map(Notice::of))
                .toList();
    }
}
