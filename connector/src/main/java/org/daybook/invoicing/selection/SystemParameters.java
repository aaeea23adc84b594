package org.daybook.invoicing.selection;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** What the site has decided for all its jobs: the parameters that are on (JI 1.2 SystemParameters). */
public record SystemParameters(Set<SystemParameter> on) {
    /** The setting of a source that turns system parameters on: their names, with commas between. */
    public static final String SETTING = "system-parameters";

    /** As it is unless somebody decides otherwise. */
    public static final SystemParameters DEFAULT = of(SystemParameter.TRANSFER_SEVERAL_INVOICING_PLAN_LINES);

    public SystemParameters {
        EnumSet<SystemParameter> sorted = EnumSet.noneOf(SystemParameter.class);
        sorted.addAll(on);
        on = Collections.unmodifiableSet(sorted);
    }

    /** These and no others are on. */
    public static SystemParameters of(SystemParameter... on) {
        return new SystemParameters(Set.copyOf(Arrays.asList(on)));
    }

    public boolean is(SystemParameter parameter) {
        return on.contains(parameter);
    }

    public SystemParameters with(SystemParameter parameter, boolean isOn) {
        EnumSet<SystemParameter> changed = EnumSet.noneOf(SystemParameter.class);
        changed.addAll(on);
        if (isOn) {
            changed.add(parameter);
        } else {
            changed.remove(parameter);
        }
        return new SystemParameters(changed);
    }
}
