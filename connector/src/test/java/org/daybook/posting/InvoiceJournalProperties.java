package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/** What holds for every invoice and every mapping, however odd. */
class InvoiceJournalProperties {

    @Property
    void everyJournalBalancesAndNothingIsLost(
            @ForAll("invoices") Invoice invoice, @ForAll("mappings") Mappings mappings) {
        Outcome<Journal> outcome = InvoiceJournal.of(invoice, mappings);

        if (outcome instanceof Outcome.Done<Journal> done) {
            Journal journal = done.value();
            assertThat(journal.totalDebit()).isEqualTo(journal.totalCredit());
            assertThat(owed(journal)).isEqualTo(invoice.total());
            assertThat(rest(journal)).isEqualTo(invoice.total().negated());
        } else {
            assertThat(((Outcome.Refused<Journal>) outcome).reasons())
                    .isNotEmpty()
                    .allMatch(reason -> reason.code() != null);
        }
    }

    @Property
    void withCompleteMappingsEveryKnownThingIsBooked(@ForAll("known") Invoice invoice) {
        Outcome<Journal> outcome = InvoiceJournal.of(invoice, complete());

        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        Journal journal = ((Outcome.Done<Journal>) outcome).value();
        assertThat(sum(journal, PostingReference.TAX_PAYABLE))
                .isEqualTo(invoice.tax().negated());
        assertThat(sum(journal, PostingReference.INVOICE_DISCOUNT)).isEqualTo(invoice.discount());
    }

    @Property
    void turningTheSignTurnsTheSides(@ForAll("known") Invoice invoice) {
        Journal journal = JournalText.journal(InvoiceJournal.of(invoice, complete()));
        Journal turned = JournalText.journal(InvoiceJournal.of(turned(invoice), complete()));

        assertThat(turned.lines()).hasSameSizeAs(journal.lines());
        for (int i = 0; i < journal.lines().size(); i++) {
            assertThat(turned.lines().get(i).debit())
                    .isEqualTo(journal.lines().get(i).credit());
            assertThat(turned.lines().get(i).account())
                    .isEqualTo(journal.lines().get(i).account());
        }
    }

    @Provide
    Arbitrary<Invoice> known() {
        return invoice(
                Arbitraries.of("10", "20"),
                Arbitraries.of("C1", "C2"),
                Arbitraries.of("CENTRAL", "NORTH", "SOUTH"),
                Arbitraries.of("LABOUR", "PARTS"),
                Arbitraries.of("V25", "V10"));
    }

    @Provide
    Arbitrary<Invoice> invoices() {
        return invoice(
                Arbitraries.of("10", "20", "99"),
                Arbitraries.of("C1", "C2", "10999"),
                Arbitraries.of("CENTRAL", "NORTH", "SOUTH", "NOWHERE", ""),
                Arbitraries.of("LABOUR", "PARTS", "UNMAPPED-9", ""),
                Arbitraries.of("V25", "V10", "V99"));
    }

    /** Complete mappings from which any rows, accounts and combinations may be missing. */
    @Provide
    Arbitrary<Mappings> mappings() {
        return Arbitraries.integers().between(0, 60).set().ofMaxSize(6).map(holes -> {
            Books books = standard();
            List<PostingReferences.Row> rows = List.copyOf(books.rows);
            List<String> accounts = List.copyOf(books.accounts.keySet());
            for (int hole : holes) {
                if (hole < rows.size()) {
                    books.rows.remove(rows.get(hole));
                } else {
                    books.accounts.remove(accounts.get(hole % accounts.size()));
                }
            }
            return books.mappings();
        });
    }

