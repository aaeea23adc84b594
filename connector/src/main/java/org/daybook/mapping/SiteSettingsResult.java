package org.daybook.mapping;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Finding;

/** What reading {@code site.yaml} came to: settings exactly when there are no findings. */
public record SiteSettingsResult(Optional<SiteSettings> settings, List<Finding> findings) {

    public SiteSettingsResult {
        findings = List.copyOf(findings);
    }
}
