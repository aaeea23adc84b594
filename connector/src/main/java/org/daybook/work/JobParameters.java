package org.daybook.work;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What a job's parameters and its layout rule say about invoicing: the attributes that are Yes (JI 1.2). */
public record JobParameters(Set<JobParameter> yes) {
    /** As a job is unless somebody says otherwise. */
    public static final JobParameters DEFAULT =
            of(JobParameter.INCLUDE_OUTLAYS_IN_FIXED_PRICE, JobParameter.INVOICE_PROPOSALS);

    public JobParameters {
        EnumSet<JobParameter> sorted = EnumSet.noneOf(JobParameter.class);
        sorted.addAll(yes);
        yes = Collections.unmodifiableSet(sorted);
    }

    /** These and no others are Yes. */
    public static JobParameters of(JobParameter... yes) {
        return new JobParameters(Set.copyOf(Arrays.asList(yes)));
    }

    public boolean is(JobParameter parameter) {
        return yes.contains(parameter);
    }

    /** The same with this one Yes. */
    public JobParameters with(JobParameter parameter) {
        return with(parameter, true);
    }

    public JobParameters with(JobParameter parameter, boolean isYes) {
        EnumSet<JobParameter> changed = EnumSet.noneOf(JobParameter.class);
        changed.addAll(yes);
        if (isYes) {
            changed.add(parameter);
        } else {
            changed.remove(parameter);
        }
        return new JobParameters(changed);
    }
}
