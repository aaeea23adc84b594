package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** Sets the prefix and the next number of bills (SS 2.3 R13). */
public final class SetNumbering {

    private SetNumbering() {}

    public static Outcome<BillingBook> on(BillingBook book, String prefix, long start) {
        boolean unfit = prefix.isBlank() || prefix.length() > Numbering.LONGEST_PREFIX;
        String first = new Numbering(prefix, start).number();
        return Reasons.none()
                .refuseIf(unfit, RefusalCode.PREFIX_TOO_LONG, "prefix " + prefix)
                .refuseIf(start < 1, RefusalCode.INVALID_CODE, "number " + start, () -> "A start number is above zero.")
                .refuseIf(isUsedFrom(book, prefix, start), RefusalCode.CODE_TAKEN, "number " + first)
                .then(() ->
                        book.toBuilder().numbering(new Numbering(prefix, start)).build());
    }

    /** Any bill with this prefix at or behind the start would be numbered a second time. */
    private static boolean isUsedFrom(BillingBook book, String prefix, long start) {
        return book.bills().stream()
                .map(Bill::number)
                .filter(number -> number.startsWith(prefix))
                .map(number -> number.substring(prefix.length()))
                .anyMatch(rest -> rest.matches("\\d{1,18}") && Long.parseLong(rest) >= start);
    }
}
