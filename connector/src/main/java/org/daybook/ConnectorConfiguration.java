package org.daybook;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybook.console.LocalAccess;
import org.daybook.invoicing.finishedwork.AutoFinalize;
import org.daybook.mapping.SiteSettings;
import org.daybook.route.Clockwork;
import org.daybook.route.EntranceRoutes;
import org.daybook.route.HandOver;
import org.daybook.route.UnreachableSources;
import org.daybook.source.koho.KohoSettings;
import org.daybook.source.koho.KohoSource;
import org.daybook.sync.AcceptEntries;
import org.daybook.sync.ApprovalRule;
import org.daybook.sync.ApproveDocuments;
import org.daybook.sync.AutoFinalizeWork;
import org.daybook.sync.BillByHand;
import org.daybook.sync.BooksTurn;
import org.daybook.sync.ConfirmPostings;
import org.daybook.sync.CreditDocument;
import org.daybook.sync.Desk;
import org.daybook.sync.ExportDocuments;
import org.daybook.sync.InvoiceJobs;
import org.daybook.sync.Ledger;
import org.daybook.sync.LedgerTurn;
import org.daybook.sync.LocalDesk;
import org.daybook.sync.Pulse;
import org.daybook.sync.Register;
import org.daybook.sync.ResolveDoubts;
import org.daybook.sync.Site;
import org.daybook.sync.SourceTurn;
import org.daybook.sync.TellSources;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Where everything is put together: the only place with beans, and nothing but beans. */
@Configuration(proxyBeanMethods = false)
class ConnectorConfiguration {

    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Pulse pulse() {
        return new Pulse();
    }

    @Bean
    Register register(SiteFolder site, SiteSettings settings) {
        return Sites.register(site.path(), settings);
    }

    @Bean
    Site site(Register register) {
        return register.site();
    }

    @Bean
    CurrentRules currentRules(SiteFolder site, SiteSettings settings, Register register) {
        return new CurrentRules(site.path(), settings, register);
    }

    @Bean
    AcceptEntries acceptEntries(Register register, Pulse pulse) {
        return new AcceptEntries(register, pulse);
    }

    @Bean
    HandOver handOver(AcceptEntries accept, CurrentRules rules) {
        return new HandOver(accept, rules::entryMappings);
    }

    @Bean
    EntranceRoutes entranceRoutes(HandOver handOver) {
        return new EntranceRoutes(handOver);
    }

    @Bean
    UnreachableSources unreachableSources(HandOver handOver) {
        return new UnreachableSources(handOver);
    }

    @Bean
    Ledgers ledgers(SiteFolder site, SiteSettings settings) {
        return Ledgers.open(site.path(), settings);
    }

    /** Each source that speaks Koho's API is a bean under its own name, for its route asks it for pages. */
    @Bean
    KohoSources kohoSources(SiteSettings settings, Register register, ConfigurableListableBeanFactory beans) {
        List<KohoSource> sources = new ArrayList<>();
        for (Map.Entry<String, Map<String, String>> source : settings.sources().entrySet()) {
            if ("koho".equals(source.getValue().get("type"))) {
                KohoSource koho =
                        new KohoSource(source.getKey(), KohoSettings.of(source.getValue()), register.entries());
                beans.registerSingleton(source.getKey(), koho);
                sources.add(koho);
            }
        }
        return new KohoSources(sources);
    }

    /** The sources of the site that speak Koho's API. */
    record KohoSources(List<KohoSource> all) {}

    @Bean
    BooksTurn booksTurn(
            AcceptEntries accept,
            Register register,
            CurrentRules rules,
            SiteSettings settings,
            Clock clock,
            Pulse pulse) {
        ApprovalRule rule = new ApprovalRule(
                settings.approval().byRule()
                        ? List.copyOf(settings.approval().limits().values())
                        : List.of());
        return new BooksTurn(
                List.copyOf(rules.get().sources().keySet()),
                rules::refresh,
                accept::isAtRest,
                new AutoFinalizeWork(register, finalizing(settings), clock),
                new InvoiceJobs(register, rules, billing(settings), clock),
                new ApproveDocuments(register, rule),
                pulse);
    }

    private static Map<String, AutoFinalize> finalizing(SiteSettings settings) {
        return settings.finalizing().entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        source -> new AutoFinalize(
                                source.getValue().auto(),
                                source.getValue().at(),
                                source.getValue().zone())));
    }

    private static InvoiceJobs.Billing billing(SiteSettings settings) {
        return settings.billing() == SiteSettings.Billing.MONTHLY
                ? InvoiceJobs.Billing.MONTHLY
                : InvoiceJobs.Billing.IMMEDIATELY;
    }

    @Bean
    Clockwork clockwork(
            BooksTurn books,
            Ledgers ledgers,
            KohoSources sources,
            Register register,
            CurrentRules rules,
            SiteSettings settings,
            Clock clock,
            Pulse pulse) {
        List<LedgerTurn> ledgerTurns = ledgers.all().stream()
                .map(ledger -> ledgerTurn(ledger, register, rules, clock, pulse))
                .toList();
        List<SourceTurn> sourceTurns = sources.all().stream()
                .map(source -> new SourceTurn(source, new TellSources(register), register, pulse))
                .toList();
        return new Clockwork(books, ledgerTurns, sourceTurns, settings.stagesEvery());
    }

    private static LedgerTurn ledgerTurn(
            Ledger ledger, Register register, CurrentRules rules, Clock clock, Pulse pulse) {
        String owner = ProcessHandle.current().pid() + "@" + ledger.name();
        ExportDocuments.Pace pace = ExportDocuments.Pace.DEFAULT;
        return new LedgerTurn(
                ledger,
                new ResolveDoubts(register, rules, owner, pace, clock, System::nanoTime),
                new ExportDocuments(register, rules, owner, pace, System::nanoTime),
                new ConfirmPostings(register, rules, clock, LOOK_AGAIN),
                register,
                pulse);
    }

    @Bean
    Desk desk(SiteFolder site, SiteSettings settings, Register register, CurrentRules rules, Clock clock) {
        return new LocalDesk(
                register,
                new CreditDocument(register, rules, clock),
                new BillByHand(register, rules, clock),
                SiteMappings.desk(site.path(), settings, register));
    }

    /** Lets commands on this machine look at the running server. */
    @Bean
    LocalAccess localAccess() {
        return LocalAccess.drawn();
    }

    /** The folder everything of a site lives under. */
    record SiteFolder(Path path) {}
}
