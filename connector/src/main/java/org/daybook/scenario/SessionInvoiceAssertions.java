package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.then;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.WrittenIds;
import org.daybook.invoicing.worksessions.InvoiceRequest;
import org.daybook.invoicing.worksessions.InvoiceSessions;
import org.daybook.invoicing.worksessions.InvoicedRow;
import org.daybook.invoicing.worksessions.Pushing;
import org.daybook.invoicing.worksessions.SessionBook;
import org.daybook.invoicing.worksessions.SessionDocument;
import org.daybook.invoicing.worksessions.SessionInvoice;
import org.daybook.invoicing.worksessions.SessionLookUps;

/** What is expected of invoices and credit notes of work sessions (SS 3.2). */
final class SessionInvoiceAssertions {

    private SessionInvoiceAssertions() {}

    /** An invoice with the day on which it is looked at, and with its taxes where it can stand. */
    private record Seen(
            SessionBook book, SessionInvoice invoice, LocalDate today, Optional<Invoice> document, String held) {}

    /** A row with its position. */
    private record Numbered(int no, InvoicedRow row) {}

    static List<Sentence> all() {
        return List.of(
                then(
                                "the session invoices read",
                                "Every invoice and credit note there is, by id (SS 3.1).",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of invoices",
                                        invoiceColumns(),
                                        seen(
                                                world,
                                                List.copyOf(
                                                        book(world).invoices().values()))))
                        .table(columns(invoiceColumns())),
                then(
                        "there are no session invoices",
                        "None was made, or all are gone.",
                        SessionInvoiceAssertions::none),
                then(
                                "the previous invoices of {customer} read",
                                "What the customer was invoiced before, the latest first (features K8).",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of invoices",
                                        invoiceColumns(),
                                        seen(
                                                world,
                                                SessionLookUps.previousInvoices(book(world), said.text("customer")))))
                        .table(columns(invoiceColumns())),
                StatusSentence.of(
                        "session invoice {invoice} is {status}",
                        SessionInvoice.Status.class,
                        (world, said) -> invoice(world, said).status()),
                then("session invoice {invoice} reads", "Its rows.", SessionInvoiceAssertions::rows)
                        .table(columns(rowColumns())),
                then(
                                "the preview of sessions {sessions} reads",
                                "The rows that a new invoice of them would have (features K8).",
                                SessionInvoiceAssertions::preview)
                        .table(columns(rowColumns())),
                push("session invoice {invoice} asks for a push", "It goes to the accounting package (SS 3.4).", true),
                push("session invoice {invoice} asks for no push", "It does not go there, or no more.", false));
    }

    private static SessionBook book(World world) {
        return SessionDesk.of(world).book();
    }

    private static Seen seen(World world, SessionInvoice invoice) {
        String held = world.documents()
                .heldWith(
                        "session invoice " + invoice.id(),
                        invoice.held().stream().toList());
        return new Seen(book(world), invoice, world.today(), document(world, invoice), held);
    }

    private static Optional<Invoice> document(World world, SessionInvoice invoice) {
        return SessionDocument.of(book(world), invoice, world.setting()) instanceof Outcome.Done<Invoice> made
                ? Optional.of(made.value())
                : Optional.empty();
    }

    private static List<Seen> seen(World world, List<SessionInvoice> invoices) {
        return invoices.stream().map(invoice -> seen(world, invoice)).toList();
    }

    private static void none(World world, Said said) {
        if (!book(world).invoices().isEmpty()) {
            world.fail(said, "There are " + book(world).invoices().size() + " invoices.");
        }
    }

    private static SessionInvoice invoice(World world, Said said) {
        return book(world)
                .invoice(said.text("invoice"))
                .orElseThrow(() -> new Mistake.Found(
                        said.where(),
                        "There is no session invoice " + said.text("invoice") + ".",
                        "These exist: "
                                + String.join(", ", book(world).invoices().keySet()) + "."));
    }

    private static void rows(World world, Said said) {
        world.compare(
                said, "The invoice", rowColumns(), numbered(invoice(world, said).rows()));
    }

    private static void preview(World world, Said said) {
        InvoiceRequest request =
                InvoiceRequest.of(WrittenIds.among(book(world).ids()).all(said.text("sessions")));
        Outcome<Optional<SessionInvoice>> preview = InvoiceSessions.preview(book(world), request, world.setting());
        if (preview instanceof Outcome.Done<Optional<SessionInvoice>> done) {
            List<InvoicedRow> rows = done.value().map(SessionInvoice::rows).orElse(List.of());
            world.compare(said, "The preview", rowColumns(), numbered(rows));
        } else {
            world.fail(said, "There is no preview: " + preview.reasons() + ".");
        }
    }

    private static List<Numbered> numbered(List<InvoicedRow> rows) {
        List<Numbered> numbered = new ArrayList<>();
        rows.forEach(row -> numbered.add(new Numbered(numbered.size() + 1, row)));
        return numbered;
    }

    private static Sentence push(String pattern, String meaning, boolean expected) {
        return then(pattern, meaning, (world, said) -> {
            if (Pushing.isAsked(invoice(world, said)) != expected) {
                world.fail(
                        said,
                        "It is " + Value.words(invoice(world, said).status()) + ", and was pushed "
                                + invoice(world, said).pushes() + " times.");
            }
        });
    }

    private static <X> Column.Shown<X> text(String name, String meaning, Function<X, String> read) {
        return Column.Shown.of(name, Value.TEXT, meaning, read);
    }

    private static <X> Column.Shown<X> number(String name, String meaning, Function<X, String> read) {
        return Column.Shown.of(name, Value.NUMBER, meaning, read);
    }

    /** Two tabs have two names each (SS 3.2, 8). */
    private static String usualTab(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "pending" -> "Outgoing";
            case "unconfirmed" -> "Unapproved";
            default -> written;
        };
    }

    private static List<Column.Shown<Seen>> invoiceColumns() {
        return List.of(
                text("Invoice", "its id", one -> one.invoice().id()),
                text("Number", "from approval on", one -> one.invoice().number().orElse("")),
                text("Name", "what it is for", one -> one.invoice().name()),
                text("Customer", "its customer", one -> one.invoice().customer()),
                text(
                        "Project",
                        "of all its rows",
                        one -> one.invoice().project().orElse("")),
                text(
                        "Status",
                        "Unapproved, Approved, Sent, Paid or Not billed",
                        one -> Value.words(one.invoice().status())),
                Column.Shown.of(
                        "Tab",
                        Value.TEXT.after(SessionInvoiceAssertions::usualTab),
                        "tab of the invoices page: Unapproved, Outgoing or Pending, Unpaid, Late, Paid",
                        one -> one.invoice().tab(one.today())),
                number(
                        "Net",
                        "before tax",
                        one -> Figures.show(one.invoice().net(one.book().currency()))),
                number(
                        "Gross",
                        "with tax",
                        one -> one.document()
                                .map(Invoice::total)
                                .map(Figures::show)
                                .orElse("")),
                number(
                        "Rows",
                        "how many",
                        one -> String.valueOf(one.invoice().rows().size())),
                text(
                        "Refund to",
                        "id of the invoice it credits",
                        one -> one.invoice().refundTo().orElse("")),
                text(
                        "Contract",
                        "it was generated from",
                        one -> one.invoice().contract().orElse("")),
                text(
                        "Billing date",
                        "its date",
                        one -> one.invoice().billingDate().toString()),
                text(
                        "Due date",
                        "from approval on",
                        one -> one.invoice().dueDate().map(LocalDate::toString).orElse("")),
                number(
                        "Pushed",
                        "how often",
                        one -> String.valueOf(one.invoice().pushes())),
                Column.Shown.of(
                        "Held with", Value.CODES, "why it is held back, or its document cannot stand", Seen::held),
                Column.Shown.of(
                        "Open for edit",
                        Value.YES_NO,
                        "asked for",
                        one -> Value.yesNo(one.invoice().openForEdit())),
                text(
                        "Sessions",
                        "on it, with commas",
                        one -> one.book().sessions().values().stream()
                                .filter(session -> session.invoice()
                                        .filter(one.invoice().id()::equals)
                                        .isPresent())
                                .map(session -> session.id().nativeId())
                                .collect(Collectors.joining(", "))));
    }

    private static List<Column.Shown<Numbered>> rowColumns() {
        return List.of(
                number("Row", "position from 1", one -> String.valueOf(one.no())),
                text(
                        "Kind",
                        "Time, Product or Phase",
                        one -> Value.words(one.row().entry().kind())),
                text("Text", "as printed", one -> one.row().entry().text()),
                text("Item", "product type", one -> one.row().entry().activity()),
                number(
                        "Quantity",
                        "hours or pieces",
                        one -> one.row().entry().quantity().toString()),
                number(
                        "Unit price",
                        "of one",
                        one -> Figures.show(one.row().entry().unitPrice().amount())),
                number(
                        "Net",
                        "before tax",
                        one -> Figures.show(one.row().entry().price())),
                text("Account", "asked for", one -> one.row().entry().account().orElse("")),
                text(
                        "Dimensions",
                        "asked for",
                        one -> one.row().entry().dimensions().toString()),
                text(
                        "Session",
                        "it bills, or whose product it is",
                        one -> one.row().session().map(id -> id.nativeId()).orElse("")));
    }
}
