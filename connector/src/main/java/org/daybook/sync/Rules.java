package org.daybook.sync;

import java.util.Map;
import org.daybook.posting.Mappings;

/**
 * The rules in force: the accountant's mappings in one version, and how each source's work is billed. Swapped as a whole, never
 * changed in place (RE F10).
 *
 * @param sources by source name
 */
public record Rules(Mappings mappings, Map<String, SourceRules> sources) {

    public Rules {
        sources = Map.copyOf(sources);
    }

    /**
     * How a source's work is billed.
     *
     * @param policy name of the invoicing policy
     * @param settings the policy's settings, by name
     */
    public record SourceRules(String policy, Map<String, String> settings) {
        public SourceRules {
            settings = Map.copyOf(settings);
        }
    }

    /** The source's rules; a source without an entry mapping cannot have delivered anything, so asking for one is a bug. */
    public SourceRules source(String name) {
        SourceRules rules = sources.get(name);
        if (rules == null) {
            throw new IllegalStateException("no entry mapping for source " + name + " in mappings/entries");
        }
        return rules;
    }
}
