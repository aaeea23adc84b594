package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/** The lines of a document that bill work: one an entry, or one an activity, each remembering what it bills (JI 1.1). */
final class WorkLines {

    private WorkLines() {}

    /** In the draft's order, numbered from 1; with their tax code, but no tax yet. */
    static List<InvoiceLine> of(Draft draft, Optional<Customer> customer, LineLayout layout) {
        List<InvoiceLine> lines = new ArrayList<>();
        for (List<DraftLine> summed : summed(draft.lines(), customer, layout)) {
            lines.add(line(lines.size() + 1, summed, customer));
        }
        return lines;
    }

    /** What one place in the books is decided by. */
    private record Sum(
            LineKind kind,
            String activity,
            boolean time,
            List<String> taxCodes,
            Optional<String> account,
            Dimensions dimensions) {
        static Sum of(JobEntry entry, Optional<Customer> customer) {
            return new Sum(
                    WorkLines.kind(entry),
                    entry.activity(),
                    !entry.kind().isAmount(),
                    LineTaxes.of(entry, customer),
                    entry.account(),
                    entry.dimensions());
        }
    }

    private static Collection<List<DraftLine>> summed(
            List<DraftLine> lines, Optional<Customer> customer, LineLayout layout) {
        if (layout == LineLayout.PER_ENTRY) {
            return lines.stream().map(List::of).toList();
        }
        Map<Sum, List<DraftLine>> sums = new LinkedHashMap<>();
        for (DraftLine line : lines) {
            sums.computeIfAbsent(Sum.of(line.entry(), customer), none -> new ArrayList<>())
                    .add(line);
        }
        return sums.values();
    }

    private static InvoiceLine line(int no, List<DraftLine> parts, Optional<Customer> customer) {
        JobEntry first = parts.get(0).entry();
        Money net = sum(parts, DraftLine::price);
        Quantity quantity = parts.stream().map(DraftLine::quantity).reduce(Quantity.ZERO, Quantity::plus);
        InvoiceLine line = new InvoiceLine(
                no,
                kind(first),
                parts.size() == 1 && !first.text().isBlank() ? first.text() : first.activity(),
                first.activity(),
                quantity,
                unitPrice(first, quantity, net),
                net,
                Optional.empty(),
                Money.zero(first.currency()),
                sum(parts, DraftLine::cost),
                dimensions(parts),
                parts.stream()
                        .map(part -> new BilledEntry(part.entry().id(), part.quantity(), part.price()))
                        .toList());
        return SalesTax.under(LineTaxes.of(first, customer), line)
                .releasing(sum(parts, DraftLine::released), !first.kind().isAmount())
                .bookedOn(first.account());
    }

    /** Those of its entries, with who did them where that was one alone: posting asks for it (JI 3.3). */
    private static Dimensions dimensions(List<DraftLine> parts) {
        Dimensions own = parts.get(0).entry().dimensions();
        Set<Optional<String>> employees =
                parts.stream().map(part -> part.entry().employee()).collect(Collectors.toSet());
        Optional<String> one = employees.size() == 1 ? employees.iterator().next() : Optional.empty();
        return one.map(number -> own.filledFrom(Dimensions.of(InvoiceLine.DONE_BY, number)))
                .orElse(own);
    }

    private static Money sum(List<DraftLine> parts, Function<DraftLine, Money> amount) {
        return Money.sum(
                parts.get(0).entry().currency(), parts.stream().map(amount).toList());
    }

    /**
     * Surcharges and write-ups of their own are told apart, and what was invoiced without any activity is a sum; only the time of a
     * contract is free, its products are billed (SS 3.3 R4).
     */
    private static LineKind kind(JobEntry entry) {
        boolean free = entry.billability() == Billability.CONTRACTUAL && entry.kind() == EntryKind.TIME;
        return switch (entry.origin()) {
            case SURCHARGE -> LineKind.SURCHARGE;
            case WRITE_UP_DOWN -> LineKind.WRITE_UP_DOWN;
            case DIRECT -> entry.activity().isBlank() ? LineKind.SUMMARY : LineKind.ITEM;
            default -> free ? LineKind.CONTRACT_ZERO : LineKind.ITEM;
        };
    }

    /** The entry's own where it gives the amount, otherwise the one that the amount shows (JI 2.0). */
    private static Price unitPrice(JobEntry entry, Quantity quantity, Money net) {
        boolean own = entry.unitPrice().times(quantity).equals(net);
        return own ? entry.unitPrice() : Price.perUnit(net, quantity);
    }
}
