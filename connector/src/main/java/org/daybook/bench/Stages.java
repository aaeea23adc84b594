package org.daybook.bench;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.LongConsumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.daybook.accounting.Money;
import org.daybook.ledger.xero.XeroLedger;
import org.daybook.sync.AcceptEntries;
import org.daybook.sync.Accepted;
import org.daybook.sync.ApprovalRule;
import org.daybook.sync.ApproveDocuments;
import org.daybook.sync.ConfirmPostings;
import org.daybook.sync.ExportDocuments;
import org.daybook.sync.InvoiceJobs;
import org.daybook.sync.Ledger;
import org.daybook.sync.Pulse;
import org.daybook.sync.Register;
import org.daybook.sync.Rules;

/** The product's own stages, put together as the root does, without Spring and Camel. */
final class Stages {

    private static final int RECORDS_A_PAGE = 1000;
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(5);
    private static final BigDecimal NO_LIMIT = new BigDecimal("1000000000");

    private final BenchSite site;
    private final Register register;
    private final Ledger ledger;
    private final Supplier<Rules> rules;

    Stages(BenchSite site, Register register, LedgerStub stub) {
        this.site = site;
        this.register = register;
        this.ledger = XeroLedger.of(BenchSite.LEDGER, settings(stub));
        Rules inForce = site.rules();
        this.rules = () -> inForce;
        register.site().mappingVersion(inForce.mappings().version(), site.content(), "bench");
    }

    /** Reads the file page by page and stores it; returns how many entries were taken in, quarantined ones included. */
    long pull(Path file, LongConsumer progress) throws IOException {
        AcceptEntries accept = new AcceptEntries(register, new Pulse());
        long[] taken = new long[1];
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file), 1 << 16)) {
            site.entryMapping().pages(in, file.getFileName().toString(), RECORDS_A_PAGE, page -> {
                Accepted accepted = accept.accept(page);
                long now = (long) accepted.added() + accepted.changed() + accepted.quarantined();
                taken[0] += now;
                progress.accept(now);
            });
        }
        return taken[0];
    }

    /** Invoices and journals of all jobs; returns how many documents were made. */
    int invoice() {
        return new InvoiceJobs(register, rules, InvoiceJobs.Billing.IMMEDIATELY, Clock.systemUTC())
                .run(BenchSite.SOURCE);
    }

    int approve() {
        return new ApproveDocuments(register, new ApprovalRule(limits())).run();
    }

    int push() {
        return new ExportDocuments(register, rules, "bench", ExportDocuments.Pace.DEFAULT, System::nanoTime)
                .run(ledger);
    }

    int confirm() {
        return new ConfirmPostings(register, rules, Clock.systemUTC(), LOOK_AGAIN).run(ledger);
    }

    private static List<Money> limits() {
        return Stream.of("EUR", "USD", "JPY")
                .map(code -> Money.of(NO_LIMIT.toPlainString(), code))
                .toList();
    }

    private static Map<String, String> settings(LedgerStub stub) {
        return Map.of(
                "url", stub.url().toString(),
                "token", "bench",
                "tenant", "00000000-0000-4000-8000-000000000010",
                "base-currency", "EUR",
                "per-minute", "1000000");
    }
}
