package org.daybook.invoicing.charges;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.charges.Shop.act;
import static org.daybook.invoicing.charges.Shop.done;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.selection.Jobs;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/** What holds for the invoices of every job, whatever is on it and whatever people do. */
@Tag("costly")
class ChargeProperties {

    @Property
    void whatIsInvoicedAndWhatRemainsMakeTheSuggestedPrice(
            @ForAll("jobs") JobInvoices job, @ForAll("billings") List<ChargePolicy> policies) {
        JobInvoices after = billed(job, policies);

        Matching matching = Matching.of(after);
        Money both = sum(matching.invoiceables().stream()
                .map(one -> one.invoiced().plus(one.remaining()))
                .toList());
        Money work = sum(after.invoices().stream().map(ChargeInvoice::work).toList());
        assertThat(both).isEqualTo(after.suggestedPrice());
        assertThat(work.plus(after.remainingToInvoice())).isEqualTo(after.suggestedPrice());
        assertThat(sum(matching.invoiceables().stream()
                        .map(Matching.Invoiceable::remaining)
                        .toList()))
                .isEqualTo(after.remainingToInvoice());
    }

    @Property
    void aCompleteInvoiceLeavesNothingAndNoDeposit(
            @ForAll("jobs") JobInvoices job, @ForAll("billings") List<ChargePolicy> policies) {
        JobInvoices before = billed(job, policies);
        if (before.status() == JobStatus.BILLED) {
            return;
        }
        JobInvoices closed = before.status() == JobStatus.CLOSED ? before : done(act(before, "Close Job"));

        JobInvoices after = Shop.invoiced(closed, ChargePolicy.COMPLETE, "final");

        assertThat(after.status()).isEqualTo(JobStatus.BILLED);
        assertThat(after.depositsOutstanding().isZero()).isTrue();
        assertThat(Matching.of(after).open()).isEmpty();
        assertThat(sum(after.invoices().stream().map(ChargeInvoice::work).toList()))
                .isEqualTo(after.suggestedPrice());
    }

    @Property
    void groupingChangesNoTotal(@ForAll("jobs") JobInvoices job, @ForAll("billings") List<ChargePolicy> policies) {
        InitialItems items = new InitialItems(billed(job, policies), Shop.TODAY);

        assertThat(sum(items.grouped().stream().map(InvoiceItem::total).toList()))
                .isEqualTo(sum(items.itemized().stream().map(InvoiceItem::total).toList()));
        assertThat(items.grouped().stream().flatMap(item -> item.billed().stream()))
                .containsExactlyInAnyOrderElementsOf(items.itemized().stream()
                        .flatMap(item -> item.billed().stream())
                        .toList());
    }

    @Property
    void aDistributionByPolicyIsAlwaysBalancedAndComplete(
            @ForAll("jobs") JobInvoices job, @ForAll("billings") List<ChargePolicy> policies) {
        JobInvoices before = billed(job, policies);
        for (ChargeInvoice invoice : before.invoices()) {
            JobInvoices distributed = done(act(before, "Distribute Invoice", "Invoice", invoice.number()));
            ChargeInvoice after = distributed.invoice(invoice.number()).orElseThrow();

            assertThat(DistributionCheck.of(after, Shop.SETTINGS)).isEmpty();
            assertThat(act(distributed, "Approve Invoice", "Invoice", invoice.number())
                            .isDone())
                    .isTrue();
            Journal journal = done(DistributionJournal.of(distributed, after, Shop.SETTING));
            assertThat(journal.totalDebit()).isEqualTo(journal.totalCredit());
        }
    }

    @Property
    void itemsBillTheirChargesToTheCentHoweverTheyAreLowered(
            @ForAll("jobs") JobInvoices job, @ForAll("percents") int percent) {
        ChargeInvoice draft = done(act(job, "Generate Invoice", "Policy", "Progress, Itemized, Charges Grouped"))
                .draft()
                .orElseThrow();
        for (InvoiceItem item : draft.items()) {
            Money lowered = Money.rounded(
                    item.total().amount().multiply(BigDecimal.valueOf(percent)).movePointLeft(2), Jobs.EUR);

            InvoiceItem after = item.withTotal(lowered);

            assertThat(sum(after.billed().stream().map(one -> one.amount()).toList()))
                    .isEqualTo(lowered);
        }
    }

