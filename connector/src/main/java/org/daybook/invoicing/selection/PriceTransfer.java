package org.daybook.invoicing.selection;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Distribution;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;

/**
 * Brings lines to a price that was agreed: what is open of them is raised or lowered by one percentage, and all of them are closed,
 * so that the difference is write-up or write-down (JI 2.4 steps 1-4, 2.5, 2.6).
 *
 * <p>Direct lines keep the price they are there for, and amounts may be told to; the others share what that leaves.
 */
final class PriceTransfer {

    private static final BigDecimal BEYOND_MONEY = new BigDecimal("1000000000000000");

    private final List<SelectionLine> lines;
    private final Money target;
    private final SystemParameters parameters;
    private final boolean amountsStay;
    private final CurrencyRounding rounding;

    private PriceTransfer(
            List<SelectionLine> lines,
            Money target,
            SystemParameters parameters,
            boolean amountsStay,
            CurrencyRounding rounding) {
        this.lines = lines;
        this.target = target;
        this.parameters = parameters;
        this.amountsStay = amountsStay;
        this.rounding = rounding;
    }

    /** Where the site says so, only time entries take the adjustment (JI 2.4 step 1). */
    static PriceTransfer of(
            List<SelectionLine> lines, Money target, SystemParameters parameters, CurrencyRounding rounding) {
        boolean amountsStay = parameters.is(SystemParameter.DO_NOT_ADJUST_AMOUNT_ACTIVITIES);
        return new PriceTransfer(lines, target, parameters, amountsStay, rounding);
    }

    /** Every entry takes the adjustment, whatever it is: within one activity they are all alike (JI 2.6). */
    static PriceTransfer overAll(
            List<SelectionLine> lines, Money target, SystemParameters parameters, CurrencyRounding rounding) {
        return new PriceTransfer(lines, target, parameters, false, rounding);
    }

    /** What an entry counts for before the transfer: what is open of it, or the price a direct line is there for. */
    static Money basis(SelectionLine line) {
        return line.isWithoutRegistration() ? line.invoicePrice() : line.openPrice();
    }

    /** Why the price cannot be brought over these lines. */
    Optional<RefusalCode> problem() {
        Money rest = rest();
        Money open = sum(adjusted());
        if (amountsStay && !target.isNegative() && rest.isNegative()) {
            return Optional.of(RefusalCode.AMOUNTS_EXCEED_TARGET);
        }
        boolean nothingToShareIt = open.isZero() && !rest.isZero();
        return nothingToShareIt || isBeyondMoney(rest, open) ? Optional.of(RefusalCode.NO_BASIS) : Optional.empty();
    }

    /** The lines as they read after it, in their order. */
    List<SelectionLine> transferred() {
        List<SelectionLine> adjusted = adjusted();
        Map<EntryId, Money> prices = new HashMap<>();
        if (!sum(adjusted).isZero()) {
            List<Money> shares = Distribution.of(
                    rest(), adjusted.stream().map(SelectionLine::openPrice).toList(), rounding);
            for (int i = 0; i < shares.size(); i++) {
                prices.put(adjusted.get(i).id(), shares.get(i));
            }
        }
        return lines.stream()
                .map(line -> line.isWithoutRegistration() ? line : closed(line, prices.get(line.id())))
                .toList();
    }

    /** Lines as they read where the difference goes to an entry of its own: all that is open, closed (JI 2.4 step 2). */
    List<SelectionLine> unchanged() {
        return lines.stream()
                .map(line -> line.isWithoutRegistration() ? line : closed(line, null))
                .toList();
    }

    /** What is between the price to transfer and what is registered. */
    Money difference() {
        return target.minus(sum(lines));
    }

    private SelectionLine closed(SelectionLine line, Money price) {
        SelectionLine selected = price == null ? line.selectingOpen() : line.selecting(quantity(line, price), price);
        return selected.marked(true, line.direct(), false);
    }

    /** The quantity absorbs the change at the old unit price, unless the parameter of its direction keeps it (JI 2.5). */
    private Quantity quantity(SelectionLine line, Money price) {
        SystemParameter keep = price.compareTo(line.openPrice()) < 0
                ? SystemParameter.KEEP_QUANTITY_ON_WRITE_DOWNS
                : SystemParameter.KEEP_QUANTITY_ON_WRITE_UPS;
        boolean stays = parameters.is(keep) || price.equals(line.openPrice());
        return stays ? line.openQuantity() : Ratio.of(price, line.openPrice()).of(line.openQuantity());
    }

    private Money rest() {
        List<SelectionLine> staying =
                lines.stream().filter(line -> !isAdjusted(line)).toList();
        return target.minus(sum(staying));
    }

    private List<SelectionLine> adjusted() {
        return lines.stream().filter(this::isAdjusted).toList();
    }

    /** An entry of which nothing is open takes no share, so that no cent of rounding falls on it either. */
    private boolean isAdjusted(SelectionLine line) {
        return !line.isWithoutRegistration()
                && !line.openPrice().isZero()
                && !(amountsStay && line.entry().kind().isAmount());
    }

    private Money sum(List<SelectionLine> some) {
        return Money.sum(
                target.currency(), some.stream().map(PriceTransfer::basis).toList());
    }

    /** Charges and credits that all but cancel each other would blow a share up beyond what an amount may be. */
    private boolean isBeyondMoney(Money rest, Money open) {
        return !open.isZero()
                && adjusted().stream()
                        .map(line -> line.openPrice()
                                .amount()
                                .multiply(rest.amount())
                                .abs())
                        .anyMatch(product -> product.compareTo(
                                        BEYOND_MONEY.multiply(open.amount().abs()))
                                >= 0);
    }
}
