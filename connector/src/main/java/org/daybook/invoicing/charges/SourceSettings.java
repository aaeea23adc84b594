package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.daybook.accounting.Percent;
import org.daybook.invoicing.action.Given;

/**
 * The settings of a source whose jobs are invoiced by hand, as its entry mapping writes them; nested keys have dots between them. What
 * cannot be read counts as not said, and {@link #problems} tells it.
 */
final class SourceSettings {

    private static final String TERMS = "terms.";

    private final Given given;
    private final List<String> problems = new ArrayList<>();

    private SourceSettings(Map<String, String> settings) {
        this.given = new Given(settings);
    }

    /** A sentence for each setting that cannot be read. */
    static List<String> problems(Map<String, String> settings) {
        SourceSettings read = new SourceSettings(settings);
        read.billing();
        read.settings();
        return List.copyOf(read.problems);
    }

    static ChargeSettings of(Map<String, String> settings) {
        return new SourceSettings(settings).settings();
    }

    /** {@code billing-type: order-items} or {@code production-charges}, as the scheduled run has it. */
    static Optional<BillingType> billing(Map<String, String> settings) {
        return new SourceSettings(settings).billing();
    }

    private Optional<BillingType> billing() {
        return read(() -> given.choice("billing-type", BillingType.class));
    }

    /** Without a word on it, accounting integration is on where there are accounts to distribute to. */
    private ChargeSettings settings() {
        Map<String, DistributionAccount> accounts = accounts();
        return ChargeSettings.DEFAULT
                .exportIsFinal(true)
                .integration(yes("accounting-integration", !accounts.isEmpty()))
                .backdating(yes("backdating", true))
                .depositCodes(list("deposit-codes").orElse(List.copyOf(ChargeSettings.DEFAULT.depositCodes())))
                .taxStructure(list("tax-structure"))
                .tasks(below("departments."))
                .accounts(accounts)
                .policies(policy().stream().toList())
                .terms(terms());
    }

    private boolean yes(String name, boolean otherwise) {
        return read(() -> given.read(name, "yes or no", written -> switch (written) {
                    case "yes", "true", "on" -> true;
                    case "no", "false", "off" -> false;
                    default -> throw new IllegalArgumentException(written);
                }))
                .orElse(otherwise);
    }

    /** Codes with commas between them; {@code none} is none of them. */
    private Optional<List<String>> list(String name) {
        return given.text(name)
                .map(written -> Arrays.stream(written.split(","))
                        .map(String::strip)
                        .filter(code -> !code.isEmpty() && !code.equals("none"))
                        .toList());
    }

    /** {@code accounts: {income: {"4000": Studio services}}}, by the type of the account and its number in the ledger. */
    private Map<String, DistributionAccount> accounts() {
        Map<String, DistributionAccount> accounts = new LinkedHashMap<>();
        below("accounts.")
                .forEach((key, name) -> read(() -> new Given(Map.of("accounts", key))
                                .read("accounts", "an account such as income.4000", written -> account(written, name)))
                        .ifPresent(account -> accounts.put(account.code(), account)));
        return accounts;
    }

    private static DistributionAccount account(String written, String name) {
        int dot = written.indexOf('.');
        return new DistributionAccount(
                written.substring(dot + 1),
                name,
                DistributionAccount.Type.valueOf(constant(written.substring(0, dot))));
    }

    private static String constant(String written) {
        return written.toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** {@code distribution: {by: general-category, accounts: {Time: "4000"}}}. */
    private Optional<DistributionPolicy> policy() {
        Optional<DistributionPolicy.By> by = read(() -> given.read(
                "distribution.by",
                "one of department-of-default-task, invoice-item-code, general-category",
                written -> DistributionPolicy.By.valueOf("BY_" + constant(written))));
        return by.map(known -> new DistributionPolicy(known, false, below("distribution.accounts.")));
    }

    /** {@code terms: {Net 10: {days: 10, discount: 2, discount-days: 5}}}. */
    private Map<String, PaymentTerms> terms() {
        Map<String, PaymentTerms> terms = new LinkedHashMap<>();
        below(TERMS).keySet().stream()
                .filter(key -> key.endsWith(".days"))
                .map(key -> key.substring(0, key.length() - ".days".length()))
                .forEach(name -> {
                    String at = TERMS + name + ".";
                    terms.put(
                            name,
                            new PaymentTerms(
                                    name,
                                    days(at + "days"),
                                    read(() -> given.percent(at + "discount")).orElse(Percent.ZERO),
                                    days(at + "discount-days")));
                });
        return terms;
    }

    private int days(String name) {
        return read(() -> given.integer(name)).orElse(0);
    }

    /** What stands below a key, in the order of the keys: settings come in no order, and a replay must not depend on it. */
    private Map<String, String> below(String prefix) {
        Map<String, String> found = new TreeMap<>();
        given.values().forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), value.strip());
            }
        });
        return found;
    }

    private <T> Optional<T> read(Supplier<Optional<T>> reading) {
        try {
            return reading.get();
        } catch (RuntimeException unreadable) {
            problems.add(unreadable.getMessage());
            return Optional.empty();
        }
    }
}