    @Property
    void noActionReachesAForbiddenState(@ForAll("jobs") JobInvoices job, @ForAll("actions") List<Step> steps) {
        JobInvoices now = job;
        for (Step step : steps) {
            Outcome<JobInvoices> outcome = step.on(now);
            if (outcome instanceof Outcome.Done<JobInvoices> done) {
                isAllowed(now, done.value());
                now = done.value();
            }
        }
    }

    private static void isAllowed(JobInvoices before, JobInvoices after) {
        long complete = after.invoices().stream()
                .filter(invoice -> invoice.type() == ChargeInvoiceType.COMPLETE)
                .count();
        assertThat(after.status() == JobStatus.BILLED).isEqualTo(complete == 1);
        assertThat(complete).isLessThanOrEqualTo(1);
        assertThat(after.status() == JobStatus.OPEN).isEqualTo(after.closedOn().isEmpty());
        assertThat(before.status() == JobStatus.BILLED && after.status() != JobStatus.BILLED)
                .isFalse();
        assertThat(before.deleted()).isFalse();
        assertThat(after.deleted() && !after.invoices().isEmpty()).isFalse();
        for (ChargeInvoice old : before.invoices()) {
            isAllowed(old, after.invoice(old.number()).orElseThrow());
        }
        after.invoices().forEach(invoice -> {
            boolean approved = invoice.status() == InvoiceStatus.APPROVED;
            assertThat(approved
                            && !DistributionCheck.of(invoice, after.settings()).isEmpty())
                    .isFalse();
            assertThat(invoice.type() == ChargeInvoiceType.CORRECTION && complete == 0)
                    .isFalse();
        });
    }

    private static void isAllowed(ChargeInvoice before, ChargeInvoice after) {
        if (before.status() == InvoiceStatus.POSTED) {
            assertThat(after).isEqualTo(before);
        }
        boolean exported = before.status() == InvoiceStatus.EXPORTED;
        assertThat(exported && after.status().ordinal() < before.status().ordinal())
                .isFalse();
        boolean leaps = after.status().ordinal() - before.status().ordinal() > 1;
        assertThat(leaps).isFalse();
    }

    @Property
    void noActionEverCrashes(@ForAll("jobs") JobInvoices job, @ForAll("anything") List<Step> steps) {
        JobInvoices now = job;
        for (Step step : steps) {
            Outcome<JobInvoices> outcome = step.on(now);
            assertThat(outcome.isDone() || !outcome.reasons().isEmpty()).isTrue();
            now = outcome instanceof Outcome.Done<JobInvoices> done ? done.value() : now;
        }
    }

    @Property
    void whatIsTakenBackIsAsBefore(@ForAll("jobs") JobInvoices job, @ForAll("billings") List<ChargePolicy> policies) {
        JobInvoices before = billed(job, policies);
        if (before.status() == JobStatus.OPEN) {
            assertThat(done(act(done(act(before, "Close Job")), "Reopen Job"))).isEqualTo(before);
        }
        for (ChargeInvoice invoice : before.invoices()) {
            JobInvoices distributed = done(act(before, "Distribute Invoice", "Invoice", invoice.number()));
            JobInvoices approved = done(act(distributed, "Approve Invoice", "Invoice", invoice.number()));
            assertThat(done(act(approved, "Withdraw Approval", "Invoice", invoice.number())))
                    .isEqualTo(distributed);
        }
    }

    /** Generates and saves an invoice by each policy that the job's status allows, closing the job in the middle. */
    static JobInvoices billed(JobInvoices job, List<ChargePolicy> policies) {
        JobInvoices now = job;
        for (int i = 0; i < policies.size(); i++) {
            if (i == policies.size() / 2 && now.status() == JobStatus.OPEN) {
                now = done(act(now, "Close Job"));
            }
            String policy = policies.get(i).written();
            Outcome<JobInvoices> drafted = policies.get(i) == ChargePolicy.DEPOSIT
                    ? act(now, "Generate Invoice", "Policy", policy, "Amount", "12.34")
                    : act(now, "Generate Invoice", "Policy", policy);
            Outcome<JobInvoices> saved = lowered(drafted, i).then(draft -> act(draft, "Save Invoice"));
            now = saved instanceof Outcome.Done<JobInvoices> done ? done.value() : now;
        }
        return now;
    }

