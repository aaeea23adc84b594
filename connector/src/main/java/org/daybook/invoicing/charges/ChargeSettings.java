package org.daybook.invoicing.charges;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * What the administrator and the accountant decided for all jobs (SS 1.1, 1.3).
 *
 * @param integration off: there is no distribution, and invoices are posted as they are
 * @param backdating whether an invoice may be dated before today (R14; allowed unless switched off, inferred)
 * @param confirmation whether an invoice is only posted when the package's acceptance is on record (inferred; the
 *     source takes the operator's word)
 * @param replacements whether the package takes a changed invoice in place of the one it has (SS 6; inferred)
 * @param exportIsFinal whether an exported invoice can no longer be changed; the source lets it be changed and exported
 *     again (SS 1.2)
 * @param depositCodes codes of customer deposits, in the order in which they are balanced
 * @param taxStructure tax codes of a job that has none of its own; empty: its customer's own code
 * @param tasks department of each task and material, by code; blank where it has none
 * @param accounts by code, in the order they were set up
 * @param policies the distribution policies that are switched on
 * @param terms by name
 */
public record ChargeSettings(
        boolean integration,
        boolean backdating,
        boolean confirmation,
        boolean replacements,
        boolean exportIsFinal,
        Set<String> depositCodes,
        Optional<List<String>> taxStructure,
        Map<String, String> tasks,
        Map<String, DistributionAccount> accounts,
        List<DistributionPolicy> policies,
        Map<String, PaymentTerms> terms) {

    /** Integration on, backdating allowed, no taxes, nothing set up but one deposit code. */
    public static final ChargeSettings DEFAULT = new ChargeSettings(
            true,
            true,
            false,
            true,
            false,
            Set.of("DEPOSIT"),
            Optional.of(List.of()),
            Map.of(),
            Map.of(),
            List.of(),
            Map.of());

    public ChargeSettings {
        depositCodes = Collections.unmodifiableSet(new LinkedHashSet<>(depositCodes));
        taxStructure = taxStructure.map(List::copyOf);
        tasks = Map.copyOf(tasks);
        accounts = Collections.unmodifiableMap(new LinkedHashMap<>(accounts));
        policies = List.copyOf(policies);
        terms = Map.copyOf(terms);
    }

    public ChargeSettings integration(boolean on) {
        return with(changed -> changed.integration = on);
    }

    public ChargeSettings backdating(boolean allowed) {
        return with(changed -> changed.backdating = allowed);
    }

    public ChargeSettings confirmation(boolean required) {
        return with(changed -> changed.confirmation = required);
    }

    public ChargeSettings replacements(boolean taken) {
        return with(changed -> changed.replacements = taken);
    }

    ChargeSettings exportIsFinal(boolean isFinal) {
        return with(changed -> changed.exportIsFinal = isFinal);
    }

    public ChargeSettings depositCodes(Collection<String> codes) {
        return with(changed -> changed.depositCodes = new LinkedHashSet<>(codes));
    }

    ChargeSettings taxStructure(Optional<List<String>> codes) {
        return with(changed -> changed.taxStructure = codes);
    }

    public ChargeSettings tasks(Map<String, String> departments) {
        return with(changed -> changed.tasks = departments);
    }

    public ChargeSettings accounts(Map<String, DistributionAccount> byCode) {
        return with(changed -> changed.accounts = byCode);
    }

    public ChargeSettings policies(List<DistributionPolicy> on) {
        return with(changed -> changed.policies = on);
    }

    public ChargeSettings terms(Map<String, PaymentTerms> byName) {
        return with(changed -> changed.terms = byName);
    }

    /** The first account of the type; "one Receivables account" (R8). */
    Optional<DistributionAccount> account(DistributionAccount.Type type) {
        return accounts.values().stream()
                .filter(account -> account.type() == type)
                .findFirst();
    }

    Optional<String> department(String code) {
        return Optional.ofNullable(tasks.get(code)).filter(department -> !department.isBlank());
    }

    private ChargeSettings with(Consumer<Changed> change) {
        Changed changed = new Changed(this);
        change.accept(changed);
        return changed.settings();
    }

    /** The same settings while one of them is being changed. */
    private static final class Changed {
        private boolean integration;
        private boolean backdating;
        private boolean confirmation;
        private boolean replacements;
        private boolean exportIsFinal;
        private Set<String> depositCodes;
        private Optional<List<String>> taxStructure;
        private Map<String, String> tasks;
        private Map<String, DistributionAccount> accounts;
        private List<DistributionPolicy> policies;
        private Map<String, PaymentTerms> terms;

        Changed(ChargeSettings from) {
            integration = from.integration;
            backdating = from.backdating;
            confirmation = from.confirmation;
            replacements = from.replacements;
            exportIsFinal = from.exportIsFinal;
            depositCodes = from.depositCodes;
            taxStructure = from.taxStructure;
            tasks = from.tasks;
            accounts = from.accounts;
            policies = from.policies;
            terms = from.terms;
        }

        ChargeSettings settings() {
            return new ChargeSettings(
                    integration,
                    backdating,
                    confirmation,
                    replacements,
                    exportIsFinal,
                    depositCodes,
                    taxStructure,
                    tasks,
                    accounts,
                    policies,
                    terms);
        }
    }
}
