package org.daybook.posting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.PostingReference;

/**
 * The posting-reference table: which department maps which reference to which dimension combination (JI 3).
 *
 * @param rows one a department and reference at a time; of several in force on a date the first answers
 * @param combinations by number
 */
public record PostingReferences(List<Row> rows, Map<String, Combination> combinations) {

    public PostingReferences {
        rows = List.copyOf(rows);
        combinations = Map.copyOf(combinations);
    }

    /** A department maps a reference to a combination; department {@code *} is the visible fallback (features P3). */
    public record Row(
            String department, PostingReference reference, String combination, Effective effective, MappingRow row) {

        /** In force on every date. */
        public Row(String department, PostingReference reference, String combination, MappingRow row) {
            this(department, reference, combination, Effective.ALWAYS, row);
        }

        public boolean isFallback() {
            return department.equals("*");
        }
    }

    /**
     * An account with dimension values, and company-specific lines that override them; the topmost line whose range holds the
     * company wins over the header (JI 1.2 DimensionCombination).
     */
    public record Combination(
            String number,
            String account,
            Dimensions dimensions,
            List<String> overwrite,
            List<CompanyLine> lines,
            MappingRow row) {
        public Combination {
            overwrite = List.copyOf(overwrite);
            lines = List.copyOf(lines);
        }
    }

    /**
     * What differs for companies from {@code companyFrom} to {@code companyTo}, both inclusive, or for all where both are blank; blank
     * values keep the header's.
     */
    public record CompanyLine(
            String companyFrom,
            String companyTo,
            Optional<String> account,
            Dimensions dimensions,
            List<String> overwrite,
            Effective effective,
            MappingRow row) {
        public CompanyLine {
            overwrite = List.copyOf(overwrite);
        }

        /** In force on every date. */
        public CompanyLine(
                String companyFrom,
                String companyTo,
                Optional<String> account,
                Dimensions dimensions,
                List<String> overwrite,
                MappingRow row) {
            this(companyFrom, companyTo, account, dimensions, overwrite, Effective.ALWAYS, row);
        }

        boolean covers(String company, LocalDate date) {
            boolean all = companyFrom.isBlank() && companyTo.isBlank();
            return effective.on(date) && (all || CompanyNumbers.isWithin(company, companyFrom, companyTo));
        }
    }
}
