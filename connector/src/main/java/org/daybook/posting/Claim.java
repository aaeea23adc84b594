package org.daybook.posting;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;

/**
 * An amount of a document that wants to be booked: under which reference, and how its account is found, but not yet where.
 *
 * @param rule the rule that asked, with its source, e.g. {@code line with tax code: Sales Taxable (JI 3.2)}
 * @param amount debit positive, credit negative; never zero
 * @param invoiceLines numbers of the lines it comes from; empty for the receivable and the discount
 * @param apart keeps it from being summed with others that differ in this; zero for all that may be summed
 */
record Claim(
        PostingReference reference,
        Place place,
        String rule,
        Money amount,
        Dimensions dimensions,
        Optional<String> party,
        Optional<String> taxCode,
        String text,
        List<Integer> invoiceLines,
        int apart) {

    /** Of the document itself, not of a line. */
    static Claim of(PostingReference reference, Place place, String rule, Money amount) {
        return new Claim(
                reference,
                place,
                rule,
                amount,
                Dimensions.NONE,
                Optional.empty(),
                Optional.empty(),
                reference.name(),
                List.of(),
                0);
    }

    /** How the account is found. */
    sealed interface Place {}

    /** By the department's row for the reference (JI 3.3). */
    record OfDepartment(String department) implements Place {}

    /** By the activity's own sales combination, "instead" of the department's (JI 3.2). */
    record OfActivity(Activity activity, String combination) implements Place {}

    /** By the first of the activity's posting lines that matches (JI 3.3). */
    record ByActivity(Activity activity, ActivityReference.Asked asked) implements Place {}

    /** By the job's group: "from job group, no department" (JI 3.3). */
    record OfJobGroup(String group, boolean time) implements Place {}

    /** The account that the source itself asks for (SS 3.3 R12). */
    record OfAccount(String number) implements Place {}

    /** By the company's set-up, whatever the department: the table's department {@code *} (JI 3.1 "C"). */
    record OfCompany() implements Place {}

    /** The customer's control account: "from the customer, not a department" (JI 3.1). */
    record OfCustomer(String number) implements Place {}

    /** The tax code's account: "from the tax code, not a department" (JI 3.1). */
    record OfTaxCode(String code) implements Place {}
}
