package org.daybook.demo.data;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.daybook.demo.data.AceRow.Type;
import org.daybook.demo.data.CollectAndRemit.AceClient;

/** Company 30's report drop: one file for each invoice profile and month, with the month's posted transactions. */
final class AceFeed {
    private static final int TRANSACTIONS_A_CLIENT_AND_MONTH = 17;
    private static final List<String> CENTS = List.of("00", "00", "00", "50", "88", "25");

    private final DemoScope scope;
    private final Pick pick;
    private final List<AceRow> rows = new ArrayList<>();

    AceFeed(DemoScope scope) {
        this.scope = scope;
        this.pick = scope.pickFor(CollectAndRemit.COMPANY);
        scope.eachMonth().forEach(month -> CollectAndRemit.CLIENTS.forEach(client -> collect(month, client)));
    }

    List<DemoEntry> entries() {
        return rows.stream().map(AceRow::toEntry).toList();
    }

    List<DropFile> filesOf(YearMonth month) {
        if (!scope.eachMonth().contains(month)) {
            throw new IllegalArgumentException("The demo data has no month " + month + ".");
        }
        return CollectAndRemit.PROFILES.stream()
                .map(profile -> file(profile, month))
                .toList();
    }

    private void collect(YearMonth month, AceClient client) {
        int transactions = scope.scaled(TRANSACTIONS_A_CLIENT_AND_MONTH);
        Workdays days = Workdays.of(month);
        IntStream.range(0, transactions)
                .forEach(piece ->
                        add(client, month, piece % TRANSACTIONS_A_CLIENT_AND_MONTH, days.dayOf(piece, transactions)));
    }

    private void add(AceClient client, YearMonth month, int place, LocalDate posted) {
        switch (place) {
            case 5, 13 -> rows.add(collected(Type.DIRECT_PAYMENT, client, posted, posted));
            case 7 -> rows.add(bounced(client, posted));
            case 2 -> rows.add(collected(Type.PAYMENT, client, paidBefore(month, posted), posted));
            default -> rows.add(collected(Type.PAYMENT, client, posted, posted));
        }
    }

    /** Paid at the end of the month before; not in the first month, since the one before it is closed. */
    private LocalDate paidBefore(YearMonth month, LocalDate posted) {
        return month.equals(scope.first())
                ? posted
                : Workdays.of(month.minusMonths(1)).last(0);
    }

    private AceRow collected(Type type, AceClient client, LocalDate date, LocalDate posted) {
        String debtor = "D-" + pick.between(41_000, 41_999);
        Amount amount = Amount.of(pick.between(20, 400) + "." + pick.from(CENTS), CollectAndRemit.CURRENCY);
        return new AceRow(type, nextId(), client, debtor, date, posted, amount, "");
    }

    /** The client's latest payment to the agency that has not bounced yet comes back. */
    private AceRow bounced(AceClient client, LocalDate posted) {
        AceRow payment = lastOpenPaymentOf(client);
        Amount back = payment.amount().negated();
        return new AceRow(Type.NSF, nextId(), client, payment.debtor(), posted, posted, back, payment.id());
    }

    private AceRow lastOpenPaymentOf(AceClient client) {
        List<String> bounced = rows.stream().map(AceRow::reverses).toList();
        return rows.stream()
                .filter(row -> row.client().equals(client) && row.type() == Type.PAYMENT && !bounced.contains(row.id()))
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private String nextId() {
        return "T-" + (700_001 + rows.size());
    }

    private static DropFile fileOf(String profile, YearMonth month, List<AceRow> rows) {
        List<List<String>> cells = rows.stream().map(AceRow::cells).toList();
        return new DropFile("ace-" + profile + "-" + month + ".csv", AceRow.COLUMNS, cells);
    }

    private DropFile file(String profile, YearMonth month) {
        return fileOf(
                profile,
                month,
                rows.stream()
                        .filter(row -> row.client().profile().equals(profile))
                        .filter(row -> YearMonth.from(row.posted()).equals(month))
                        .toList());
    }
}