    /** Every second invoice has its first item halved, so that something remains; the complete one is left as it is. */
    private static Outcome<JobInvoices> lowered(Outcome<JobInvoices> drafted, int no) {
        return drafted.then(job -> {
            ChargeInvoice draft = job.draft().orElseThrow();
            boolean left = no % 2 == 1 || draft.items().isEmpty() || draft.type() == ChargeInvoiceType.COMPLETE;
            if (left) {
                return Outcome.done(job);
            }
            InvoiceItem first = draft.items().get(0);
            String half = Money.rounded(first.total().amount().divide(BigDecimal.valueOf(2)), Jobs.EUR)
                    .amount()
                    .toPlainString();
            return act(job, "Change Item", "Item", first.code(), "Total", half);
        });
    }

    private static Money sum(List<Money> amounts) {
        return Money.sum(Jobs.EUR, amounts);
    }

    /** One action of the catalogue with what is given to it. */
    record Step(ActionType<JobInvoices> action, Map<String, String> given) {
        Outcome<JobInvoices> on(JobInvoices job) {
            return action.on(job, new Given(given), Shop.SETTING);
        }
    }

    @Provide
    Arbitrary<JobInvoices> jobs() {
        Arbitrary<List<JobEntry>> entries = entry().list().ofMaxSize(5).map(ChargeProperties::numbered);
        return Combinators.combine(
                        Arbitraries.of(BillingType.class),
                        entries,
                        Arbitraries.of(List.<String>of(), List.of("STATE"), List.of("STATE", "CITY")))
                .as((billing, all, taxes) -> Shop.job(billing).toBuilder()
                        .taxStructure(taxes)
                        .registered(all.stream().map(Registered::charge).toList())
                        .build());
    }

    private static Arbitrary<JobEntry> entry() {
        return Combinators.combine(
                        Arbitraries.of(EntryKind.ORDER_ITEM, EntryKind.TIME, EntryKind.MATERIAL),
                        Arbitraries.longs().between(-3000, 90_000),
                        Arbitraries.integers().between(0, 40),
                        Arbitraries.of(
                                Billability.BILLABLE,
                                Billability.CUSTOMER_ALTERATION,
                                Billability.NON_BILLABLE,
                                Billability.HOUSE_ERROR),
                        Arbitraries.of("T1", "T2"),
                        Arbitraries.of(true, false))
                .as((kind, cents, quarters, billability, code, taxable) -> JobEntry.of(
                                new EntryId("test", "?"), Jobs.EUR)
                        .job("J1")
                        .kind(kind)
                        .date(Shop.TODAY)
                        .activity(code)
                        .text(code)
                        .quantity(new Quantity(BigDecimal.valueOf(quarters).divide(BigDecimal.valueOf(4))))
                        .price(Money.of(BigDecimal.valueOf(cents, 2), Jobs.EUR))
                        .billability(billability)
                        .taxable(taxable)
                        .build());
    }

    private static List<JobEntry> numbered(List<JobEntry> entries) {
        return IntStream.range(0, entries.size())
                .mapToObj(i -> {
                    JobEntry entry = entries.get(i);
                    boolean ordered = entry.kind() == EntryKind.ORDER_ITEM;
                    return entry.toBuilder(new EntryId("test", "e" + i))
                            .activity(ordered ? "A" + i : entry.activity())
                            .build();
                })
                .toList();
    }

    @Provide
    Arbitrary<List<ChargePolicy>> billings() {
        return Arbitraries.of(ChargePolicy.class).list().ofMaxSize(5);
    }

    @Provide
    Arbitrary<Integer> percents() {
        return Arbitraries.integers().between(0, 100);
    }

