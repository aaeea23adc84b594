package org.daybook.posting;

import java.util.Optional;
import org.daybook.accounting.MappingRow;

/**
 * What kind of work or item an entry is for (JI 1.2 Activity).
 *
 * @param amount an amount activity; otherwise a time activity
 * @param salesCombination dimension combination of its sales when posting by activity; empty follows the department (JI 3.3)
 * @param row where it is defined
 * @param itemTaxCode what the tax table asks of it (JI 2.19)
 */
public record Activity(
        String code,
        String name,
        boolean amount,
        Optional<String> salesCombination,
        MappingRow row,
        Optional<String> itemTaxCode) {

    /** An activity of which the tax table asks nothing. */
    public Activity(String code, String name, boolean amount, Optional<String> salesCombination, MappingRow row) {
        this(code, name, amount, salesCombination, row, Optional.empty());
    }
}
