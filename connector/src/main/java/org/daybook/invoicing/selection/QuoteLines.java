package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;

/**
 * The quote as the basis of a draft: its lines take the place of the draft's own (JI 2.23). Where the quote's total is not the
 * approved one, its prices are spread in proportion, so that the document is what was approved (our reading). A line bills the
 * entries of its activity; entries of an activity that is not on the quote are billed by its first line.
 */
final class QuoteLines {

    private QuoteLines() {}

    /** The lines themselves where there is no approved quote, or one that sums to nothing. */
    static List<InvoiceLine> of(Optional<Quote> quote, List<InvoiceLine> lines, LineKind kind) {
        List<Quote.Line> quoted =
                quote.filter(Quote::approved).map(Quote::lines).orElse(List.of());
        Money none = Money.zero(lines.get(0).net().currency());
        Money sum = quoted.stream().map(Quote.Line::price).reduce(none, Money::plus);
        return sum.isZero() ? lines : quoted(quoted, lines, kind);
    }

    private static List<InvoiceLine> quoted(List<Quote.Line> quoted, List<InvoiceLine> lines, LineKind kind) {
        Money total = lines.stream().map(InvoiceLine::net).reduce(Money::plus).orElseThrow();
        List<Money> prices =
                Distribution.of(total, quoted.stream().map(Quote.Line::price).toList());
        Map<Integer, List<InvoiceLine>> behind = behind(quoted, lines);
        List<InvoiceLine> shown = new ArrayList<>();
        for (int i = 0; i < quoted.size(); i++) {
            int no = lines.get(0).no() + i;
            shown.add(line(no, kind, quoted.get(i), prices.get(i), behind.getOrDefault(i, List.of()), lines.get(0)));
        }
        return shown;
    }

    /** The draft's own lines, by the position of the quote's line that stands for them. */
    private static Map<Integer, List<InvoiceLine>> behind(List<Quote.Line> quoted, List<InvoiceLine> lines) {
        Map<String, Integer> positions = new HashMap<>();
        for (int i = 0; i < quoted.size(); i++) {
            positions.putIfAbsent(quoted.get(i).activity(), i);
        }
        Map<Integer, List<InvoiceLine>> behind = new HashMap<>();
        lines.forEach(
                line -> behind.computeIfAbsent(positions.getOrDefault(line.activity(), 0), none -> new ArrayList<>())
                        .add(line));
        return behind;
    }

    private static InvoiceLine line(
            int no, LineKind kind, Quote.Line quote, Money price, List<InvoiceLine> behind, InvoiceLine first) {
        InvoiceLine like = behind.isEmpty() ? first : behind.get(0);
        Money none = Money.zero(price.currency());
        List<BilledEntry> billed =
                behind.stream().flatMap(line -> line.billed().stream()).toList();
        return new InvoiceLine(
                no,
                kind,
                quote.text(),
                kind == LineKind.ON_ACCOUNT ? "" : quote.activity(),
                quote.quantity(),
                Price.perUnit(price, quote.quantity()),
                price,
                like.taxCode(),
                none,
                behind.stream().map(InvoiceLine::cost).reduce(none, Money::plus),
                behind.isEmpty() ? Dimensions.NONE : like.dimensions(),
                billed,
                behind.stream().map(InvoiceLine::released).reduce(none, Money::plus),
                like.time(),
                like.furtherTaxes(),
                Optional.empty());
    }
}
