package org.daybook.accounting;

import java.util.List;

/**
 * The fixed name of what an amount is in a journal ("Sales Taxable"), which a department maps to an account and dimensions
 * (JI 3.1). The constants are the names the rules use; a site's table may hold further names (JI 7).
 */
public record PostingReference(String name) {

    public static final PostingReference ACCOUNTS_RECEIVABLE = new PostingReference("A/R control");
    public static final PostingReference TAX_PAYABLE = new PostingReference("Tax payable");
    public static final PostingReference SALES_TAXABLE = new PostingReference("Sales Taxable");
    public static final PostingReference SALES_NONTAXABLE = new PostingReference("Sales Nontaxable");
    public static final PostingReference EXPORT_SALES = new PostingReference("Export Sales");
    public static final PostingReference INVOICE_DISCOUNT = new PostingReference("Invoice Discount");
    public static final PostingReference INVOICED_ON_ACCOUNT = new PostingReference("Invoiced on Account");
    public static final PostingReference AMOUNT_ROUNDING = new PostingReference("Amount Rounding");
    public static final PostingReference CUSTOMER_EXCHANGE_RATE_VARIANCE =
            new PostingReference("Customer Exchange Rate Variance");
    public static final PostingReference TRUST_LIABILITY = new PostingReference("Trust liability");
    public static final PostingReference TRUST_CASH = new PostingReference("Trust cash");
    public static final PostingReference COMMISSION_REVENUE = new PostingReference("Commission revenue");
    public static final PostingReference CLIENT_RECEIVABLE = new PostingReference("Client receivable");

    /** The references that follow the bill-to customer's department in split billing (JI 3.3, "the seven"). */
    public static final List<PostingReference> OF_THE_BILL_TO_CUSTOMER = List.of(
            SALES_NONTAXABLE,
            SALES_TAXABLE,
            EXPORT_SALES,
            INVOICE_DISCOUNT,
            INVOICED_ON_ACCOUNT,
            CUSTOMER_EXCHANGE_RATE_VARIANCE,
            AMOUNT_ROUNDING);

    @Override
    public String toString() {
        return name;
    }
}
