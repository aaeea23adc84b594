package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.TaxCode;
import org.daybook.accounting.TaxCode.Rounding;
import org.junit.jupiter.api.Test;

/** The rates that an invoice was made at, read off the invoice. */
class RatesOfInvoiceTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final CurrencyRounding CENTS = CurrencyRounding.toMinorUnit(EUR);

    @Test
    void todaysRateStaysWhereItComesToTheSame() {
        TaxCode today = code("V", "25", Rounding.PER_DOCUMENT);
        assertThat(then(invoice("0.00", line("1000.00", "250.00")), today)).isEqualTo(today);
    }

    @Test
    void anEarlierRateIsTheRoundestThatComesToTheTax() {
        Invoice invoice = invoice("0.00", line("10.00", "2.55"), line("0.06", "0.02"), line("999.99", "255.00"));
        assertThat(then(invoice, code("V", "24", Rounding.PER_LINE))).isEqualTo(code("V", "25.5", Rounding.PER_LINE));
    }

    @Test
    void taxIsReckonedOnWhatTheDiscountLeftAndWithoutWhatWasOnAccount() {
        InvoiceLine reduction = line(LineKind.ON_ACCOUNT_REDUCTION, "-500.00", "-125.00");
        Invoice invoice = invoice("60.00", line("1200.00", "285.00"), reduction);
        assertThat(then(invoice, code("V", "20", Rounding.PER_DOCUMENT)))
                .isEqualTo(code("V", "25", Rounding.PER_DOCUMENT));
    }

    @Test
    void taxThatSomebodyTypedIsTakenBackToTheCent() {
        Invoice invoice = invoice("0.00", line("333.33", "77.77"), line("100.00", "25.00"));
        TaxCode then = then(invoice, code("V", "25", Rounding.PER_LINE));
        List<InvoiceLine> credit = SalesTax.on(invoice.lines(), Money.zero(EUR), Map.of("V", then), CENTS);
        assertThat(Money.sum(EUR, credit.stream().map(InvoiceLine::tax).toList()))
                .isEqualTo(Money.of("102.77", "EUR"));
    }

    @Test
    void eachOfSeveralCodesHasItsOwn() {
        InvoiceLine both = line("100.00", "10.00").withFurtherTaxes(List.of(new LineTax("W", Money.of("5.00", "EUR"))));
        Invoice invoice = invoice("0.00", both);
        assertThat(then(invoice, code("V", "11", Rounding.PER_LINE))).isEqualTo(code("V", "10", Rounding.PER_LINE));
        assertThat(then(invoice, code("W", "6", Rounding.PER_LINE))).isEqualTo(code("W", "5", Rounding.PER_LINE));
        TaxCode unused = code("X", "6", Rounding.PER_LINE);
        assertThat(then(invoice, unused)).isEqualTo(unused);
    }

    @Test
    void nothingTaxedTellsNoRate() {
        TaxCode today = code("V", "25", Rounding.PER_LINE);
        assertThat(then(invoice("0.00", line("100.00", "0.00"), line("-100.00", "0.00")), today))
                .isEqualTo(today);
    }

    @Test
    void theDiscountIsTodaysTheRoundestOrTheExactOne() {
        Invoice invoice = invoice("60.00", line("1200.00", "0.00"), line(LineKind.ON_ACCOUNT, "500.00", "0.00"));
        assertThat(discount(invoice, "5")).isEqualTo(Percent.of("5"));
        assertThat(discount(invoice, "10")).isEqualTo(Percent.of("5"));
        Invoice odd = invoice("0.01", line("7000000.00", "0.00"));
        assertThat(discount(odd, "10").of(Money.of("7000000.00", "EUR"))).isEqualTo(Money.of("0.01", "EUR"));
        assertThat(discount(invoice("0.00", line(LineKind.ON_ACCOUNT, "500.00", "0.00")), "10"))
                .isEqualTo(Percent.of("10"));
    }

    private static Percent discount(Invoice invoice, String today) {
        return RatesOfInvoice.of(invoice, CENTS).discount(Percent.of(today));
    }

    private static TaxCode then(Invoice invoice, TaxCode today) {
        return RatesOfInvoice.of(invoice, CENTS)
                .taxCodes(Map.of(today.code(), today))
                .get(today.code());
    }

    private static TaxCode code(String code, String rate, Rounding rounding) {
        return new TaxCode(code, Percent.of(rate), rounding, "2200");
    }

    private static InvoiceLine line(String net, String tax) {
        return line(LineKind.ITEM, net, tax);
    }

    private static InvoiceLine line(LineKind kind, String net, String tax) {
        Money amount = Money.of(net, "EUR");
        return new InvoiceLine(
                1,
                kind,
                "Work",
                "LABOUR",
                Quantity.ONE,
                new Price(amount.amount(), EUR),
                amount,
                Optional.of("V"),
                Money.of(tax, "EUR"),
                Money.zero(EUR),
                Dimensions.NONE,
                List.of());
    }

    private static Invoice invoice(String discount, InvoiceLine... lines) {
        return new Invoice(
                Invoice.Kind.INVOICE,
                "10",
                "C-1",
                "J-1",
                "STUDIO",
                LocalDate.of(2026, 1, 31),
                LocalDate.of(2026, 1, 31),
                EUR,
                new ArrayList<>(List.of(lines)),
                Money.of(discount, "EUR"),
                Optional.empty());
    }
}
