package org.daybook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;
import org.daybook.sync.SelectionDesk;
import org.daybook.sync.SelectionView;

/** Invoice selections on a running server, asked over its REST API. */
record RemoteSelectionDesk(RestCall rest) implements SelectionDesk {

    @Override
    public List<Listed> list() {
        return rest.readList(RemoteDesk.ok(rest, rest.get("selections")), Listed.class);
    }

    @Override
    public Optional<SelectionView> look(String job) {
        return perhaps("selection?job=" + RemoteDesk.encoded(job));
    }

    @Override
    public Optional<SelectionView> at(String job, int event) {
        return perhaps("selection?job=" + RemoteDesk.encoded(job) + "&at=" + event);
    }

    private Optional<SelectionView> perhaps(String path) {
        RestCall.Answer answer = rest.get(path);
        return answer.status() == 404
                ? Optional.empty()
                : Optional.of(rest.read(RemoteDesk.ok(rest, answer), SelectionView.class));
    }

    @Override
    public Decision act(String job, Act act, Person person) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("job", job);
        asked.put("action", act.action());
        asked.put("given", act.given());
        act.after().ifPresent(after -> asked.put("after", after));
        return decided(job, rest.post("selection/actions", asked));
    }

    @Override
    public Decision undo(String job, Optional<Integer> after, Person person) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("job", job);
        after.ifPresent(seen -> asked.put("after", seen));
        return decided(job, rest.post("selection/undo", asked));
    }

    private Decision decided(String job, RestCall.Answer answer) {
        return RemoteDesk.decided(rest, job, answer, RefusalCode.NO_SUCH_SELECTION);
    }
}
