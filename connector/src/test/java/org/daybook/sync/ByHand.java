package org.daybook.sync;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.BillingDesk.Act;
import org.daybook.sync.Desk.Decision;

/** One piece of work that paul bills by hand at the desk of a {@link TestSite}, and what the desk shows of it. */
abstract class ByHand {

    TestSite site;

    /** The name the work goes by at the desk. */
    abstract String work();

    final BillingDesk desk() {
        return site.desk().billing();
    }

    final BillingView look() {
        return desk().look(work()).orElseThrow();
    }

    final BillingView at(int event) {
        return desk().at(work(), event).orElseThrow();
    }

    final Map<String, String> facts() {
        return look().overview().facts();
    }

    final String fact(String name) {
        return facts().get(name);
    }

    final List<Map<String, String>> rows(String sheet) {
        return look().overview().sheet(sheet).rows();
    }

    final List<String> column(String sheet, String column) {
        return rows(sheet).stream().map(row -> row.get(column)).toList();
    }

    /** @param no from 0, in the order they were made */
    final Document made(int no) {
        return site.document(look().documents().get(no).reference());
    }

    final Decision act(String action, Map<String, String> given) {
        return desk().act(work(), new Act(action, given, Optional.empty()), TestSite.person("paul"));
    }

    final void done(String action, Map<String, String> given) {
        Decision decision = act(action, given);
        assertThat(decision.done()).as(decision.toString()).isTrue();
    }

    final Decision undo() {
        return desk().undo(work(), Optional.empty(), TestSite.person("paul"));
    }

    static List<RefusalCode> codes(Decision decision) {
        return decision.reasons().stream().map(Finding::code).toList();
    }
}
