package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Percent;
import org.daybook.accounting.RefusalCode;

/** What a person writes in the invoicing plan; a line that is transferred or invoiced is not changed by hand (JI 1.2, 2.8). */
public final class InvoicingPlan {

    private InvoicingPlan() {}

    /** A new line, or the line of that number anew. Its amount is not limited by the quote (JI 1.2). */
    public static Outcome<InvoiceSelection> enter(InvoiceSelection selection, PlanLine line) {
        boolean unfit = !line.amount().currency().equals(selection.job().currency());
        return Guard.of(selection)
                .refuseIf(unfit, RefusalCode.CURRENCY_MISMATCH)
                .refuseIf(isFrozen(selection, line.number()), RefusalCode.PLAN_LINE_TRANSFERRED)
                .then(() -> with(selection, line));
    }

    /** What this percentage of the quote's price comes to, rounded half up to the minor unit. */
    public static Outcome<Money> amount(InvoiceSelection selection, Percent ofQuote) {
        return PlanLines.quotePrice(selection)
                .map(price -> Outcome.done(ofQuote.of(price)))
                .orElseGet(() -> Outcome.refused(
                        RefusalCode.NO_QUOTE, "job " + selection.job().number()));
    }

    public static Outcome<InvoiceSelection> delete(InvoiceSelection selection, int number) {
        return existing(selection, number)
                .refuseIf(isFrozen(selection, number), RefusalCode.PLAN_LINE_TRANSFERRED)
                .then(() -> without(selection, number));
    }

    /** A transferred line may still be approved; it changes nothing any more. */
    public static Outcome<InvoiceSelection> approve(InvoiceSelection selection, int number) {
        return existing(selection, number).then(() -> PlanLines.changed(selection, is(number), PlanLine::nowApproved));
    }

    /** Its phase is complete, which makes it due before its date. */
    public static Outcome<InvoiceSelection> completePhase(InvoiceSelection selection, int number) {
        return existing(selection, number)
                .then(() -> PlanLines.changed(selection, is(number), PlanLine::phaseCompleted));
    }

    /** The number that follows the last one. */
    public static int nextNumber(InvoiceSelection selection) {
        return 1
                + selection.basis().plan().stream()
                        .mapToInt(PlanLine::number)
                        .max()
                        .orElse(0);
    }

    private static Guard existing(InvoiceSelection selection, int number) {
        return Guard.of(selection)
                .refuseIf(
                        find(selection, number).isEmpty(),
                        RefusalCode.PLAN_LINE_NOT_FOUND,
                        () -> "The invoicing plan has no line " + number + ".");
    }

    private static boolean isFrozen(InvoiceSelection selection, int number) {
        return find(selection, number)
                .filter(line -> line.state() != PlanLine.State.OPEN)
                .isPresent();
    }

    private static Optional<PlanLine> find(InvoiceSelection selection, int number) {
        return selection.basis().plan().stream().filter(is(number)).findFirst();
    }

    private static InvoiceSelection with(InvoiceSelection selection, PlanLine line) {
        List<PlanLine> plan = new ArrayList<>(selection.basis().plan());
        plan.removeIf(is(line.number()));
        plan.add(line);
        return selection.toBuilder().basis(selection.basis().plan(plan)).build();
    }

    private static InvoiceSelection without(InvoiceSelection selection, int number) {
        List<PlanLine> plan = new ArrayList<>(selection.basis().plan());
        plan.removeIf(is(number));
        return selection.toBuilder().basis(selection.basis().plan(plan)).build();
    }

    private static java.util.function.Predicate<PlanLine> is(int number) {
        return line -> line.number() == number;
    }
}
