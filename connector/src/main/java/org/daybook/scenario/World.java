package org.daybook.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybook.invoicing.BillingTerms;
import org.daybook.invoicing.InvoicingPolicy;
import org.daybook.invoicing.action.Setting;
import org.daybook.invoicing.selection.LineLayout;

/** Everything that is so at one moment of a scenario: the accountant's books, the jobs, their selections, the documents made. */
final class World {

    private final Books books = new Books();
    private final Jobs jobs = new Jobs();
    private final Selections selections = new Selections(jobs, books);
    private final Documents documents = new Documents(books);
    private final LastAction last = new LastAction();
    private final List<Failure> failures = new ArrayList<>();
    private final Map<String, String> settings = new LinkedHashMap<>();
    private final List<InvoicingPolicy.Left> leftOut = new ArrayList<>();
    private final Map<Class<?>, Object> parts = new HashMap<>();
    private LocalDate today = LocalDate.of(2025, 7, 15);
    private Optional<LocalDate> invoiceDate = Optional.empty();
    private Optional<LocalDate> cutOff = Optional.empty();
    private boolean withoutInvoiceDate;
    private boolean mayPrint = true;
    private LineLayout layout = LineLayout.PER_ENTRY;

    Books books() {
        return books;
    }

    Jobs jobs() {
        return jobs;
    }

    Selections selections() {
        return selections;
    }

    Documents documents() {
        return documents;
    }

    LastAction last() {
        return last;
    }

    Map<String, String> settings() {
        return settings;
    }

    List<InvoicingPolicy.Left> leftOut() {
        return leftOut;
    }

    /** What actions find around them on this day. */
    Setting setting() {
        return setting(today);
    }

    /** What an action finds that makes a document of the day given for documents. */
    Setting settingOfDocuments() {
        return setting(documentDate());
    }

    private Setting setting(LocalDate day) {
        return new Setting(
                day,
                "scenario",
                mayPrint,
                books.companies(),
                books.customersOn(day),
                books.taxCodes(),
                TaxTableSentences.of(this),
                books.roundings());
    }

    /** A part of the world that only some sentences speak of, made when it is first spoken of. */
    <P> P part(Class<P> part, Supplier<P> made) {
        return part.cast(parts.computeIfAbsent(part, first -> made.get()));
    }

    void today(LocalDate date) {
        today = date;
    }

    LocalDate today() {
        return today;
    }

    void invoiceDate(LocalDate date) {
        invoiceDate = Optional.of(date);
    }

    LocalDate documentDate() {
        return invoiceDate.orElse(today);
    }

    void noInvoiceDate() {
        withoutInvoiceDate = true;
    }

    void mayPrint(boolean may) {
        mayPrint = may;
    }

    boolean mayPrint() {
        return mayPrint;
    }

    /** @param written {@code per entry} or {@code per activity} */
    void layout(String written) {
        layout = Value.parse(LineLayout.class, written);
        settings.put("lines", written.replace(' ', '-'));
    }

    LineLayout layout() {
        return layout;
    }

    void cutOff(Optional<LocalDate> date) {
        cutOff = date;
    }

    BillingTerms terms() {
        Optional<LocalDate> date = withoutInvoiceDate ? Optional.empty() : Optional.of(documentDate());
        return new BillingTerms(date, cutOff, books.customersOn(documentDate()), books.taxCodes(), settings);
    }

    /** Carries out one sentence. A new action ends the time in which a Then could have expected the last one's refusal. */
    void carryOut(Said said) {
        if (said.step().word() == Word.WHEN) {
            expectNothingMore();
        }
        Said whole = said.leavesOutJob() ? said.about(lastJob(said)) : said;
        said.sentence().effect().accept(this, whole);
    }

    private String lastJob(Said said) {
        return selections
                .lastJob()
                .orElseThrow(() -> new Mistake.Found(
                        said.where(),
                        "No job was spoken of before.",
                        "Name it: '" + said.sentence().written() + "'."));
    }

    void expectNothingMore() {
        last.unexpected().ifPresent(failures::add);
    }

    void fail(Said said, String message) {
        failures.add(Failure.of(said.where(), message));
    }

    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Fails unless the table under the sentence says what came out, in the columns it has. */
    <X> void compare(Said said, String what, List<Column.Shown<X>> known, List<X> actual) {
        List<Column.Shown<X>> mentioned = mentioned(said, known);
        compareRows(said, what, Column.Shown.columns(mentioned), expected(said), cells(mentioned, actual));
    }

    /** The same, where rows that agree in every column of the table are one. */
    <X> void compareDistinct(Said said, String what, List<Column.Shown<X>> known, List<X> actual) {
        List<Column.Shown<X>> mentioned = mentioned(said, known);
        List<List<String>> rows = cells(mentioned, actual).stream().distinct().toList();
        compareRows(said, what, Column.Shown.columns(mentioned), expected(said), rows);
    }

    private static <X> List<Column.Shown<X>> mentioned(Said said, List<Column.Shown<X>> known) {
        return said.headings().stream()
                .map(heading -> known.stream()
                        .filter(shown -> shown.column().name().equalsIgnoreCase(heading))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }

    private static <X> List<List<String>> cells(List<Column.Shown<X>> columns, List<X> actual) {
        Function<X, List<String>> read =
                one -> columns.stream().map(shown -> shown.read().apply(one)).toList();
        return actual.stream().map(read).toList();
    }

    void compareRows(
            Said said, String what, List<Column> columns, List<List<String>> expected, List<List<String>> actual) {
        expected.forEach(last::named);
        Difference difference = Comparison.of(columns, expected, actual);
        if (!difference.isNone()) {
            failures.add(Failure.of(said.where(), what + " reads otherwise.", difference));
        }
    }

    static List<List<String>> expected(Said said) {
        return said.rows().stream().map(Cells::cells).toList();
    }
}
