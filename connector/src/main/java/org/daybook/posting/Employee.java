package org.daybook.posting;

import java.util.Optional;
import org.daybook.accounting.MappingRow;

/**
 * Who did the work, as far as posting asks (JI 3.3).
 *
 * @param department supplies the offset of the employee's time
 * @param type what activity posting lines tell employees apart by
 */
public record Employee(String number, String department, Optional<String> type, MappingRow row) {}
