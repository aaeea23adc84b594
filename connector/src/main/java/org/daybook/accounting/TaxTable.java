package org.daybook.accounting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * By which tax codes a sale is taxed: the lines are read from the top, and the first that matches gives the codes, so their order
 * matters (JI 2.19).
 *
 * @param itemTaxCodes the item tax code of each activity that has one
 */
public record TaxTable(List<Line> lines, Map<String, String> itemTaxCodes) {
    /** Nothing is derived; the customer's own code applies. */
    public static final TaxTable NONE = new TaxTable(List.of());

    public TaxTable {
        lines = List.copyOf(lines);
        itemTaxCodes = Map.copyOf(itemTaxCodes);
    }

    /** No activity has an item tax code. */
    public TaxTable(List<Line> lines) {
        this(lines, Map.of());
    }

    public Optional<String> itemTaxCode(String activity) {
        return Optional.ofNullable(itemTaxCodes.get(activity));
    }

    /**
     * What a line asks for; what is blank matches everything.
     *
     * @param from first date, inclusive
     * @param to last date, inclusive
     * @param taxReportingCode of the job
     * @param country of the customer, two letters
     * @param companyTaxCode of the customer
     * @param itemTaxCode of the activity
     * @param codes up to three tax codes; none means not taxable
     */
    public record Line(
            Optional<LocalDate> from,
            Optional<LocalDate> to,
            Optional<String> taxReportingCode,
            Optional<String> country,
            Optional<String> companyTaxCode,
            Optional<String> itemTaxCode,
            List<String> codes,
            MappingRow row) {

        public Line {
            codes = List.copyOf(codes);
            if (codes.size() > 3) {
                throw new IllegalArgumentException("a line gives at most three tax codes: " + codes);
            }
        }

        boolean matches(Sale sale) {
            return from.filter(sale.date()::isBefore).isEmpty()
                    && to.filter(sale.date()::isAfter).isEmpty()
                    && same(taxReportingCode, sale.taxReportingCode())
                    && same(country, sale.country())
                    && same(companyTaxCode, sale.companyTaxCode())
                    && same(itemTaxCode, sale.itemTaxCode());
        }

        private static boolean same(Optional<String> asked, Optional<String> is) {
            return asked.isEmpty() || asked.equals(is);
        }
    }

    /** What is known of a sale when its tax is derived. */
    public record Sale(
            LocalDate date,
            Optional<String> taxReportingCode,
            Optional<String> country,
            Optional<String> companyTaxCode,
            Optional<String> itemTaxCode) {}

    /** The first line that matches; empty where none does. */
    public Optional<Line> lineFor(Sale sale) {
        return lines.stream().filter(line -> line.matches(sale)).findFirst();
    }
}
