package org.daybook.ledger.files;

import java.util.Collection;
import org.daybook.invoicing.charges.CustomerCard;
import org.daybook.invoicing.charges.ExportTarget;

/** The files of one export, in the order they are imported: customers first, then invoices (SS 1.3 R9). */
public record AccountingFiles(String customers, String invoices) {

    public static AccountingFiles of(
            ExportTarget target, Collection<CustomerCard> customers, Collection<FileDocument> documents) {
        return switch (target) {
            case QUICKBOOKS_PRO_2001 ->
                new AccountingFiles(QuickBooksFiles.customers(customers), QuickBooksFiles.invoices(documents));
            case MYOB_ACCOUNTING_PLUS_10 ->
                new AccountingFiles(MyobFiles.customers(customers), MyobFiles.invoices(documents));
            case PEACHTREE_2003 ->
                new AccountingFiles(PeachtreeFiles.customers(customers), PeachtreeFiles.salesJournal(documents));
        };
    }
}
