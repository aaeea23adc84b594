package org.daybook.invoicing.settlement;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.daybook.invoicing.settlement.AgencySettings.Switch;

/**
 * What a source's settings say of an agency: {@code remittance}, {@code remittance.<profile>}, {@code last-invoice-number},
 * {@code last-check-number}, {@code trust-account}, and each switch by its name, {@code print-checks}. What cannot be read says nothing.
 */
final class SourceSettings {

    private static final String REMITTANCE = "remittance";

    private final Map<String, String> written;

    SourceSettings(Map<String, String> written) {
        this.written = written;
    }

    /** Those of them that are new, or otherwise than they were. */
    SourceSettings since(SourceSettings before) {
        Map<String, String> changed = new HashMap<>(written);
        changed.entrySet().removeAll(before.written.entrySet());
        return new SourceSettings(changed);
    }

    /** The profile's own method, or else the source's; empty where they say nothing. */
    Optional<RemittanceMethod> remittance(String profile) {
        return written.entrySet().stream()
                .filter(setting -> setting.getKey().startsWith(REMITTANCE + "."))
                .filter(setting -> InvoiceProfile.normalized(setting.getKey().substring(REMITTANCE.length() + 1))
                        .equals(profile))
                .map(Map.Entry::getValue)
                .findFirst()
                .or(() -> Optional.ofNullable(written.get(REMITTANCE)))
                .flatMap(SourceSettings::method);
    }

    /** Numbers count from where the source says, but never from below one that is given already. */
    AgencySettings on(AgencySettings settings, long highestInvoice, long highestCheck) {
        AgencySettings after = settings.numberedFrom(
                        number("last-invoice-number", highestInvoice).orElse(settings.lastInvoiceNumber()),
                        number("last-check-number", highestCheck).orElse(settings.lastCheckNumber()))
                .drawingOn(text("trust-account").orElse(settings.trustAccount()));
        for (Switch which : Switch.values()) {
            Optional<Boolean> on = yesNo(which.setting());
            after = on.isPresent() ? after.with(which, on.get()) : after;
        }
        return after;
    }

    private static Optional<RemittanceMethod> method(String name) {
        try {
            return Optional.of(RemittanceMethod.named(name));
        } catch (IllegalArgumentException unknown) {
            return Optional.empty();
        }
    }

    private Optional<String> text(String name) {
        return Optional.ofNullable(written.get(name)).map(String::strip).filter(text -> !text.isEmpty());
    }

    private Optional<Long> number(String name, long atLeast) {
        return text(name)
                .filter(text -> text.matches("\\d{1,12}"))
                .map(Long::valueOf)
                .filter(number -> number >= atLeast);
    }

    private Optional<Boolean> yesNo(String name) {
        return text(name).flatMap(text -> switch (text) {
            case "yes", "true" -> Optional.of(true);
            case "no", "false" -> Optional.of(false);
            default -> Optional.empty();
        });
    }
}
