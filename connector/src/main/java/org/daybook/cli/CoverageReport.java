package org.daybook.cli;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.posting.Coverage;
import org.daybook.posting.Mappings;

/**
 * What a site's posting references resolve to (features P4).
 *
 * @param version version of the mappings; absent when they cannot be read, which the findings then explain
 */
public record CoverageReport(Optional<String> version, List<Coverage.Covered> covered, List<Finding> findings) {

    public CoverageReport {
        covered = List.copyOf(covered);
        findings = List.copyOf(findings);
    }

    public static CoverageReport of(Mappings mappings) {
        return new CoverageReport(Optional.of(mappings.version()), Coverage.listing(mappings), Coverage.of(mappings));
    }

    /** Of mappings that cannot be read. */
    public static CoverageReport unread(List<Finding> findings) {
        return new CoverageReport(Optional.empty(), List.of(), findings);
    }
}
