package org.daybook.mapping;

import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collections;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Money;

/**
 * What an administrator decides about one installation: the root {@code site.yaml} with its defaults put in.
 *
 * @param sources by name; each a free list of settings that become placeholders such as {@code {{koho.url}}} in routes
 * @param ledgers by the name that companies use
 * @param stagesEvery how often the stages after the pull have their turn
 * @param finalizing by source; a source that is absent is not finalized by Daybook
 * @param numberPrefix what document numbers begin with
 * @param approvesMappings whether a changed version of the mappings waits for a second person's approval (RE D9)
 */
public record SiteSettings(
        Database database,
        Server server,
        Map<String, Map<String, String>> sources,
        Map<String, LedgerSettings> ledgers,
        Approval approval,
        Billing billing,
        Duration stagesEvery,
        Map<String, Finalizing> finalizing,
        Optional<String> numberPrefix,
        boolean approvesMappings) {

    public SiteSettings {
        sources = inOrder(sources);
        ledgers = inOrder(ledgers);
        finalizing = inOrder(finalizing);
    }

    /** Where the register is kept; an empty user or password is none. */
    public record Database(String url, String user, String password) {
        /** Says where, never with what password. */
        @Override
        public String toString() {
            return "Database[url=" + url + ", user=" + user + "]";
        }
    }

    /** Where the console and the REST API listen; port 0 lets the system choose. */
    public record Server(String address, int port) {}

    /** One accounting package: which connector speaks to it, and that connector's own settings. */
    public record LedgerSettings(String type, Map<String, String> settings) {
        public LedgerSettings {
            settings = inOrder(settings);
        }

        /** Names the settings only: their values may be secrets. */
        @Override
        public String toString() {
            return "LedgerSettings[type=" + type + ", settings=" + settings.keySet() + "]";
        }
    }

    /**
     * Whether documents without findings are approved by rule, and up to which total.
     *
     * @param limits highest total by currency; a currency that is absent is never approved by rule
     */
    public record Approval(boolean byRule, Map<Currency, Money> limits) {
        public Approval {
            limits = Map.copyOf(limits);
        }
    }

    /** When finished work is billed. */
    public enum Billing {
        /** Each month for itself, once it is over. */
        MONTHLY,
        /** As soon as it is final. */
        IMMEDIATELY
    }

    /** Once a day, at this local time, what is done is finalized, if it is switched on (SS 2.3 R2). */
    public record Finalizing(boolean auto, LocalTime at, ZoneId zone) {}

    private static <V> Map<String, V> inOrder(Map<String, V> map) {
        return Collections.unmodifiableMap(new LinkedHashMap<>(map));
    }
}
