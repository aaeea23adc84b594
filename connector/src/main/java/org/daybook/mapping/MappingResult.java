package org.daybook.mapping;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.posting.Mappings;

/**
 * What reading a site's mappings came to.
 *
 * @param mappings present exactly when there are no findings
 * @param findings everything a person has to mend, by file and line
 * @param content the canonical content whose SHA-256 is the mappings' version; kept by the register (RE D9)
 */
public record MappingResult(Optional<Mappings> mappings, List<Finding> findings, String content) {

    public MappingResult {
        findings = List.copyOf(findings);
    }
}
