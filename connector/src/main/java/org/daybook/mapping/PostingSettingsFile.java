package org.daybook.mapping;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.accounting.Dimensions;
import org.daybook.posting.DerivationSource;
import org.daybook.posting.PostingSwitch;

/** Reads {@code mappings/posting-settings.yaml}: what the site has decided for all its postings. It may be left out. */
final class PostingSettingsFile {

    static final String NAME = "mappings/posting-settings.yaml";
    private static final String PRIORITIES = "derivation-priorities";
    private static final String STANDARD = "standard-dimensions";

    private final SiteFile file;
    private final Findings findings;

    PostingSettingsFile(Path site, Findings findings) {
        this.file = SiteFile.of(site, NAME);
        this.findings = findings;
    }

    /** What it says; nothing where it is left out. */
    record Settings(Set<PostingSwitch> switches, Map<DerivationSource, Integer> priorities, Dimensions standard) {}

    Settings settings() {
        Settings none = new Settings(Set.of(), Map.of(), Dimensions.NONE);
        return file.exists()
                ? new YamlReader(file, findings).root().map(this::settings).orElse(none)
                : none;
    }

    private Settings settings(Yaml.Table root) {
        Set<String> keys = new TreeSet<>(Set.of(PRIORITIES, STANDARD));
        Arrays.stream(PostingSwitch.values()).map(PostingSwitch::key).forEach(keys::add);
        YamlFields fields = new YamlFields(file.name(), root, keys, findings);
        Set<PostingSwitch> on = EnumSet.noneOf(PostingSwitch.class);
        for (PostingSwitch one : PostingSwitch.values()) {
            if (isOn(fields, one.key())) {
                on.add(one);
            }
        }
        return new Settings(on, priorities(fields.table(PRIORITIES)), standard(fields.table(STANDARD)));
    }

    private static boolean isOn(YamlFields fields, String key) {
        String text = fields.text(key, "no");
        if (!Set.of("yes", "no", "true", "false").contains(text)) {
            fields.refuse(key, "'" + text + "' is neither yes nor no.", "Write yes or no.");
        }
        return text.equals("yes") || text.equals("true");
    }

    private Map<DerivationSource, Integer> priorities(Yaml.Table table) {
        Set<String> keys = new TreeSet<>();
        Map<DerivationSource, Integer> priorities = new EnumMap<>(DerivationSource.class);
        for (DerivationSource source : DerivationSource.values()) {
            keys.add(key(source));
        }
        YamlFields fields = new YamlFields(file.name(), table, keys, findings);
        for (DerivationSource source : DerivationSource.values()) {
            String text = fields.text(key(source), "0");
            if (text.matches("\\d{1,3}")) {
                priorities.put(source, Integer.parseInt(text));
            } else {
                fields.refuse(key(source), "'" + text + "' is no priority.", "Give a whole number; 0 is not used.");
            }
        }
        return priorities;
    }

    private static String key(DerivationSource source) {
        return source.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private Dimensions standard(Yaml.Table table) {
        Map<String, String> values = new HashMap<>();
        table.values().forEach((name, value) -> {
            if (!PostingTables.isDimension(name) || !(value instanceof Yaml.Scalar)) {
                findings.add(
                        file.name(),
                        table.lineOf(name),
                        "'" + name + "' is no dimension with a value.",
                        "Write NAME: value, the name in capital letters.");
            } else {
                values.put(name, ((Yaml.Scalar) value).text());
            }
        });
        return new Dimensions(values);
    }
}
