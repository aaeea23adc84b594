package org.daybook.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.cli.DemoOptions;
import org.daybook.cli.ExitCodes;
import org.daybook.cli.TestTerminal;
import org.daybook.register.RegisterSettings;
import org.daybook.register.Registers;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Register;

/** {@code daybook demo --once --json} on a folder, and what it said. */
final class DemoRun {

    static final long SEED = 1;

    private final Path site;
    private final JsonNode summary;

    private DemoRun(Path site, JsonNode summary) {
        this.site = site;
        this.summary = summary;
    }

    static DemoRun on(Path site) throws InterruptedException, IOException {
        TestTerminal terminal = new TestTerminal();
        int exit = new Demo(new DemoOptions(site, true, true, SEED, OptionalInt.empty()), terminal.terminal()).run();
        if (exit != ExitCodes.DONE) {
            throw new AssertionError("the demo ended with " + exit + ": " + terminal.err() + terminal.out());
        }
        return new DemoRun(site, new ObjectMapper().readTree(terminal.out()));
    }

    LedgerFiles ledgers() {
        return new LedgerFiles(site);
    }

    /** The register as the demo has left it. */
    Register register() {
        String url = "jdbc:h2:file:" + site.toAbsolutePath().resolve("data/register");
        return Registers.open(new RegisterSettings(url, "", "", Clock.systemUTC()));
    }

    /**
     * What every entry is billed at by the documents that stand; an entry billed twice is a failure. Which invoice it is on depends on
     * how far its source had been read when its job was billed, and so may differ from run to run.
     */
    Map<EntryId, Money> billed() {
        Map<EntryId, Money> billed = new TreeMap<>();
        try (Register register = register()) {
            Optional<String> after = Optional.empty();
            do {
                DocumentPage page = register.documents().page(every(after));
                page.rows().stream()
                        .map(row -> register.documents().find(row.id()).orElseThrow())
                        .filter(document -> document.state() != DocumentState.CANCELLED)
                        .forEach(document -> add(billed, document));
                after = page.next();
            } while (after.isPresent());
        }
        return billed;
    }

    private static DocumentQuery every(Optional<String> after) {
        return new DocumentQuery(
                Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), after, 500);
    }

    private static void add(Map<EntryId, Money> billed, Document document) {
        Map<EntryId, Money> amounts = new TreeMap<>();
        document.invoice().lines().stream()
                .flatMap(line -> line.billed().stream())
                .forEach(part -> amounts.merge(part.entry(), part.amount(), Money::plus));
        amounts.forEach((entry, amount) -> {
            if (billed.put(entry, amount) != null) {
                throw new AssertionError(entry + " is billed twice");
            }
        });
    }

    /** Entries of a source by what became of them. */
    Map<String, Integer> entries(String source) {
        Map<String, Integer> outcomes = new TreeMap<>();
        summary.path("entries").forEach(count -> {
            if (count.path("source").asText().equals(source)) {
                outcomes.put(
                        count.path("outcome").asText(), count.path("entries").asInt());
            }
        });
        return outcomes;
    }

    /** A line an amount of documents: company, source, ledger, stage, number, money. */
    List<String> documents(Predicate<JsonNode> which) {
        List<String> lines = new ArrayList<>();
        summary.path("documents").forEach(total -> {
            if (which.test(total)) {
                lines.add(String.join(
                        " ",
                        total.path("company").asText(),
                        total.path("source").asText(),
                        total.path("ledger").asText(),
                        total.path("stage").asText(),
                        total.path("documents").asText(),
                        money(total)));
            }
        });
        return lines;
    }

    List<String> documents() {
        return documents(total -> true);
    }

    /** How many documents a ledger should have, and their sums, e.g. {@code 20495.92 USD}. */
    int posted(String ledger) {
        int documents = 0;
        for (JsonNode total : summary.path("documents")) {
            documents += isPosted(total, ledger) ? total.path("documents").asInt() : 0;
        }
        return documents;
    }

    List<String> postedSums(String ledger) {
        List<String> sums = new ArrayList<>();
        summary.path("documents").forEach(total -> {
            if (isPosted(total, ledger)) {
                sums.add(money(total));
            }
        });
        return sums;
    }

    /** Codes of what is held, each as often as it is. */
    List<String> held() {
        List<String> codes = new ArrayList<>();
        summary.path("held").forEach(item -> codes.add(item.path("code").asText()));
        return codes;
    }

    private static boolean isPosted(JsonNode total, String ledger) {
        return total.path("stage").asText().equals("POSTED")
                && total.path("ledger").asText().equals(ledger);
    }

    private static String money(JsonNode total) {
        return total.path("total").path("amount").asText() + " "
                + total.path("total").path("currency").asText();
    }
}
