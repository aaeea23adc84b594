package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.customer;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.with;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Quantity;
import org.daybook.work.EntryKind;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.JobParameter;
import org.daybook.work.JobParameters;

/** What holds for every selection, whatever is on it. */
class SelectionProperties {

    private static final Printing PRINTING = Jobs.printing(
            customer("C-1", Optional.of("V25"), "5"),
            customer("C-2", Optional.empty(), "0"),
            customer("C-3", Optional.of("V25"), "0"));

    @Property
    void splitDocumentsSumToTheWholePerLineAndPerDocument(
            @ForAll("positiveEntries") List<JobEntry> entries, @ForAll("shares") List<Integer> shares) {
        InvoiceSelection whole = done(CloseAll.on(InvoiceSelection.open(Jobs.JOB, entries)));
        List<BillTo> billTo = split(whole.total(), shares);

        List<Draft> drafts =
                done(Approve.on(whole.toBuilder().billTo(billTo).build())).drafts();

        List<Money> billed = billTo.stream()
                .map(to -> to.selectedAmount().orElseThrow())
                .filter(amount -> !amount.isZero())
                .toList();
        assertThat(drafts).extracting(Draft::total).containsExactlyElementsOf(billed);
        for (int l = 0; l < entries.size(); l++) {
            int line = l;
            JobEntry entry = entries.get(l);
            assertThat(sum(drafts, draft -> draft.lines().get(line).price())).isEqualTo(entry.price());
            assertThat(sum(drafts, draft -> draft.lines().get(line).cost())).isEqualTo(entry.cost());
            assertThat(drafts.stream()
                            .map(draft -> draft.lines().get(line).quantity())
                            .reduce(Quantity.ZERO, Quantity::plus))
                    .isEqualTo(entry.quantity());
        }
    }

    @Property
    void creditingWithRestoreBringsTheSelectionBackToWhereItWas(@ForAll("positiveEntries") List<JobEntry> entries) {
        InvoiceSelection before = InvoiceSelection.open(Jobs.JOB, entries);
        Printed invoiced = done(PrintInvoice.on(done(Approve.on(done(CloseAll.on(before)))), PRINTING));

        InvoiceSelection crediting = done(InvoiceToCreditMemo.on(invoiced.selection(), "J-1042/1", true));
        Printed credited = done(PrintCreditMemo.on(done(Approve.on(crediting)), PRINTING));

        Invoice invoice = invoiced.documents().get(0);
        Invoice memo = credited.documents().get(0);
        assertThat(credited.selection().lines()).isEqualTo(before.lines());
        assertThat(memo.total()).isEqualTo(invoice.total().negated());
        assertThat(memo.tax()).isEqualTo(invoice.tax().negated());
        assertThat(memo.discount()).isEqualTo(invoice.discount().negated());
    }

    @Property
    void removingADraftBringsTheSelectionBackToWhereItWas(@ForAll("positiveEntries") List<JobEntry> entries) {
        InvoiceSelection before = done(CloseAll.on(InvoiceSelection.open(Jobs.JOB, entries)));

        InvoiceSelection after = done(RemoveLatestDraft.on(done(Approve.on(before))));

        assertThat(after.lines()).isEqualTo(before.lines());
        assertThat(after.isOpen()).isTrue();
    }

    @Property
    void noActionEverCrashesAndNoneLosesARegisteredEntry(
            @ForAll("entries") List<JobEntry> entries,
            @ForAll("jobs") Job job,
            @ForAll("actions") List<Function<InvoiceSelection, Outcome<InvoiceSelection>>> actions) {
        InvoiceSelection selection = InvoiceSelection.open(job, entries);
        for (Function<InvoiceSelection, Outcome<InvoiceSelection>> action : actions) {
            if (action.apply(selection) instanceof Outcome.Done<InvoiceSelection> done) {
                selection = done.value();
            }
        }

        assertThat(selection.lines())
                .extracting(SelectionLine::id)
                .containsAll(entries.stream().map(JobEntry::id).toList());
        List<Integer> drafts = selection.drafts().stream().map(Draft::number).toList();
        assertThat(selection.lines())
                .allMatch(line ->
                        line.draft().isEmpty() || drafts.contains(line.draft().get()));
    }

    @Property
    void nothingIsEverInvoicedBeyondItsRegisteredPrice(
            @ForAll("positiveEntries") List<JobEntry> entries,
            @ForAll("actions") List<Function<InvoiceSelection, Outcome<InvoiceSelection>>> actions) {
        InvoiceSelection selection = InvoiceSelection.open(with(Jobs.MULTIPLE_DRAFTS), entries);
        for (Function<InvoiceSelection, Outcome<InvoiceSelection>> action : actions) {
            if (action.apply(selection) instanceof Outcome.Done<InvoiceSelection> done) {
                selection = done.value();
            }
        }
        for (SelectionLine line : selection.lines()) {
            assertThat(line.priceInvoiced().compareTo(line.entry().price())).isLessThanOrEqualTo(0);
        }
    }

