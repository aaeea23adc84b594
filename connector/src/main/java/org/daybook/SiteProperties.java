package org.daybook;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.daybook.mapping.SiteSettings;

/** What {@code site.yaml} says, as the placeholders of routes ({@code {{koho.url}}}) and the settings of the server. */
final class SiteProperties {

    /** A source's {@code drop} is meant from the site's folder, wherever the process was started. */
    private static final String DROP = "drop";

    private SiteProperties() {}

    static Map<String, Object> of(Path site, SiteSettings settings) {
        Map<String, Object> properties = new HashMap<>();
        settings.sources()
                .forEach((source, keys) -> keys.forEach((key, value) ->
                        properties.put(source + "." + key, key.equals(DROP) ? Sites.below(site, value) : value)));
        properties.put("server.address", settings.server().address());
        properties.put("server.port", settings.server().port());
        return properties;
    }
}
