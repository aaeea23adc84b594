package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.customer;
import static org.daybook.invoicing.selection.Jobs.done;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.TaxCode;
import org.daybook.work.EntryKind;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.JobParameter;
import org.daybook.work.JobParameters;

/** What holds for every draft and every document, whatever they are made of. */
class DocumentProperties {

    private static final Printing PRINTING =
            Jobs.printing(customer("C-1", Optional.of("V25"), "5"), customer("C-2", Optional.empty(), "0"));

    @Property
    void approvingAndRemovingAllDraftsGivesTheSelectionBack(
            @ForAll("entries") List<JobEntry> entries,
            @ForAll("onAccount") List<OnAccountLine> onAccount,
            @ForAll("parameters") JobParameters parameters) {
        InvoiceSelection before =
                InvoiceSelection.open(Jobs.with(parameters), entries).withOnAccount(onAccount);

        InvoiceSelection after = done(RemoveAllDrafts.on(done(Approve.on(before))));

        assertThat(after.lines()).isEqualTo(before.lines());
        assertThat(after.onAccountLines()).isEqualTo(before.onAccountLines());
        assertThat(after.invoiceType()).isEqualTo(before.invoiceType());
        assertThat(after.onAccountReduction()).isEqualTo(before.onAccountReduction());
    }

    @Property
    void invoicingAndCreditingWithRestoreGivesEverythingBack(
            @ForAll("entries") List<JobEntry> entries,
            @ForAll("items") List<OnAccountItem> items,
            @ForAll("cents") Money reduction) {
        InvoiceSelection before = InvoiceSelection.open(Jobs.JOB, entries).toBuilder()
                .onAccount(items)
                .onAccountReduction(reduction)
                .build();
        Printed invoiced = done(PrintInvoice.on(done(Approve.on(before)), PRINTING));
        InvoiceSelection crediting = done(InvoiceToCreditMemo.on(invoiced.selection(), "J-1042/1", true));
        Printed credited = done(PrintCreditMemo.on(done(Approve.on(crediting)), PRINTING));

        assertThat(credited.selection().lines()).isEqualTo(before.lines());
        assertThat(credited.selection().onAccount()).isEqualTo(before.onAccount());
        assertThat(credited.documents().get(0).total())
                .isEqualTo(invoiced.documents().get(0).total().negated());
        assertThat(released(credited.documents().get(0)))
                .isEqualTo(released(invoiced.documents().get(0)).negated());
        assertThat(cost(credited.documents().get(0)))
                .isEqualTo(cost(invoiced.documents().get(0)).negated());
    }

    @Property
    void splitDraftsSumToTheWholeInPriceCostReleaseAndOnAccount(
            @ForAll("entries") List<JobEntry> entries,
            @ForAll("onAccount") List<OnAccountLine> onAccount,
            @ForAll("share") int share) {
        InvoiceSelection open = InvoiceSelection.open(
                        Jobs.with(JobParameters.DEFAULT.with(JobParameter.COMBINE_BY_DEFAULT)), entries)
                .withOnAccount(onAccount);
        Money total = open.total()
                .plus(sum(onAccount.stream().map(OnAccountLine::amount).toList()));
        Money first = Percent.of(Integer.toString(share)).of(total);
        InvoiceSelection split = open.toBuilder()
                .billTo(List.of(BillTo.part("C-1", first), BillTo.part("C-2", total.minus(first))))
                .build();

        List<Draft> drafts = done(Approve.on(split)).drafts();

        assertThat(sum(drafts.stream().map(Draft::total).toList())).isEqualTo(total);
        assertThat(sum(ofLines(drafts, DraftLine::price))).isEqualTo(open.total());
        assertThat(sum(ofLines(drafts, DraftLine::released))).isEqualTo(open.total());
        assertThat(sum(ofLines(drafts, DraftLine::cost)))
                .isEqualTo(sum(entries.stream().map(JobEntry::cost).toList()));
        assertThat(drafts)
                .allMatch(draft -> draft.total().equals(draft.billTo().equals("C-1") ? first : total.minus(first)));
    }

