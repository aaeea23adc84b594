package org.daybook.ledger.files;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.daybook.invoicing.charges.CustomerCard;

/**
 * Peachtree 2003: the sales journal, one row a distribution under a row of headings (SS 1.3 R12), and the customer
 * list. Debits are
 * positive, credits negative, as in its General Journal (the sign in the Sales Journal is inferred).
 */
public final class PeachtreeFiles {

    public static final List<String> SALES_JOURNAL = List.of(
            "Customer ID",
            "Invoice/CM #",
            "Date",
            "Date Due",
            "Discount Amount",
            "Discount Date",
            "Displayed Terms",
            "Accounts Receivable Account",
            "Sales Tax Code",
            "Number of Distributions",
            "Description",
            "G/L Account",
            "Tax Type",
            "Amount",
            "Sales Tax Authority");

    public static final List<String> CUSTOMERS = List.of(
            "Customer ID",
            "Customer Name",
            "Bill to Address-Line One",
            "Bill to Address-Line Two",
            "Displayed Terms",
            "Sales Tax Code");

    /** Its tax types: 1 is taxed by the tables, 2 exempt; the tax itself has its authority instead. */
    private static final String TAXED = "1";

    private static final String TAX = "0";

    private PeachtreeFiles() {}

    public static String salesJournal(Collection<FileDocument> documents) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(SALES_JOURNAL);
        documents.forEach(document -> document.lines().forEach(line -> rows.add(row(document, line))));
        return FileText.of(FileText.COMMAS, rows);
    }

    private static List<String> row(FileDocument document, FileDocument.Line line) {
        return List.of(
                document.customer(),
                document.number(),
                FileText.date(document.date()),
                FileText.date(document.dueDate()),
                document.discount().amount().toPlainString(),
                FileText.date(document.discountDate()),
                document.terms(),
                AccountParts.of(document.receivable().code()).first(),
                taxCode(document),
                String.valueOf(document.lines().size()),
                line.text(),
                AccountParts.of(line.account().code()).first(),
                line.isTax() ? TAX : TAXED,
                line.amount().amount().toPlainString(),
                line.isTax() ? AccountParts.of(line.account().code()).last() : "");
    }

    /** The authority of the invoice's first tax; blank where it bears none. */
    private static String taxCode(FileDocument document) {
        return document.lines().stream()
                .filter(FileDocument.Line::isTax)
                .findFirst()
                .map(line -> AccountParts.of(line.account().code()).last())
                .orElse("");
    }

    public static String customers(Collection<CustomerCard> customers) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(CUSTOMERS);
        customers.forEach(card -> rows.add(
                List.of(card.code(), card.name(), line(card, 0), line(card, 1), card.terms(), card.taxStructure())));
        return FileText.of(FileText.COMMAS, rows);
    }

    private static String line(CustomerCard card, int no) {
        return no < card.address().size() ? card.address().get(no) : "";
    }
}
