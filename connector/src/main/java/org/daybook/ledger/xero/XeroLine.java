package org.daybook.ledger.xero;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.sync.LedgerDocument;

/**
 * One line as it is sent: of an invoice or credit note (both positive), or of a manual journal (debits positive).
 *
 * @param quantity shown on the document; times {@code unit} it makes {@code amount} exactly, or it is one
 */
record XeroLine(
        String text,
        BigDecimal quantity,
        BigDecimal unit,
        String account,
        String taxType,
        Dimensions tracking,
        Money amount,
        Money tax) {

    private static final int LONGEST_TEXT = 4000;
    private static final int DECIMALS = 2;
    private static final int MOST_UNIT_DECIMALS = 4;

    static XeroLine of(String text, String account, String taxType, Dimensions tracking, Money amount, Money tax) {
        return new XeroLine(text, BigDecimal.ONE, amount.amount(), account, taxType, tracking, amount, tax);
    }

    /**
     * The same line with its quantity and unit price, where Xero's own multiplication (quantity and price to four decimals, half
     * up to the cent) comes to the very same amount. The amount is authoritative, the unit price is for display (JI 2.0).
     */
    XeroLine showing(Quantity shown, Price price) {
        BigDecimal four = price.amount().setScale(Math.max(price.amount().scale(), MOST_UNIT_DECIMALS));
        boolean exact = four.stripTrailingZeros().scale() <= MOST_UNIT_DECIMALS
                && shown.value().scale() <= MOST_UNIT_DECIMALS
                && shown.value()
                                .multiply(price.amount())
                                .setScale(DECIMALS, RoundingMode.HALF_UP)
                                .compareTo(amount.amount())
                        == 0;
        return exact
                ? new XeroLine(text, shown.value(), price.amount(), account, taxType, tracking, amount, tax)
                : this;
    }

    void writeDocumentLine(ArrayNode lines) {
        ObjectNode line = common(lines);
        line.put("Quantity", quantity).put("UnitAmount", unit);
        line.put("LineAmount", amount.amount()).put("TaxAmount", tax.amount());
    }

    void writeJournalLine(ArrayNode lines) {
        common(lines).put("LineAmount", amount.amount());
    }

    /** As it is read back: credits negative, the tax in the same sign; {@code revenue} says that positive means credit. */
    LedgerDocument.Line shown(boolean revenue, Optional<String> taxCode) {
        return new LedgerDocument.Line(
                account,
                tracking,
                taxCode,
                revenue ? amount.negated() : amount,
                Optional.of(revenue ? tax.negated() : tax));
    }

    private ObjectNode common(ArrayNode lines) {
        String words = text.isBlank() ? "-" : text.strip();
        ObjectNode line = lines.addObject()
                .put("Description", words.length() <= LONGEST_TEXT ? words : words.substring(0, LONGEST_TEXT))
                .put("AccountCode", account)
                .put("TaxType", taxType);
        if (!tracking.isEmpty()) {
            ArrayNode categories = line.putArray("Tracking");
            tracking.values()
                    .forEach((name, option) ->
                            categories.addObject().put("Name", name).put("Option", option));
        }
        return line;
    }
}
