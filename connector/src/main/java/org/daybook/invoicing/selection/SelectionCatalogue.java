package org.daybook.invoicing.selection;

import static org.daybook.invoicing.action.Argument.optional;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;

/** Working on a job's invoice selection, as it is kept on record: every action of JI 2, and the two that print. */
public final class SelectionCatalogue implements Catalogue<InvoiceSelection> {

    public static final String PRINT_INVOICE = "Print Invoice";
    public static final String PRINT_CREDIT_MEMO = "Print Credit Memo";

    private static final Map<String, Print> PRINTS =
            Map.of(PRINT_INVOICE, PrintInvoice::on, PRINT_CREDIT_MEMO, PrintCreditMemo::on);

    private final Map<String, ActionType<InvoiceSelection>> actions = new LinkedHashMap<>();

    /** A printing rule: the documents beside the state. */
    private interface Print {
        Outcome<Printed> on(InvoiceSelection selection, Printing printing);
    }

    public SelectionCatalogue() {
        SelectionActions.ALL.forEach(action -> actions.put(action.name(), action));
        add(
                PRINT_INVOICE,
                "Turns every invoice draft into an invoice with number and journal; it waits for approval (JI 2.17).");
        add(
                PRINT_CREDIT_MEMO,
                "Turns every credit draft into a credit memo with number and journal; it waits for approval (JI 2.18).");
    }

    private void add(String name, String meaning) {
        actions.put(
                name,
                ActionType.<InvoiceSelection>of(
                                name,
                                meaning,
                                (selection, given, setting) -> print(name, selection, given, setting)
                                        .then(printed -> Outcome.done(printed.selection())))
                        .asking(optional("Lines", Kind.TEXT, "per entry, or per activity; per entry"))
                        .forGood());
    }

    @Override
    public String name() {
        return "selection";
    }

    @Override
    public List<ActionType<InvoiceSelection>> actions() {
        return List.copyOf(actions.values());
    }

    @Override
    public Optional<ActionType<InvoiceSelection>> named(String action) {
        return Optional.ofNullable(actions.get(action));
    }

    @Override
    public InvoiceSelection take(Optional<InvoiceSelection> before, Arrival arrival) {
        return before.map(selection -> Arriving.on(selection, arrival)).orElseGet(() -> Arriving.opening(arrival));
    }

    @Override
    public Outcome<Issued<InvoiceSelection>> act(
            ActionType<InvoiceSelection> action, InvoiceSelection before, Given given, Setting setting) {
        return action.on(before, given, setting)
                .then(after -> PRINTS.containsKey(action.name())
                        ? print(action.name(), before, given, setting)
                                .then(printed -> Outcome.done(new Issued<>(printed.selection(), printed.documents())))
                        : Outcome.done(new Issued<>(after, List.of())));
    }

    private static Outcome<Printed> print(
            String name, InvoiceSelection selection, Given given, Setting setting) {
        LineLayout layout = given.choice("Lines", LineLayout.class).orElse(LineLayout.PER_ENTRY);
        return PRINTS.get(name).on(selection, Printing.in(setting).with(layout));
    }

    /** Printed invoices go by the references of their documents; what credits one names it so. */
    @Override
    public InvoiceSelection told(InvoiceSelection before, InvoiceSelection after, List<String> documents) {
        List<PrintedInvoice> printed = new ArrayList<>(after.printed());
        for (int i = before.printed().size(); i < printed.size(); i++) {
            PrintedInvoice one = printed.get(i);
            String reference = documents.get(i - before.printed().size());
            printed.set(i, new PrintedInvoice(reference, one.invoice(), one.reductions(), one.creditMemos()));
        }
        return after.toBuilder().printed(printed).build();
    }
}
