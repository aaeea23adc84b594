package org.daybook.posting;

import java.util.Optional;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.MappingRow;

/**
 * Jobs whose work stands in progress on the same accounts (JI 1.2 JobGroup).
 *
 * @param capitalization what a new job of the group copies; changing it later changes no job
 * @param timeCombination dimension combination of Work in Progress, Time; empty where the group does not capitalise
 * @param amountCombination dimension combination of Work in Progress, Amount
 */
public record JobGroup(
        String name,
        Capitalization capitalization,
        Optional<String> timeCombination,
        Optional<String> amountCombination,
        MappingRow row) {

    Optional<String> combination(boolean time) {
        return time ? timeCombination : amountCombination;
    }
}
