package org.daybook.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A ledger that speaks SAP S/4HANA's synchronous Journal Entry Post over SOAP, and OData for reading back.
 *
 * <p>It posts G/L items, debtor items and tax items. Like the real one it has no protection against a request that
 * comes twice, unless {@code uniqueReference} is set.
 */
public final class SapSandbox implements AutoCloseable {
    /** The namespace of the message; its inner elements have none. */
    public static final String NAMESPACE = "http://sap.com/xi/SAPSCORE/SFIN";

    static final String SOAP_PATH = "/sap/bc/srt/scs_ext/sap/journalentrycreaterequestconfi";

    private final DocumentFile file;
    private final SapBooks books;
    private final SapEndpoint endpoint;
    private final SandboxServer server;

    /**
     * One company code: its chart, and the accounts SAP finds by itself for debtors and for tax codes.
     *
     * <p>Posting periods are open from {@code openFrom} to {@code openTo}, both included.
     */
    public record Company(
            String code,
            String currency,
            Set<String> accounts,
            String receivablesAccount,
            Map<String, String> taxAccounts,
            YearMonth openFrom,
            YearMonth openTo) {
        public Company {
            accounts = Set.copyOf(accounts);
            taxAccounts = Map.copyOf(taxAccounts);
        }

        /** Every period is open. */
        public static Company of(
                String code,
                String currency,
                Set<String> accounts,
                String receivablesAccount,
                Map<String, String> taxAccounts) {
            YearMonth first = YearMonth.of(1900, 1);
            YearMonth last = YearMonth.of(2999, 12);
            return new Company(code, currency, accounts, receivablesAccount, taxAccounts, first, last);
        }

        public Company withOpenPeriods(YearMonth from, YearMonth to) {
            return new Company(code, currency, accounts, receivablesAccount, taxAccounts, from, to);
        }
    }

    /**
     * How the ledger is set up; {@code port} 0 takes a free one.
     *
     * <p>{@code uniqueReference}: a DocumentReferenceID a company has posted is refused. {@code strictReadBack}: the
     * entity set A_JournalEntryItemBasic has the properties of its published EDMX and no others, so it cannot be asked
     * for a document.
     */
    public record Config(
            String user,
            String password,
            List<Company> companies,
            boolean uniqueReference,
            boolean strictReadBack,
            Optional<Path> dataDir,
            int port,
            Clock clock) {
        public Config {
            companies = List.copyOf(companies);
        }

        /** As the real ledger: no unique references; kept in memory. */
        public static Config of(String user, String password, Company... companies) {
            List<Company> all = Arrays.asList(companies);
            return new Config(user, password, all, false, false, Optional.empty(), 0, Clock.systemUTC());
        }

        public Config withUniqueReference() {
            return new Config(user, password, companies, true, strictReadBack, dataDir, port, clock);
        }

        public Config withStrictReadBack() {
            return new Config(user, password, companies, uniqueReference, true, dataDir, port, clock);
        }

        public Config withDataDir(Path dir) {
            return new Config(
                    user, password, companies, uniqueReference, strictReadBack, Optional.of(dir), port, clock);
        }

        public Config withPort(int fixed) {
            return new Config(user, password, companies, uniqueReference, strictReadBack, dataDir, fixed, clock);
        }

        public Config withClock(Clock other) {
            return new Config(user, password, companies, uniqueReference, strictReadBack, dataDir, port, other);
        }
    }

    /** Opens the books, publishes the SOAP endpoint and starts to listen. */
    public SapSandbox(Config config) {
        file = new DocumentFile(config.dataDir(), "sap.jsonl");
        books = new SapBooks(config, file);
        endpoint = new SapEndpoint(new SapPosting(config, books), config.clock());
        SapDesk desk = new SapDesk(config, endpoint, new SapReadBack(books, config.strictReadBack()));
        server = new SandboxServer("sap", config.port(), new RateLimit(0, config.clock()), desk::answer);
    }

    /** The address of the SOAP endpoint; it takes SOAP 1.1 and 1.2 with Basic sign-in. */
    public URI soapUrl() {
        return server.uri().resolve(SOAP_PATH);
    }

    /** The root of the OData services, without a slash at its end: {@code .../sap/opu/odata/sap}. */
    public URI odataUrl() {
        return server.uri().resolve(SapReadBack.ROOT);
    }

    /** The next SOAP request goes wrong this way; several are taken in the order given. */
    public void misbehave(Misbehaviour misbehaviour) {
        server.misbehave(misbehaviour);
    }

    /** How many SOAP requests reached each path, whether or not they were carried out. */
    public Map<String, Integer> writes() {
        return server.writes();
    }

    /** The posted documents, oldest first, each with its head fields and an array {@code Items}. */
    public List<JsonNode> documents() {
        return books.all();
    }

    /** Opens the periods from one month to another, both included, and closes all others. */
    public void openPeriods(String companyCode, YearMonth from, YearMonth to) {
        books.openPeriods(companyCode, from, to);
    }

    @Override
    public void close() {
        server.close();
        endpoint.close();
        file.close();
    }
}
