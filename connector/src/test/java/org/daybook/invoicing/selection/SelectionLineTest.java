package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.time;

import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** What becomes of a line when its entry is registered anew, and what its next invoice costs (JI 2.0, 4.4). */
class SelectionLineTest {
    private static final JobEntry TEN_HOURS = time("e1", "10", "100");
    private static final JobEntry TWELVE_HOURS = TEN_HOURS.toBuilder()
            .quantity(Quantity.of("12"))
            .unitPrice(Price.of("100", "EUR"))
            .price(eur("1200"))
            .build();

    private final SelectionLine line = SelectionLine.of(TEN_HOURS);

    @Test
    void whatWasSelectedInFullStillIsWhenMoreIsRegistered() {
        SelectionLine now = line.selectingOpen().registeredAs(TWELVE_HOURS);

        assertSelected(now, "12", "1200");
        assertThat(now.entry()).isEqualTo(TWELVE_HOURS);
    }

    @Test
    void aPartThatSomebodyChoseStaysAsChosen() {
        assertSelected(line.selecting(Quantity.of("4"), eur("400")).registeredAs(TWELVE_HOURS), "4", "400");
        assertSelected(line.selecting(Quantity.of("10"), eur("900")).registeredAs(TWELVE_HOURS), "10", "900");
        assertSelected(line.selecting(Quantity.of("9"), eur("1000")).registeredAs(TWELVE_HOURS), "9", "1000");
    }

    @Test
    void whatIsNotSelectedIsNotSelectedByARegistration() {
        assertSelected(line.registeredAs(TWELVE_HOURS), "0", "0");
        SelectionLine nothingOpen = line.invoicedBefore(Quantity.of("10"), eur("1000"), eur("0"), true);
        assertSelected(nothingOpen.registeredAs(TWELVE_HOURS), "0", "0");
    }

    @Test
    void whatStandsOnADraftStaysAsDrafted() {
        SelectionLine drafted = line.selectingOpen().onDraft(Optional.of(1));

        assertSelected(drafted.registeredAs(TWELVE_HOURS), "10", "1000");
    }

    @Test
    void aLineIsBilledOnADraftOrWhenSomeOfItIsInvoiced() {
        assertThat(line.isBilled()).isFalse();
        assertThat(line.selectingOpen().isBilled()).isFalse();
        assertThat(line.onDraft(Optional.of(1)).isBilled()).isTrue();
        assertThat(line.invoicedBefore(Quantity.ONE, eur("0"), eur("0"), false).isBilled())
                .isTrue();
        assertThat(line.invoicedBefore(Quantity.ZERO, eur("1"), eur("0"), false).isBilled())
                .isTrue();
    }

    @Test
    void creditingAllThatIsInvoicedGivesAllItsCostBackAndAPartGivesItsPart() {
        JobEntry costly = TEN_HOURS.toBuilder().cost(eur("601")).build();
        SelectionLine invoiced =
                SelectionLine.of(costly).invoicedBefore(Quantity.of("10"), eur("1000"), eur("600"), true);

        assertCost(invoiced.selecting(Quantity.of("-10"), eur("-1000")), "-600");
        assertCost(invoiced.selecting(Quantity.of("-10"), eur("-999")), "-601");
        assertCost(invoiced.selecting(Quantity.of("-5"), eur("-1000")), "-300.50");
        assertCost(SelectionLine.of(costly).selecting(Quantity.of("-10"), eur("-1000")), "-601");
    }

    private static void assertCost(SelectionLine selected, String cost) {
        assertThat(selected.invoiceCost()).isEqualTo(eur(cost));
    }

    private static void assertSelected(SelectionLine is, String quantity, String price) {
        assertThat(is.invoiceQuantity()).isEqualTo(Quantity.of(quantity));
        assertThat(is.invoicePrice()).isEqualTo(Money.of(price, "EUR"));
    }
}
