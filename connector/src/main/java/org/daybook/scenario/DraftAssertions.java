package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.then;

import java.util.List;
import org.daybook.invoicing.selection.Draft;
import org.daybook.invoicing.selection.DraftLine;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.InvoiceType;
import org.daybook.invoicing.selection.OnAccountItem;

/** What is expected of a job's drafts, and of what it has on account. */
final class DraftAssertions {

    private DraftAssertions() {}

    static List<Sentence> all() {
        return List.of(
                then(
                                "the drafts on {job} read",
                                "All drafts of the job, in the order they were made.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of drafts",
                                        draftColumns(),
                                        named(world, said).drafts()))
                        .table(columns(draftColumns())),
                then(
                                "the draft lines on {job} read",
                                "What each draft bills of each entry.",
                                DraftAssertions::draftLines)
                        .table(columns(draftLineColumns())),
                then("there are no drafts on {job}", "No draft is left.", DraftAssertions::noDrafts),
                then(
                                "the previous edit on {job} is draft {draft}",
                                "The single saved copy of the last removed draft (JI 2.22).",
                                DraftAssertions::previousEdit)
                        .where("draft", Value.NUMBER),
                then(
                                "the previous edit on {job} reads",
                                "The same, in the columns of a draft.",
                                (world, said) -> world.compare(
                                        said,
                                        "The previous edit",
                                        draftColumns(),
                                        named(world, said).previousEdit().stream()
                                                .toList()))
                        .table(columns(draftColumns())),
                then("there is no previous edit on {job}", "No draft was removed.", DraftAssertions::noPreviousEdit),
                then("nothing is on account on {job}", "No invoice on account was made for it.", (world, said) -> {
                    int items = named(world, said).onAccount().size();
                    if (items > 0) {
                        world.fail(said, "Expected nothing on account, but there are " + items + ".");
                    }
                }),
                then(
                                "the invoices on account on {job} read",
                                "What the job has on account; open again where a credit with restore is under way.",
                                (world, said) -> world.compare(
                                        said,
                                        "What is on account",
                                        itemColumns(),
                                        named(world, said).onAccountAsCredited()))
                        .table(columns(itemColumns())));
    }

    private static InvoiceSelection named(World world, Said said) {
        return world.selections().of(said.text("job"));
    }

    private record LineOfDraft(Draft draft, DraftLine line) {}

    private static void draftLines(World world, Said said) {
        List<LineOfDraft> lines = named(world, said).drafts().stream()
                .flatMap(draft -> draft.lines().stream().map(line -> new LineOfDraft(draft, line)))
                .toList();
        world.compare(said, "The list of draft lines", draftLineColumns(), lines);
    }

    private static void noDrafts(World world, Said said) {
        int drafts = named(world, said).drafts().size();
        if (drafts > 0) {
            world.fail(said, "Expected no drafts on job " + said.text("job") + ", but there are " + drafts + ".");
        }
    }

    private static void previousEdit(World world, Said said) {
        String is = named(world, said)
                .previousEdit()
                .map(draft -> "draft " + draft.number())
                .orElse("none");
        if (!is.equals("draft " + said.text("draft"))) {
            world.fail(
                    said, "Expected the previous edit to be draft " + said.text("draft") + ", but it is " + is + ".");
        }
    }

    private static void noPreviousEdit(World world, Said said) {
        named(world, said)
                .previousEdit()
                .ifPresent(draft ->
                        world.fail(said, "Expected no previous edit, but it is draft " + draft.number() + "."));
    }

    private static List<Column.Shown<Draft>> draftColumns() {
        return List.of(
                Column.Shown.of(
                        "Draft",
                        Value.TEXT,
                        "its number; split drafts share one",
                        draft -> String.valueOf(draft.number())),
                Column.Shown.of("Kind", Value.TEXT, "Invoice or Credit memo", draft -> Value.words(draft.kind())),
                Column.Shown.of(
                        "Type",
                        Value.of(InvoiceType.class),
                        "what of the selection it bills",
                        draft -> Value.words(draft.type())),
                Column.Shown.of(
                        "Appropriation",
                        Value.TEXT,
                        "what the customer charges it to",
                        draft -> draft.appropriation().orElse("")),
                Column.Shown.of(
                        "Status",
                        Value.of(Draft.Status.class),
                        "how far it has come to being printed",
                        draft -> Value.words(draft.status())),
                Column.Shown.of(
                        "Cancels",
                        Value.TEXT,
                        "pre-invoices that printing it cancels, with commas",
                        draft -> String.join(", ", draft.cancels())),
                Column.Shown.of(
                        "Blanket",
                        Value.TEXT,
                        "blanket invoice it is a part of",
                        draft -> draft.blanket().orElse("")),
                Column.Shown.of("Bill-to", Value.TEXT, "number of the customer billed", Draft::billTo),
                Column.Shown.of("Total", Value.NUMBER, "billing price total", draft -> Figures.show(draft.total())),
                Column.Shown.of(
                        "On-account reduction",
                        Value.NUMBER,
                        "what invoices on account take off",
                        draft -> Figures.show(draft.onAccountReduction())),
                Column.Shown.of("Net", Value.NUMBER, "total less reduction", draft -> Figures.show(draft.net())),
                Column.Shown.of(
                        "Approved",
                        Value.YES_NO,
                        "approved for invoicing",
                        draft -> Value.yesNo(draft.approvedForInvoicing())),
                Column.Shown.of(
                        "Credits",
                        Value.TEXT,
                        "number of the invoice it credits",
                        draft -> draft.credits().orElse("")),
                Column.Shown.of(
                        "Archive",
                        Value.TEXT,
                        "document archive attached to it",
                        draft -> draft.archive().orElse("")));
    }

    private static List<Column.Shown<LineOfDraft>> draftLineColumns() {
        return List.of(
                Column.Shown.of(
                        "Draft",
                        Value.TEXT,
                        "number of the draft",
                        one -> String.valueOf(one.draft().number())),
                Column.Shown.of(
                        "Bill-to",
                        Value.TEXT,
                        "number of the customer billed",
                        one -> one.draft().billTo()),
                Column.Shown.of(
                        "Entry",
                        Value.TEXT,
                        "id of the entry",
                        one -> one.line().entry().id().nativeId()),
                Column.Shown.of(
                        "Quantity",
                        Value.NUMBER,
                        "billed quantity",
                        one -> one.line().quantity().toString()),
                Column.Shown.of(
                        "Price",
                        Value.NUMBER,
                        "billed price",
                        one -> Figures.show(one.line().price())),
                Column.Shown.of(
                        "Cost",
                        Value.NUMBER,
                        "registered cost of it",
                        one -> Figures.show(one.line().cost())),
                Column.Shown.of(
                        "Released",
                        Value.NUMBER,
                        "registered billing price that leaves work in progress",
                        one -> Figures.show(one.line().released())),
                Column.Shown.of(
                        "Close",
                        Value.YES_NO,
                        "finishes the entry",
                        one -> Value.yesNo(one.line().close())));
    }

    private static List<Column.Shown<OnAccountItem>> itemColumns() {
        return List.of(
                Column.Shown.of("Invoice", Value.TEXT, "its number", OnAccountItem::invoice),
                Column.Shown.of(
                        "Date", Value.DATE, "its date", item -> item.date().toString()),
                Column.Shown.of("Amount", Value.NUMBER, "before tax", item -> Figures.show(item.amount())),
                Column.Shown.of(
                        "Reconciled", Value.NUMBER, "taken by invoices", item -> Figures.show(item.reconciled())),
                Column.Shown.of(
                        "Tax reconciled",
                        Value.NUMBER,
                        "tax taken by invoices",
                        item -> Figures.show(item.taxReconciled())),
                Column.Shown.of("Tax", Value.NUMBER, "tax on it", item -> Figures.show(item.tax())),
                Column.Shown.of(
                        "Suggested",
                        Value.NUMBER,
                        "suggested for reconciliation",
                        item -> Figures.show(item.suggested())),
                Column.Shown.of(
                        "Reconciliation amount",
                        Value.NUMBER,
                        "most that the next document may take",
                        item -> Figures.show(item.forNextInvoice())),
                Column.Shown.of(
                        "Outside fixed price",
                        Value.NUMBER,
                        "does not count towards it",
                        item -> Figures.show(item.outsideFixedPrice())),
                Column.Shown.of(
                        "Credits",
                        Value.TEXT,
                        "invoice on account that it credits",
                        item -> item.credits().orElse("")),
                Column.Shown.of("Open", Value.NUMBER, "not yet taken", item -> Figures.show(item.open())),
                Column.Shown.of("Settled", Value.YES_NO, "taken in full", item -> Value.yesNo(item.isSettled())));
    }
}
