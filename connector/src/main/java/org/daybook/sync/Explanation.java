package org.daybook.sync;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Derivation;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;

/**
 * Why this account? For every journal line the rule that asked, the mapping rows that answered in which version, and the entries
 * whose money it is (features T4).
 */
public record Explanation(
        String document,
        Optional<String> number,
        String mappingVersion,
        String createdBy,
        Optional<String> approvedBy,
        List<Line> lines) {

    public Explanation {
        lines = List.copyOf(lines);
    }

    /** One journal line and its reasons. */
    public record Line(
            String account,
            String reference,
            Dimensions dimensions,
            Money debit,
            Money credit,
            Derivation why,
            List<Source> sources) {}

    /** One entry behind a journal line: what the source said, and how much of it is billed here. */
    public record Source(EntryId entry, LocalDate date, String text, Quantity quantity, Money amount) {}
}
