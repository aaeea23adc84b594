package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.accounting.RefusalCode;

/** An accounting package that takes files of invoices, and what it takes at most (SS 1.1, 1.3 R12). */
public enum ExportTarget {
    QUICKBOOKS_PRO_2001("QuickBooks", Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
    MYOB_ACCOUNTING_PLUS_10("MYOB", Integer.MAX_VALUE, Integer.MAX_VALUE, Integer.MAX_VALUE),
    PEACHTREE_2003("Peachtree", 154, 20, 15);

    private final String written;
    private final int mostDistributions;
    private final int longestNumber;
    private final int longestAccount;

    ExportTarget(String written, int mostDistributions, int longestNumber, int longestAccount) {
        this.written = written;
        this.mostDistributions = mostDistributions;
        this.longestNumber = longestNumber;
        this.longestAccount = longestAccount;
    }

    /** Its short name: {@code Peachtree}. */
    public String written() {
        return written;
    }

    /** Why it cannot take the invoice; the receivable is no distribution of its own (R12). */
    List<Finding> refusals(ChargeInvoice invoice) {
        List<Finding> reasons = new ArrayList<>();
        String where = "invoice " + invoice.number();
        long rows = invoice.distribution().size() - 1L;
        if (rows > mostDistributions) {
            reasons.add(Finding.of(
                    RefusalCode.TOO_MANY_DISTRIBUTIONS,
                    where,
                    "It has " + rows + " distributions; " + written + " takes " + mostDistributions + "."));
        }
        tooLong(invoice.number(), longestNumber, "invoice number", where, reasons);
        tooLong(invoice.customer(), longestNumber, "customer id", where, reasons);
        invoice.distribution()
                .forEach(line -> tooLong(line.account().split("::")[0], longestAccount, "account", where, reasons));
        return reasons.stream().distinct().toList();
    }

    private void tooLong(String value, int longest, String what, String where, List<Finding> reasons) {
        if (value.length() > longest) {
            reasons.add(Finding.of(
                    RefusalCode.FIELD_TOO_LONG,
                    where,
                    "The " + what + " '" + value + "' is longer than the " + longest + " characters that " + written
                            + " takes."));
        }
    }
}
