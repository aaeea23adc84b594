package org.daybook;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.cli.BenchOptions;
import org.daybook.cli.CoverageReport;
import org.daybook.cli.DemoOptions;
import org.daybook.cli.DeskAtHand;
import org.daybook.cli.DesksAtHand;
import org.daybook.cli.ExitCodes;
import org.daybook.cli.House;
import org.daybook.cli.LocalDeskAtHand;
import org.daybook.cli.NewUser;
import org.daybook.cli.RunOptions;
import org.daybook.cli.ScenarioReport;
import org.daybook.cli.Terminal;
import org.daybook.console.ApiJson;
import org.daybook.console.Passwords;
import org.daybook.demo.Demo;
import org.daybook.mapping.MappingReader;
import org.daybook.mapping.MappingResult;
import org.daybook.mapping.SiteCheck;
import org.daybook.mapping.SiteSettings;
import org.daybook.mapping.SiteSettingsReader;
import org.daybook.route.RouteFiles;
import org.daybook.sync.BillByHand;
import org.daybook.sync.CreditDocument;
import org.daybook.sync.LocalDesk;
import org.daybook.sync.Register;
import org.daybook.sync.Site;
import org.daybook.sync.Unavailable;

/** What the commands ask for, put together only when it is asked for: looking at a document starts neither Spring nor Camel. */
final class TheHouse implements House {

    @Override
    public String version() {
        String version = TheHouse.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public ObjectMapper json() {
        return ApiJson.mapper();
    }

    @Override
    public DeskAtHand open(Path site) {
        return DesksAtHand.open(site, this::json, () -> overRegister(site));
    }

    /** Approvals and retries need no rules; a credit memo does, and reads them when it is asked for. */
    private static DeskAtHand overRegister(Path site) {
        SiteSettings settings = Sites.settings(site);
        Register register = Sites.register(site, settings);
        LazyRules rules = new LazyRules(site, settings, register);
        CreditDocument credit = new CreditDocument(register, rules, Clock.systemUTC());
        BillByHand billing = new BillByHand(register, rules, Clock.systemUTC());
        return new LocalDeskAtHand(
                new LocalDesk(register, credit, billing, SiteMappings.desk(site, settings, register)),
                register.site(),
                (password, hash) -> Passwords.encoder().matches(password, hash),
                "the register of " + site,
                register::close);
    }

    @Override
    public int run(Path site, RunOptions options, Terminal terminal) {
        Map<String, Object> overrides = new HashMap<>();
        options.port().ifPresent(port -> overrides.put("server.port", port));
        try (DaybookServer.Running server = DaybookServer.start(site, overrides)) {
            terminal.note("Daybook runs " + site + "; its console is at " + server.address());
            server.await();
            return ExitCodes.DONE;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCodes.DONE;
        }
    }

    @Override
    public int demo(DemoOptions options, Terminal terminal) {
        try {
            return new Demo(options, terminal).run();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return ExitCodes.UNAVAILABLE;
        }
    }

    @Override
    public int bench(BenchOptions options, Terminal terminal) {
        return org.daybook.bench.Bench.run(options, terminal);
    }

    @Override
    public List<Finding> checkSite(Path site) {
        return findings(site);
    }

    /** Everything that is wrong with the site's files: mappings, entry mappings, settings, routes, ledgers. */
    static List<Finding> findings(Path site) {
        List<Finding> findings = new ArrayList<>(SiteCheck.of(site));
        findings.addAll(RouteFiles.check(site));
        SiteSettingsReader.read(site).settings().ifPresent(settings -> findings.addAll(Ledgers.check(site, settings)));
        return findings;
    }

    @Override
    public ScenarioReport scenarios(List<Path> files) {
        return ScenarioReports.of(files);
    }

    @Override
    public CoverageReport coverage(Path site) {
        MappingResult result = MappingReader.read(site);
        return result.mappings().map(CoverageReport::of).orElseGet(() -> CoverageReport.unread(result.findings()));
    }

    @Override
    public List<Path> init(Path target) {
        return SiteTemplate.copyTo(target);
    }

    @Override
    public Outcome<String> addUser(Path site, NewUser user) {
        if (DesksAtHand.serverRuns(site)) {
            throw new Unavailable("A server runs on " + site + ", and a user is added to its register directly."
                    + " Stop the server, add the user, and start it again.");
        }
        try (Register register = Sites.register(site, Sites.settings(site))) {
            if (register.site().user(user.name()).isPresent()) {
                return Outcome.refused(new Finding(
                        RefusalCode.NAME_TAKEN, user.name(), "There is a user of this name.", "Choose another name."));
            }
            List<String> roles = user.roles().stream().map(Enum::name).toList();
            String hash = Passwords.encoder().encode(user.password());
            register.site().saveUser(new Site.User(user.name(), hash, roles, true), "command line");
            return Outcome.done(user.name());
        }
    }
}
