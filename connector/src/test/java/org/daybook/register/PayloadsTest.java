package org.daybook.register;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.Derivation;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Documents.Proof;
import org.daybook.sync.LedgerDocument;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.JobParameter;
import org.daybook.work.JobParameters;

class PayloadsTest {

    @Property(tries = 200)
    void anEntryComesBackAsItWas(@ForAll("entries") JobEntry entry) {
        assertThat(Payloads.read(Payloads.write(entry), JobEntry.class)).isEqualTo(entry);
    }

    @Property(tries = 200)
    void aJobComesBackAsItWas(@ForAll("jobs") Job job) {
        assertThat(Payloads.read(Payloads.write(job), Job.class)).isEqualTo(job);
    }

    @Property(tries = 200)
    void aDocumentComesBackAsItWasAndIsWrittenTheSameAgain(@ForAll("contents") DocumentRows.Content content) {
        String json = Payloads.write(content);
        DocumentRows.Content read = Payloads.read(json, DocumentRows.Content.class);

        assertThat(read).isEqualTo(content);
        assertThat(Payloads.write(read)).isEqualTo(json);
    }

    @Property(tries = 100)
    void aProofComesBackAsItWas(@ForAll("proofs") Proof proof) {
        assertThat(Payloads.read(Payloads.write(proof), Proof.class)).isEqualTo(proof);
    }

    @Example
    void amountsAreWrittenPlainlyAndNamesInOrder() {
        assertThat(Payloads.write(
                        new BilledEntry(new EntryId("koho", "1"), Quantity.of("1E+3"), Money.of("165.5", "EUR"))))
                .isEqualTo(
                        "{\"amount\":\"165.50 EUR\",\"entry\":{\"nativeId\":\"1\",\"source\":\"koho\"},\"quantity\":\"1000\"}");
    }

    @Provide
    Arbitrary<JobEntry> entries() {
        Arbitrary<JobEntry.Builder> named = Combinators.combine(currencies(), text(), text(), text(), dates())
                .as((currency, id, job, said, date) -> JobEntry.of(new EntryId("koho", id), currency)
                        .company("10")
                        .job(job)
                        .customer(said)
                        .text(said)
                        .date(date));
        Arbitrary<JobEntry.Builder> kinds = Combinators.combine(
                        named,
                        Arbitraries.of(EntryKind.class),
                        Arbitraries.of(EntryStatus.class),
                        Arbitraries.of(Billability.class),
                        Arbitraries.of(true, false))
                .as((entry, kind, status, billability, taxable) ->
                        entry.kind(kind).status(status).billability(billability).taxable(taxable));
        return Combinators.combine(kinds, quantities(), amounts(), text(), dimensions())
                .as((entry, quantity, amount, group, dimensions) -> {
                    Currency currency = entry.build().currency();
                    return entry.quantity(quantity)
                            .price(Money.rounded(amount, currency))
                            .cost(Money.rounded(amount.negate(), currency))
                            .group(group, group.length() > 3)
                            .employee(group)
                            .dimensions(dimensions)
                            .build();
                });
    }

    @Provide
    Arbitrary<Job> jobs() {
        return Combinators.combine(text(), text(), currencies(), amounts(), Arbitraries.of(true, false))
                .as((number, name, currency, price, yes) ->
                        Job.timeAndMaterial("10", number, name, "C-1", "D", currency).toBuilder()
                                .fixedPrice(yes ? Optional.of(Money.rounded(price, currency)) : Optional.empty())
                                .mainJob(yes ? Optional.empty() : Optional.of(name))
                                .profile(yes ? Optional.of(number) : Optional.empty())
                                .jobGroup(yes ? Optional.of(name) : Optional.empty())
                                .capitalization(yes ? Capitalization.COST : Capitalization.NONE)
                                .open(yes)
                                .blocked(!yes)
                                .parameters(JobParameters.DEFAULT.with(JobParameter.ALLOW_MULTIPLE_DRAFTS, yes))
                                .build());
    }

    @Provide
    Arbitrary<DocumentRows.Content> contents() {
        return Combinators.combine(currencies(), lines(), dates(), Arbitraries.of(Invoice.Kind.class), amounts())
                .as((currency, lines, date, kind, amount) -> content(currency, lines, date, kind, amount));
    }

    private record Line(BigDecimal net, Quantity quantity, String text, Dimensions dimensions, LineKind kind) {}

