package org.daybook.posting;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.accounting.Company;

/** The dates inside a company's open posting interval on which some row begins to answer, or the first on which it no longer does. */
final class Changes {

    private Changes() {}

    static SortedSet<LocalDate> within(Mappings mappings, Company company) {
        SortedSet<LocalDate> dates = new TreeSet<>();
        effectives(mappings).forEach(effective -> {
            effective.from().ifPresent(dates::add);
            effective.to().map(last -> last.plusDays(1)).ifPresent(dates::add);
        });
        dates.removeIf(date -> !date.isAfter(company.openFrom()) || date.isAfter(company.openTo()));
        return dates;
    }

    private static Stream<Effective> effectives(Mappings mappings) {
        return Stream.of(
                        mappings.references().rows().stream().map(PostingReferences.Row::effective),
                        mappings.references().combinations().values().stream()
                                .flatMap(combination -> combination.lines().stream())
                                .map(PostingReferences.CompanyLine::effective),
                        mappings.rules().byActivity().stream().map(ActivityReference::effective),
                        dated(mappings.dated().activities().values()))
                .flatMap(each -> each);
    }

    private static <T> Stream<Effective> dated(Collection<java.util.List<Dated<T>>> rows) {
        return rows.stream().flatMap(java.util.List::stream).map(Dated::effective);
    }
}
