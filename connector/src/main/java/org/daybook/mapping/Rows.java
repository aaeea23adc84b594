package org.daybook.mapping;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * The rows of {@code mappings/} as they are written. Each message is what is wrong, to which the value is added, and after the
 * bar what to do.
 */
final class Rows {

    static final String CODE = "[^\\s,;/\"#][^\\s,;/\"]{0,63}";
    private static final String PERCENT = "(100(\\.0{1,4})?|\\d{1,2}(\\.\\d{1,4})?)";
    private static final String DATE = "\\d{4}-\\d{2}-\\d{2}";

    private Rows() {}

    record Account(
            @Pattern(
                    regexp = CODE,
                    message = "The account number|Give a number of at most 64 characters, without blanks.")
            String number,

            @NotBlank(message = "The account's name|Give the name.")
            String name,

            @Pattern(
                    regexp = "RECEIVABLE|ASSET|LIABILITY|TAX|EQUITY|INCOME|EXPENSE",
                    message = "The account's kind|Use one of RECEIVABLE, ASSET, LIABILITY, TAX, EQUITY, INCOME,"
                            + " EXPENSE.")
            String kind) {}

    record TaxCode(
            @Pattern(regexp = CODE, message = "The tax code|Give a code of at most 64 characters, without blanks.")
            String code,

            @Pattern(
                    regexp = PERCENT,
                    message = "The rate|Give a percentage from 0 to 100 such as 25.5, with a decimal point.")
            String rate,

            @Pattern(regexp = "PER_LINE|PER_DOCUMENT", message = "The rounding|Use PER_LINE or PER_DOCUMENT.")
            String rounding,

            @NotBlank(message = "The tax account|Give the number of an account of kind TAX.")
            String account) {}

    record Department(
            @Pattern(regexp = CODE, message = "The department|Give a name of at most 64 characters, without blanks.")
            String department,

            @NotBlank(message = "The department's name|Give the name.")
            String name) {}

    record Customer(
            @Pattern(
                    regexp = CODE,
                    message = "The customer number|Give a number of at most 64 characters, without blanks.")
            String number,

            @NotBlank(message = "The customer's name|Give the name.")
            String name,

            @NotBlank(message = "The customer's department|Give a department of mappings/departments.csv.")
            String department,

            @NotBlank(message = "The control account|Give the number of an account of kind RECEIVABLE.")
            String controlAccount,

            @Pattern(regexp = "[A-Z]{3}", message = "The currency|Give an ISO 4217 code such as EUR.")
            String currency,

            @Pattern(regexp = "[A-Z]{2}", message = "The country|Give an ISO 3166 code of two letters such as DE.")
            String country,

            @Pattern(regexp = "yes|no", message = "The export flag|Use yes or no.")
            String export,

            String taxCode,

            @Pattern(regexp = PERCENT, message = "The discount|Give a percentage from 0 to 100, with a decimal point.")
            String discountPercent,

            @Pattern(regexp = "\\d{1,3}", message = "The days to pay|Give whole days from 0 to 999.")
            String paymentDays) {}

    record Activity(
            @Pattern(regexp = CODE, message = "The activity code|Give a code of at most 64 characters, without blanks.")
            String code,

            @NotBlank(message = "The activity's name|Give the name.")
            String name,

            @Pattern(regexp = "time|amount", message = "The activity's type|Use time or amount.")
            String type,

            String salesCombination) {}

    record Reference(
            @NotBlank(message = "The department|Give a department of mappings/departments.csv, or * for all others.")
            String department,

            @NotBlank(message = "The posting reference|Give its name, e.g. Sales Taxable.")
            String reference,

            @NotBlank(message = "The combination|Give one of mappings/dimension-combinations.csv.")
            String combination) {}

    record Combination(
            @Pattern(regexp = CODE, message = "The combination|Give a number of at most 64 characters, without blanks.")
            String combination,

            String companyFrom,
            String companyTo,
            String account,
            String overwrite) {}

    record Company(
            @Pattern(
                    regexp = CODE,
                    message = "The company number|Give a number of at most 64 characters, without blanks.")
            String number,

            @NotBlank(message = "The company's name|Give 'name'.")
            String name,

            @Pattern(regexp = "[A-Z]{3}", message = "The base currency|Give 'currency', an ISO 4217 code such as EUR.")
            String currency,

            @NotBlank(message = "The time zone|Give 'zone', e.g. Europe/Berlin.")
            String zone,

            @NotBlank(message = "The ledger|Give 'ledger', the name of one of the ledgers in site.yaml.")
            String ledger,

            @Pattern(regexp = DATE, message = "The first open date|Give 'open-from' as YYYY-MM-DD.")
            String openFrom,

            @Pattern(regexp = DATE, message = "The last open date|Give 'open-to' as YYYY-MM-DD.")
            String openTo) {}
}
