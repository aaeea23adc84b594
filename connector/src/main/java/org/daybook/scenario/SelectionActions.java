package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.selection.Approve;
import org.daybook.invoicing.selection.ApproveCreditMemoSelection;
import org.daybook.invoicing.selection.ApproveInvoiceSelection;
import org.daybook.invoicing.selection.ChangeSelection;
import org.daybook.invoicing.selection.CloseAll;
import org.daybook.invoicing.selection.CloseDraftInEditing;
import org.daybook.invoicing.selection.Delimit;
import org.daybook.invoicing.selection.Delimitation;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.InvoiceToCreditMemo;
import org.daybook.invoicing.selection.NewInvoiceSelection;
import org.daybook.invoicing.selection.PrintDraft;
import org.daybook.invoicing.selection.Range;
import org.daybook.invoicing.selection.RemoveAllDrafts;
import org.daybook.invoicing.selection.RemoveLatestDraft;
import org.daybook.invoicing.selection.UndoInvoiceToCreditMemo;

/** The actions of the invoice selection by their product names (JI 2). Printing stands in {@link PrintActions}. */
final class SelectionActions {

    private static final Value CRITERION = Value.choice(
            Stream.concat(Stream.of("Date", "Employee", "Activity", "Task"), ReferenceSentences.DIMENSIONS.stream())
                    .toArray(String[]::new));

    private SelectionActions() {}

    static List<Sentence> all() {
        return List.of(
                action("Close All on {job}", "Takes everything that is open (JI 2.1).", CloseAll::on),
                delimit(
                        "Delimit on {job}",
                        "Selects the open entries that match every criterion, and nothing else (JI 2.2).",
                        false),
                delimit("Delimit on {job}, extending the selection", "The same, added to what is selected.", true),
                when(
                                "the selection on {job} is changed",
                                "Somebody types quantity and price into lines; cancels an approval (JI 2.12).",
                                SelectionActions::change)
                        .table(List.of(
                                required("Entry", Value.TEXT, "id of the entry"),
                                required("Invoice quantity", Value.NUMBER, "for the next draft"),
                                required("Invoice price", Value.NUMBER, "for the next draft"))),
                approval(
                        "Approve Invoice Selection on {job}",
                        "Makes the drafts, one a bill-to customer (JI 2.12).",
                        ApproveInvoiceSelection::on),
                approval(
                        "Approve Credit Memo Selection on {job}",
                        "Makes the credit drafts of a selection below zero (JI 2.13).",
                        ApproveCreditMemoSelection::on),
                approval("Approve on {job}", "Either of the two, as the total says (JI 2.14).", Approve::on),
                action(
                        "New Invoice Selection on {job}",
                        "Opens the selection again beside its drafts (JI 2.15).",
                        NewInvoiceSelection::on),
                approval(
                        "the draft on {job} is closed in editing",
                        "Approves a draft that has to be edited first (JI 1.3).",
                        CloseDraftInEditing::on),
                credit(
                        "Invoice to Credit Memo of {invoice} on {job} with Restore Job Entries",
                        "Selects the invoice's entries negated; they open again (JI 2.20).",
                        true),
                credit(
                        "Invoice to Credit Memo of {invoice} on {job} without Restore Job Entries",
                        "Takes the amounts back by new direct entries (JI 2.20).",
                        false),
                action(
                        "Undo Invoice to Credit Memo on {job}",
                        "Leaves the crediting state (JI 2.21).",
                        UndoInvoiceToCreditMemo::on),
                action(
                        "Remove Latest Draft on {job}",
                        "The latest draft becomes the previous edit (JI 2.22).",
                        RemoveLatestDraft::on),
                action("Remove All Drafts on {job}", "All drafts of the job go (JI 2.22).", RemoveAllDrafts::on));
    }

    static Sentence action(String pattern, String meaning, Function<InvoiceSelection, Outcome<InvoiceSelection>> rule) {
        return when(pattern, meaning, on(rule));
    }

