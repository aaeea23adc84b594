package org.daybook.sandbox;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.w3c.dom.Element;

/** A posted accounting document as the sandbox keeps it: head fields, and items with SAP's own property names. */
final class SapDocument {
    private SapDocument() {}

    static ObjectNode of(Element entry, SapSandbox.Company company, SapLines lines) {
        ObjectNode document = Json.object().put("CompanyCode", company.code());
        // The fiscal year is the calendar year, as in SAP's variant K4.
        document.put("FiscalYear", SapXml.get(entry, "PostingDate").substring(0, 4));
        document.put("FiscalPeriod", "0" + SapXml.get(entry, "PostingDate").substring(5, 7));
        for (String field :
                List.of("AccountingDocumentType", "BusinessTransactionType", "PostingDate", "DocumentDate")) {
            document.put(field, SapXml.get(entry, field));
        }
        copy(entry, document, "DocumentReferenceID");
        copy(entry, document, "OriginalReferenceDocument");
        SapXml.find(entry, "DocumentHeaderText").ifPresent(text -> document.put("AccountingDocumentHeaderText", text));
        ArrayNode items = document.putArray("Items");
        lines.lines().forEach(line -> items.add(item(line, items.size() + 1)));
        return document;
    }

    private static ObjectNode item(SapLines.Line line, int number) {
        Element from = line.element();
        ObjectNode item = Json.object()
                .put("AccountingDocumentItem", "%03d".formatted(number))
                .put("GLAccount", line.account())
                .put("DebitCreditCode", line.amount().signum() < 0 ? "H" : "S")
                .put("TransactionCurrency", line.currency())
                .put("AmountInTransactionCurrency", line.amount());
        SapXml.find(from, "Debtor").ifPresent(debtor -> item.put("Customer", SapLines.withoutZeros(debtor)));
        SapXml.find(from, "Tax", "TaxCode").ifPresent(code -> item.put("TaxCode", code));
        copy(from, item, "TaxCode");
        copy(from, item, "DocumentItemText");
        copy(from, item, "AssignmentReference");
        for (String field :
                List.of("CostCenter", "ProfitCenter", "WBSElement", "OrderID", "Segment", "FunctionalArea")) {
            SapXml.find(from, "AccountAssignment", field).ifPresent(value -> item.put(field, value));
        }
        SapXml.find(from, "CashDiscountTerms", "DueCalculationBaseDate")
                .ifPresent(date -> item.put("DueCalculationBaseDate", date));
        SapXml.find(from, "CashDiscountTerms", "NetPaymentDays")
                .ifPresent(days -> item.put("NetPaymentDays", days.replaceAll("\\D", "")));
        SapXml.children(from, "TaxBaseAmountInTransCrcy")
                .forEach(amount -> item.put("TaxBaseAmountInTransCrcy", SapXml.text(amount)));
        return item;
    }

    private static void copy(Element from, ObjectNode to, String field) {
        SapXml.find(from, field).ifPresent(value -> to.put(field, value));
    }
}
