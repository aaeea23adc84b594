package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.EntryOrigin;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * The surcharges on what a selection is about to invoice, summed by what they stand on. The percentage of a rule
 * line is rounded
 * once, half up, on the sum of its base; so it does not matter how many entries the base is made of (JI 2.9).
 */
final class Surcharges {

    /** What the id of a surcharge says that it is. */
    private static final String WHAT = "surcharge";

    /** Surcharges that differ in none of these are one entry. */
    private record Combination(
            String job,
            String activity,
            Optional<String> task,
            Optional<String> employee,
            Dimensions dimensions,
            boolean taxable) {}

    private final InvoiceSelection selection;
    private final LocalDate today;
    private final CurrencyRounding rounding;
    private final List<SelectionLine> work;
    private final List<OnAccountLine> onAccount;
    private final Map<Combination, Money> amounts = new LinkedHashMap<>();

    Surcharges(InvoiceSelection selection, LocalDate today, CurrencyRounding rounding) {
        this.selection = selection;
        this.today = today;
        this.rounding = rounding;
        this.work = work(selection);
        this.onAccount =
                selection.invoiceType() == InvoiceType.TIME_AND_MATERIAL ? List.of() : selection.onAccountLines();
    }

    private static List<SelectionLine> work(InvoiceSelection selection) {
        InvoiceType type = selection.invoiceType();
        if (type != InvoiceType.TIME_AND_MATERIAL && type != InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT) {
            return List.of();
        }
        Scope scope = Scope.of(selection);
        return selection.lines().stream()
                .filter(scope::isApprovable)
                .filter(line -> line.entry().origin() != EntryOrigin.SURCHARGE)
                .toList();
    }

    void put(SurchargeRule.Line rule) {
        Map<Combination, Money> bases = bases(rule);
        Money base = sum(bases.values());
        Money surcharge = rule.percent().of(base, rounding);
        if (!surcharge.isZero()) {
            List<Money> shares = Distribution.of(surcharge, List.copyOf(bases.values()), rounding);
            int i = 0;
            for (Combination on : bases.keySet()) {
                amounts.merge(on, shares.get(i++), Money::plus);
            }
        }
    }

    private Map<Combination, Money> bases(SurchargeRule.Line rule) {
        Map<Combination, Money> bases = new LinkedHashMap<>();
        for (SelectionLine line : work) {
            if (rule.holds(line.entry())) {
                bases.merge(on(rule, line.entry()), line.invoicePrice(), Money::plus);
            }
        }
        if (rule.isWithoutLimits() && !onAccount.isEmpty()) {
            bases.merge(onAccount(rule), PlanLines.sum(selection, onAccount), Money::plus);
        }
        return bases;
    }

    private static Combination on(JobEntry surcharge) {
        return new Combination(
                surcharge.job(),
                surcharge.activity(),
                surcharge.task(),
                surcharge.employee(),
                surcharge.dimensions(),
                surcharge.taxable());
    }

    private static Combination on(SurchargeRule.Line rule, JobEntry cause) {
        return new Combination(
                cause.job(), rule.activity(), rule.task(), cause.employee(), cause.dimensions(), cause.taxable());
    }

    private Combination onAccount(SurchargeRule.Line rule) {
        return new Combination(
                selection.job().number(), rule.activity(), rule.task(), Optional.empty(), Dimensions.NONE, true);
    }

    /** An invoiced surcharge that a credit memo opened again: the next calculation bills it anew instead of a second one. */
    static boolean isReopened(SelectionLine line) {
        return line.entry().origin() == EntryOrigin.SURCHARGE
                && DirectLine.isNamed(line, line.entry().job(), WHAT)
                && line.isAvailable()
                && !line.isWithoutRegistration();
    }

    /** The selection's lines with the surcharges: on those that are open again, and on new ones. */
    List<SelectionLine> among(List<SelectionLine> before, String text) {
        List<SelectionLine> lines = new ArrayList<>();
        for (SelectionLine line : before) {
            Optional<Money> amount =
                    isReopened(line) ? Optional.ofNullable(amounts.remove(on(line.entry()))) : Optional.empty();
            lines.add(amount.filter(anew -> !anew.isZero())
                    .map(anew -> billedAnew(line, anew))
                    .orElse(line));
        }
        lines.addAll(newLines(text));
        return lines;
    }

    private static SelectionLine billedAnew(SelectionLine line, Money amount) {
        return line.selecting(Quantity.ONE, amount).marked(true, line.direct(), false);
    }

    private List<SelectionLine> newLines(String text) {
        List<SelectionLine> lines = new ArrayList<>();
        DirectLine.Ids ids = new DirectLine.Ids(selection);
        amounts.forEach((on, amount) -> {
            if (!amount.isZero()) {
                lines.add(DirectLine.selected(entry(on, text, ids), amount));
            }
        });
        return lines;
    }

    private JobEntry entry(Combination on, String text, DirectLine.Ids ids) {
        JobEntry.Builder entry = DirectLine.entry(job(on.job()), ids.next(on.job(), WHAT), EntryOrigin.SURCHARGE)
                .date(today)
                .text(text)
                .activity(on.activity())
                .dimensions(on.dimensions())
                .taxable(on.taxable());
        on.task().ifPresent(entry::task);
        on.employee().ifPresent(entry::employee);
        return entry.build();
    }

    private Job job(String number) {
        return selection.subjobs().stream()
                .filter(subjob -> subjob.number().equals(number))
                .findFirst()
                .orElse(selection.job());
    }

    private Money sum(java.util.Collection<Money> some) {
        return Money.sum(selection.job().currency(), some);
    }
}
