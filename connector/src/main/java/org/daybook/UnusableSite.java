package org.daybook;

import java.nio.file.Path;
import java.util.List;
import org.daybook.accounting.Finding;
import org.daybook.cli.WithFindings;

/** A site that cannot be run as its files stand; carries every finding at once. */
final class UnusableSite extends RuntimeException implements WithFindings {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    UnusableSite(Path site, List<Finding> findings) {
        super("The site " + site + " has " + findings.size() + " findings. First: " + findings.get(0));
        this.findings = List.copyOf(findings);
    }

    @Override
    public List<Finding> findings() {
        return findings;
    }
}
