package org.daybook.ledger.sap;

import jakarta.xml.bind.annotation.XmlAccessType;
import jakarta.xml.bind.annotation.XmlAccessorType;
import jakarta.xml.bind.annotation.XmlAttribute;
import jakarta.xml.bind.annotation.XmlElement;
import jakarta.xml.bind.annotation.XmlRootElement;
import jakarta.xml.bind.annotation.XmlType;
import jakarta.xml.bind.annotation.XmlValue;
import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Money;

/**
 * The message that asks for a journal entry. Fields stand in the order SAP wants them, which matters; null ones are left out.
 */
@XmlRootElement(name = "JournalEntryBulkCreateRequest")
@XmlAccessorType(XmlAccessType.FIELD)
@XmlType(name = "JournalEntryCreateRequestBulkMessage")
final class BulkRequest {
    @XmlElement(name = "MessageHeader")
    MessageHeader header;

    @XmlElement(name = "JournalEntryCreateRequest")
    Request request;

    /** Who asks and when; both the bulk and the entry have one, and SAP refuses an entry without an id. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class MessageHeader {
        @XmlElement(name = "ID")
        String id;

        @XmlElement(name = "CreationDateTime")
        String created;
    }

    /** One entry: one document. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Request {
        @XmlElement(name = "MessageHeader")
        MessageHeader header;

        @XmlElement(name = "JournalEntry")
        JournalEntry entry;
    }

    /** The head of the document, then its lines by kind. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class JournalEntry {
        @XmlElement(name = "OriginalReferenceDocumentType")
        String originalReferenceDocumentType;

        @XmlElement(name = "OriginalReferenceDocumentLogicalSystem")
        String logicalSystem;

        @XmlElement(name = "BusinessTransactionType")
        String businessTransactionType;

        @XmlElement(name = "AccountingDocumentType")
        String documentType;

        @XmlElement(name = "DocumentReferenceID")
        String documentReferenceId;

        @XmlElement(name = "DocumentHeaderText")
        String headerText;

        @XmlElement(name = "CreatedByUser")
        String createdByUser;

        @XmlElement(name = "CompanyCode")
        String companyCode;

        @XmlElement(name = "DocumentDate")
        String documentDate;

        @XmlElement(name = "PostingDate")
        String postingDate;

        @XmlElement(name = "Item")
        List<Item> items = new ArrayList<>();

        @XmlElement(name = "DebtorItem")
        List<DebtorItem> debtorItems = new ArrayList<>();

        @XmlElement(name = "ProductTaxItem")
        List<ProductTaxItem> taxItems = new ArrayList<>();
    }

    /** An amount with its currency; debits positive, credits negative. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Amount {
        @XmlAttribute(name = "currencyCode")
        String currency;

        @XmlValue
        String amount;

        static Amount of(Money money) {
            Amount amount = new Amount();
            amount.currency = money.currency().getCurrencyCode();
            amount.amount = money.amount().toPlainString();
            return amount;
        }
    }

    /** A line on a G/L account. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Item {
        @XmlElement(name = "ReferenceDocumentItem")
        String no;

        @XmlElement(name = "GLAccount")
        String account;

        @XmlElement(name = "AmountInTransactionCurrency")
        Amount amount;

        @XmlElement(name = "DebitCreditCode")
        String debitCredit;

        @XmlElement(name = "DocumentItemText")
        String text;

        @XmlElement(name = "Tax")
        Tax tax;

        @XmlElement(name = "AccountAssignment")
        AccountAssignment assignment;
    }

    /** The tax code of a line, and the group of lines taxed by it. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class Tax {
        @XmlElement(name = "TaxCode")
        String code;

        @XmlElement(name = "TaxItemGroup")
        String group;
    }

    /** What a line is analysed by. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class AccountAssignment {
        @XmlElement(name = "OrderID")
        String order;

        @XmlElement(name = "ProfitCenter")
        String profitCenter;

        @XmlElement(name = "Segment")
        String segment;

        @XmlElement(name = "CostCenter")
        String costCenter;

        @XmlElement(name = "FunctionalArea")
        String functionalArea;
    }

    /** The customer's line; SAP finds its account by the customer, unless one is named. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class DebtorItem {
        @XmlElement(name = "ReferenceDocumentItem")
        String no;

        @XmlElement(name = "Debtor")
        String debtor;

        @XmlElement(name = "AmountInTransactionCurrency")
        Amount amount;

        @XmlElement(name = "DebitCreditCode")
        String debitCredit;

        @XmlElement(name = "AltvRecnclnAccts")
        String account;

        @XmlElement(name = "DocumentItemText")
        String text;

        @XmlElement(name = "CashDiscountTerms")
        CashDiscountTerms terms;
    }

    /** When the invoice is due. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class CashDiscountTerms {
        @XmlElement(name = "DueCalculationBaseDate")
        String from;

        @XmlElement(name = "NetPaymentDays")
        String days;
    }

    /** The tax of one code; SAP finds its account by the code. */
    @XmlAccessorType(XmlAccessType.FIELD)
    static final class ProductTaxItem {
        @XmlElement(name = "TaxCode")
        String code;

        @XmlElement(name = "TaxItemGroup")
        String group;

        @XmlElement(name = "AmountInTransactionCurrency")
        Amount amount;

        @XmlElement(name = "DebitCreditCode")
        String debitCredit;

        @XmlElement(name = "TaxBaseAmountInTransCrcy")
        Amount base;
    }
}
