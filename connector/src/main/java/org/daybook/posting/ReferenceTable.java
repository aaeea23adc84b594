package org.daybook.posting;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.accounting.PostingReference;

/** The posting references that the rules know, with what each is for and whose department supplies it (JI 3.1). */
public final class ReferenceTable {

    private ReferenceTable() {}

    /** Who supplies the combination. */
    public enum Owner {
        /** The bill-to customer's department in split billing, the job's otherwise. */
        BILL_TO,
        JOB,
        /** The employee's department where the site says so, the job's otherwise. */
        EMPLOYEE,
        JOB_GROUP,
        /** The company's set-up: the row of department {@code *}. */
        COMPANY,
        /** No department: the customer's control account. */
        CUSTOMER,
        /** No department: the tax code's account. */
        TAX_CODE
    }

    /** One reference. */
    public record Known(PostingReference reference, Owner owner, String use) {}

    /** In the order of JI 3.1, and behind them those of the other systems (SS 5). A site's table may hold further names (JI 7). */
    public static final List<Known> KNOWN = List.of(
            of(PostingReference.SALES_NONTAXABLE, Owner.BILL_TO, "revenue of lines without tax code"),
            of(PostingReference.SALES_TAXABLE, Owner.BILL_TO, "revenue of lines with tax code"),
            of(PostingReference.EXPORT_SALES, Owner.BILL_TO, "revenue from export customers"),
            of(PostingReference.INVOICE_DISCOUNT, Owner.BILL_TO, "discount off the total; not off invoices on account"),
            of(
                    PostingReference.INVOICED_ON_ACCOUNT,
                    Owner.BILL_TO,
                    "net of invoices on account, and its reconciliation"),
            of(PostingReference.CUSTOMER_EXCHANGE_RATE_VARIANCE, Owner.BILL_TO, "difference of rates"),
            of(PostingReference.AMOUNT_ROUNDING, Owner.BILL_TO, "external rounding of the total"),
            of(PostingReference.COST_OF_SALES, Owner.JOB, "cost of what is invoiced, on capitalised jobs"),
            of(PostingReference.CUSTOMER_EXCHANGE_RATE_GAIN, Owner.BILL_TO, "realised gain"),
            of(PostingReference.CUSTOMER_EXCHANGE_RATE_LOSS, Owner.BILL_TO, "realised loss"),
            of(
                    PostingReference.CUSTOMER_BALANCING_EXCHANGE_RATE_GAIN,
                    Owner.BILL_TO,
                    "gain between base and enterprise"),
            of(
                    PostingReference.CUSTOMER_BALANCING_EXCHANGE_RATE_LOSS,
                    Owner.BILL_TO,
                    "loss between base and enterprise"),
            of(PostingReference.CUSTOMER_CASH_DISCOUNT, Owner.BILL_TO, "cash discount on payment"),
            of(PostingReference.ACCRUAL_DIFFERENCE, Owner.JOB, "what an accrual cannot divide"),
            of(PostingReference.WORK_IN_PROGRESS_TIME, Owner.JOB_GROUP, "capitalised time"),
            of(PostingReference.WORK_IN_PROGRESS_AMOUNT, Owner.JOB_GROUP, "capitalised amounts"),
            of(PostingReference.OFFSET, Owner.EMPLOYEE, "counter account of registrations"),
            of(PostingReference.PROFIT_AND_LOSS_TIME, Owner.JOB, "cost of time that is not capitalised"),
            of(PostingReference.PROFIT_AND_LOSS_AMOUNT, Owner.JOB, "cost of amounts that are not capitalised"),
            of(PostingReference.WORK_IN_PROGRESS_VARIANCE_TIME, Owner.JOB, "unrealised difference on open time"),
            of(PostingReference.WORK_IN_PROGRESS_VARIANCE_AMOUNT, Owner.JOB, "unrealised difference on open amounts"),
            of(PostingReference.UNREALIZED_VARIANCE_WIP, Owner.JOB, "offset of the former"),
            of(
                    PostingReference.INVOICED_ON_ACCOUNT_VARIANCE,
                    Owner.JOB,
                    "unrealised difference on invoices on account"),
            of(PostingReference.UNREALIZED_VARIANCE_IOA, Owner.JOB, "offset of the former"),
            of(PostingReference.WORK_IN_PROGRESS_ENTERPRISE_VARIANCE, Owner.JOB, "enterprise part, work in progress"),
            of(PostingReference.INVOICED_ON_ACCOUNT_ENTERPRISE_VARIANCE, Owner.JOB, "enterprise part, on account"),
            of(PostingReference.UNREALIZED_AR_ENTERPRISE_VARIANCE, Owner.COMPANY, "revaluation offset of A/R"),
            of(PostingReference.UNREALIZED_AP_ENTERPRISE_VARIANCE, Owner.COMPANY, "revaluation offset of A/P"),
            of(PostingReference.UNREALIZED_GL_ENTERPRISE_VARIANCE, Owner.COMPANY, "revaluation offset of G/L"),
            of(PostingReference.OPEN_BILLING_PRICE, Owner.JOB, "counter account of work in progress at billing price"),
            of(PostingReference.TAX_PAYABLE, Owner.TAX_CODE, "output tax"),
            of(PostingReference.ACCOUNTS_RECEIVABLE, Owner.CUSTOMER, "the customer's claim"),
            of(
                    PostingReference.INTERCOMPANY_RECEIVABLE,
                    Owner.COMPANY,
                    "what the settling company owes the one that bills"),
            of(PostingReference.INTERCOMPANY_PAYABLE, Owner.COMPANY, "what it owes, in the settling company's books"),
            of(PostingReference.RETAINED_EARNINGS, Owner.COMPANY, "year end only"),
            of(PostingReference.CUSTOMER_DEPOSITS, Owner.JOB, "deposits for work to come (SS 1.3 R7)"),
            of(PostingReference.TRUST_LIABILITY, Owner.JOB, "money held for a client (SS 4.3)"),
            of(PostingReference.TRUST_CASH, Owner.JOB, "money paid out to a client (SS 4.3)"),
            of(PostingReference.OPERATING_CASH, Owner.JOB, "the agency's own money (SS 4.3)"),
            of(PostingReference.COMMISSION_REVENUE, Owner.JOB, "the agency's commission (SS 4.3)"),
            of(PostingReference.CLIENT_RECEIVABLE, Owner.JOB, "what a client owes (SS 4.3)"),
            of(PostingReference.CLIENT_ADJUSTMENT, Owner.JOB, "corrections with a client (SS 4.3 R11)"));

    private static final Set<PostingReference> BILL_TO = KNOWN.stream()
            .filter(known -> known.owner() == Owner.BILL_TO)
            .map(Known::reference)
            .collect(Collectors.toUnmodifiableSet());

    private static Known of(PostingReference reference, Owner owner, String use) {
        return new Known(reference, owner, use);
    }

    /** Empty for a name of the site's own. */
    public static Optional<Known> of(PostingReference reference) {
        return KNOWN.stream()
                .filter(known -> known.reference().equals(reference))
                .findFirst();
    }

    /** Whether the bill-to customer's department supplies it in split billing. */
    static boolean isBillTo(PostingReference reference) {
        return BILL_TO.contains(reference);
    }
}