    private static Arbitrary<Invoice> invoice(
            Arbitrary<String> companies,
            Arbitrary<String> customers,
            Arbitrary<String> departments,
            Arbitrary<String> activities,
            Arbitrary<String> taxCodes) {
        Arbitrary<List<InvoiceLine>> lines =
                line(activities, taxCodes).list().ofMinSize(1).ofMaxSize(8);
        Arbitrary<Invoice.Kind> kinds = Arbitraries.of(Invoice.Kind.INVOICE, Invoice.Kind.CREDIT_MEMO);
        return Combinators.combine(kinds, companies, customers, departments, lines, amounts())
                .as((kind, company, customer, department, made, discount) -> new Invoice(
                        kind,
                        company,
                        customer,
                        "J-1",
                        department,
                        Books.DATE,
                        Books.DATE,
                        Books.EUR,
                        numbered(made),
                        discount,
                        Optional.empty()));
    }

    private static Arbitrary<InvoiceLine> line(Arbitrary<String> activities, Arbitrary<String> taxCodes) {
        Arbitrary<LineKind> kinds = Arbitraries.of(
                LineKind.ITEM,
                LineKind.ITEM,
                LineKind.CONTRACT_ZERO,
                LineKind.ON_ACCOUNT,
                LineKind.ON_ACCOUNT_REDUCTION);
        return Combinators.combine(kinds, activities, amounts(), taxCodes.optional(), amounts(), locations())
                .as((kind, activity, net, taxCode, tax, dimensions) -> new InvoiceLine(
                        1,
                        kind,
                        "text",
                        activity,
                        Quantity.ONE,
                        Price.zero(Books.EUR),
                        net,
                        taxCode,
                        taxCode.isPresent() ? tax : Money.zero(Books.EUR),
                        Money.zero(Books.EUR),
                        dimensions,
                        List.of()));
    }

    private static Arbitrary<Money> amounts() {
        Arbitrary<BigDecimal> any = Arbitraries.bigDecimals()
                .between(new BigDecimal("-99999999"), new BigDecimal("99999999"))
                .ofScale(2);
        return Arbitraries.frequencyOf(
                        net.jqwik.api.Tuple.of(1, Arbitraries.just(BigDecimal.ZERO)), net.jqwik.api.Tuple.of(6, any))
                .map(amount -> Money.of(amount, Books.EUR));
    }

    private static Arbitrary<Dimensions> locations() {
        return Arbitraries.of("", "LON", "PAR").map(value -> Dimensions.of("LOCATION", value));
    }

    private static List<InvoiceLine> numbered(List<InvoiceLine> lines) {
        return java.util.stream.IntStream.range(0, lines.size())
                .mapToObj(i -> {
                    InvoiceLine l = lines.get(i);
                    return new InvoiceLine(
                            i + 1,
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
                            l.billed());
                })
                .toList();
    }

    private static Invoice turned(Invoice i) {
        List<InvoiceLine> lines = i.lines().stream()
                .map(l -> new InvoiceLine(
                        l.no(),
                        l.kind(),
                        l.text(),
                        l.activity(),
                        l.quantity(),
                        l.unitPrice(),
                        l.net().negated(),
                        l.taxCode(),
                        l.tax().negated(),
                        l.cost(),
                        l.dimensions(),
                        l.billed()))
                .toList();
        return new Invoice(
                i.kind(),
                i.company(),
                i.customer(),
                i.job(),
                i.department(),
                i.date(),
                i.dueDate(),
                i.currency(),
                lines,
                i.discount().negated(),
                i.credits());
    }

    private static Books standard() {
        return Books.standard();
    }

    private static Mappings complete() {
        return standard().mappings();
    }

    private static Money owed(Journal journal) {
        return sum(journal, PostingReference.ACCOUNTS_RECEIVABLE);
    }

    private static Money rest(Journal journal) {
        return Money.sum(
                journal.currency(),
                journal.lines().stream()
                        .filter(line -> !line.reference().equals(PostingReference.ACCOUNTS_RECEIVABLE))
                        .map(JournalLine::signed)
                        .toList());
    }

    private static Money sum(Journal journal, PostingReference reference) {
        return Money.sum(
                journal.currency(),
                journal.lines().stream()
                        .filter(line -> line.reference().equals(reference))
                        .map(JournalLine::signed)
                        .toList());
    }
}
