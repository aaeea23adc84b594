package org.daybook.invoicing.worksessions;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;

/** The actions that enter into a session book what no session tells: tasks, contracts and posting targets (SS 3.1). */
final class SessionSetUp {

    private static final Argument CONTRACT = required("Contract", Kind.TEXT, "id of the contract");
    private static final int MOST_DAYS = 366;
    private static final int MOST_MONTHS = 120;

    static final List<ActionType<SessionBook>> ALL = List.of(
            ActionType.<SessionBook>of(
                            "Set Task",
                            "Gives a task its default price of an hour (SS 3.1).",
                            (book, given, setting) -> SetTask.on(
                                    book,
                                    given.need("Task"),
                                    SessionArguments.price(book, given, "Default price")
                                            .orElseThrow()))
                    .asking(
                            required("Task", Kind.TEXT, "its name"),
                            required("Default price", Kind.NUMBER, "price of an hour")),
            ActionType.<SessionBook>of(
                            "Set Contract",
                            "Enters a contract, not active yet, or changes the terms of one (SS 3.1).",
                            (book, given, setting) -> SetContract.on(book, terms(given), setting))
                    .asking(
                            CONTRACT,
                            required("Project", Kind.TEXT, "number of the project its invoices are for"),
                            optional("Customer", Kind.TEXT, "number of the customer; the project's"),
                            optional("Next billing", Kind.DATE, "billing date of the next invoice; as it is, or today"),
                            optional("Days before", Kind.NUMBER, "generated so many days before; as it is, or 0"),
                            optional("Months", Kind.NUMBER, "between two billing dates; as it is, or 1")),
            ActionType.<SessionBook>of(
                            "Set Contract Product",
                            "Adds a recurring product to a contract, or changes it (SS 3.1).",
                            (book, given, setting) ->
                                    ContractProducts.set(book, given.need("Contract"), product(book, given)))
                    .asking(
                            CONTRACT,
                            required("Product", Kind.TEXT, "its id in the contract"),
                            required("Price", Kind.NUMBER, "of one piece"),
                            optional("Count", Kind.NUMBER, "pieces; 1"),
                            optional("Item", Kind.TEXT, "product type; FEE"),
                            optional("Text", Kind.TEXT, "description; the id")),
            ActionType.<SessionBook>of(
                            "Remove Contract Product",
                            "Takes a recurring product off a contract (SS 3.1).",
                            (book, given, setting) ->
                                    ContractProducts.remove(book, given.need("Contract"), given.need("Product")))
                    .asking(CONTRACT, required("Product", Kind.TEXT, "its id in the contract")),
            ActionType.<SessionBook>of(
                            "Set Posting Target",
                            "Which account and targets a project, a product type or the company asks for; with neither"
                                    + " given, none any more (SS 3.3 R12).",
                            (book, given, setting) -> SetPostingTarget.on(
                                    book,
                                    given.choice("Level", PostingTargets.Level.class)
                                            .orElseThrow(),
                                    given.text("Key"),
                                    new PostingTargets.Target(given.text("Account"), dimensions(given))))
                    .asking(
                            required("Level", Kind.TEXT, "Project, Product type or Company"),
                            optional("Key", Kind.TEXT, "number of the project, or product type; of the company none"),
                            optional("Account", Kind.TEXT, "number of the account; left to the next level"),
                            optional("Dimensions", Kind.TEXT, "such as PURPOSE=sales, LOCATION=PAR; none")));

    private SessionSetUp() {}

    private static SetContract.Terms terms(Given given) {
        return new SetContract.Terms(
                given.need("Contract"),
                given.need("Project"),
                given.text("Customer"),
                given.read("Next billing", "a date such as 2025-07-15", SessionSetUp::day),
                upTo(given, "Days before", 0, MOST_DAYS),
                upTo(given, "Months", 1, MOST_MONTHS));
    }

    /** The calendar ends before the years do that a date can be written in. */
    private static LocalDate day(String written) {
        return checked(LocalDate.parse(written), day -> day.getYear() >= 1 && day.getYear() <= 9999);
    }

    private static Optional<Integer> upTo(Given given, String name, int least, int most) {
        return given.read(
                name,
                "a whole number from " + least + " to " + most,
                written -> checked(Integer.valueOf(written), number -> number >= least && number <= most));
    }

    private static <T> T checked(T read, Function<T, Boolean> fits) {
        if (!fits.apply(read)) {
            throw new IllegalArgumentException(String.valueOf(read));
        }
        return read;
    }

    private static ContractProducts.Product product(SessionBook book, Given given) {
        String id = given.need("Product");
        return new ContractProducts.Product(
                id,
                given.text("Item").orElse("FEE"),
                given.text("Text").orElse(id),
                given.quantity("Count").orElse(Quantity.ONE),
                SessionArguments.price(book, given, "Price").orElseThrow());
    }

    private static Dimensions dimensions(Given given) {
        return given.read("Dimensions", "a list such as PURPOSE=sales, LOCATION=PAR", SessionSetUp::dimensions)
                .orElse(Dimensions.NONE);
    }

    private static Dimensions dimensions(String written) {
        Map<String, String> values = Arrays.stream(written.split(","))
                .map(one -> one.split("=", 2))
                .collect(Collectors.toMap(one -> one[0].strip(), one -> one[1].strip()));
        return new Dimensions(values);
    }
}