    @Property
    void reconciliationNeverExceedsTheInvoiceNorWhatIsOpen(
            @ForAll("cents") Money total, @ForAll("cents") Money wanted, @ForAll("items") List<OnAccountItem> items) {
        List<Reduction> reductions = OnAccountReduction.ofInvoice(total, wanted, items);
        Money taken = sum(reductions.stream().map(Reduction::amount).toList());

        assertThat(taken).isLessThanOrEqualTo(total).isLessThanOrEqualTo(wanted);
        Money open = sum(items.stream().map(OnAccountItem::open).toList());
        assertThat(taken).isEqualTo(total.min(wanted).min(open.max(Money.zero(Jobs.EUR))));
        for (OnAccountItem after : OnAccountItems.reconciled(items, reductions)) {
            assertThat(after.reconciled().abs())
                    .isLessThanOrEqualTo(after.amount().abs());
            assertThat(after.taxReconciled().abs())
                    .isLessThanOrEqualTo(after.tax().abs());
        }
    }

    @Property
    void everyEntryIsBilledOnceWhateverTheOrderOfApprovals(
            @ForAll("entries") List<JobEntry> entries, @ForAll("share") int percent) {
        Job job = Jobs.with(Jobs.MULTIPLE_DRAFTS);
        int half = entries.size() * percent / 100;
        List<SelectionLine> lines = InvoiceSelection.open(job, entries).lines();
        InvoiceSelection some = InvoiceSelection.ofLines(
                job,
                IntStream.range(0, lines.size())
                        .mapToObj(i -> i < half ? lines.get(i) : lines.get(i).unselected())
                        .toList());
        InvoiceSelection selection = half == 0 ? some : done(NewInvoiceSelection.on(done(Approve.on(some))));
        selection = half == entries.size() ? selection : done(Approve.on(done(CloseAll.on(selection))));

        List<Invoice> documents = done(PrintInvoice.on(selection, PRINTING)).documents();

        Set<EntryId> billed = new HashSet<>();
        documents.stream()
                .flatMap(document -> document.lines().stream())
                .flatMap(line -> line.billed().stream())
                .map(BilledEntry::entry)
                .forEach(entry -> assertThat(billed.add(entry)).isTrue());
        if (half != entries.size() || half != 0) {
            assertThat(billed).hasSize(entries.size());
        }
    }

    @Property
    void taxOfTheLinesSumsToTheTaxOfTheDocumentInEveryCurrency(
            @ForAll("currency") String code,
            @ForAll("amounts") List<Long> amounts,
            @ForAll("rate") int rate,
            @ForAll("share") int discount) {
        Currency currency = Currency.getInstance(code);
        TaxCode tax = new TaxCode("T", Percent.of(Integer.toString(rate)), TaxCode.Rounding.PER_DOCUMENT, "2200");
        List<InvoiceLine> lines = new ArrayList<>();
        for (long amount : amounts) {
            Money net = Money.of(BigDecimal.valueOf(amount, Money.decimalsOf(currency)), currency);
            lines.add(SalesTax.under(List.of("T"), line(lines.size() + 1, net)));
        }
        Money total = Money.sum(currency, lines.stream().map(InvoiceLine::net).toList());
        Money off = Percent.of(Integer.toString(discount)).of(total);

        List<InvoiceLine> taxed = SalesTax.on(lines, off, Map.of("T", tax));

        assertThat(Money.sum(currency, taxed.stream().map(InvoiceLine::allTax).toList()))
                .isEqualTo(tax.rate().of(total.minus(off)));
    }

