package org.daybook.invoicing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.TaxCode;
import org.daybook.invoicing.InvoicingPolicy.Billing;
import org.daybook.invoicing.InvoicingPolicy.HeldInvoice;
import org.daybook.invoicing.selection.Jobs;
import org.daybook.invoicing.settlement.RemittanceMethod;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** What holds for every billing, whatever the entries. */
class InvoicingProperties {

    @Property
    void everyEntryIsOnOneDocumentOrLeftOutOnce(
            @ForAll("entries") List<JobEntry> entries,
            @ForAll("policies") InvoicingPolicy policy,
            @ForAll("terms") BillingTerms terms) {
        Billing billing = policy.bill(Jobs.JOB, entries, terms);

        List<EntryId> places = new ArrayList<>();
        documents(billing).forEach(document -> places.addAll(entriesOf(document)));
        billing.leftOut().forEach(left -> places.add(left.entry()));

        assertThat(places)
                .as("%s of %s", policy.name(), entries)
                .containsExactlyInAnyOrderElementsOf(
                        entries.stream().map(JobEntry::id).toList());
    }

    @Property
    void theOrderOfEntriesChangesNoDocument(
            @ForAll("entries") List<JobEntry> entries,
            @ForAll("policies") InvoicingPolicy policy,
            @ForAll("terms") BillingTerms terms,
            @ForAll Random random) {
        List<JobEntry> shuffled = new ArrayList<>(entries);
        Collections.shuffle(shuffled, random);

        assertThat(Set.copyOf(documents(policy.bill(Jobs.JOB, shuffled, terms))))
                .isEqualTo(Set.copyOf(documents(policy.bill(Jobs.JOB, entries, terms))));
    }

    @Property
    void everyLineBillsItsEntriesToTheCentAndOnceEach(
            @ForAll("entries") List<JobEntry> entries,
            @ForAll("policies") InvoicingPolicy policy,
            @ForAll("terms") BillingTerms terms) {
        for (Invoice document : documents(policy.bill(Jobs.JOB, entries, terms))) {
            for (InvoiceLine line : document.lines()) {
                if (line.kind() != LineKind.REMITTED) {
                    assertThat(sum(
                                    document.currency(),
                                    line.billed().stream()
                                            .map(BilledEntry::amount)
                                            .toList()))
                            .isEqualTo(line.net());
                }
            }
        }
    }

    @Property
    void discountAndTaxAreWhatTheTotalsSay(
            @ForAll("entries") List<JobEntry> entries, @ForAll("terms") BillingTerms terms) {
        InvoicingPolicy policy = InvoicingPolicies.named("finalized-work").orElseThrow();
        Customer customer = terms.customers().get("C-1");
        for (Invoice invoice : policy.bill(Jobs.JOB, entries, terms).invoices()) {
            assertThat(invoice.discount()).isEqualTo(customer.invoiceDiscount().of(invoice.linesTotal()));
            assertThat(invoice.total())
                    .isEqualTo(invoice.linesTotal().minus(invoice.discount()).plus(invoice.tax()));
            TaxCode code = terms.taxCodes().get("V25");
            boolean allTaxed =
                    invoice.lines().stream().allMatch(line -> line.taxCode().isPresent());
            if (allTaxed && code.rounding() == TaxCode.Rounding.PER_DOCUMENT) {
                assertThat(invoice.tax()).isEqualTo(code.rate().of(invoice.net()));
            }
            invoice.lines().stream()
                    .filter(line -> line.taxCode().isEmpty())
                    .forEach(line -> assertThat(line.tax().isZero()).isTrue());
        }
    }

    @Property
    void aSettlementEvensOutOrLeavesTheClientOwing(@ForAll("entries") List<JobEntry> entries) {
        InvoicingPolicy policy = InvoicingPolicies.named("client-invoicing").orElseThrow();
        BillingTerms terms = Terms.of("remittance", "STANDARD_NET");
        for (Invoice settlement : policy.bill(Jobs.JOB, entries, terms).invoices()) {
            boolean remits = settlement.lines().stream().anyMatch(line -> line.kind() == LineKind.REMITTED);
            assertThat(settlement.total().isNegative()).isFalse();
            assertThat(settlement.total().isZero() || !remits).isTrue();
            assertThat(settlement.tax().isZero()).isTrue();
        }
    }

    @Property
    void distributionNeverLosesACent(
            @ForAll("currencies") Currency currency,
            @ForAll("minorUnits") long target,
            @ForAll("weights") List<Long> weights) {
        List<Money> money =
                weights.stream().map(weight -> minor(weight, Jobs.EUR)).toList();
        if (sum(Jobs.EUR, money).isZero()) {
            return;
        }
        Money whole = minor(target, currency);

        assertThat(sum(currency, Distribution.of(whole, money))).isEqualTo(whole);
    }

