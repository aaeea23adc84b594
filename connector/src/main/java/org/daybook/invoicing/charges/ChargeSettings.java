package org.daybook.invoicing.charges;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What the administrator and the accountant decided for all jobs (SS 1.1, 1.3).
 *
 * @param integration off: there is no distribution, and invoices are posted as they are
 * @param backdating whether an invoice may be dated before today (R14; allowed unless switched off, inferred)
 * @param confirmation whether an invoice is only posted when the package's acceptance is on record (inferred; the
 *     source takes the
 *     operator's word)
 * @param replacements whether the package takes a changed invoice in place of the one it has (SS 6; inferred)
 * @param depositCodes codes of customer deposits, in the order in which they are balanced
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
        Set<String> depositCodes,
        Map<String, String> tasks,
        Map<String, DistributionAccount> accounts,
        List<DistributionPolicy> policies,
        Map<String, PaymentTerms> terms) {

    /** Integration on, backdating allowed, nothing set up but one deposit code. */
    public static final ChargeSettings DEFAULT =
            new ChargeSettings(true, true, false, true, Set.of("DEPOSIT"), Map.of(), Map.of(), List.of(), Map.of());

    public ChargeSettings {
        depositCodes = java.util.Collections.unmodifiableSet(new java.util.LinkedHashSet<>(depositCodes));
        tasks = Map.copyOf(tasks);
        accounts = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(accounts));
        policies = List.copyOf(policies);
        terms = Map.copyOf(terms);
    }

    public ChargeSettings integration(boolean on) {
        return new ChargeSettings(
                on, backdating, confirmation, replacements, depositCodes, tasks, accounts, policies, terms);
    }

    public ChargeSettings backdating(boolean allowed) {
        return new ChargeSettings(
                integration, allowed, confirmation, replacements, depositCodes, tasks, accounts, policies, terms);
    }

    public ChargeSettings confirmation(boolean required) {
        return new ChargeSettings(
                integration, backdating, required, replacements, depositCodes, tasks, accounts, policies, terms);
    }

    public ChargeSettings replacements(boolean taken) {
        return new ChargeSettings(
                integration, backdating, confirmation, taken, depositCodes, tasks, accounts, policies, terms);
    }

    public ChargeSettings depositCodes(Collection<String> codes) {
        return new ChargeSettings(
                integration,
                backdating,
                confirmation,
                replacements,
                new java.util.LinkedHashSet<>(codes),
                tasks,
                accounts,
                policies,
                terms);
    }

    public ChargeSettings tasks(Map<String, String> departments) {
        return new ChargeSettings(
                integration,
                backdating,
                confirmation,
                replacements,
                depositCodes,
                departments,
                accounts,
                policies,
                terms);
    }

    public ChargeSettings accounts(Map<String, DistributionAccount> byCode) {
        return new ChargeSettings(
                integration, backdating, confirmation, replacements, depositCodes, tasks, byCode, policies, terms);
    }

    public ChargeSettings policies(List<DistributionPolicy> on) {
        return new ChargeSettings(
                integration, backdating, confirmation, replacements, depositCodes, tasks, accounts, on, terms);
    }

    public ChargeSettings terms(Map<String, PaymentTerms> byName) {
        return new ChargeSettings(
                integration, backdating, confirmation, replacements, depositCodes, tasks, accounts, policies, byName);
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
}
