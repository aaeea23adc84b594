package org.daybook.cli;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.Desk;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.EntryStory;
import org.daybook.sync.Explanation;
import org.daybook.sync.MappingDesk;
import org.daybook.sync.Reports;

/**
 * The desk of a running server, asked over its REST API. Who acts is known by the call's authorization, not by the
 * name given.
 */
final class RemoteDesk implements Desk {

    /** What the server accepts in one request. */
    private static final int MOST_AT_ONCE = 500;

    private final RestCall rest;

    RemoteDesk(RestCall rest) {
        this.rest = rest;
    }

    @Override
    public Overview overview() {
        return found("overview", Overview.class);
    }

    @Override
    public DocumentPage documents(DocumentQuery query) {
        StringBuilder path = new StringBuilder("documents?size=").append(query.size());
        query.stage().ifPresent(stage -> path.append("&stage=").append(stage));
        query.company().ifPresent(company -> path.append("&company=").append(encoded(company)));
        query.source().ifPresent(source -> path.append("&source=").append(encoded(source)));
        query.ledger().ifPresent(ledger -> path.append("&ledger=").append(encoded(ledger)));
        query.text().ifPresent(text -> path.append("&text=").append(encoded(text)));
        query.after().ifPresent(after -> path.append("&after=").append(encoded(after)));
        return found(path.toString(), DocumentPage.class);
    }

    @Override
    public Optional<DocumentView> document(String name) {
        return perhaps("documents/" + encoded(name), DocumentView.class);
    }

    @Override
    public List<Reports.HeldItem> held(int most) {
        return list("held?most=" + Math.min(most, MOST_AT_ONCE), Reports.HeldItem.class);
    }

    @Override
    public List<Reports.DayTotal> money(LocalDate from) {
        return list("money?from=" + from, Reports.DayTotal.class);
    }

    @Override
    public Optional<Explanation> explain(String document) {
        return perhaps("documents/" + encoded(document) + "/explanation", Explanation.class);
    }

    @Override
    public Optional<EntryStory> entry(String entry) {
        return perhaps("entries?id=" + encoded(entry), EntryStory.class);
    }

    @Override
    public List<Decision> approve(List<String> documents, Person person) {
        List<Decision> decisions = new ArrayList<>();
        for (int from = 0; from < documents.size(); from += MOST_AT_ONCE) {
            List<String> some = documents.subList(from, Math.min(documents.size(), from + MOST_AT_ONCE));
            RestCall.Answer answer = rest.post("documents/approve", Map.of("documents", some));
            decisions.addAll(rest.readList(ok(answer), Decision.class));
        }
        return decisions;
    }

    @Override
    public Decision retry(String document, Person person) {
        return decided(document, rest.post("documents/" + encoded(document) + "/retry", Map.of()));
    }

    @Override
    public Decision credit(String document, boolean restoreEntries, Person person) {
        return decided(
                document,
                rest.post("documents/" + encoded(document) + "/credit", Map.of("restoreEntries", restoreEntries)));
    }

    @Override
    public BillingDesk billing() {
        return new RemoteBillingDesk(rest);
    }

    @Override
    public MappingDesk mappings() {
        return new RemoteMappingDesk(rest);
    }

    private Decision decided(String document, RestCall.Answer answer) {
        return decided(rest, document, answer, RefusalCode.INVOICE_NOT_FOUND);
    }

    /** A refusal comes as a problem that carries the decision. */
    static Decision decided(RestCall rest, String document, RestCall.Answer answer, RefusalCode unknown) {
        if (answer.status() == 404) {
            return Decision.refused(
                    document,
                    List.of(Finding.of(
                            unknown, document, rest.member(answer, "detail").asText())));
        }
        if (answer.status() == 409 && rest.member(answer, "decision").isObject()) {
            return rest.read(rest.member(answer, "decision"), Decision.class);
        }
        return rest.read(ok(rest, answer), Decision.class);
    }

    private <T> T found(String path, Class<T> type) {
        return rest.read(ok(rest.get(path)), type);
    }

    private <T> List<T> list(String path, Class<T> type) {
        return rest.readList(ok(rest.get(path)), type);
    }

    private <T> Optional<T> perhaps(String path, Class<T> type) {
        RestCall.Answer answer = rest.get(path);
        return answer.status() == 404 ? Optional.empty() : Optional.of(rest.read(ok(answer), type));
    }

    private RestCall.Answer ok(RestCall.Answer answer) {
        return ok(rest, answer);
    }

    static RestCall.Answer ok(RestCall rest, RestCall.Answer answer) {
        if (answer.status() != 200) {
            throw rest.trouble(answer);
        }
        return answer;
    }

    static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
