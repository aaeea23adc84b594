package org.daybook.ledger.sap;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.ledger.sap.BulkRequest.AccountAssignment;
import org.daybook.ledger.sap.BulkRequest.Amount;
import org.daybook.ledger.sap.BulkRequest.CashDiscountTerms;
import org.daybook.ledger.sap.BulkRequest.DebtorItem;
import org.daybook.ledger.sap.BulkRequest.Item;
import org.daybook.ledger.sap.BulkRequest.JournalEntry;
import org.daybook.ledger.sap.BulkRequest.MessageHeader;
import org.daybook.ledger.sap.BulkRequest.ProductTaxItem;
import org.daybook.ledger.sap.BulkRequest.Tax;
import org.daybook.sync.Posting;

/** Writes a draft as the message SAP takes; the same posting makes the same message on every try. */
final class SapEnvelope {
    private static final int LONGEST_TEXT = 50;

    private final Posting posting;
    private final SapDraft draft;
    private final SapSettings settings;
    private final TaxBases bases;
    private final List<String> taxCodes = new ArrayList<>();

    private SapEnvelope(SapDraft draft) {
        this.draft = draft;
        this.posting = draft.posting();
        this.settings = draft.settings();
        this.bases = new TaxBases(posting.invoice());
    }

    static BulkRequest of(SapDraft draft) {
        SapEnvelope envelope = new SapEnvelope(draft);
        BulkRequest bulk = new BulkRequest();
        bulk.header = envelope.header();
        bulk.request = new BulkRequest.Request();
        bulk.request.header = envelope.header();
        bulk.request.entry = envelope.entry();
        return bulk;
    }

    /** Its time is the document's date, not now: a message that is sent again has to be the same. */
    private MessageHeader header() {
        MessageHeader header = new MessageHeader();
        header.id = posting.idempotencyKey();
        header.created = posting.invoice().date() + "T00:00:00Z";
        return header;
    }

    private JournalEntry entry() {
        JournalEntry entry = new JournalEntry();
        entry.originalReferenceDocumentType = "BKPFF";
        entry.logicalSystem = settings.logicalSystem().orElse(null);
        entry.businessTransactionType = "RFBU";
        entry.documentType = settings.documentTypes().get(posting.invoice().kind());
        entry.documentReferenceId = posting.number();
        entry.headerText = posting.externalRef();
        entry.createdByUser = settings.createdBy();
        entry.companyCode = settings.companyCode(posting.journal().company());
        entry.documentDate = posting.invoice().date().toString();
        entry.postingDate = posting.journal().date().toString();
        int no = 0;
        for (JournalLine line : posting.journal().lines()) {
            String itemNo = String.valueOf(++no);
            if (SapDraft.isDebtor(line)) {
                entry.debtorItems.add(debtorItem(itemNo, line));
            } else if (!SapDraft.isTax(line)) {
                entry.items.add(item(itemNo, line));
            }
        }
        taxItems(entry);
        return entry;
    }

    private Item item(String no, JournalLine line) {
        Item item = new Item();
        item.no = no;
        item.account = line.account();
        item.amount = Amount.of(line.signed());
        item.debitCredit = debitCredit(line.signed());
        item.text = SapNumbers.text(line.text(), LONGEST_TEXT);
        item.tax = line.taxCode().map(this::tax).orElse(null);
        item.assignment = assignment(settings.assigned(line.dimensions()));
        return item;
    }

    private DebtorItem debtorItem(String no, JournalLine line) {
        DebtorItem item = new DebtorItem();
        item.no = no;
        item.debtor = draft.debtor(line);
        item.amount = Amount.of(line.signed());
        item.debitCredit = debitCredit(line.signed());
        item.account = settings.nameControlAccount() ? line.account() : null;
        item.text = SapNumbers.text(line.text(), LONGEST_TEXT);
        item.terms = posting.invoice().kind() == Invoice.Kind.INVOICE ? terms() : null;
        return item;
    }

    private CashDiscountTerms terms() {
        CashDiscountTerms terms = new CashDiscountTerms();
        terms.from = posting.invoice().date().toString();
        terms.days = "P"
                + ChronoUnit.DAYS.between(
                        posting.invoice().date(), posting.invoice().dueDate()) + "D";
        return terms;
    }

    /** One for each tax line; and one of nothing for a code that taxes at zero, for SAP wants to see each code's base. */
    private void taxItems(JournalEntry entry) {
        List<String> zero = new ArrayList<>(taxCodes);
        for (JournalLine line : posting.journal().lines()) {
            if (SapDraft.isTax(line)) {
                String code = line.taxCode().orElseThrow();
                zero.remove(code);
                entry.taxItems.add(taxItem(code, line.signed(), bases.of(line)));
            }
        }
        zero.forEach(code ->
                entry.taxItems.add(taxItem(code, Money.zero(posting.journal().currency()), bases.ofCode(code))));
    }

    private ProductTaxItem taxItem(String code, Money amount, Money base) {
        ProductTaxItem item = new ProductTaxItem();
        Tax tax = tax(code);
        item.code = tax.code;
        item.group = tax.group;
        item.amount = Amount.of(amount);
        item.debitCredit = debitCredit(amount.isZero() ? base : amount);
        item.base = Amount.of(base);
        return item;
    }

    /** Lines and tax items of one code belong to one group, numbered in order of appearance. */
    private Tax tax(String code) {
        if (!taxCodes.contains(code)) {
            taxCodes.add(code);
        }
        Tax tax = new Tax();
        tax.code = settings.taxCode(code);
        tax.group = String.valueOf(taxCodes.indexOf(code) + 1);
        return tax;
    }

    private static AccountAssignment assignment(Dimensions dimensions) {
        if (dimensions.isEmpty()) {
            return null;
        }
        AccountAssignment assignment = new AccountAssignment();
        dimensions
                .values()
                .forEach((field, value) -> SapDimension.of(field).orElseThrow().put(assignment, value));
        return assignment;
    }

    private static String debitCredit(Money signed) {
        return signed.isNegative() ? "H" : "S";
    }
}
