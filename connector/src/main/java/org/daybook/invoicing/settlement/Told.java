package org.daybook.invoicing.settlement;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * What the source has told so far, so that its word counts when it is new and people's decisions stand when it only repeats itself.
 *
 * @param settings of the source, by name, as they were told last
 * @param jobs numbers of the jobs that have arrived
 */
public record Told(Map<String, String> settings, Set<String> jobs) {
    static final Told NOTHING = new Told(Map.of(), Set.of());

    public Told {
        settings = Map.copyOf(settings);
        jobs = Collections.unmodifiableSet(new LinkedHashSet<>(jobs));
    }
}
