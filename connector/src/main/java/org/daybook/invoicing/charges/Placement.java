package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.accounting.Money;

/**
 * Which account of a distribution takes up which item or tax of the invoice. A distribution only says what each account takes in all:
 * it is read as the policy means it where that comes to the same, and by amounts where somebody distributed by hand.
 *
 * @param <K> an item or a tax code
 */
final class Placement<K> {

    private final Map<K, Money> amounts;
    private final List<DistributionLine> lines;

    /**
     * @param amounts what is to be placed, debits positive; none of them zero
     * @param lines those of the distribution that take such amounts
     */
    Placement(Map<K, Money> amounts, List<DistributionLine> lines) {
        this.amounts = amounts;
        this.lines = lines;
    }

    /** The account of each; none where the distribution has no line that could take it, for then it comes to nothing in all. */
    Map<K, String> accounts(List<Function<K, Optional<String>>> policies) {
        return policies.stream()
                .flatMap(policy -> asMeant(policy).stream())
                .findFirst()
                .orElseGet(this::byAmount);
    }

    private Optional<Map<K, String>> asMeant(Function<K, Optional<String>> policy) {
        Map<K, String> accounts = new LinkedHashMap<>();
        Map<String, Money> left = new HashMap<>();
        lines.forEach(line -> left.merge(line.account(), line.signed(), Money::plus));
        for (Map.Entry<K, Money> one : amounts.entrySet()) {
            Optional<String> account = policy.apply(one.getKey());
            if (account.isEmpty()) {
                return Optional.empty();
            }
            accounts.put(one.getKey(), account.get());
            left.merge(account.get(), one.getValue().negated(), Money::plus);
        }
        return Optional.of(accounts).filter(all -> left.values().stream().allMatch(Money::isZero));
    }

    /** Each on the line of its own amount; what has none on the first line. */
    private Map<K, String> byAmount() {
        Map<Money, List<String>> byAmount = new HashMap<>();
        lines.forEach(line -> byAmount.computeIfAbsent(line.signed(), none -> new ArrayList<>())
                .add(line.account()));
        Map<K, String> accounts = new LinkedHashMap<>();
        amounts.forEach((key, amount) -> {
            List<String> same = byAmount.getOrDefault(amount, List.of());
            if (!same.isEmpty()) {
                accounts.put(key, same.remove(0));
            } else if (!lines.isEmpty()) {
                accounts.put(key, lines.get(0).account());
            }
        });
        return accounts;
    }
}
