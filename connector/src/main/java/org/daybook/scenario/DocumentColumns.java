package org.daybook.scenario;

import java.util.List;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Money;
import org.daybook.invoicing.InvoicingPolicy;

/** The columns in which documents, their lines, and entries left out may be looked at. */
final class DocumentColumns {

    private DocumentColumns() {}

    /** A line with the document it stands on. */
    record LineOf(Documents.Made document, InvoiceLine line) {}

    private static Column.Shown<Documents.Made> amount(
            String name, String meaning, Function<Documents.Made, Money> read) {
        return Column.Shown.of(name, Value.NUMBER, meaning, made -> Figures.show(read.apply(made)));
    }

    /** @param number the number of a document by whatever it is called */
    static List<Column.Shown<Documents.Made>> documentColumns(UnaryOperator<String> number) {
        return List.of(
                Column.Shown.of("Document", Value.TEXT, "its number, from 1001", Documents.Made::number),
                Column.Shown.of(
                        "Kind",
                        Value.TEXT,
                        "Invoice, Credit memo or Settlement",
                        made -> Value.words(made.invoice().kind())),
                Column.Shown.of(
                        "Customer",
                        Value.TEXT,
                        "number of the bill-to customer",
                        made -> made.invoice().customer()),
                Column.Shown.of(
                        "Job",
                        Value.TEXT,
                        "number of the job",
                        made -> made.invoice().job()),
                Column.Shown.of(
                        "Company",
                        Value.TEXT,
                        "number of the company",
                        made -> made.invoice().company()),
                Column.Shown.of(
                        "Date",
                        Value.DATE,
                        "invoice date",
                        made -> made.invoice().date().toString()),
                Column.Shown.of(
                        "Due date",
                        Value.DATE,
                        "due date",
                        made -> made.invoice().dueDate().toString()),
                Column.Shown.of(
                        "Currency",
                        Value.CURRENCY,
                        "its currency",
                        made -> made.invoice().currency().getCurrencyCode()),
                amount("Lines total", "sum of the lines", made -> made.invoice().linesTotal()),
                amount("Discount", "invoice discount", made -> made.invoice().discount()),
                amount("Net", "lines less discount", made -> made.invoice().net()),
                amount("Tax", "tax", made -> made.invoice().tax()),
                amount("Total", "what the customer owes", made -> made.invoice().total()),
                Column.Shown.of(
                        "Credits",
                        Value.TEXT.after(number),
                        "number of the invoice it credits",
                        made -> made.invoice().credits().orElse("")),
                Column.Shown.of(
                        "State",
                        Value.choice("Invoiced", "Held"),
                        "Held when it cannot stand",
                        made -> made.held().isEmpty() ? "Invoiced" : "Held"),
                Column.Shown.of(
                        "Held with",
                        Value.CODES,
                        "why it is held, codes with commas",
                        made -> made.held().stream()
                                .map(reason -> reason.code().name())
                                .distinct()
                                .collect(Collectors.joining(", "))));
    }

    static List<Column.Shown<LineOf>> lineColumns() {
        return List.of(
                Column.Shown.of(
                        "Document",
                        Value.TEXT,
                        "number of the document",
                        one -> one.document().number()),
                Column.Shown.of(
                        "Customer",
                        Value.TEXT,
                        "number of the bill-to customer",
                        one -> one.document().invoice().customer()),
                Column.Shown.of(
                        "Line",
                        Value.NUMBER,
                        "position from 1",
                        one -> String.valueOf(one.line().no())),
                Column.Shown.of(
                        "Kind",
                        Value.TEXT,
                        "what the line is for",
                        one -> Value.words(one.line().kind())),
                Column.Shown.of(
                        "Text", Value.TEXT, "as printed", one -> one.line().text()),
                Column.Shown.of(
                        "Activity",
                        Value.TEXT,
                        "its activity",
                        one -> one.line().activity()),
                Column.Shown.of(
                        "Quantity",
                        Value.NUMBER,
                        "as printed",
                        one -> one.line().quantity().toString()),
                Column.Shown.of(
                        "Unit price",
                        Value.NUMBER,
                        "as printed",
                        one -> Figures.show(one.line().unitPrice().amount())),
                Column.Shown.of(
                        "Net",
                        Value.NUMBER,
                        "before tax and discount",
                        one -> Figures.show(one.line().net())),
                Column.Shown.of(
                        "Tax code",
                        Value.TEXT,
                        "blank: not taxable",
                        one -> one.line().taxCode().orElse("")),
                Column.Shown.of(
                        "Tax",
                        Value.NUMBER,
                        "tax on it",
                        one -> Figures.show(one.line().tax())),
                Column.Shown.of(
                        "Cost",
                        Value.NUMBER,
                        "registered cost of it",
                        one -> Figures.show(one.line().cost())),
                Column.Shown.of(
                        "Entries",
                        Value.TEXT,
                        "ids of the entries it bills, with commas",
                        one -> one.line().billed().stream()
                                .map(billed -> billed.entry().nativeId())
                                .collect(Collectors.joining(", "))));
    }

    static List<Column.Shown<InvoicingPolicy.Left>> leftOutColumns() {
        return List.of(
                Column.Shown.of(
                        "Entry",
                        Value.TEXT,
                        "id of the entry",
                        left -> left.entry().nativeId()),
                Column.Shown.of("Code", Value.CODE, "why", left -> left.code().name()),
                Column.Shown.of(
                        "Reason", Value.CODE, "the same", left -> left.code().name()));
    }
}