    private static DocumentRows.Content content(
            Currency currency, List<Line> lines, LocalDate date, Invoice.Kind kind, BigDecimal amount) {
        List<InvoiceLine> billed = new java.util.ArrayList<>();
        for (Line line : lines) {
            Money net = Money.rounded(line.net(), currency);
            billed.add(new InvoiceLine(
                    billed.size() + 1,
                    line.kind(),
                    line.text(),
                    line.text(),
                    line.quantity(),
                    new Price(Money.rounded(line.net(), currency).amount(), currency),
                    net,
                    line.quantity().isNegative() ? Optional.of("V25") : Optional.empty(),
                    Money.zero(currency),
                    net,
                    line.dimensions(),
                    List.of(new BilledEntry(new EntryId("koho", line.text()), line.quantity(), net))));
        }
        Optional<String> credits = kind == Invoice.Kind.CREDIT_MEMO ? Optional.of("R-0") : Optional.empty();
        Invoice invoice = new Invoice(
                kind,
                "10",
                "C-1",
                "J-1",
                "D",
                date,
                date.plusDays(14),
                currency,
                billed,
                Money.zero(currency),
                credits);
        return new DocumentRows.Content(
                invoice, journal(currency, date, Money.rounded(amount, currency), lines.get(0)));
    }

    private static Optional<Journal> journal(Currency currency, LocalDate date, Money amount, Line line) {
        if (amount.isZero()) {
            return Optional.empty();
        }
        Money none = Money.zero(currency);
        Derivation why = new Derivation("rule", List.of(new MappingRow("mappings/a.csv", 3, line.text())), true);
        JournalLine debit = new JournalLine(
                "1100",
                PostingReference.ACCOUNTS_RECEIVABLE,
                Dimensions.NONE,
                amount.abs(),
                none,
                Optional.of(line.text()),
                Optional.empty(),
                line.text(),
                List.of(),
                why);
        JournalLine credit = new JournalLine(
                "4000",
                new PostingReference(line.text()),
                line.dimensions(),
                none,
                amount.abs(),
                Optional.empty(),
                Optional.of("V25"),
                line.text(),
                List.of(1, 2),
                why);
        return Optional.of(new Journal("10", date, currency, List.of(debit, credit)));
    }

    @Provide
    Arbitrary<Proof> proofs() {
        return Combinators.combine(currencies(), amounts(), text(), dimensions(), dates())
                .as((currency, amount, said, dimensions, date) -> {
                    Money money = Money.rounded(amount, currency);
                    LedgerDocument.Line line = new LedgerDocument.Line(
                            "4000", dimensions, Optional.of(said), money, Optional.of(money.negated()));
                    LedgerDocument shown =
                            new LedgerDocument("L-1", "R-1", said, said, date, money, true, List.of(line));
                    Finding finding = Finding.of(RefusalCode.READ_BACK_DIFFERS, said, "The total differs: " + said);
                    return new Proof(Instant.parse("2026-03-31T12:00:00.123456Z"), shown, shown, List.of(finding));
                });
    }

    private static Arbitrary<List<Line>> lines() {
        return Combinators.combine(amounts(), quantities(), text(), dimensions(), Arbitraries.of(LineKind.class))
                .as(Line::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(5);
    }

    private static Arbitrary<Currency> currencies() {
        return Arbitraries.of("EUR", "JPY", "KWD", "USD").map(Currency::getInstance);
    }

    private static Arbitrary<BigDecimal> amounts() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-999999999999999"), new BigDecimal("999999999999999"))
                .ofScale(0)
                .map(whole -> whole.movePointLeft(3));
    }

    private static Arbitrary<Quantity> quantities() {
        return Arbitraries.bigDecimals()
                .between(new BigDecimal("-100000"), new BigDecimal("100000"))
                .ofScale(6)
                .map(Quantity::new);
    }

    /** Whatever people type: quotes, line ends, letters of other alphabets, and nothing at all. */
    private static Arbitrary<String> text() {
        return Arbitraries.strings()
                .withCharRange(' ', '\u2fff')
                .withChars('"', '\\', '\n', '\t')
                .ofMaxLength(20);
    }

    private static Arbitrary<LocalDate> dates() {
        return Arbitraries.longs().between(0, 40_000).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<Dimensions> dimensions() {
        return Arbitraries.maps(Arbitraries.of("LOCATION", "PROJECT", "PURPOSE"), text())
                .map((Map<String, String> values) -> new Dimensions(values));
    }
}