    @Provide
    Arbitrary<List<JobEntry>> entries() {
        return entry().list().ofMinSize(0).ofMaxSize(8).map(InvoicingProperties::numbered);
    }

    private static Arbitrary<JobEntry> entry() {
        Arbitrary<JobEntry> what = Combinators.combine(
                        Arbitraries.of(EntryKind.class),
                        Arbitraries.integers().between(0, 4000),
                        Arbitraries.longs().between(-5000, 90_000),
                        Arbitraries.longs().between(0, 3000),
                        Arbitraries.of("LABOUR", "PARTS"),
                        Arbitraries.integers().between(0, 70))
                .as((kind, quantity, price, commission, activity, day) -> JobEntry.of(
                                new EntryId("test", "?"), Jobs.EUR)
                        .job("J-1042")
                        .kind(kind)
                        .quantity(new Quantity(java.math.BigDecimal.valueOf(quantity, 2)))
                        .unitPrice(new Price(java.math.BigDecimal.valueOf(price, 4), Jobs.EUR))
                        .commission(minor(commission, Jobs.EUR))
                        .activity(activity)
                        .date(LocalDate.of(2026, 6, 1).plusDays(day))
                        .build());
        return Combinators.combine(
                        what,
                        often(EntryStatus.FINALIZED, EntryStatus.values()),
                        often(Billability.BILLABLE, Billability.values()),
                        Arbitraries.of(true, true, false),
                        Arbitraries.of("", "", "G+", "G-"))
                .as((entry, status, billability, taxable, group) -> {
                    JobEntry.Builder builder = entry.toBuilder()
                            .status(status)
                            .billability(billability)
                            .taxable(taxable);
                    return group.isEmpty()
                            ? builder.build()
                            : builder.group("G", group.equals("G+")).build();
                });
    }

    @SafeVarargs
    private static <T> Arbitrary<T> often(T usual, T... all) {
        List<T> values = new ArrayList<>(List.of(all));
        values.addAll(Collections.nCopies(2 * all.length, usual));
        return Arbitraries.of(values);
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
    Arbitrary<InvoicingPolicy> policies() {
        return Arbitraries.of(InvoicingPolicies.names())
                .map(name -> InvoicingPolicies.named(name).orElseThrow());
    }

    @Provide
    Arbitrary<BillingTerms> terms() {
        return Combinators.combine(
                        Arbitraries.of("month", "none"),
                        Arbitraries.of("per-entry", "per-activity"),
                        Arbitraries.of("archive", "zero-price"),
                        Arbitraries.of(RemittanceMethod.class),
                        Arbitraries.of("0", "5", "33.3"),
                        Arbitraries.of(TaxCode.Rounding.class),
                        Arbitraries.of(true, false))
                .as((period, lines, contractual, remittance, discount, rounding, cutOff) -> new BillingTerms(
                        Optional.empty(),
                        cutOff ? Optional.of(LocalDate.of(2026, 7, 20)) : Optional.empty(),
                        Map.of("C-1", Jobs.customer("C-1", Optional.of("V25"), discount)),
                        Map.of("V25", new TaxCode("V25", Percent.of("25.5"), rounding, "2610")),
                        Map.of(
                                "period", period,
                                "lines", lines,
                                "contractual", contractual,
                                "remittance", remittance.name())));
    }

    @Provide
    Arbitrary<Currency> currencies() {
        return Arbitraries.of("JPY", "EUR", "KWD").map(Currency::getInstance);
    }

    @Provide
    Arbitrary<Long> minorUnits() {
        return Arbitraries.longs().between(-1_000_000_000_000L, 1_000_000_000_000L);
    }

    @Provide
    Arbitrary<List<Long>> weights() {
        return Arbitraries.longs().between(0, 1_000_000).list().ofMinSize(1).ofMaxSize(12);
    }

    private static List<Invoice> documents(Billing billing) {
        List<Invoice> documents = new ArrayList<>(billing.invoices());
        billing.held().stream().map(HeldInvoice::invoice).forEach(documents::add);
        return documents;
    }

    /** A settlement may show one entry on two lines: the payment, and its commission. */
    private static Set<EntryId> entriesOf(Invoice document) {
        Set<EntryId> entries = new HashSet<>();
        document.lines().forEach(line -> line.billed().forEach(billed -> entries.add(billed.entry())));
        return entries;
    }

    private static Money sum(Currency currency, List<Money> amounts) {
        return Money.sum(currency, amounts);
    }

    private static Money minor(long units, Currency currency) {
        return Money.of(java.math.BigDecimal.valueOf(units, Money.decimalsOf(currency)), currency);
    }
}
