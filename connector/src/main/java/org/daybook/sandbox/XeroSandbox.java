package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A ledger that speaks Xero's accounting API on loopback and remembers what it was told.
 *
 * <p>It knows Invoices (ACCREC), CreditNotes (ACCRECCREDIT) and ManualJournals: PUT, POST, GET one, GET list with the
 * contract's filters. {@code If-Modified-Since}, inclusive line amounts, payments and allocations are not in it.
 */
public final class XeroSandbox implements AutoCloseable {
    private final DocumentFile file;
    private final XeroDesk desk;
    private final SandboxServer server;

    /** One company in the ledger: {@code lockDate} is the last date that is closed to new documents. */
    public record Organisation(String tenantId, Set<String> accounts, Optional<LocalDate> lockDate) {
        public Organisation {
            accounts = Set.copyOf(accounts);
        }
    }

    /** How the ledger is set up; {@code port} 0 takes a free one, {@code requestsPerMinute} 0 sets no limit. */
    public record Config(
            String bearerToken,
            List<Organisation> organisations,
            Optional<Path> dataDir,
            Duration keyLife,
            int requestsPerMinute,
            int port,
            Clock clock) {
        public Config {
            organisations = List.copyOf(organisations);
        }

        /** One organisation, nothing locked, kept in memory; keys live ten minutes. */
        public static Config of(String bearerToken, String tenantId, Set<String> accounts) {
            List<Organisation> one = List.of(new Organisation(tenantId, accounts, Optional.empty()));
            return new Config(bearerToken, one, Optional.empty(), Duration.ofMinutes(10), 0, 0, Clock.systemUTC());
        }

        public Config withOrganisations(Organisation... all) {
            List<Organisation> list = Arrays.asList(all);
            return new Config(bearerToken, list, dataDir, keyLife, requestsPerMinute, port, clock);
        }

        public Config withDataDir(Path directory) {
            return new Config(
                    bearerToken, organisations, Optional.of(directory), keyLife, requestsPerMinute, port, clock);
        }

        public Config withKeyLife(Duration life) {
            return new Config(bearerToken, organisations, dataDir, life, requestsPerMinute, port, clock);
        }

        public Config withRequestsPerMinute(int limit) {
            return new Config(bearerToken, organisations, dataDir, keyLife, limit, port, clock);
        }

        public Config withPort(int fixed) {
            return new Config(bearerToken, organisations, dataDir, keyLife, requestsPerMinute, fixed, clock);
        }

        public Config withClock(Clock other) {
            return new Config(bearerToken, organisations, dataDir, keyLife, requestsPerMinute, port, other);
        }
    }

    /** Opens the books and starts to listen. */
    public XeroSandbox(Config config) {
        file = new DocumentFile(config.dataDir(), "xero.jsonl");
        desk = new XeroDesk(config, file);
        server = new SandboxServer(
                "xero", config.port(), new RateLimit(config.requestsPerMinute(), config.clock()), desk::answer);
    }

    /** The root under which the contract's paths lie: {@code http://127.0.0.1:PORT/api.xro/2.0}. */
    public URI baseUrl() {
        return server.uri().resolve(XeroDesk.ROOT);
    }

    /** The next write request goes wrong this way; several are taken in the order given. */
    public void misbehave(Misbehaviour misbehaviour) {
        server.misbehave(misbehaviour);
    }

    /** How many PUT and POST requests reached each path, whether or not they were carried out. */
    public Map<String, Integer> writes() {
        return server.writes();
    }

    /** The committed documents of one kind, named as in the path ({@code Invoices}), oldest first. */
    public List<JsonNode> documents(String tenantId, String kind) {
        return desk.documents(tenantId, kind);
    }

    /** Closes the organisation's books up to and including this date. */
    public void lockUntil(String tenantId, LocalDate date) {
        desk.lockUntil(tenantId, date);
    }

    @Override
    public void close() {
        server.close();
        file.close();
    }
}
