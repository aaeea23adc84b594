package org.daybook.ledger;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Derivation;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.sync.Posting;

/**
 * Postings to try a ledger with: each call makes one with a reference, a number and a key of its own.
 *
 * <p>The books they need: company 30; accounts 1100 (receivables), 2200 (tax of code V25), 2300 (invoiced on account), 4000, 4010,
 * 4020 (export), 4090 (discount), 5800 (trust liability), 1900 (trust cash), 4500 (commission); dimensions LOCATION and
 * DEPARTMENT.
 */
public final class SamplePostings {
    public static final LocalDate DATE = LocalDate.of(2026, 3, 31);
    public static final List<String> ACCOUNTS =
            List.of("1100", "2200", "2300", "4000", "4010", "4020", "4090", "5800", "1900", "4500");

    private static final AtomicInteger LAST = new AtomicInteger();
    private static final Derivation WHY = new Derivation("the contract kit says so", List.of(), false);
    private static final Dimensions PARIS = new Dimensions(java.util.Map.of("LOCATION", "PAR", "DEPARTMENT", "D10"));

    private final Currency currency;
    private final Invoice.Kind kind;
    private final List<InvoiceLine> lines = new ArrayList<>();
    private final List<JournalLine> journal = new ArrayList<>();
    private Money discount;
    private LocalDate date = DATE;
    private Optional<LocalDate> bookedOn = Optional.empty();
    private List<LineTax> furtherTaxes = List.of();
    private String customerName = "Example Oy";
    private boolean export;

    private SamplePostings(Invoice.Kind kind, String currency) {
        this.kind = kind;
        this.currency = Currency.getInstance(currency);
        this.discount = Money.zero(this.currency);
    }

    /** Two hours of labour at 60.00 and a part at 45.50, 25 % tax, analysed by location and department. */
    public static Posting taxed() {
        return new SamplePostings(Invoice.Kind.INVOICE, "EUR")
                .line("Labour", "2", "60.00", "120.00", "30.00", PARIS, "4000")
                .line("Spare part", "1", "45.50", "45.50", "11.38", Dimensions.NONE, "4010")
                .posting();
    }

    /** The same, of a given date. */
    public static Posting taxedOn(LocalDate date) {
        SamplePostings sample = new SamplePostings(Invoice.Kind.INVOICE, "EUR");
        sample.date = date;
        return sample.line("Labour", "2", "60.00", "120.00", "30.00", PARIS, "4000")
                .posting();
    }

    /** Dated in a period that our own books have closed, and booked on the day after it (features P9). */
    public static Posting bookedOn(LocalDate day) {
        SamplePostings sample = new SamplePostings(Invoice.Kind.INVOICE, "EUR");
        sample.bookedOn = Optional.of(day);
        return sample.line("Labour", "2", "60.00", "120.00", "30.00", PARIS, "4000")
                .posting();
    }

    /** 120.00 under 25 % and under 5 % besides (JI 2.19). */
    public static Posting taxedTwice() {
        SamplePostings sample = new SamplePostings(Invoice.Kind.INVOICE, "EUR");
        sample.furtherTaxes = List.of(new LineTax("COUNTY", Money.of("6.00", "EUR")));
        return sample.line("Labour", "2", "60.00", "120.00", "30.00", PARIS, "4000")
                .book(PostingReference.TAX_PAYABLE, "2200", Money.of("-6.00", "EUR"), Optional.of("COUNTY"), List.of(1))
                .posting();
    }

    public static Posting untaxed() {
        return new SamplePostings(Invoice.Kind.INVOICE, "EUR")
                .line("Advice", "1.5", "80.00", "120.00", null, Dimensions.NONE, "4010")
                .posting();
    }

    public static Posting export() {
        SamplePostings sample = new SamplePostings(Invoice.Kind.INVOICE, "USD");
        sample.export = true;
        return sample.line("Survey abroad", "3", "33.335", "100.01", null, PARIS, "4020")
                .posting();
    }

