package org.daybook.mapping;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Capitalization;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;

/** Our fields of an entry and its job, under the names that entry mappings use. */
enum EntryField {
    ID,
    COMPANY,
    DEPARTMENT,
    CURRENCY,
    JOB,
    JOB_NAME,
    CUSTOMER,
    KIND,
    DATE,
    ACTIVITY,
    EMPLOYEE,
    TASK,
    TEXT,
    QUANTITY,
    UNIT_PRICE,
    PRICE,
    COST,
    COMMISSION,
    BILLABILITY,
    STATUS,
    TAXABLE,
    GROUP,
    GROUP_HEAD,
    FIXED_PRICE,
    MAIN_JOB,
    PROFILE,
    JOB_OPEN,
    JOB_BLOCKED,
    /** Names of {@link org.daybook.work.JobParameter}s that are Yes, with semicolons; {@code no} before one that is not. */
    JOB_PARAMETERS,
    JOB_GROUP,
    CAPITALIZATION,
    COST_CENTER,
    ACCOUNT,
    POSTED_ON,
    TAX_CODES,
    TASK_GROUP,
    PROPOSED_QUANTITY,
    PROPOSED_PRICE;

    static final Set<EntryField> REQUIRED = EnumSet.of(ID, COMPANY, DEPARTMENT, CURRENCY, JOB, CUSTOMER, KIND, DATE);

    /** What a nested entry does not take over from the record around it. */
    static final Set<EntryField> OWN =
            EnumSet.of(ID, QUANTITY, UNIT_PRICE, PRICE, COST, COMMISSION, PROPOSED_QUANTITY, PROPOSED_PRICE);

    private static final Set<EntryField> FLAGS = EnumSet.of(TAXABLE, GROUP_HEAD, JOB_OPEN, JOB_BLOCKED);

    /** As mappings write it: {@code unit-price}. */
    String written() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<EntryField> named(String written) {
        return Arrays.stream(values())
                .filter(field -> field.written().equals(written))
                .findFirst();
    }

    /** The words it may hold; empty where any text is allowed. */
    List<String> words() {
        if (FLAGS.contains(this)) {
            return List.of("true", "false");
        }
        return switch (this) {
            case KIND -> names(EntryKind.values());
            case BILLABILITY -> names(Billability.values());
            case STATUS -> names(EntryStatus.values());
            case CAPITALIZATION -> names(Capitalization.values());
            default -> List.of();
        };
    }

    private static List<String> names(Enum<?>[] values) {
        return Arrays.stream(values).map(Enum::name).toList();
    }
}
