package org.daybook.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.cli.BenchOptions;
import org.daybook.cli.CoverageReport;
import org.daybook.cli.DemoOptions;
import org.daybook.cli.DeskAtHand;
import org.daybook.cli.House;
import org.daybook.cli.NewUser;
import org.daybook.cli.RunOptions;
import org.daybook.cli.ScenarioReport;
import org.daybook.cli.Terminal;

/** A house that has a bench and nothing else. */
final class BenchHouse implements House {

    @Override
    public String version() {
        return "bench";
    }

    @Override
    public ObjectMapper json() {
        return new ObjectMapper();
    }

    @Override
    public int bench(BenchOptions options, Terminal terminal) {
        return Bench.run(options, terminal);
    }

    @Override
    public DeskAtHand open(Path site) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int run(Path site, RunOptions options, Terminal terminal) {
        throw new UnsupportedOperationException();
    }

    @Override
    public int demo(DemoOptions options, Terminal terminal) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Finding> checkSite(Path site) {
        throw new UnsupportedOperationException();
    }

    @Override
    public ScenarioReport scenarios(List<Path> files) {
        throw new UnsupportedOperationException();
    }

    @Override
    public CoverageReport coverage(Path site) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Path> init(Path target) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Outcome<String> addUser(Path site, NewUser user) {
        throw new UnsupportedOperationException();
    }
}