    /** Amounts without decimals. */
    public static Posting inYen() {
        return new SamplePostings(Invoice.Kind.INVOICE, "JPY")
                .line("翻訳", "1", "12000", "12000", "3000", Dimensions.NONE, "4000")
                .posting();
    }

    /** 1,200.00 less 60.00, taxed at 25 % of 1,140.00 (JI 4.1). */
    public static Posting discounted() {
        SamplePostings sample = new SamplePostings(Invoice.Kind.INVOICE, "EUR");
        sample.discount = Money.of("60.00", "EUR");
        return sample.line("Time", "10", "100.00", "1000.00", "237.50", PARIS, "4000")
                .line("Amount", "1", "200.00", "200.00", "47.50", Dimensions.NONE, "4010")
                .book(PostingReference.INVOICE_DISCOUNT, "4090", Money.of("60.00", "EUR"), Optional.empty(), List.of())
                .posting();
    }

    public static Posting creditMemo() {
        return new SamplePostings(Invoice.Kind.CREDIT_MEMO, "EUR")
                .line("Labour, credited", "-2", "60.00", "-120.00", "-30.00", PARIS, "4000")
                .posting();
    }

    /** 500.00 collected for a client: 50.00 commission kept, 450.00 owed; no receivable in it. */
    public static Posting settlement() {
        return new SamplePostings(Invoice.Kind.SETTLEMENT, "EUR")
                .item("Collected", "-500.00")
                .item("Commission", "50.00")
                .book(PostingReference.TRUST_CASH, "1900", Money.of("500.00", "EUR"), Optional.empty(), List.of(1))
                .book(
                        PostingReference.COMMISSION_REVENUE,
                        "4500",
                        Money.of("-50.00", "EUR"),
                        Optional.empty(),
                        List.of(2))
                .book(
                        PostingReference.TRUST_LIABILITY,
                        "5800",
                        Money.of("-450.00", "EUR"),
                        Optional.empty(),
                        List.of(1))
                .plainPosting();
    }

    /** 600.00 of work matched with what was invoiced on account for it: no receivable, no tax, a total of nothing. */
    public static Posting allocation() {
        return new SamplePostings(Invoice.Kind.ALLOCATION, "EUR")
                .line("Labour", "10", "60.00", "600.00", null, PARIS, "4000")
                .item(LineKind.ON_ACCOUNT_REDUCTION, "Invoiced on account", "-600.00")
                .book(
                        PostingReference.INVOICED_ON_ACCOUNT,
                        "2300",
                        Money.of("600.00", "EUR"),
                        Optional.empty(),
                        List.of(2))
                .plainPosting();
    }

    /** On an account that no chart has. */
    public static Posting onUnknownAccount() {
        return new SamplePostings(Invoice.Kind.INVOICE, "EUR")
                .line("Labour", "2", "60.00", "120.00", "30.00", PARIS, "9999")
                .posting();
    }

    /** What names and texts may hold when nobody means well. */
    public static Posting hostileTexts() {
        SamplePostings sample = new SamplePostings(Invoice.Kind.INVOICE, "EUR");
        sample.customerName = "O'Brien; <b>&amp;\"]]>  (x) {{env:HOME}} ${1} | \u202e\u0000\ud800\r\n2026-01-01 * evil";
        String text = "=cmd|' /C calc'!A0\n  ; date: 1999-01-01  x\t<script>& \ud83d\ude00" + "\ud83d\ude00".repeat(30);
        return sample.line(text, "1", "10.00", "10.00", null, Dimensions.NONE, "4000")
                .posting();
    }

    /** A value that would be a tag, a date or two values, if it were not escaped. */
    public static Posting hostileDimension() {
        Dimensions nasty = Dimensions.of("LOCATION", "a,b: c;[2020-01-01]  d%");
        return new SamplePostings(Invoice.Kind.INVOICE, "EUR")
                .line("Labour", "1", "10.00", "10.00", null, nasty, "4000")
                .posting();
    }