    /** Actions with arguments that often hit. */
    @Provide
    Arbitrary<List<Step>> actions() {
        Map<String, List<String>> usual = Map.of(
                "Invoice", List.of("J1-1", "J1-2"),
                "Policy",
                        List.of("Progress, Itemized", "Progress, Summary", "Complete (Final)", "Correction", "Deposit"),
                "Amount", List.of("5.00"),
                "Item", List.of("1", "2"),
                "Total", List.of("1.00", "0.00"),
                "Code", List.of("X", "DEPOSIT", "T1"),
                "Account", List.of("AR", "SALES"),
                "Debit", List.of("1.00"),
                "Reason", List.of("no"));
        Arbitrary<List<Step>> rest = steps(
                        usual,
                        List.of(
                                "Generate Invoice",
                                "Save Invoice",
                                "Close Job",
                                "Reopen Job",
                                "Delete Job",
                                "Add Item",
                                "Change Item",
                                "Remove Item",
                                "Distribute Invoice",
                                "Approve Invoice",
                                "Withdraw Approval",
                                "Export Invoice",
                                "Package Rejected Invoice",
                                "Post Invoice",
                                "Edit Job",
                                "Add Charge"))
                .list()
                .ofMinSize(4)
                .ofMaxSize(5);
        return Combinators.combine(Arbitraries.integers().between(0, THE_USUAL_WAY.size()), rest)
                .as((far, more) -> java.util.stream.Stream.concat(
                                THE_USUAL_WAY.stream().limit(far), more.stream())
                        .toList());
    }

    /** Begins most sequences, so that they get as far as a posted invoice. */
    private static final List<Step> THE_USUAL_WAY = List.of(
            step("Generate Invoice", "Policy", "Progress, Itemized"),
            step("Add Item", "Code", "X", "Total", "1.00"),
            step("Save Invoice"),
            step("Distribute Invoice", "Invoice", "J1-1"),
            step("Approve Invoice", "Invoice", "J1-1"),
            step("Export Invoice", "Invoice", "J1-1"),
            step("Post Invoice", "Invoice", "J1-1"),
            step("Close Job"),
            step("Generate Invoice", "Policy", "Complete (Final)"),
            step("Save Invoice"));

    private static Step step(String action, String... given) {
        Map<String, String> map = new java.util.LinkedHashMap<>();
        for (int i = 0; i < given.length; i += 2) {
            map.put(given[i], given[i + 1]);
        }
        return new Step(ChargeActions.named(action).orElseThrow(), map);
    }

    /** Any action of the catalogue with anything in its arguments. */
    @Provide
    Arbitrary<List<Step>> anything() {
        Map<String, List<String>> odd = Map.of(
                "Quantity", List.of("", "0", "-1", "abc", "1e9", "0.0000001"),
                "Total", List.of("", "-0.01", "99999999999999", "1.005", "ten"),
                "Unit price", List.of("0.1234567", "7", "-7"),
                "Date", List.of("2025-02-30", "1999-12-31", "2025-07-15", "later"),
                "Policy", List.of("Deposit", "Nothing", "By invoice item code", "COMPLETE"),
                "Class", List.of("B", "CA", "ZZ"),
                "Invoice", List.of("", "J1-1", "9"),
                "Code", List.of("", "DEPOSIT", "ABCDEFGHIJKLMNOPQ", "é", "T1"));
        return steps(odd, ChargeActions.ALL.stream().map(ActionType::name).toList())
                .list()
                .ofMaxSize(6);
    }

    private static Arbitrary<Step> steps(Map<String, List<String>> values, List<String> names) {
        return Combinators.combine(
                        Arbitraries.of(names),
                        Arbitraries.integers().between(0, 1000),
                        Arbitraries.integers().between(0, 3))
                .as((name, seed, missing) -> {
                    ActionType<JobInvoices> action = ChargeActions.named(name).orElseThrow();
                    Map<String, String> given = new java.util.LinkedHashMap<>();
                    List<Argument> arguments = new ArrayList<>(action.arguments());
                    for (int i = 0; i < arguments.size(); i++) {
                        Argument argument = arguments.get(i);
                        List<String> known =
                                Optional.ofNullable(values.get(argument.name())).orElse(List.of());
                        boolean left = known.isEmpty() || !argument.required() && (seed + i) % 4 == missing;
                        if (!left) {
                            given.put(argument.name(), known.get((seed + i) % known.size()));
                        }
                    }
                    return new Step(action, given);
                });
    }
}
