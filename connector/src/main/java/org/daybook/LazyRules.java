package org.daybook;

import java.nio.file.Path;
import java.util.function.Supplier;
import org.daybook.mapping.SiteSettings;
import org.daybook.sync.Register;
import org.daybook.sync.Rules;

/** The rules of a site, read when they are first asked for; a command that only looks never reads them. */
final class LazyRules implements Supplier<Rules> {

    private final Path site;
    private final SiteSettings settings;
    private final Register register;
    private CurrentRules rules;

    LazyRules(Path site, SiteSettings settings, Register register) {
        this.site = site;
        this.settings = settings;
        this.register = register;
    }

    @Override
    public synchronized Rules get() {
        if (rules == null) {
            rules = new CurrentRules(site, settings, register);
        }
        return rules.get();
    }
}
