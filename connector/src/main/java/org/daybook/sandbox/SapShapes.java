package org.daybook.sandbox;

import java.util.Map;
import org.w3c.dom.Element;

/** The shape of a journal entry message, as far as customer invoices, credit memos and journals need it (card 2.6). */
final class SapShapes {
    private static final String AMOUNTS = """
        !AmountInTransactionCurrency=amount AmountInCompanyCodeCurrency=amount AmountInGroupCurrency=amount
        AmountInFreeDefinedCurrency1=amount DebitCreditCode:1
        """;
    private static final String PARTNER_REFERENCES =
            "Reference1IDByBusinessPartner:12 Reference2IDByBusinessPartner:12 Reference3IDByBusinessPartner:20 ";

    private static final Map<String, SapShape> SHAPES = Map.of(
            "Bulk", SapShape.of("!MessageHeader>MessageHeader !*JournalEntryCreateRequest>Request"),
            "Request", SapShape.of("!MessageHeader>MessageHeader !JournalEntry>JournalEntry"),
            "MessageHeader", SapShape.of("""
                ID:35 UUID=uuid ReferenceID:35 ReferenceUUID=uuid !CreationDateTime=time TestDataIndicator=flag
                ReconciliationIndicator=flag SenderBusinessSystemID:60 RecipientBusinessSystemID:60
                SenderParty~ *RecipientParty~ *BusinessScope~
                """),
            "JournalEntry", SapShape.of("""
                !OriginalReferenceDocumentType:5 OriginalReferenceDocument:20
                OriginalReferenceDocumentLogicalSystem:10 !BusinessTransactionType:4 !AccountingDocumentType:5
                AccountingDocument:10 DocumentReferenceID:16 OriginalPredecessorRefDocument:20
                DocumentHeaderText:25 ReversalReason:2 ReversalReferenceDocument:20 ReversalDate=date
                DoTaxAmountCheck=flag TaxFulfillmentDate=date !CreatedByUser:12 !CompanyCode:4
                !DocumentDate=date !PostingDate=date PostingFiscalPeriod:2 TaxReportingDate=date
                TaxDeterminationDate=date InvoiceReceiptDate=date ExchangeRateDate=date ECSEnvironment:10
                ExchangeRate=number IndirectQuotedExchangeRate=number SourceSystemCompanyCode:20
                SourceSystemAccountingDocument:35 Reference1InDocumentHeader:20 Reference2InDocumentHeader:20
                *Item>Item *DebtorItem>DebtorItem *CreditorItem~ *ProductTaxItem>ProductTaxItem
                *WithholdingTaxItem~
                """),
            "Item",
                    SapShape.of("ReferenceDocumentItem:10 ItemGroup:6 CompanyCode:4 !GLAccount:10 " + AMOUNTS + """
                            DocumentItemText:50 ReasonCode:3 OplAcctgDocItmCntrySpcfcRef1:50 AssignmentReference:18
                            FinancialTransactionType:3 Tax>Tax Plant:4 Material:60 QuantityInEntryUnit=number
                            IsNotCashDiscountLiable=flag TradingPartner:6 ValueDate=date BusinessPlace:4 HouseBank:5
                            HouseBankAccount:5 FinancialServicesProductGroup:10 FinancialServicesBranch:10
                            FinancialDataSource:10
                            """
                            + PARTNER_REFERENCES + """
                            AccountAssignment>AccountAssignment ProfitabilitySupplement~ AdditionalAttributes~
                            BillableControl:2
                            """),
            "Tax", SapShape.of("""
                !TaxCode:4 TaxJurisdiction:15 TaxItemGroup:6 TaxCountry:3 TaxExpenseAmountInTransacCrcy=amount
                TaxExpenseAmountInCoCodeCrcy=amount TaxExpenseAmountInGroupCrcy=amount
                TaxExpenseAmountInFreeDefinedCrcy1=amount
                """),
            "AccountAssignment", SapShape.of("""
                AccountAssignmentType:2 OrderID:12 ProfitCenter:10 PartnerProfitCenter:10 Segment:10
                PartnerSegment:10 CostCenter:10 CostCtrActivityType:6 WBSElement:24 MasterFixedAsset:12
                WorkItem:10 FixedAsset:4 SalesOrder:10 SalesOrderItem:6 FunctionalArea:16 ServiceDocType:4
                ServiceDocID:10 ServiceDocItemID:6 JointVenture:6 JointVentureRecoveryCode:2
                JointVentureEquityGroup:3 Fund:10 Grant:20 CustomerGroup:2 CustomerCountry:3
                CustomerIndustry:10
                """),
            "DebtorItem",
                    SapShape.of("!ReferenceDocumentItem:10 !Debtor:10 " + AMOUNTS + """
                        AltvRecnclnAccts:10 DocumentItemText:50 AssignmentReference:18
                        """ + PARTNER_REFERENCES + """
                        CashDiscountTerms>CashDiscountTerms PaymentDetails~ StateCentralBankPaymentReason:3
                        ReportingCountry:3 VATRegistration:20 IsEUTriangularDeal=flag OplAcctgDocItmCntrySpcfcRef1:50
                        BranchAccount:10 JointVentureBillingType:2 JointVenture:6 JointVentureRecoveryCode:2
                        JointVentureEquityGroup:3 BusinessPlace:4 HouseBank:5 HouseBankAccount:5 TaxCountry:3
                        CreditControlArea:4 DownPaymentTerms~ OneTimeCustomerDetails~
                        """),
            "CashDiscountTerms", SapShape.of("""
                CashDiscountBaseAmount=amount !DueCalculationBaseDate=date CashDiscount1Days=days
                CashDiscount1Percent=number CashDiscount2Days=days CashDiscount2Percent=number !NetPaymentDays=days
                """),
            "ProductTaxItem", SapShape.of("""
                ReferenceDocumentItem:10 !TaxCode:4 TaxItemClassification:3 ConditionType:4 TaxJurisdiction:15
                TaxJurisdictionLevel:1 LowestLevelTaxJurisdiction:15 TaxItemGroup:6 TaxRate=number
                TaxDeterminationDate=date IsDirectTaxPosting=flag TaxCountry:3
                """ + AMOUNTS + """
                ProductiveTaxText:50 !TaxBaseAmountInTransCrcy=amount TaxBaseAmountInCoCodeCrcy=amount
                TaxBaseAmountInGroupCrcy=amount TaxBaseAmountInFreeDefinedCrcy1=amount
                """));

    private SapShapes() {}

    static void checkBulk(Element request) {
        if (!request.getLocalName().equals("JournalEntryBulkCreateRequest")
                || !SapSandbox.NAMESPACE.equals(request.getNamespaceURI())) {
            throw new SapFault(
                    "No operation for the element {" + request.getNamespaceURI() + "}" + request.getLocalName());
        }
        SHAPES.get("Bulk").check(request, SHAPES);
    }
}
