package org.daybook.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;

/** The columns in which a journal may be looked at. */
final class JournalColumns {

    private static final String JOB_GROUP = "job group";
    private static final String ACTIVITY = "activity ";

    /** What supplied the account in a department's stead is said in parentheses, and need not be. */
    private static final Value DEPARTMENT =
            new Value(Value.TEXT.name(), written -> true, (written, is) -> isDepartment(written.strip(), is), false);

    private JournalColumns() {}

    /**
     * A journal line with the document it books.
     *
     * @param document its number; blank where it books none
     * @param customer number of its bill-to customer
     */
    record Booked(String document, String customer, Journal journal, JournalLine line) {}

    static List<Column.Shown<Booked>> shown(Books books) {
        List<Column.Shown<Booked>> shown = new ArrayList<>(List.of(
                Column.Shown.of("Document", Value.TEXT, "number of the document", Booked::document),
                Column.Shown.of(
                        "Customer", Value.TEXT, "number of the bill-to customer of the document", Booked::customer),
                Column.Shown.of(
                        "Account",
                        Value.ACCOUNT,
                        "the account, by number or by number and name",
                        one -> books.accountName(one.line().account())),
                Column.Shown.of(
                        "Posting reference",
                        ReferenceNames.VALUE,
                        "what the amount is",
                        one -> one.line().reference().name()),
                Column.Shown.of(
                        "Department",
                        DEPARTMENT,
                        "whose row supplied the account; blank where no department does, or job group",
                        one -> department(one.line())),
                Column.Shown.of(
                        "Debit",
                        Value.NUMBER,
                        "debit amount",
                        one -> figure(one.line().debit())),
                Column.Shown.of(
                        "Credit",
                        Value.NUMBER,
                        "credit amount",
                        one -> figure(one.line().credit())),
                Column.Shown.of(
                        "Currency",
                        Value.CURRENCY,
                        "currency of the amounts",
                        one -> one.line().debit().currency().getCurrencyCode()),
                Column.Shown.of(
                        "Party",
                        Value.TEXT,
                        "the customer, on the control account's line",
                        one -> one.line().party().orElse("")),
                Column.Shown.of(
                        "Tax code",
                        Value.TEXT,
                        "tax code it falls under",
                        one -> one.line().taxCode().orElse("")),
                Column.Shown.of(
                        "Text",
                        Value.TEXT,
                        "text of the line",
                        one -> one.line().text()),
                Column.Shown.of(
                        "Company",
                        Value.TEXT,
                        "number of the company whose journal it is",
                        one -> one.journal().company()),
                Column.Shown.of(
                        "Date",
                        Value.DATE,
                        "date it is booked on",
                        one -> one.journal().date().toString()),
                Column.Shown.of(
                        "Invoice lines",
                        Value.TEXT,
                        "numbers of the invoice lines it comes from, with commas",
                        one -> one.line().invoiceLines().stream()
                                .map(String::valueOf)
                                .collect(Collectors.joining(", "))),
                Column.Shown.of(
                        "Rule",
                        Value.TEXT,
                        "why this account: the rule that asked",
                        one -> one.line().why().rule()),
                Column.Shown.of(
                        "Rows",
                        Value.TEXT,
                        "why this account: what the rows say that answered, most specific first, with semicolons",
                        one -> one.line().why().rows().stream()
                                .map(MappingRow::says)
                                .collect(Collectors.joining("; "))),
                Column.Shown.of(
                        "Fallback",
                        Value.YES_NO,
                        "a default row answered",
                        one -> Value.yesNo(one.line().why().fallback()))));
        shown.addAll(ReferenceSentences.shownDimensions(one -> one.line().dimensions()));
        return shown;
    }

    private static String figure(Money amount) {
        return amount.isZero() ? "" : Figures.show(amount);
    }

    private static boolean isDepartment(String written, String is) {
        int from = is.indexOf('(');
        boolean instead = from >= 0;
        String department = instead ? is.substring(0, from).strip() : is;
        return department.equalsIgnoreCase(written)
                || instead && (written.isEmpty() || is.equalsIgnoreCase("(" + written + ")"));
    }

    /**
     * The rows of posting references say {@code NORTH / Sales Taxable -> S100}, an activity's lines {@code activity DESIGN, NORTH /
     * Sales Taxable -> S100} where they ask for a department.
     */
    private static String department(JournalLine line) {
        boolean ofGroup = line.reference().equals(PostingReference.WORK_IN_PROGRESS_TIME)
                || line.reference().equals(PostingReference.WORK_IN_PROGRESS_AMOUNT);
        return line.why().rows().stream()
                .map(MappingRow::says)
                .filter(says -> says.contains(" / "))
                .map(says -> departmentOf(says.substring(0, says.indexOf(" / "))))
                .findFirst()
                .orElse(ofGroup ? "(" + JOB_GROUP + ")" : "");
    }

    private static String departmentOf(String asking) {
        return asking.startsWith(ACTIVITY) ? asking.substring(asking.lastIndexOf(", ") + 2) + " (by activity)" : asking;
    }
}