    /** An action whose drafts are looked at afterwards: their documents are the latest ones until they are printed. */
    private static Sentence approval(
            String pattern, String meaning, Function<InvoiceSelection, Outcome<InvoiceSelection>> rule) {
        return when(pattern, meaning, (world, said) -> {
            on(rule).accept(world, said);
            preview(world, world.selections().of(said.text("job")));
        });
    }

    private static BiConsumer<World, Said> on(Function<InvoiceSelection, Outcome<InvoiceSelection>> rule) {
        return (world, said) -> {
            InvoiceSelection selection = world.selections().of(said.text("job"));
            world.last()
                    .take(said, rule.apply(selection))
                    .ifPresent(after -> DocumentSentences.put(world, selection, after));
        };
    }

    private static void preview(World world, InvoiceSelection selection) {
        world.documents().none();
        Outcome<List<Invoice>> drafts = PrintDraft.on(selection, PrintActions.printing(world));
        if (drafts instanceof Outcome.Done<List<Invoice>> done) {
            int latest = selection.latestDrafts().size();
            List<Invoice> all = done.value();
            world.documents().preview(all.subList(all.size() - latest, all.size()), PrintActions.isSplit(selection));
        }
    }

    private static Sentence delimit(String pattern, String meaning, boolean extending) {
        BiConsumer<World, Said> effect = (world, said) -> {
            Delimitation criteria = criteria(said, extending ? Delimitation.ALL.extending() : Delimitation.ALL);
            on(selection -> Delimit.on(selection, criteria)).accept(world, said);
        };
        return when(pattern, meaning, effect)
                .tableMay(List.of(
                        required("Criterion", CRITERION, "what must lie in the range"),
                        optional("From", Value.TEXT, "first, inclusive"),
                        optional("To", Value.TEXT, "last, inclusive")));
    }

    private static Delimitation criteria(Said said, Delimitation start) {
        Delimitation criteria = start;
        for (Cells row : said.rows()) {
            Range<String> range = new Range<>(row.text("From"), row.text("To"));
            String criterion = row.text("Criterion").orElseThrow().strip();
            criteria = switch (criterion.toLowerCase(java.util.Locale.ROOT)) {
                case "date" -> criteria.dates(dates(row));
                case "employee" -> criteria.employees(range);
                case "activity" -> criteria.activities(range);
                case "task" -> criteria.tasks(range);
                default -> criteria.dimension(ReferenceSentences.key(criterion), range);
            };
        }
        return criteria;
    }

    private static Range<LocalDate> dates(Cells row) {
        try {
            return new Range<>(row.date("From"), row.date("To"));
        } catch (java.time.format.DateTimeParseException notOne) {
            throw new Mistake.Found(
                    row.where(),
                    "'" + notOne.getParsedString() + "' is not " + Value.DATE.name() + ".",
                    "Write " + Value.DATE.name() + ".");
        }
    }

    private static Sentence credit(String pattern, String meaning, boolean restore) {
        return when(
                pattern,
                meaning,
                (world, said) -> on(selection -> InvoiceToCreditMemo.on(selection, said.text("invoice"), restore))
                        .accept(world, said));
    }

    private static void change(World world, Said said) {
        for (Cells row : said.rows()) {
            InvoiceSelection selection = world.selections().of(said.text("job"));
            EntryId entry = entry(world, row);
            Quantity quantity = row.quantity("Invoice quantity").orElseThrow();
            Money price = row.money("Invoice price", selection.job().currency()).orElseThrow();
            on(now -> ChangeSelection.on(now, entry, quantity, price)).accept(world, said);
        }
    }

    static EntryId entry(World world, Cells row) {
        String id = row.text("Entry").orElseThrow();
        Optional<Jobs.Registered> known = world.jobs().entry(id);
        return known.map(one -> one.entry().id())
                .orElseThrow(() -> new Mistake.Found(
                        row.where(), "There is no entry '" + id + "'.", "Give it under 'entries', or correct the id."));
    }
}
