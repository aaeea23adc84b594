package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.accounting.Account;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Exchange;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Journal;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/** What holds for every document with cost, work in progress, up to three taxes, rounding and rates. */
class LayerProperties {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final Mappings MAPPINGS = complete();

    /** JI 4.6: per document, company and currency layer. */
    @Property
    void everyLayerBalances(@ForAll("documents") Invoice invoice) {
        CurrencyLayers layers = ((Outcome.Done<CurrencyLayers>) CurrencyLayers.of(invoice, MAPPINGS)).value();

        assertThat(layers.document().totalDebit()).isEqualTo(layers.document().totalCredit());
        assertThat(layers.base().totalDebit()).isEqualTo(layers.base().totalCredit());
        assertThat(layers.base().currency()).isEqualTo(USD);
        Journal enterprise = layers.enterprise().orElseThrow();
        assertThat(enterprise.totalDebit()).isEqualTo(enterprise.totalCredit());
        assertThat(enterprise.currency()).isEqualTo(JPY);
    }

    /** Crediting a document with its mirror leaves nothing on any account. */
    @Property
    void aCreditMemoMirrorsItsInvoice(@ForAll("documents") Invoice invoice) {
        Voiding.Voided voided =
                ((Outcome.Done<Voiding.Voided>) Voiding.of(invoice, "1001", false, MAPPINGS, invoice.date())).value();
        Map<String, Money> both = totals(journal(invoice));

        totals(journal(voided.mirror())).forEach((account, total) -> both.merge(account, total, Money::plus));

        assertThat(both.values()).allMatch(Money::isZero);
        assertThat(voided.way()).isEqualTo(Voiding.Way.VOID);
    }

    @Property
    void theOrderOfLinesChangesNoAccountTotal(@ForAll("documents") Invoice invoice) {
        List<InvoiceLine> turned = new ArrayList<>(invoice.lines());
        Collections.reverse(turned);
        Invoice other = new Invoice(
                invoice.kind(),
                invoice.company(),
                invoice.customer(),
                invoice.job(),
                invoice.department(),
                invoice.date(),
                invoice.dueDate(),
                invoice.currency(),
                turned,
                invoice.discount(),
                invoice.credits(),
                invoice.jobGroup(),
                invoice.capitalization(),
                invoice.rounding(),
                invoice.exchange());

        assertThat(totals(journal(other))).isEqualTo(totals(journal(invoice)));
    }

    /** Whether amounts become one journal line or several is a question of layout. */
    @Property
    void summingChangesNoAccountTotal(@ForAll("documents") Invoice invoice) {
        Asking asking = new Asking(invoice, MAPPINGS.customers().get("C1"), MAPPINGS, DimensionOwner.JOB);
        Map<String, Money> claimed = new TreeMap<>();
        Resolution resolution = new Resolution(MAPPINGS, "10", invoice.date());
        Bookings.resolved(new Claims(asking).all(), resolution, new ArrayList<>())
                .forEach(booking ->
                        claimed.merge(booking.at().account(), booking.claim().amount(), Money::plus));
        claimed.values().removeIf(Money::isZero);

        Map<String, Money> summed = totals(journal(invoice));
        summed.values().removeIf(Money::isZero);
        assertThat(summed).isEqualTo(claimed);
    }

    @Provide
    Arbitrary<Invoice> documents() {
        Arbitrary<List<InvoiceLine>> lines = line().list().ofMinSize(1).ofMaxSize(6);
        Arbitrary<BigDecimal> rates = Arbitraries.bigDecimals()
                .between(new BigDecimal("0.0001"), new BigDecimal("200"))
                .ofScale(6);
        Arbitrary<Optional<BigDecimal>> credited = rates.optional();
        return Combinators.combine(
                        lines,
                        amounts(9_999),
                        amounts(99),
                        Arbitraries.of(Capitalization.class),
                        rates,
                        rates,
                        credited)
                .as(LayerProperties::document);
    }

