package org.daybook.ledger.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.daybook.accounting.Money;
import org.daybook.invoicing.charges.CustomerCard;

/**
 * QuickBooks Pro 2001: the Intuit Interchange Format. A transaction is one TRNS row on the receivable and SPL rows
 * of the opposite sign;
 * all amounts sum to nothing (SS 1.3 R13).
 */
public final class QuickBooksFiles {

    public static final List<String> TRANSACTION =
            List.of("TRNSTYPE", "DATE", "ACCNT", "NAME", "AMOUNT", "DOCNUM", "MEMO", "DUEDATE", "TERMS");

    public static final List<String> CUSTOMER =
            List.of("NAME", "COMPANYNAME", "BADDR1", "BADDR2", "BADDR3", "BADDR4", "BADDR5", "TERMS");

    private static final int ADDRESS_LINES = 5;

    private QuickBooksFiles() {}

    public static String invoices(Collection<FileDocument> documents) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(keyed("!TRNS", TRANSACTION));
        rows.add(keyed("!SPL", TRANSACTION));
        rows.add(List.of("!ENDTRNS"));
        documents.forEach(document -> rows.addAll(transaction(document)));
        return FileText.of(FileText.TABS, rows);
    }

    /** INVOICE, or CREDIT MEMO below zero. */
    private static List<List<String>> transaction(FileDocument document) {
        String type = document.total().isNegative() ? "CREDIT MEMO" : "INVOICE";
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("TRNS", type, document, document.receivable().name(), document.customer(), document.total(), ""));
        for (FileDocument.Line line : document.lines()) {
            AccountParts parts = AccountParts.of(line.account().name());
            String name = line.isTax() && !parts.first().equals(parts.last()) ? parts.first() : "";
            rows.add(row("SPL", type, document, parts.last(), name, line.amount(), line.text()));
        }
        rows.add(List.of("ENDTRNS"));
        return rows;
    }

    private static List<String> row(
            String key, String type, FileDocument document, String account, String name, Money amount, String memo) {
        return List.of(
                key,
                type,
                FileText.date(document.date()),
                account,
                name,
                amount.amount().toPlainString(),
                document.number(),
                memo,
                FileText.date(document.dueDate()),
                document.terms());
    }

    /** QuickBooks knows a customer by our code; its name is the Company Name there (R9). */
    public static String customers(Collection<CustomerCard> customers) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(keyed("!CUST", CUSTOMER));
        for (CustomerCard card : customers) {
            List<String> row = new ArrayList<>(List.of("CUST", card.code(), card.name()));
            for (int line = 0; line < ADDRESS_LINES; line++) {
                row.add(line < card.address().size() ? card.address().get(line) : "");
            }
            row.add(card.terms());
            rows.add(row);
        }
        return FileText.of(FileText.TABS, rows);
    }

    private static List<String> keyed(String key, List<String> fields) {
        List<String> row = new ArrayList<>(List.of(key));
        row.addAll(fields);
        return row;
    }
}
