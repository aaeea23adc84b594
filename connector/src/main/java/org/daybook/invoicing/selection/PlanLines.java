package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;

/** The invoicing plan of a job: how its lines go on account, are invoiced, and become due again (JI 1.2, 2.7, 2.8). */
public final class PlanLines {

    private PlanLines() {}

    /** In the order of their numbers, which is the order they are transferred in (JI 2.7). */
    public static List<PlanLine> of(InvoiceSelection selection) {
        return selection.basis().plan().stream()
                .sorted(Comparator.comparingInt(PlanLine::number))
                .toList();
    }

    /** What percentage of the quote's price a line is, to two decimals half up; none without a quote (JI 1.2). */
    public static Optional<Percent> percentOfQuote(InvoiceSelection selection, PlanLine line) {
        return quotePrice(selection)
                .filter(price -> !price.isZero())
                .map(price -> new Percent(line.amount()
                        .amount()
                        .movePointRight(2)
                        .divide(price.amount(), 2, java.math.RoundingMode.HALF_UP)));
    }

    static Optional<Money> quotePrice(InvoiceSelection selection) {
        return selection
                .basis()
                .quote()
                .map(quote -> Money.sum(
                        selection.job().currency(),
                        quote.lines().stream().map(Quote.Line::price).toList()));
    }

    static Money sum(InvoiceSelection selection, List<OnAccountLine> lines) {
        return Money.sum(
                selection.job().currency(),
                lines.stream().map(OnAccountLine::amount).toList());
    }

    /** The plan lines that these on-account lines come from are on their way: on account, or on a draft. */
    static InvoiceSelection transferred(InvoiceSelection selection, List<OnAccountLine> lines) {
        return in(PlanLine.State.TRANSFERRED, selection, lines);
    }

    /** The plan lines that these on-account lines come from are due again. */
    static InvoiceSelection open(InvoiceSelection selection, List<OnAccountLine> takenBack) {
        return in(PlanLine.State.OPEN, selection, takenBack);
    }

    private static InvoiceSelection in(PlanLine.State state, InvoiceSelection selection, List<OnAccountLine> lines) {
        Set<Integer> numbers =
                lines.stream().flatMap(line -> line.planLine().stream()).collect(Collectors.toSet());
        return numbers.isEmpty()
                ? selection
                : changed(selection, line -> numbers.contains(line.number()), line -> line.in(state));
    }

    static InvoiceSelection changed(
            InvoiceSelection selection, Predicate<PlanLine> which, java.util.function.UnaryOperator<PlanLine> change) {
        List<PlanLine> plan = new ArrayList<>();
        selection.basis().plan().forEach(line -> plan.add(which.test(line) ? change.apply(line) : line));
        return selection.toBuilder().basis(selection.basis().plan(plan)).build();
    }

    static boolean isPreInvoice(InvoiceSelection selection) {
        return selection.invoiceType() == InvoiceType.PRE_INVOICE;
    }
}
