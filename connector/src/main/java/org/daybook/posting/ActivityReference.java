package org.daybook.posting;

import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.PostingReference;

/**
 * Which combination an activity's reference leads to, for what is asked of the job and the work (JI 1.2 JobPostingReferenceLine).
 * What is blank is not asked. Of several that match, the first by line number answers.
 *
 * @param line line number among the activity's
 * @param department the job's
 * @param accrual whether it answers for accrued work, for work that is not, or for both
 */
public record ActivityReference(
        String activity,
        int line,
        Optional<String> department,
        Optional<String> jobGroup,
        Optional<String> employeeType,
        Optional<String> itemGroup,
        Optional<String> transactionTypeGroup,
        Accrual accrual,
        PostingReference reference,
        String combination,
        Effective effective,
        MappingRow row) {

    /** Dimensions of a line that only choose among these rows and are not books' dimensions. */
    public static final String EMPLOYEE_TYPE = "EMPLOYEE_TYPE";

    public static final String ITEM_GROUP = "ITEM_GROUP";
    public static final String TRANSACTION_TYPE_GROUP = "TRANSACTION_TYPE_GROUP";
    /** {@code ACCRUED} on a line of accrued work. */
    public static final String ACCRUAL = "ACCRUAL";

    /** Which work it answers for. */
    public enum Accrual {
        ACCRUED,
        NOT_ACCRUED,
        ALL
    }

    /** What is known of the work when its reference is asked for. */
    record Asked(String activity, String department, Optional<String> jobGroup, Dimensions traits) {}

    boolean matches(Asked asked) {
        return activity.equals(asked.activity())
                && same(department, Optional.of(asked.department()))
                && same(jobGroup, asked.jobGroup())
                && same(employeeType, asked.traits().value(EMPLOYEE_TYPE))
                && same(itemGroup, asked.traits().value(ITEM_GROUP))
                && same(transactionTypeGroup, asked.traits().value(TRANSACTION_TYPE_GROUP))
                && (accrual == Accrual.ALL || accrual == accrualOf(asked.traits()));
    }

    /** Whether some work would be answered by both, so that only their order tells which. */
    boolean asksAsMuchAs(ActivityReference other) {
        return activity.equals(other.activity)
                && reference.equals(other.reference)
                && department.equals(other.department)
                && jobGroup.equals(other.jobGroup)
                && employeeType.equals(other.employeeType)
                && itemGroup.equals(other.itemGroup)
                && transactionTypeGroup.equals(other.transactionTypeGroup)
                && accrual == other.accrual
                && effective.meets(other.effective);
    }

    private static Accrual accrualOf(Dimensions traits) {
        return traits.value(ACCRUAL).filter(Accrual.ACCRUED.name()::equals).isPresent()
                ? Accrual.ACCRUED
                : Accrual.NOT_ACCRUED;
    }

    private static boolean same(Optional<String> asked, Optional<String> is) {
        return asked.isEmpty() || asked.equals(is);
    }
}
