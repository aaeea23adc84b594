package org.daybook.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Finding;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;
import org.daybook.cli.ScenarioReport.Mistake;
import org.daybook.cli.ScenarioReport.ScenarioFile;
import org.daybook.cli.ScenarioReport.Told;
import org.daybook.console.ApiJson;
import org.daybook.posting.Coverage;
import org.daybook.sync.Desk;

/** A house whose rooms are painted on: it remembers what it was asked and answers at once. */
final class FakeHouse implements House {

    final FakeDesk desk = new FakeDesk();
    final List<Object> asked = new ArrayList<>();
    List<Finding> findings = List.of();
    RuntimeException trouble;

    @Override
    public String version() {
        return "0.1.0";
    }

    @Override
    public ObjectMapper json() {
        return ApiJson.mapper();
    }

    @Override
    public DeskAtHand open(Path site) {
        if (trouble != null) {
            throw trouble;
        }
        asked.add(site);
        return new DeskAtHand() {
            @Override
            public Desk desk() {
                return desk;
            }

            @Override
            public String place() {
                return "the register";
            }

            @Override
            public SignedIn signIn(String name, String password) {
                if (!password.equals("secret of " + name)) {
                    throw new NotAllowed("This name and password do not belong together.");
                }
                return new SignedIn(desk, new Desk.Person(name, List.of("APPROVER")));
            }

            @Override
            public void close() {
                asked.add("closed");
            }
        };
    }

    @Override
    public int run(Path site, RunOptions options, Terminal terminal) {
        asked.add(options);
        return ExitCodes.DONE;
    }

    @Override
    public int demo(DemoOptions options, Terminal terminal) {
        asked.add(options);
        try (Progress progress = terminal.progress("Demo", 20)) {
            for (int i = 0; i < 20; i++) {
                progress.advance(1);
            }
        }
        return ExitCodes.FOUND;
    }

    @Override
    public int bench(BenchOptions options, Terminal terminal) {
        asked.add(options);
        return ExitCodes.DONE;
    }

    @Override
    public List<Finding> checkSite(Path site) {
        return findings;
    }

    /** A file passes, fails or is unusable by its name. */
    @Override
    public ScenarioReport scenarios(List<Path> files) {
        return new ScenarioReport(files.stream().map(FakeHouse::scenario).toList());
    }

    private static ScenarioFile scenario(Path path) {
        String name = path.getFileName().toString();
        if (name.startsWith("unusable")) {
            Mistake mistake =
                    new Mistake(name + ":4", "'Giveth' begins no sentence.", "Begin with Given, When or Then.");
            return new ScenarioFile(name, List.of(), List.of(mistake), name + ":4: 'Giveth' begins no sentence.\n");
        }
        boolean passed = !name.startsWith("wrong");
        List<String> failures = passed ? List.of() : List.of(name + ":9: The journal differs.");
        return new ScenarioFile(
                name,
                List.of(new Told("A job", name + ":1", passed, failures)),
                List.of(),
                passed
                        ? "passed  " + name + ":1  A job\n"
                        : "FAILED  " + name + ":1  A job\n  expected  |  came out\n  198.60    |  *198.61*\n");
    }

    @Override
    public CoverageReport coverage(Path site) {
        return new CoverageReport(
                Optional.of(Facts.VERSION),
                List.of(new Coverage.Covered(
                        PostingReference.SALES_TAXABLE,
                        Optional.of("SERVICE"),
                        Optional.empty(),
                        Optional.empty(),
                        "100",
                        "4000",
                        Dimensions.of("LOCATION", "PAR"),
                        List.of(new MappingRow(
                                "mappings/posting-references.csv", 12, "SERVICE / Sales Taxable -> 4000")),
                        false)),
                List.of(Finding.of(
                        RefusalCode.MAPPING_REQUIRED,
                        "mappings/posting-references.csv:14",
                        "Account 4711 is not in the chart.")));
    }

    @Override
    public List<Path> init(Path target) {
        asked.add(target);
        return List.of(Path.of("site.yaml"), Path.of("mappings/accounts.csv"));
    }

    @Override
    public Outcome<String> addUser(Path site, NewUser user) {
        asked.add(user);
        return user.name().equals("taken")
                ? Outcome.refused(Finding.of(RefusalCode.SAME_PERSON, "taken", "There is a user of this name."))
                : Outcome.done(user.name());
    }
}
