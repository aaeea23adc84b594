package org.daybook.invoicing;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/** The lines of a settlement: each payment and charge, then the commission on all of them, then what is paid out (SS 4.3). */
final class SettlementLines {

    private final List<InvoiceLine> lines = new ArrayList<>();

    private SettlementLines() {}

    static List<InvoiceLine> of(List<JobEntry> entries, Money remitted) {
        SettlementLines settlement = new SettlementLines();
        entries.stream().filter(SettlementLines::standsAlone).forEach(settlement::addEntry);
        settlement.addCommission(entries, remitted.currency());
        settlement.addRemitted(remitted);
        return List.copyOf(settlement.lines);
    }

    /** The agency's part; negative on a bounced payment, whose commission is given back. */
    static Money commission(JobEntry entry) {
        return entry.kind() == EntryKind.NSF ? entry.commission().abs().negated() : entry.commission();
    }

    /** Anything but a payment is a charge of ours to the client. */
    static boolean isCharge(JobEntry entry) {
        return switch (entry.kind()) {
            case COLLECTION, DIRECT_PAYMENT, NSF -> false;
            default -> true;
        };
    }

    /** A payment made straight to the client never was with us; only its commission shows (SS 4.3 R4). */
    private static boolean standsAlone(JobEntry entry) {
        return entry.kind() != EntryKind.DIRECT_PAYMENT;
    }

    private void addEntry(JobEntry entry) {
        Money net = entry.kind() == EntryKind.COLLECTION ? entry.price().negated() : owedToUs(entry);
        BilledEntry billed = new BilledEntry(entry.id(), entry.quantity(), net);
        String text = entry.text().isBlank() ? entry.activity() : entry.text();
        add(kind(entry), text, entry.activity(), net, entry.dimensions(), List.of(billed));
    }

    private static Money owedToUs(JobEntry entry) {
        return entry.kind() == EntryKind.NSF ? entry.price().abs() : entry.price();
    }

    private static LineKind kind(JobEntry entry) {
        return switch (entry.kind()) {
            case COLLECTION -> LineKind.COLLECTED;
            case NSF -> LineKind.NSF;
            default -> LineKind.ITEM;
        };
    }

    private void addCommission(List<JobEntry> entries, Currency currency) {
        List<BilledEntry> billed = entries.stream()
                .filter(entry -> !standsAlone(entry) || !entry.commission().isZero())
                .map(entry -> new BilledEntry(
                        entry.id(), standsAlone(entry) ? Quantity.ZERO : entry.quantity(), commission(entry)))
                .toList();
        if (!billed.isEmpty()) {
            Money sum =
                    Money.sum(currency, billed.stream().map(BilledEntry::amount).toList());
            add(LineKind.COMMISSION, "Commission", "", sum, Dimensions.NONE, billed);
        }
    }

    private void addRemitted(Money remitted) {
        if (!remitted.isZero()) {
            add(LineKind.REMITTED, "Remitted", "", remitted, Dimensions.NONE, List.of());
        }
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
