package org.daybook.ledger.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.daybook.invoicing.charges.CustomerCard;

/**
 * MYOB Accounting Plus 10: item sales, one row an item, a blank row between invoices. Accounts stand for items
 * there: tax is an item on
 * an account made up for it, and the receivable is no row (SS 1.3 R8).
 */
public final class MyobFiles {

    public static final List<String> SALES = List.of(
            "Co./Last Name",
            "Card ID",
            "Invoice #",
            "Date",
            "Item Number",
            "Quantity",
            "Description",
            "Price",
            "Total",
            "Tax Code",
            "Balance Due Date",
            "Terms");

    public static final List<String> CUSTOMERS = List.of(
            "Co./Last Name",
            "Card ID",
            "Card Status",
            "Addr 1 - Line 1",
            "Addr 1 - Line 2",
            "Addr 1 - Line 3",
            "Addr 1 - Line 4",
            "Terms");

    private static final int ADDRESS_LINES = 4;

    /** Tax is an item of its own, so MYOB is to reckon none itself. */
    private static final String NOT_TAXED_BY_MYOB = "N-T";

    private MyobFiles() {}

    public static String invoices(Collection<FileDocument> documents) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(SALES);
        for (FileDocument document : documents) {
            if (rows.size() > 1) {
                rows.add(List.of());
            }
            document.lines().forEach(line -> rows.add(row(document, line)));
        }
        return FileText.of(FileText.TABS, rows);
    }

    /** What an item sells for is a credit, so it is written above zero. */
    private static List<String> row(FileDocument document, FileDocument.Line line) {
        String amount = line.amount().negated().amount().toPlainString();
        return List.of(
                document.customer(),
                document.customer(),
                document.number(),
                FileText.date(document.date()),
                line.account().code(),
                "1",
                line.text(),
                amount,
                amount,
                NOT_TAXED_BY_MYOB,
                FileText.date(document.dueDate()),
                document.terms());
    }

    /** Our code is the Card ID; duplicates are to "update existing" (R9). */
    public static String customers(Collection<CustomerCard> customers) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(CUSTOMERS);
        for (CustomerCard card : customers) {
            List<String> row = new ArrayList<>(List.of(card.name(), card.code(), "N"));
            for (int line = 0; line < ADDRESS_LINES; line++) {
                row.add(line < card.address().size() ? card.address().get(line) : "");
            }
            row.add(card.terms());
            rows.add(row);
        }
        return FileText.of(FileText.TABS, rows);
    }
}