    @Property
    void noActionOfTheCatalogueCrashesOnAnySelection(
            @ForAll("entries") List<JobEntry> entries,
            @ForAll("items") List<OnAccountItem> items,
            @ForAll("onAccount") List<OnAccountLine> onAccount,
            @ForAll("parameters") JobParameters parameters,
            @ForAll("actions") List<Function<InvoiceSelection, Outcome<InvoiceSelection>>> actions) {
        Job job = Jobs.fixedPrice(parameters);
        InvoiceSelection selection = InvoiceSelection.open(job, entries).toBuilder()
                .onAccount(items)
                .build()
                .withOnAccount(onAccount);
        for (Function<InvoiceSelection, Outcome<InvoiceSelection>> action : actions) {
            if (action.apply(selection) instanceof Outcome.Done<InvoiceSelection> done) {
                selection = done.value();
            }
        }
        for (OnAccountItem item : selection.onAccount()) {
            assertThat(item.reconciled().abs())
                    .isLessThanOrEqualTo(item.amount().abs());
        }
        assertThat(selection.lines())
                .extracting(SelectionLine::id)
                .containsAll(entries.stream().map(JobEntry::id).toList());
    }

    @Property
    void aJobTransferMovesWhatIsOpenAndNothingElse(
            @ForAll("entries") List<JobEntry> entries, @ForAll("share") int percent) {
        InvoiceSelection before = InvoiceSelection.open(Jobs.JOB, entries);
        Money open = sum(before.lines().stream().map(SelectionLine::openPrice).toList());

        InvoiceSelection after = done(TransferJob.on(
                before,
                Dimensions.of("LOCATION", "PAR"),
                LocalDate.of(2026, 7, 1).plusDays(percent)));

        assertThat(sum(after.lines().stream().map(SelectionLine::openPrice).toList()))
                .isEqualTo(open);
        assertThat(after.total()).isEqualTo(open);
        assertThat(after.lines())
                .filteredOn(OpenWork::isOpen)
                .allMatch(line -> line.entry().dimensions().value("LOCATION").equals(Optional.of("PAR")));
    }

    @Property
    void revertingAnAllocationGivesEverythingBack(
            @ForAll("entries") List<JobEntry> entries, @ForAll("items") List<OnAccountItem> items) {
        InvoiceSelection before = InvoiceSelection.open(Jobs.fixedPrice(JobParameters.DEFAULT), entries).toBuilder()
                .onAccount(items)
                .build();
        Outcome<InvoiceSelection> prepared = JobInvoiceAllocation.prepare(before, true);
        if (prepared instanceof Outcome.Done<InvoiceSelection> done) {
            InvoiceSelection submitted = done(JobInvoiceAllocation.submit(done.value(), Optional.empty()));
            InvoiceSelection approved = done(JobInvoiceAllocation.approve(submitted, Optional.empty(), PRINTING));
            InvoiceSelection after = done(JobInvoiceAllocation.revert(approved, Optional.empty(), Jobs.JULY_31));

            Allocation allocation = after.neighbours().allocations().get(0);
            assertThat(allocation.booked().get(0).total().isZero()).isTrue();
            assertThat(allocation.booked().get(1).linesTotal().isZero()).isTrue();
            assertThat(after.onAccount()).isEqualTo(before.onAccount());
            assertThat(after.lines())
                    .extracting(SelectionLine::openPrice)
                    .isEqualTo(before.lines().stream()
                            .map(SelectionLine::openPrice)
                            .toList());
        }
    }

    private static InvoiceLine line(int no, Money net) {
        return new InvoiceLine(
                no,
                LineKind.ITEM,
                "x",
                "LABOUR",
                Quantity.ONE,
                new Price(net.amount(), net.currency()),
                net,
                Optional.empty(),
                Money.zero(net.currency()),
                Money.zero(net.currency()),
                Dimensions.NONE,
                List.of());
    }

    private static Money released(Invoice invoice) {
        return sum(invoice.lines().stream().map(InvoiceLine::released).toList());
    }

    private static Money cost(Invoice invoice) {
        return sum(invoice.lines().stream().map(InvoiceLine::cost).toList());
    }

