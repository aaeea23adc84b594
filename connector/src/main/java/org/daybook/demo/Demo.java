package org.daybook.demo;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.DaybookServer;
import org.daybook.SiteTemplate;
import org.daybook.cli.DemoOptions;
import org.daybook.cli.ExitCodes;
import org.daybook.cli.Progress;
import org.daybook.cli.Terminal;
import org.daybook.mapping.MappingReader;
import org.daybook.posting.Mappings;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState;

/** {@code daybook demo}: plays the systems around, runs the product among them until nothing moves, and tells what it came to. */
public final class Demo {

    private static final long LOOK_EVERY_MS = 200;

    private final DemoOptions options;
    private final Terminal terminal;

    public Demo(DemoOptions options, Terminal terminal) {
        this.options = options;
        this.terminal = terminal;
    }

    /** @return 0 when every document is Posted or Held with a reason, 1 otherwise */
    public int run() throws InterruptedException {
        Path site = options.site().toAbsolutePath().normalize();
        if (!DemoSite.mayPlayOn(site)) {
            terminal.trouble(site + " is a site of its own, and the demo would write over its site.yaml."
                    + " Give the demo another folder with --site.");
            return ExitCodes.USAGE;
        }
        DemoSite.write(site, Map.of(), 0);
        SiteTemplate.copyTo(site);
        Mappings mappings = MappingReader.read(site)
                .mappings()
                .orElseThrow(() -> new IllegalStateException(
                        "The demo's mappings have findings; see them with: daybook check --site " + site));
        try (DemoParts parts = DemoParts.start(site, options.seed(), mappings)) {
            DemoSite.write(site, parts.addresses(), options.port().orElse(0));
            terminal.note("Starting Daybook on " + site + " ...");
            try (DaybookServer.Running server = DaybookServer.start(site, Map.of())) {
                return run(site, parts, server);
            }
        }
    }

    private int run(Path site, DemoParts parts, DaybookServer.Running server) throws InterruptedException {
        var people = DemoPeople.in(site, server.register().site());
        if (!options.once()) {
            terminal.note("Console: " + server.address() + "  Sign in as one of:");
            people.forEach(person -> terminal.note("    " + person));
        }
        awaitRest(server);
        if (parts.editAfterBilling()) {
            server.pulse().moved("a correction in Koho", 1);
            awaitRest(server);
        }
        DemoSummary summary = DemoSummary.of(server.desk());
        if (options.json()) {
            terminal.json(summary);
        } else {
            summary.print(terminal);
        }
        if (options.once()) {
            return summary.complete() ? ExitCodes.DONE : ExitCodes.FOUND;
        }
        terminal.note("Daybook goes on at " + server.address() + " until you stop it (Ctrl-C).");
        server.await();
        return ExitCodes.DONE;
    }

    /** Until every part has found nothing to do, twice. With {@code --once} the controller approves what is above the limits. */
    private void awaitRest(DaybookServer.Running server) throws InterruptedException {
        Set<String> parts = new TreeSet<>(server.parts());
        server.sources().forEach(source -> parts.add("source " + source));
        try (Progress progress = terminal.progress("The main job", 0)) {
            server.pulse().listen((part, count) -> {
                progress.now(part);
                progress.advance(count);
            });
            while (!server.pulse().isQuiet(parts)
                    || server.register().sending().moving() > 0
                    || approveTheRest(server)) {
                Thread.sleep(LOOK_EVERY_MS);
            }
            server.pulse().listen((part, count) -> {});
        }
    }

    /** True if there was something to approve, so that there is more to wait for. */
    private boolean approveTheRest(DaybookServer.Running server) {
        if (!options.once()) {
            return false;
        }
        DocumentPage waiting = server.desk()
                .documents(new DocumentQuery(
                        Optional.of(DocumentState.Stage.INVOICED),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        500));
        return server
                .desk()
                .approve(
                        waiting.rows().stream()
                                .map(DocumentPage.Row::externalRef)
                                .toList(),
                        DemoPeople.CONTROLLER)
                .stream()
                .anyMatch(org.daybook.sync.Desk.Decision::done);
    }
}
