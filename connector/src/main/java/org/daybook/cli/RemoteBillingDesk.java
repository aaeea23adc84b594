package org.daybook.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.settlement.CheckFile;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.BillingView;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.Desk.Person;

/** Billing by hand on a running server, asked over its REST API. */
record RemoteBillingDesk(RestCall rest) implements BillingDesk {

    @Override
    public List<Listed> list() {
        return rest.readList(RemoteDesk.ok(rest, rest.get("billing")), Listed.class);
    }

    @Override
    public Optional<BillingView> look(String work) {
        return perhaps("billing/work?work=" + RemoteDesk.encoded(work), BillingView.class);
    }

    @Override
    public Optional<BillingView> at(String work, int event) {
        return perhaps("billing/work?work=" + RemoteDesk.encoded(work) + "&at=" + event, BillingView.class);
    }

    @Override
    public Optional<CheckFile> checks(String work, long from, long to) {
        return perhaps(
                "billing/work/checks?work=" + RemoteDesk.encoded(work) + "&from=" + from + "&to=" + to,
                CheckFile.class);
    }

    private <T> Optional<T> perhaps(String path, Class<T> type) {
        RestCall.Answer answer = rest.get(path);
        return answer.status() == 404 ? Optional.empty() : Optional.of(rest.read(RemoteDesk.ok(rest, answer), type));
    }

    @Override
    public Decision act(String work, Act act, Person person) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("work", work);
        asked.put("action", act.action());
        asked.put("given", act.given());
        act.after().ifPresent(after -> asked.put("after", after));
        return decided(work, rest.post("billing/work/actions", asked));
    }

    @Override
    public List<Ready> ready(Batch batch) {
        String asked = asked(batch).entrySet().stream()
                .map(one ->
                        one.getKey() + "=" + RemoteDesk.encoded(one.getValue().toString()))
                .collect(Collectors.joining("&"));
        return rest.readList(RemoteDesk.ok(rest, rest.get("billing/ready?" + asked)), Ready.class);
    }

    @Override
    public List<Decision> print(Batch batch, Person person) {
        return rest.readList(RemoteDesk.ok(rest, rest.post("billing/print", asked(batch))), Decision.class);
    }

    private static Map<String, Object> asked(Batch batch) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("creditMemos", batch.creditMemos());
        asked.put("totals", batch.totals().name());
        batch.customer().ifPresent(customer -> asked.put("customer", customer));
        batch.date().ifPresent(date -> asked.put("date", date.toString()));
        batch.source().ifPresent(source -> asked.put("source", source));
        batch.company().ifPresent(company -> asked.put("company", company));
        return asked;
    }

    @Override
    public Decision undo(String work, Optional<Integer> after, Person person) {
        Map<String, Object> asked = new LinkedHashMap<>();
        asked.put("work", work);
        after.ifPresent(seen -> asked.put("after", seen));
        return decided(work, rest.post("billing/work/undo", asked));
    }

    private Decision decided(String work, RestCall.Answer answer) {
        return RemoteDesk.decided(rest, work, answer, RefusalCode.NOT_BILLED_BY_HAND);
    }
}