    private SamplePostings line(
            String text, String quantity, String price, String net, String tax, Dimensions dimensions, String account) {
        int no = lines.size() + 1;
        String code = currency.getCurrencyCode();
        Money amount = Money.of(net, code);
        Optional<String> taxCode = Optional.ofNullable(tax).map(any -> "V25");
        Money taxAmount = tax == null ? Money.zero(currency) : Money.of(tax, code);
        lines.add(new InvoiceLine(
                        no,
                        LineKind.ITEM,
                        text,
                        "WORK",
                        Quantity.of(quantity),
                        Price.of(price, code),
                        amount,
                        taxCode,
                        taxAmount,
                        Money.zero(currency),
                        dimensions,
                        List.of())
                .withFurtherTaxes(furtherTaxes));
        PostingReference reference = tax != null
                ? PostingReference.SALES_TAXABLE
                : export ? PostingReference.EXPORT_SALES : PostingReference.SALES_NONTAXABLE;
        journal.add(
                booked(reference, account, amount.negated(), dimensions, Optional.empty(), taxCode, text, List.of(no)));
        return this;
    }

    private SamplePostings item(String text, String net) {
        return item(LineKind.COLLECTED, text, net);
    }

    private SamplePostings item(LineKind of, String text, String net) {
        Money amount = Money.of(net, currency.getCurrencyCode());
        Money none = Money.zero(currency);
        lines.add(new InvoiceLine(
                lines.size() + 1,
                of,
                text,
                "SETTLE",
                Quantity.ONE,
                Price.of(net, currency.getCurrencyCode()),
                amount,
                Optional.empty(),
                none,
                none,
                Dimensions.NONE,
                List.of()));
        return this;
    }

    private SamplePostings book(
            PostingReference reference, String account, Money signed, Optional<String> taxCode, List<Integer> from) {
        journal.add(
                booked(reference, account, signed, Dimensions.NONE, Optional.empty(), taxCode, reference.name(), from));
        return this;
    }

    private static JournalLine booked(
            PostingReference reference,
            String account,
            Money signed,
            Dimensions dimensions,
            Optional<String> party,
            Optional<String> taxCode,
            String text,
            List<Integer> from) {
        Money none = Money.zero(signed.currency());
        return new JournalLine(
                account,
                reference,
                dimensions,
                signed.max(none),
                signed.negated().max(none),
                party,
                taxCode,
                text,
                from,
                WHY);
    }

    /** With the tax and the receivable that the lines make. */
    private Posting posting() {
        Invoice invoice = invoice();
        if (!invoice.tax().isZero()) {
            List<Integer> taxed = lines.stream()
                    .filter(line -> line.taxCode().isPresent())
                    .map(InvoiceLine::no)
                    .toList();
            Money tax = Money.sum(currency, lines.stream().map(InvoiceLine::tax).toList());
            book(PostingReference.TAX_PAYABLE, "2200", tax.negated(), Optional.of("V25"), taxed);
        }
        journal.add(booked(
                PostingReference.ACCOUNTS_RECEIVABLE,
                "1100",
                invoice.total(),
                Dimensions.NONE,
                Optional.of(customer().number()),
                Optional.empty(),
                customerName,
                List.of()));
        return plainPosting();
    }

    private Posting plainPosting() {
        int n = LAST.incrementAndGet();
        return new Posting(
                "DBKITREFERENCE%06d".formatted(n),
                "INV-30-%06d".formatted(n),
                "KITKEYKITKEYKITKEYKITKEYKI%06d".formatted(n),
                invoice(),
                new Journal("30", bookedOn.orElse(date), currency, journal),
                customer());
    }

    private Invoice invoice() {
        return new Invoice(
                kind,
                "30",
                customer().number(),
                "J-1042",
                "D10",
                date,
                date.plusDays(14),
                currency,
                lines,
                discount,
                Optional.empty());
    }

    private Customer customer() {
        return new Customer(
                "C-100", customerName, "D10", "1100", currency, "FI", export, Optional.of("V25"), Percent.ZERO, 14);
    }
}
