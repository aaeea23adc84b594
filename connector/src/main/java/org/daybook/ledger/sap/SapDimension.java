package org.daybook.ledger.sap;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.daybook.ledger.sap.BulkRequest.AccountAssignment;

/** The fields of SAP's account assignment that are both posted and shown when read back, with their longest value. */
enum SapDimension {
    COST_CENTER("CostCenter", 10, (assignment, value) -> assignment.costCenter = value),
    PROFIT_CENTER("ProfitCenter", 10, (assignment, value) -> assignment.profitCenter = value),
    SEGMENT("Segment", 10, (assignment, value) -> assignment.segment = value),
    FUNCTIONAL_AREA("FunctionalArea", 16, (assignment, value) -> assignment.functionalArea = value),
    ORDER("OrderID", 12, (assignment, value) -> assignment.order = value);

    final String field;
    final int longest;
    private final BiConsumer<AccountAssignment, String> setter;

    SapDimension(String field, int longest, BiConsumer<AccountAssignment, String> setter) {
        this.field = field;
        this.longest = longest;
        this.setter = setter;
    }

    static Optional<SapDimension> of(String field) {
        return Arrays.stream(values()).filter(one -> one.field.equals(field)).findFirst();
    }

    void put(AccountAssignment assignment, String value) {
        setter.accept(assignment, value);
    }
}
