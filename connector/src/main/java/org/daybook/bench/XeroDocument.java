package org.daybook.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.math.BigDecimal;

/**
 * As much of a Xero request as the bench's ledger looks at: which number, and what it comes to by its own addition.
 *
 * @param total lines and their taxes, in {@code currency}
 */
record XeroDocument(String kind, String number, String currency, BigDecimal total) {

    static final String INVOICES = "Invoices";
    static final String CREDIT_NOTES = "CreditNotes";
    private static final JsonFactory JSON = new JsonFactory();

    boolean isCredit() {
        return kind.equals(CREDIT_NOTES);
    }

    /** As our own documents count it: credits negative. */
    BigDecimal signedTotal() {
        return isCredit() ? total.negate() : total;
    }

    /** @throws IOException if it is no JSON of the contract's shape */
    static XeroDocument read(byte[] request) throws IOException {
        String kind = "";
        String number = "";
        String currency = "";
        BigDecimal total = BigDecimal.ZERO;
        try (JsonParser parser = JSON.createParser(request)) {
            while (parser.nextToken() != null) {
                if (parser.currentToken() != JsonToken.FIELD_NAME) {
                    continue;
                }
                String field = parser.currentName();
                parser.nextToken();
                switch (field) {
                    case INVOICES, CREDIT_NOTES -> kind = field;
                    case "InvoiceNumber", "CreditNoteNumber" -> number = parser.getText();
                    case "CurrencyCode" -> currency = parser.getText();
                    case "LineAmount", "TaxAmount" -> total = total.add(parser.getDecimalValue());
                    default -> {}
                }
            }
        }
        if (kind.isEmpty() || number.isEmpty() || currency.isEmpty()) {
            throw new IOException("no document of the contract's shape");
        }
        return new XeroDocument(kind, number, currency, total);
    }
}
