package org.daybook.invoicing.worksessions;

import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.WrittenIds;
import org.daybook.invoicing.action.Given;
import org.daybook.work.Billability;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** Reads what was given to an action on a session book. */
final class SessionArguments {

    private SessionArguments() {}

    static Set<EntryId> sessions(SessionBook book, Given given) {
        return WrittenIds.among(book.ids()).all(given.need("Sessions"));
    }

    static EntryId session(SessionBook book, Given given) {
        return WrittenIds.among(book.ids()).one(given.need("Session"));
    }

    static Week week(Given given) {
        return given.read("Week", "a week such as 2025-W29", Week::parse).orElseThrow();
    }

    static int row(Given given) {
        return given.read("Row", "a whole number such as 1", Integer::parseInt).orElseThrow();
    }

    /** In Koho's words, or in those of the other sources. */
    static Optional<Billability> type(Given given) {
        return given.read("Type", "Invoicable, Contractual or Internal", SessionArguments::type);
    }

    private static Billability type(String written) {
        return switch (written.toLowerCase(java.util.Locale.ROOT)) {
            case "invoicable", "invoiceable", "billable" -> Billability.BILLABLE;
            case "contractual", "included to contract" -> Billability.CONTRACTUAL;
            case "internal" -> Billability.INTERNAL;
            default -> throw new IllegalArgumentException(written);
        };
    }

    static Optional<Price> price(SessionBook book, Given given, String name) {
        return given.read(
                name,
                "a price such as 85.00",
                written -> Price.of(written.replace(",", ""), book.currency().getCurrencyCode()));
    }

    static InvoiceRequest request(SessionBook book, Given given) {
        return new InvoiceRequest(
                sessions(book, given),
                given.text("Existing invoice"),
                given.choice("Contractual", InvoiceRequest.Contractual.class)
                        .orElse(InvoiceRequest.Contractual.ZERO_PRICE),
                given.yesNo("Include products").orElse(true),
                given.yes("Open for edit"));
    }

    static Criteria criteria(Given given) {
        return new Criteria(
                given.date("From"),
                given.date("To"),
                given.text("Employee"),
                given.text("Customer"),
                given.text("Project"),
                given.text("Task"),
                type(given));
    }

    static ChangeInvoiceRow.Typed typed(SessionBook book, Given given) {
        return new ChangeInvoiceRow.Typed(
                given.text("Text"),
                given.quantity("Quantity"),
                given.money("Price", book.currency()),
                given.text("Account"));
    }

    /** A session that an employee enters: not confirmed yet. */
    static Session entered(SessionBook book, Given given, java.time.LocalDate today) {
        Quantity hours = given.quantity("Hours").orElse(Quantity.ZERO);
        Optional<Price> ofTask = given.text("Task").map(book.tasks()::get).map(Task::defaultPrice);
        Price price = price(book, given, "Price").or(() -> ofTask).orElse(Price.zero(book.currency()));
        JobEntry.Builder entry = JobEntry.of(new EntryId(book.source(), given.need("Session")), book.currency())
                .company(book.company())
                .job(given.need("Project"))
                .customer(given.need("Customer"))
                .date(given.date("Date").orElse(today))
                .text(given.text("Text").orElse(""))
                .quantity(hours)
                .unitPrice(price)
                .price(price.times(hours))
                .billability(type(given).orElse(Billability.BILLABLE))
                .status(EntryStatus.UNCONFIRMED);
        given.text("Employee").ifPresent(entry::employee);
        given.text("Task").ifPresent(entry::task);
        return Session.of(entry.build(), java.util.List.of());
    }
}