    private static List<Money> ofLines(List<Draft> drafts, Function<DraftLine, Money> amount) {
        return drafts.stream()
                .flatMap(draft -> draft.lines().stream())
                .map(amount)
                .toList();
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(Jobs.EUR, amounts);
    }

    @Provide
    Arbitrary<List<Function<InvoiceSelection, Outcome<InvoiceSelection>>>> actions() {
        LineEdit edit = LineEdit.net(Money.of("1.00", "EUR"));
        EditDraftLine.Place place = new EditDraftLine.Place(Optional.empty(), Optional.empty(), 1);
        List<Function<InvoiceSelection, Outcome<InvoiceSelection>>> all = List.of(
                CloseAll::on,
                Approve::on,
                ApproveInBatch::on,
                CloseDraftInEditing::on,
                SubmitDraft::on,
                ApproveDraft::on,
                NewInvoiceSelection::on,
                RemoveLatestDraft::on,
                selection -> EditDraftLine.on(selection, place, edit, PRINTING),
                selection -> EnterOnAccountAmount.on(selection, OnAccountLine.typed("x", Money.of("500", "EUR"))),
                selection -> EnterOnAccountAmount.on(selection, OnAccountLine.typed("x", Money.of("-50", "EUR"))),
                selection -> EnterOnAccountAmount.on(selection, OnAccountLine.typed("x", Money.of("0", "EUR"))),
                selection -> DeleteOnAccountLine.on(selection, 1),
                selection -> SetInvoiceType.on(selection, InvoiceType.PRE_INVOICE),
                selection -> SetInvoiceType.on(selection, InvoiceType.TIME_AND_MATERIAL_AND_ON_ACCOUNT),
                selection -> SetOnAccountReduction.on(selection, Money.of("700", "EUR")),
                selection -> SetReconciliationAmount.on(selection, "11", Money.of("1", "EUR")),
                selection -> SetEndInvoice.on(selection, true),
                selection -> BillToDistribution.set(selection, BillTo.part("C-2", Money.of("10", "EUR"))),
                BillToDistribution::suggest,
                BillToDistribution::calculateSetupPercentage,
                TransferToInvoiceSelection::on,
                selection -> after(PrintInvoice.on(selection, PRINTING.inBatch())),
                selection -> after(PrintCreditMemo.on(selection, PRINTING)),
                selection -> after(PayPreInvoice.on(selection, "J-1042/P1", PRINTING)),
                selection -> CancelPreInvoice.on(selection, "J-1042/P1"),
                selection -> InvoiceToCreditMemo.on(selection, "J-1042/1", true),
                selection -> InvoiceToCreditMemo.on(
                        selection, "J-1042/1", CreditTerms.restoring(false).of(Percent.of("33"))),
                UndoInvoiceToCreditMemo::on,
                selection -> JobInvoiceAllocation.prepare(selection, true),
                selection -> JobInvoiceAllocation.submit(selection, Optional.empty()),
                selection -> JobInvoiceAllocation.approve(selection, Optional.empty(), PRINTING),
                selection -> JobInvoiceAllocation.revert(selection, Optional.empty(), Jobs.JULY_31),
                selection -> after(CloseJob.on(selection, false, PRINTING)),
                selection -> after(CloseJob.on(selection, true, PRINTING)),
                selection -> TransferJob.on(selection, Dimensions.of("LOCATION", "PAR"), Jobs.JULY_31));
        return Arbitraries.of(all).list().ofMinSize(1).ofMaxSize(12);
    }

    private static Outcome<InvoiceSelection> after(Outcome<Printed> printed) {
        return printed.then(done -> Outcome.done(done.selection()));
    }