    @Provide
    Arbitrary<List<Function<InvoiceSelection, Outcome<InvoiceSelection>>>> actions() {
        List<Function<InvoiceSelection, Outcome<InvoiceSelection>>> all = List.of(
                CloseAll::on,
                selection -> Delimit.on(selection, Delimitation.ALL),
                selection -> Delimit.on(
                        selection,
                        Delimitation.ALL.activities(Range.of("PARTS", "PARTS")).extending()),
                selection ->
                        ChangeSelection.on(selection, new EntryId("test", "e0"), Quantity.ONE, Money.of("0.01", "EUR")),
                Approve::on,
                ApproveInvoiceSelection::on,
                ApproveCreditMemoSelection::on,
                CloseDraftInEditing::on,
                NewInvoiceSelection::on,
                RemoveLatestDraft::on,
                RemoveAllDrafts::on,
                selection -> InvoiceToCreditMemo.on(selection, "J-1042/1", true),
                selection -> InvoiceToCreditMemo.on(selection, "J-1042/1", false),
                UndoInvoiceToCreditMemo::on,
                selection -> PrintDraft.on(selection, PRINTING).then(drafts -> Outcome.done(selection)),
                selection -> PrintInvoice.on(selection, PRINTING).then(printed -> Outcome.done(printed.selection())),
                selection -> PrintInvoice.on(selection, PRINTING.inBatch())
                        .then(printed -> Outcome.done(printed.selection())),
                selection ->
                        PrintCreditMemo.on(selection, PRINTING).then(printed -> Outcome.done(printed.selection())));
        return Arbitraries.of(all).list().ofMinSize(1).ofMaxSize(14);
    }

    @Provide
    Arbitrary<Job> jobs() {
        return Combinators.combine(
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as((fixed, outlays, onAccountOnly, editing, drafts) -> {
                    JobParameters parameters = JobParameters.DEFAULT
                            .with(JobParameter.INCLUDE_OUTLAYS_IN_FIXED_PRICE, outlays)
                            .with(JobParameter.ALLOW_INVOICING_ON_ACCOUNT_ONLY, onAccountOnly)
                            .with(JobParameter.CREATE_INVOICE_UPON_JOB_CLOSING, onAccountOnly)
                            .with(JobParameter.INVOICE_EDITING_REQUIRED, editing)
                            .with(JobParameter.ALLOW_MULTIPLE_DRAFTS, drafts);
                    return fixed ? Jobs.fixedPrice(parameters) : with(parameters);
                });
    }

    @Provide
    Arbitrary<List<JobEntry>> entries() {
        return entries(-90_000);
    }

    @Provide
    Arbitrary<List<JobEntry>> positiveEntries() {
        return entries(1);
    }

    private static Arbitrary<List<JobEntry>> entries(long least) {
        return Combinators.combine(
                        Arbitraries.of(EntryKind.TIME, EntryKind.MATERIAL, EntryKind.OUTLAY),
                        Arbitraries.integers().between(0, 4000),
                        Arbitraries.longs().between(least, 90_000),
                        Arbitraries.longs().between(0, 9000),
                        Arbitraries.of("LABOUR", "PARTS"),
                        Arbitraries.of(true, false))
                .as((kind, quantity, price, cost, activity, taxable) -> Jobs.entry("?")
                        .kind(kind)
                        .quantity(new Quantity(BigDecimal.valueOf(quantity, 2)))
                        .price(cents(price))
                        .cost(cents(cost))
                        .activity(activity)
                        .taxable(taxable)
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(SelectionProperties::numbered);
    }

    private static List<JobEntry> numbered(List<JobEntry> entries) {
        List<JobEntry> numbered = new ArrayList<>();
        for (JobEntry entry : entries) {
            numbered.add(
                    entry.toBuilder(new EntryId("test", "e" + numbered.size())).build());
        }
        return numbered;
    }

    @Provide
    Arbitrary<List<Integer>> shares() {
        return Arbitraries.integers().between(0, 100).list().ofMinSize(1).ofMaxSize(2);
    }

    /** Up to three customers: each takes its percent of what is left, the last the rest. */
    private static List<BillTo> split(Money total, List<Integer> shares) {
        List<BillTo> billTo = new ArrayList<>();
        Money left = total;
        for (int share : shares) {
            Money part = Percent.of(Integer.toString(share)).of(left);
            billTo.add(BillTo.part("C-" + (billTo.size() + 1), part));
            left = left.minus(part);
        }
        billTo.add(BillTo.part("C-" + (billTo.size() + 1), left));
        return billTo;
    }

    private static Money sum(List<Draft> drafts, Function<Draft, Money> amount) {
        return Money.sum(Jobs.EUR, drafts.stream().map(amount).toList());
    }

    private static Money cents(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2), Jobs.EUR);
    }
}
