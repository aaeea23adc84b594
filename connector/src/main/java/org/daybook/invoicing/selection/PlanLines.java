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
import org.daybook.work.JobParameter;

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

    /** The plan lines that these on-account lines come from are invoiced. */
    static InvoiceSelection invoiced(InvoiceSelection selection, List<OnAccountLine> billed) {
        return in(PlanLine.State.INVOICED, selection, billed);
    }

    /** The plan lines that these on-account lines come from are on their way: on account, or on a draft. */
    static InvoiceSelection transferred(InvoiceSelection selection, List<OnAccountLine> lines) {
        return in(PlanLine.State.TRANSFERRED, selection, lines);
    }

    /** The plan lines that these on-account lines come from are due again: they were taken back, or credited. */
    static InvoiceSelection open(InvoiceSelection selection, List<OnAccountLine> takenBack) {
        return in(PlanLine.State.OPEN, selection, takenBack);
    }

    private static InvoiceSelection in(
            PlanLine.State state, InvoiceSelection selection, List<OnAccountLine> lines) {
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

    /**
     * The selection with this much to be invoiced on account, and of the invoice type that follows: nothing on account is time and
     * material; a pre-invoice stays one; otherwise both go on one draft where the job combines them (JI 1.2 invoiceType).
     */
    static InvoiceSelection onAccount(InvoiceSelection selection, List<OnAccountLine> lines, boolean preInvoice) {
        return selection.toBuilder()
                .onAccountLines(lines)
                .invoiceType(type(selection, lines, preInvoice))
                .build();
    }

    private static InvoiceType type(InvoiceSelection selection, List<OnAccountLine> lines, boolean preInvoice) {
        if (lines.isEmpty()) {
            return InvoiceType.TIME_AND_MATERIAL;
        }
        if (preInvoice) {
            return InvoiceType.PRE_INVOICE;
        }
        boolean combined = selection.job().is(JobParameter.COMBINE_BY_DEFAULT)
                || selection.invoiceType() == InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT;
        return combined ? InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT : InvoiceType.ON_ACCOUNT;
    }

    static boolean isPreInvoice(InvoiceSelection selection) {
        return selection.invoiceType() == InvoiceType.PRE_INVOICE;
    }
}
