package org.daybook;

import java.util.HashMap;
import java.util.Map;
import org.daybook.mapping.SiteSettings;

/** What {@code site.yaml} says, as the placeholders of routes ({@code {{koho.url}}}) and the settings of the server. */
final class SiteProperties {

    private SiteProperties() {}

    static Map<String, Object> of(SiteSettings settings) {
        Map<String, Object> properties = new HashMap<>();
        settings.sources()
                .forEach((source, keys) -> keys.forEach((key, value) -> properties.put(source + "." + key, value)));
        properties.put("server.address", settings.server().address());
        properties.put("server.port", settings.server().port());
        return properties;
    }
}
