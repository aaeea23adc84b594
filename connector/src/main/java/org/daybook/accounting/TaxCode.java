package org.daybook.accounting;

/**
 * A tax code as the accountant defines it: its rate, where it is rounded, and the account that owes it (JI 2.19, 3.1 "Tax
 * payable: from the tax code, not a department").
 *
 * @param code the code, e.g. {@code V25}
 * @param rate percent of the taxed base; zero is a taxed line at zero rate, not an untaxed one
 * @param rounding whether each line's tax is rounded, or the tax of the whole document once
 * @param account number of the tax account
 */
public record TaxCode(String code, Percent rate, Rounding rounding, String account) {

    /** Where tax is rounded; as the ledger does it, or a cent goes astray (features P6). */
    public enum Rounding {
        PER_LINE,
        PER_DOCUMENT
    }

    @Override
    public String toString() {
        return code;
    }
}
