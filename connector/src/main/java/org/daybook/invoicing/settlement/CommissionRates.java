package org.daybook.invoicing.settlement;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/**
 * A client's commission logic: ordered records, all of whose conditions must hold; the first that matches gives the rate, and the
 * default stands last (SS 4.3 R8). Where none matches there is no commission.
 */
public record CommissionRates(List<Rate> records) {
    public static final CommissionRates NONE = new CommissionRates(List.of());

    /**
     * One record.
     *
     * @param conditions all must hold; none: the default, which always matches
     * @param percent of the amount paid, from 0 to 100
     */
    public record Rate(List<CommissionCondition> conditions, Percent percent) {
        /** @throws IllegalArgumentException if the rate is below 0 or above 100 % */
        public Rate {
            conditions = List.copyOf(conditions);
            if (percent.value().signum() < 0 || percent.value().compareTo(BigDecimal.valueOf(100)) > 0) {
                throw new IllegalArgumentException("a commission is from 0 to 100 %, not " + percent);
            }
        }

        String inWords() {
            return conditions.isEmpty()
                    ? "default"
                    : conditions.stream().map(CommissionCondition::toString).collect(Collectors.joining(" and "));
        }
    }

    public CommissionRates {
        records = List.copyOf(records);
    }

    /** A finding for each record that can never be reached: everything it matches, an earlier one has matched (UNREACHABLE_RATE). */
    public List<Finding> findings(String where) {
        List<Finding> findings = new ArrayList<>();
        for (int later = 1; later < records.size(); later++) {
            Rate hidden = records.get(later);
            Set<CommissionCondition> asked = new HashSet<>(hidden.conditions());
            records.subList(0, later).stream()
                    .filter(earlier -> asked.containsAll(earlier.conditions()))
                    .findFirst()
                    .ifPresent(earlier -> findings.add(Finding.of(
                            RefusalCode.UNREACHABLE_RATE,
                            where,
                            "Record '" + hidden.inWords() + "' is never reached: '" + earlier.inWords()
                                    + "' matches before it.")));
        }
        return List.copyOf(findings);
    }

    /** The rate of the first record that matches. */
    public Optional<Percent> rate(JobEntry transaction, Optional<DebtorAccount> account) {
        return records.stream()
                .filter(rate -> rate.conditions().stream()
                        .allMatch(asked -> asked.holds(fact(asked.fact(), transaction, account))))
                .map(Rate::percent)
                .findFirst();
    }

    /**
     * The transaction with its commission, rounded half up to the minor unit. A commission that the source told stands; corrections
     * and charges bear none.
     */
    JobEntry commissioned(JobEntry transaction, Optional<DebtorAccount> account) {
        if (!isPayment(transaction) || !transaction.commission().isZero()) {
            return transaction;
        }
        Money commission = rate(transaction, account)
                .map(percent -> percent.of(transaction.price()))
                .orElse(Money.zero(transaction.currency()));
        return transaction.toBuilder().commission(commission).build();
    }

    private static boolean isPayment(JobEntry transaction) {
        return transaction.kind() != EntryKind.ADJUSTMENT && !Settlement.isCharge(transaction);
    }

    private static Optional<String> fact(String name, JobEntry transaction, Optional<DebtorAccount> account) {
        return switch (name) {
            case "amount" -> Optional.of(transaction.price().abs().amount().toPlainString());
            case "kind" -> Optional.of(transaction.kind().name().replace('_', ' '));
            case "receiver" -> Optional.of(transaction.kind() == EntryKind.DIRECT_PAYMENT ? "client" : "agency");
            case "activity" -> Optional.of(transaction.activity());
            case "date" -> Optional.of(transaction.date().toString());
            case "account" -> transaction.group();
            case "transaction" -> Optional.of(transaction.id().nativeId());
            default -> account.map(known -> known.facts().get(name));
        };
    }
}
