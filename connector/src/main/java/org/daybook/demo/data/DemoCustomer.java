package org.daybook.demo.data;

/**
 * A customer the work was done for; in ACE, the creditor whose money is collected.
 *
 * @param company our company number: 10, 20 or 30
 * @param country ISO 3166 code of two letters
 * @param known whether accounting has the customer; false for 10999 only
 */
public record DemoCustomer(
        String number, String name, int company, String country, String currency, TaxTreatment tax, boolean known) {}