    @Provide
    Arbitrary<JobParameters> parameters() {
        List<JobParameter> switched = List.of(
                JobParameter.INVOICE_EDITING_REQUIRED,
                JobParameter.ALLOW_MULTIPLE_DRAFTS,
                JobParameter.COMBINE_BY_DEFAULT,
                JobParameter.USE_JOB_PRE_INVOICES_BY_DEFAULT,
                JobParameter.SHOW_MARKUP_SEPARATELY,
                JobParameter.APPROVAL_OF_DRAFT_INVOICES,
                JobParameter.CLOSE_AT_END_INVOICING,
                JobParameter.ALLOW_INVOICING_ON_ACCOUNT_ONLY,
                JobParameter.CREATE_INVOICE_UPON_JOB_CLOSING);
        return Arbitraries.subsetOf(switched).map(yes -> {
            JobParameters parameters = JobParameters.DEFAULT;
            for (JobParameter one : yes) {
                parameters = parameters.with(one);
            }
            return parameters;
        });
    }

    @Provide
    Arbitrary<List<JobEntry>> entries() {
        return Combinators.combine(
                        Arbitraries.of(EntryKind.TIME, EntryKind.MATERIAL),
                        Arbitraries.integers().between(1, 4000),
                        Arbitraries.longs().between(1, 90_000),
                        Arbitraries.longs().between(0, 9000))
                .as((kind, quantity, price, cost) -> Jobs.entry("?")
                        .kind(kind)
                        .activity(kind == EntryKind.TIME ? "LABOUR" : "PARTS")
                        .quantity(new Quantity(BigDecimal.valueOf(quantity, 2)))
                        .price(eur(price))
                        .cost(eur(cost))
                        .build())
                .list()
                .ofMinSize(1)
                .ofMaxSize(5)
                .map(DocumentProperties::numbered);
    }

    private static List<JobEntry> numbered(List<JobEntry> entries) {
        List<JobEntry> numbered = new ArrayList<>();
        entries.forEach(entry -> numbered.add(
                entry.toBuilder(new EntryId("test", "e" + numbered.size())).build()));
        return numbered;
    }

    @Provide
    Arbitrary<List<OnAccountLine>> onAccount() {
        return Arbitraries.longs().between(1, 90_000).list().ofMaxSize(3).map(all -> {
            List<OnAccountLine> lines = new ArrayList<>();
            all.forEach(cents -> lines.add(OnAccountLine.typed("line " + lines.size(), eur(cents))));
            return lines;
        });
    }

    @Provide
    Arbitrary<List<OnAccountItem>> items() {
        return Arbitraries.longs()
                .between(-20_000, 90_000)
                .filter(cents -> cents != 0)
                .list()
                .ofMaxSize(4)
                .map(all -> {
                    List<OnAccountItem> items = new ArrayList<>();
                    for (long cents : all) {
                        Money zero = Money.zero(Jobs.EUR);
                        items.add(new OnAccountItem(
                                String.valueOf(11 + items.size()),
                                Jobs.JULY_31.minusDays(items.size()),
                                eur(cents),
                                Percent.of("25").of(eur(cents)),
                                Optional.of("V25"),
                                zero,
                                zero,
                                Optional.empty()));
                    }
                    return items;
                });
    }

    @Provide
    Arbitrary<Money> cents() {
        return Arbitraries.longs().between(0, 200_000).map(DocumentProperties::eur);
    }

    @Provide
    Arbitrary<Integer> share() {
        return Arbitraries.integers().between(0, 100);
    }

    @Provide
    Arbitrary<Integer> rate() {
        return Arbitraries.integers().between(0, 30);
    }

    @Provide
    Arbitrary<String> currency() {
        return Arbitraries.of("EUR", "JPY", "KWD");
    }

    @Provide
    Arbitrary<List<Long>> amounts() {
        return Arbitraries.longs().between(1, 1_000_000).list().ofMinSize(1).ofMaxSize(6);
    }

    private static Money eur(long cents) {
        return Money.of(BigDecimal.valueOf(cents, 2), Jobs.EUR);
    }
}
