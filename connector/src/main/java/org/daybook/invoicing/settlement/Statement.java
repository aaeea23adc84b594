package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.invoicing.settlement.StatementRow.Table;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/** What is printed of a settlement: its rows, sorted, rolled up, and with each account's balance, as the profile says (SS 4.1). */
final class Statement {

    private final OpenBooks books;
    private final InvoiceProfile profile;
    private final Period period;
    private final LocalDate today;

    Statement(OpenBooks books, InvoiceProfile profile, Period period, LocalDate today) {
        this.books = books;
        this.profile = profile;
        this.period = period;
        this.today = today;
    }

    /** @param entries in the order of the profile */
    List<StatementRow> rows(List<JobEntry> entries) {
        Map<Object, List<JobEntry>> together = new LinkedHashMap<>();
        for (JobEntry entry : entries) {
            together.computeIfAbsent(key(entry), none -> new ArrayList<>()).add(entry);
        }
        return together.values().stream().map(this::row).toList();
    }

    private Object key(JobEntry entry) {
        boolean alone = profile.rollupMethod() == Rollup.NONE || entry.group().isEmpty();
        return alone ? entry.id() : List.of(entry.group().get(), entry.kind(), table(entry));
    }

    private StatementRow row(List<JobEntry> entries) {
        JobEntry shown = entries.get(0);
        String account = shown.group().orElse("");
        Optional<DebtorAccount> known = Optional.ofNullable(books.accounts.get(account));
        Money amount = sum(entries.stream().map(Statement::signed).toList(), shown);
        Money commission = sum(entries.stream().map(Settlement::commission).toList(), shown);
        boolean net = profile.remittanceMethod().payment() == RemittanceMethod.Side.NET;
        LocalDate asOf = profile.balanceCalculation().asOf(shown.date(), period.end(), today);
        return new StatementRow(
                table(shown),
                account,
                known.map(DebtorAccount::name).orElse(shown.text()),
                shown.id(),
                entries.stream().map(JobEntry::id).toList(),
                shown.date(),
                amount,
                commission,
                net ? amount.minus(commission) : amount,
                asOf,
                known.flatMap(DebtorAccount::placed).flatMap(placed -> balance(account, placed, asOf)));
    }

    private Table table(JobEntry entry) {
        if (entry.kind() == EntryKind.ADJUSTMENT) {
            return Table.ADJUSTMENTS;
        }
        boolean charge = Settlement.isCharge(entry) || books.clientCharges.contains(entry.id());
        return charge ? Table.CLIENT_CHARGES : Table.TRANSACTIONS;
    }

    /** What was placed less what was paid by that day; empty where somebody paid in another currency. */
    private Optional<Money> balance(String account, Money placed, LocalDate asOf) {
        Money balance = placed;
        for (JobEntry payment : books.paymentsOn(account)) {
            boolean counts = !payment.date().isAfter(asOf) && isPayment(payment);
            if (counts && !payment.currency().equals(placed.currency())) {
                return Optional.empty();
            }
            balance = counts ? balance.minus(signed(payment)) : balance;
        }
        return Optional.of(balance);
    }

    private static boolean isPayment(JobEntry entry) {
        return entry.kind() != EntryKind.ADJUSTMENT && !Settlement.isCharge(entry);
    }

    private static Money signed(JobEntry entry) {
        return entry.kind() == EntryKind.NSF ? entry.price().abs().negated() : entry.price();
    }

    private static Money sum(List<Money> amounts, JobEntry shown) {
        return Money.sum(shown.currency(), amounts);
    }
}
