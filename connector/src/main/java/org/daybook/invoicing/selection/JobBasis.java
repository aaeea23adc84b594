package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;

/**
 * What a job's prices were agreed by: budget, quote, invoicing plan, surcharge rule, allocation rule (JI 1.2).
 *
 * @param budget the job's current budget
 * @param quote the latest quote
 * @param plan lines of the invoicing plan, by line number
 * @param surchargeRule empty, or blocked rules left out
 * @param allocation which entries belong to the fixed price, first match wins; none: all of them do (JI 2.0)
 * @param writeUpDown what the write-up/down entry is registered on, where the job's parameter asks for one (JI 2.4 step 2)
 * @param taskGroupsUpToDate whether the entries show the budget's task groups (JI 2.11)
 * @param taxReportingCode for the derivation of tax codes (JI 2.19)
 */
public record JobBasis(
        Optional<Budget> budget,
        Optional<Quote> quote,
        List<PlanLine> plan,
        Optional<SurchargeRule> surchargeRule,
        List<AllocationCombination> allocation,
        Optional<WriteUpDown> writeUpDown,
        boolean taskGroupsUpToDate,
        Optional<String> taxReportingCode) {

    /** Nothing was agreed: time and material. */
    public static final JobBasis NONE = new JobBasis(
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            true,
            Optional.empty());

    public JobBasis {
        plan = List.copyOf(plan);
        allocation = List.copyOf(allocation);
    }

    public JobBasis budget(Budget value) {
        return new JobBasis(
                Optional.of(value), quote, plan, surchargeRule, allocation, writeUpDown, false, taxReportingCode);
    }

    public JobBasis withoutBudget() {
        return new JobBasis(
                Optional.empty(), quote, plan, surchargeRule, allocation, writeUpDown, true, taxReportingCode);
    }

    public JobBasis withoutSurchargeRule() {
        return new JobBasis(
                budget, quote, plan, Optional.empty(), allocation, writeUpDown, taskGroupsUpToDate, taxReportingCode);
    }

    public JobBasis quote(Quote value) {
        return new JobBasis(
                budget,
                Optional.of(value),
                plan,
                surchargeRule,
                allocation,
                writeUpDown,
                taskGroupsUpToDate,
                taxReportingCode);
    }

    public JobBasis plan(List<PlanLine> value) {
        return new JobBasis(
                budget, quote, value, surchargeRule, allocation, writeUpDown, taskGroupsUpToDate, taxReportingCode);
    }

    public JobBasis surchargeRule(SurchargeRule value) {
        return new JobBasis(
                budget, quote, plan, Optional.of(value), allocation, writeUpDown, taskGroupsUpToDate, taxReportingCode);
    }

    public JobBasis allocation(List<AllocationCombination> value) {
        return new JobBasis(
                budget, quote, plan, surchargeRule, value, writeUpDown, taskGroupsUpToDate, taxReportingCode);
    }

    public JobBasis writeUpDown(WriteUpDown value) {
        return new JobBasis(
                budget,
                quote,
                plan,
                surchargeRule,
                allocation,
                Optional.of(value),
                taskGroupsUpToDate,
                taxReportingCode);
    }

    public JobBasis taskGroupsUpToDate(boolean value) {
        return new JobBasis(budget, quote, plan, surchargeRule, allocation, writeUpDown, value, taxReportingCode);
    }

    public JobBasis taxReportingCode(String value) {
        return new JobBasis(
                budget, quote, plan, surchargeRule, allocation, writeUpDown, taskGroupsUpToDate, Optional.of(value));
    }
}
