package org.daybook.invoicing.settlement;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/**
 * The lines of a settlement: each payment, correction and charge, then the commission on all of them, what was past due, and what is
 * paid out (SS 4.3). Their sum is what the client owes; there is no tax.
 */
final class SettlementLines {

    private final List<InvoiceLine> lines = new ArrayList<>();
    private final Settlement figures;

    private SettlementLines(Settlement figures) {
        this.figures = figures;
    }

    /** @param transfersCommission what is left in trust moves to the operating account (SS 4.3 Journals) */
    static List<InvoiceLine> of(
            List<JobEntry> entries, Settlement figures, Rollup rollup, boolean transfersCommission) {
        SettlementLines settlement = new SettlementLines(figures);
        rows(entries, rollup).forEach(settlement::addRow);
        settlement.addCommission(entries);
        settlement.addSum(LineKind.PAST_DUE, "Past due", figures.pastDue());
        settlement.addSum(LineKind.REMITTED, "Remitted", figures.remitted());
        if (transfersCommission) {
            settlement.addSum(LineKind.TRANSFERRED, "Out of trust", figures.leftInTrust());
            settlement.addSum(
                    LineKind.TRANSFERRED,
                    "Into operating",
                    figures.leftInTrust().negated());
        }
        return settlement.linesOrOneOfZero();
    }

    /** What stands together on one line; by itself unless accounts are rolled up (R9). */
    private record Row(EntryId first, EntryKind kind, String activity, Dimensions dimensions, String account) {
        static Row of(JobEntry entry, Rollup rollup) {
            boolean together = rollup == Rollup.BY_ACCOUNT && entry.group().isPresent();
            return new Row(
                    together ? null : entry.id(),
                    entry.kind(),
                    entry.activity(),
                    entry.dimensions(),
                    entry.group().orElse(""));
        }
    }

    /** A payment made straight to the client never was with us; only its commission shows (SS 4.3 R4). */
    private static List<List<JobEntry>> rows(List<JobEntry> entries, Rollup rollup) {
        Map<Row, List<JobEntry>> rows = new LinkedHashMap<>();
        entries.stream()
                .filter(entry -> entry.kind() != EntryKind.DIRECT_PAYMENT)
                .forEach(entry -> rows.computeIfAbsent(Row.of(entry, rollup), row -> new ArrayList<>())
                        .add(entry));
        return List.copyOf(rows.values());
    }

    private void addRow(List<JobEntry> row) {
        JobEntry shown = row.get(0);
        List<BilledEntry> billed = row.stream()
                .map(entry -> new BilledEntry(entry.id(), entry.quantity(), owedToUs(entry)))
                .toList();
        String text = shown.text().isBlank() ? shown.activity() : shown.text();
        add(kind(shown), text, shown.activity(), sum(billed), shown.dimensions(), billed);
    }

    private static Money owedToUs(JobEntry entry) {
        return switch (entry.kind()) {
            case COLLECTION, ADJUSTMENT -> entry.price().negated();
            case NSF -> entry.price().abs();
            default -> entry.price();
        };
    }

    private static LineKind kind(JobEntry entry) {
        return switch (entry.kind()) {
            case COLLECTION -> LineKind.COLLECTED;
            case NSF -> LineKind.NSF;
            case ADJUSTMENT -> LineKind.ADJUSTMENT;
            default -> LineKind.ITEM;
        };
    }

    private void addCommission(List<JobEntry> entries) {
        List<BilledEntry> billed = entries.stream()
                .filter(entry -> entry.kind() == EntryKind.DIRECT_PAYMENT
                        || !entry.commission().isZero())
                .map(entry -> new BilledEntry(entry.id(), commissioned(entry), Settlement.commission(entry)))
                .toList();
        if (!billed.isEmpty()) {
            add(LineKind.COMMISSION, "Commission", "", sum(billed), Dimensions.NONE, billed);
        }
    }

    /** The quantity of an entry is billed once: by its own line where it has one. */
    private static Quantity commissioned(JobEntry entry) {
        return entry.kind() == EntryKind.DIRECT_PAYMENT ? entry.quantity() : Quantity.ZERO;
    }

    private void addSum(LineKind kind, String text, Money net) {
        if (!net.isZero()) {
            add(kind, text, "", net, Dimensions.NONE, List.of());
        }
    }

    /** A client with nothing to settle is told so, where empty clients are not skipped (SS 8.6). */
    private List<InvoiceLine> linesOrOneOfZero() {
        if (lines.isEmpty()) {
            add(LineKind.REMITTED, "Remitted", "", Money.zero(figures.currency()), Dimensions.NONE, List.of());
        }
        return List.copyOf(lines);
    }

    private Money sum(List<BilledEntry> billed) {
        return Money.sum(
                figures.currency(), billed.stream().map(BilledEntry::amount).toList());
    }

    private void add(
            LineKind kind, String text, String activity, Money net, Dimensions dimensions, List<BilledEntry> billed) {
        lines.add(new InvoiceLine(
                lines.size() + 1,
                kind,
                text,
                activity,
                Quantity.ONE,
                new Price(net.amount(), net.currency()),
                net,
                Optional.empty(),
                Money.zero(net.currency()),
                Money.zero(net.currency()),
                dimensions,
                billed));
    }
}
