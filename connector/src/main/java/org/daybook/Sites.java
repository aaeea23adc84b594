package org.daybook;

import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybook.accounting.Finding;
import org.daybook.mapping.SiteSettings;
import org.daybook.mapping.SiteSettingsReader;
import org.daybook.mapping.SiteSettingsResult;
import org.daybook.register.RegisterSettings;
import org.daybook.register.Registers;
import org.daybook.sync.Register;

/** Opens what a site's {@code site.yaml} names; paths in it are meant from the site's folder. */
final class Sites {

    private static final String H2_FILE = "jdbc:h2:file:";

    private Sites() {}

    /** @throws UnusableSite with every finding of {@code site.yaml} */
    static SiteSettings settings(Path site) {
        SiteSettingsResult result = SiteSettingsReader.read(site);
        List<Finding> findings = result.findings();
        if (!findings.isEmpty()) {
            throw new UnusableSite(site, findings);
        }
        return result.settings().orElseThrow();
    }

    static Register register(Path site, SiteSettings settings) {
        SiteSettings.Database database = settings.database();
        return Registers.open(new RegisterSettings(
                url(site, database.url()), database.user(), database.password(), Clock.systemUTC()));
    }

    /** A ledger's settings with its folder, if it has one, below the site. */
    static Map<String, String> ledger(Path site, SiteSettings.LedgerSettings ledger) {
        Map<String, String> settings = new HashMap<>(ledger.settings());
        settings.computeIfPresent("folder", (key, folder) -> below(site, folder));
        return settings;
    }

    private static String url(Path site, String url) {
        return url.startsWith(H2_FILE) ? H2_FILE + below(site, url.substring(H2_FILE.length())) : url;
    }

    static String below(Path site, String path) {
        return site.toAbsolutePath().normalize().resolve(path).normalize().toString();
    }
}
