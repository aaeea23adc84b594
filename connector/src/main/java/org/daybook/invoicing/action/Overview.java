package org.daybook.invoicing.action;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a piece of work shows of itself to the people who work on it.
 *
 * @param title its name: {@code Refitting the shop}
 * @param facts what is true of it as a whole, by its label and in this order: {@code Approval}: {@code Not approved}
 */
public record Overview(String title, Map<String, String> facts, List<Sheet> sheets) {

    public Overview {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        sheets = List.copyOf(sheets);
    }

    /**
     * The sheet of that title.
     *
     * @throws IllegalArgumentException if there is none
     */
    public Sheet sheet(String sheet) {
        return sheets.stream()
                .filter(one -> one.title().equals(sheet))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no sheet " + sheet));
    }

    /** @param facts labels and values in turn; values are written as on a {@link Sheet} */
    public static Overview of(String title, List<Sheet> sheets, Object... facts) {
        Map<String, String> told = new LinkedHashMap<>();
        for (int i = 0; i < facts.length; i += 2) {
            told.put((String) facts[i], Sheet.text(facts[i + 1]));
        }
        return new Overview(title, told, sheets);
    }
}