    private static Invoice document(
            List<InvoiceLine> made,
            Money discount,
            Money rounding,
            Capitalization principle,
            BigDecimal base,
            BigDecimal enterprise,
            Optional<BigDecimal> credited) {
        List<InvoiceLine> lines = new ArrayList<>();
        Map<Integer, Exchange.Rates> onAccount = new TreeMap<>();
        for (InvoiceLine line : made) {
            int no = lines.size() + 1;
            lines.add(numbered(line, no));
            if (line.kind() == LineKind.ON_ACCOUNT_REDUCTION) {
                onAccount.put(no, new Exchange.Rates(enterprise, Optional.of(base)));
            }
        }
        Exchange exchange =
                new Exchange(USD, base, Optional.of(JPY), Optional.of(enterprise), credited, credited, onAccount);
        return new Invoice(
                Invoice.Kind.INVOICE,
                "10",
                "C1",
                "J-1",
                "CENTRAL",
                Books.DATE,
                Books.DATE,
                Books.EUR,
                lines,
                discount,
                Optional.empty(),
                Optional.of("G"),
                principle,
                rounding,
                Optional.of(exchange));
    }

    private static Arbitrary<InvoiceLine> line() {
        Arbitrary<LineKind> kinds =
                Arbitraries.of(LineKind.ITEM, LineKind.SURCHARGE, LineKind.ON_ACCOUNT, LineKind.ON_ACCOUNT_REDUCTION);
        Arbitrary<Boolean> taxed = Arbitraries.of(true, false);
        return Combinators.combine(kinds, amounts(999_999), amounts(9_999), amounts(9_999), taxed, taxed)
                .as((kind, net, tax, cost, isTaxed, time) -> new InvoiceLine(
                        1,
                        kind,
                        "text",
                        "LABOUR",
                        Quantity.ONE,
                        Price.zero(Books.EUR),
                        net,
                        isTaxed ? Optional.of("V25") : Optional.empty(),
                        isTaxed ? tax : Money.zero(Books.EUR),
                        cost,
                        Dimensions.NONE,
                        List.of(),
                        tax.plus(cost),
                        time,
                        isTaxed ? List.of(new LineTax("V10", cost), new LineTax("V10", tax)) : List.of(),
                        Optional.empty()));
    }

    private static InvoiceLine numbered(InvoiceLine l, int no) {
        return new InvoiceLine(
                no,
                l.kind(),
                l.text(),
                l.activity(),
                l.quantity(),
                l.unitPrice(),
                l.net(),
                l.taxCode(),
                l.tax(),
                l.cost(),
                l.dimensions(),
                l.billed(),
                l.released(),
                l.time(),
                l.furtherTaxes(),
                l.account());
    }

    private static Arbitrary<Money> amounts(int bound) {
        return Arbitraries.integers()
                .between(-bound * 100, bound * 100)
                .map(cents -> Money.of(BigDecimal.valueOf(cents, 2), Books.EUR));
    }

    private static Journal journal(Invoice invoice) {
        return JournalText.journal(InvoiceJournal.of(invoice, MAPPINGS));
    }

    private static Map<String, Money> totals(Journal journal) {
        Map<String, Money> totals = new TreeMap<>();
        journal.lines().forEach(line -> totals.merge(line.account(), line.signed(), Money::plus));
        totals.values().removeIf(Money::isZero);
        return totals;
    }

    private static Mappings complete() {
        Books books = Books.standard();
        for (PostingReference reference : List.of(
                PostingReference.AMOUNT_ROUNDING,
                PostingReference.COST_OF_SALES,
                PostingReference.OPEN_BILLING_PRICE,
                PostingReference.CUSTOMER_EXCHANGE_RATE_VARIANCE)) {
            books.maps("CENTRAL", reference, "9" + reference.name().length());
        }
        books.account("1400", Account.Kind.ASSET).account("1410", Account.Kind.ASSET);
        books.combination(plain("WIP-T", "1400")).combination(plain("WIP-A", "1410"));
        JobGroup group = new JobGroup(
                "G", Capitalization.COST, Optional.of("WIP-T"), Optional.of("WIP-A"), Books.row("job-groups.csv", "G"));
        return books.mappings().with(PostingRules.DEFAULT.jobGroups(Map.of("G", group)));
    }

    private static PostingReferences.Combination plain(String number, String account) {
        return new PostingReferences.Combination(
                number,
                account,
                Dimensions.NONE,
                List.of(),
                List.of(),
                Books.row("dimension-combinations.csv", number));
    }
}
