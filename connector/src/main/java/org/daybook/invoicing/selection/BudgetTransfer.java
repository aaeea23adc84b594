package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryOrigin;
import org.daybook.work.JobEntry;

/** What the current budget leaves to invoice, activity by activity, and how the selection reads when it is transferred (JI 2.6). */
final class BudgetTransfer {

    /** What the id of a direct line says that an earlier transfer of the budget made. */
    private static final String WHAT = "budget ";

    private final InvoiceSelection selection;
    private final LocalDate today;
    private final CurrencyRounding rounding;
    private final Map<String, Money> left = new LinkedHashMap<>();
    private final Map<String, List<SelectionLine>> open = new HashMap<>();
    private final Map<String, EntryKind> kinds = new HashMap<>();

    private BudgetTransfer(InvoiceSelection selection, LocalDate today, CurrencyRounding rounding) {
        this.selection = selection;
        this.today = today;
        this.rounding = rounding;
    }

    static InvoiceSelection withoutEarlier(InvoiceSelection selection) {
        String job = selection.job().number();
        return selection.toBuilder()
                .lines(selection.lines().stream()
                        .filter(line -> !(DirectLine.isUnbilled(line, EntryOrigin.DIRECT)
                                && DirectLine.isNamed(line, job, WHAT)))
                        .toList())
                .build();
    }

    static BudgetTransfer of(InvoiceSelection selection, LocalDate today, CurrencyRounding rounding) {
        BudgetTransfer transfer = new BudgetTransfer(selection, today, rounding);
        selection.basis().budget().ifPresent(transfer::read);
        return transfer;
    }

    private void read(Budget budget) {
        budget.lines().forEach(line -> left.merge(line.activity(), line.quotePrice(), Money::plus));
        Scope scope = Scope.of(selection);
        OnDrafts drafts = OnDrafts.of(selection);
        for (SelectionLine line : selection.lines()) {
            String activity = line.entry().activity();
            if (isOwn(line) && left.containsKey(activity)) {
                kinds.putIfAbsent(activity, line.entry().kind());
                left.merge(activity, line.priceInvoiced().plus(drafts.price(line)), Money::minus);
                if (scope.covers(line) && !line.reallocate() && !line.isWithoutRegistration()) {
                    open.computeIfAbsent(activity, none -> new ArrayList<>()).add(line);
                }
            }
        }
    }

    /** A budget is one job's; what its subjobs may be billed stands in theirs. */
    private boolean isOwn(SelectionLine line) {
        return line.entry().job().equals(selection.job().number());
    }

    InvoiceSelection write() {
        Map<EntryId, SelectionLine> changed = new HashMap<>();
        List<SelectionLine> direct = new ArrayList<>();
        DirectLine.Ids ids = new DirectLine.Ids(selection);
        left.forEach((activity, target) -> {
            List<SelectionLine> entries = open.getOrDefault(activity, List.of());
            PriceTransfer transfer = PriceTransfer.overAll(entries, target, selection.parameters(), rounding);
            boolean spread = target.isPositive() && transfer.problem().isEmpty();
            List<SelectionLine> after = spread
                    ? transfer.transferred()
                    : entries.stream().map(SelectionLine::unselected).toList();
            after.forEach(line -> changed.put(line.id(), line));
            if (target.isPositive() && !spread) {
                direct.add(line(activity, target, ids));
            }
        });
        List<SelectionLine> lines = new ArrayList<>();
        selection.lines().forEach(line -> lines.add(changed.getOrDefault(line.id(), line)));
        lines.addAll(direct);
        return selection.toBuilder().lines(lines).build();
    }

    /** Of the activity's kind where an entry shows it, an amount otherwise. */
    private SelectionLine line(String activity, Money price, DirectLine.Ids ids) {
        JobEntry entry = DirectLine.entry(
                        selection.job(), ids.next(selection.job().number(), WHAT + activity), EntryOrigin.DIRECT)
                .kind(kinds.getOrDefault(activity, EntryKind.MATERIAL))
                .date(today)
                .activity(activity)
                .text(activity)
                .build();
        return DirectLine.selected(entry, price);
    }
}
