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
    public static final PostingReference OPERATING_CASH = new PostingReference("Operating cash");
    public static final PostingReference COMMISSION_REVENUE = new PostingReference("Commission revenue");
    public static final PostingReference CLIENT_RECEIVABLE = new PostingReference("Client receivable");

    public static final PostingReference COST_OF_SALES = new PostingReference("Cost Of Sales");
    public static final PostingReference WORK_IN_PROGRESS_TIME = new PostingReference("Work in Progress, Time");
    public static final PostingReference WORK_IN_PROGRESS_AMOUNT = new PostingReference("Work in Progress, Amount");
    public static final PostingReference OPEN_BILLING_PRICE = new PostingReference("Open billing price");
    public static final PostingReference OFFSET = new PostingReference("Offset");
    public static final PostingReference PROFIT_AND_LOSS_TIME = new PostingReference("P&L Account, Time");
    public static final PostingReference PROFIT_AND_LOSS_AMOUNT = new PostingReference("P&L Account, Amount");
    public static final PostingReference CUSTOMER_EXCHANGE_RATE_GAIN =
            new PostingReference("Customer Exchange Rate Gain");
    public static final PostingReference CUSTOMER_EXCHANGE_RATE_LOSS =
            new PostingReference("Customer Exchange Rate Loss");
    public static final PostingReference CUSTOMER_BALANCING_EXCHANGE_RATE_GAIN =
            new PostingReference("Customer Balancing Exchange Rate Gain");
    public static final PostingReference CUSTOMER_BALANCING_EXCHANGE_RATE_LOSS =
            new PostingReference("Customer Balancing Exchange Rate Loss");
    public static final PostingReference CUSTOMER_CASH_DISCOUNT = new PostingReference("Customer Cash Discount");
    public static final PostingReference ACCRUAL_DIFFERENCE = new PostingReference("Accrual Difference");
    public static final PostingReference WORK_IN_PROGRESS_VARIANCE_TIME =
            new PostingReference("Work in Progress, Variance, Time");
    public static final PostingReference WORK_IN_PROGRESS_VARIANCE_AMOUNT =
            new PostingReference("Work in Progress, Variance, Amount");
    public static final PostingReference UNREALIZED_VARIANCE_WIP =
            new PostingReference("Unrealized Exchange Rate Variance WIP");
    public static final PostingReference INVOICED_ON_ACCOUNT_VARIANCE =
            new PostingReference("Invoiced on Account, Variance");
    public static final PostingReference UNREALIZED_VARIANCE_IOA =
            new PostingReference("Unrealized Exchange Rate Variance IOA");
    public static final PostingReference WORK_IN_PROGRESS_ENTERPRISE_VARIANCE =
            new PostingReference("Work in Progress, Unrealized Enterprise Exchange Rate Variance");
    public static final PostingReference INVOICED_ON_ACCOUNT_ENTERPRISE_VARIANCE =
            new PostingReference("Invoiced on Account, Unrealized Enterprise Exchange Rate Variance");
    public static final PostingReference UNREALIZED_AR_ENTERPRISE_VARIANCE =
            new PostingReference("Unrealized A/R Enterprise Exchange Rate Variance");
    public static final PostingReference UNREALIZED_AP_ENTERPRISE_VARIANCE =
            new PostingReference("Unrealized A/P Enterprise Exchange Rate Variance");
    public static final PostingReference UNREALIZED_GL_ENTERPRISE_VARIANCE =
            new PostingReference("Unrealized G/L Enterprise Exchange Rate Variance");
    public static final PostingReference INTERCOMPANY_RECEIVABLE = new PostingReference("Intercompany receivable");
    public static final PostingReference INTERCOMPANY_PAYABLE = new PostingReference("Intercompany payable");
    public static final PostingReference RETAINED_EARNINGS = new PostingReference("Retained Earnings Account");
    public static final PostingReference BANK = new PostingReference("Bank");
    public static final PostingReference CUSTOMER_DEPOSITS = new PostingReference("Customer deposits");
    public static final PostingReference CLIENT_ADJUSTMENT = new PostingReference("Client adjustment");

    /** The references that follow the bill-to customer's department in split billing (JI 3.3, "the seven"; the variance under each of its names). */
    public static final List<PostingReference> OF_THE_BILL_TO_CUSTOMER = List.of(
            SALES_NONTAXABLE,
            SALES_TAXABLE,
            EXPORT_SALES,
            INVOICE_DISCOUNT,
            INVOICED_ON_ACCOUNT,
            CUSTOMER_EXCHANGE_RATE_VARIANCE,
            CUSTOMER_EXCHANGE_RATE_GAIN,
            CUSTOMER_EXCHANGE_RATE_LOSS,
            AMOUNT_ROUNDING);

    @Override
    public String toString() {
        return name;
    }
}
