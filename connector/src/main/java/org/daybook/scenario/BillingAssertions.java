package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.then;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.invoicing.WrittenIds;
import org.daybook.invoicing.finishedwork.Account;
import org.daybook.invoicing.finishedwork.Balance;
import org.daybook.invoicing.finishedwork.Bill;
import org.daybook.invoicing.finishedwork.BillingBook;
import org.daybook.invoicing.finishedwork.Charge;
import org.daybook.invoicing.finishedwork.Payment;
import org.daybook.invoicing.finishedwork.Statement;
import org.daybook.invoicing.finishedwork.WhereIs;
import org.daybook.work.EntryKind;

/** What is expected of a billing book: bank, bills, statements, balances and payments (SS 2). */
final class BillingAssertions {

    private BillingAssertions() {}

    static List<Sentence> all() {
        return List.of(
                then(
                                "the invoice bank reads",
                                "Charges that are on no bill yet.",
                                (world, said) -> world.compare(
                                        said,
                                        "The invoice bank",
                                        chargeColumns(),
                                        charges(world, charge -> charge.bill().isEmpty())))
                        .table(columns(chargeColumns())),
                then("the invoice bank is empty", "Every charge is on a bill.", BillingAssertions::emptyBank),
                then(
                                "the history of {customer} reads",
                                "All charges of a customer, billed or not.",
                                (world, said) -> world.compare(
                                        said,
                                        "The history",
                                        chargeColumns(),
                                        charges(
                                                world,
                                                charge -> charge.entry()
                                                        .customer()
                                                        .equals(said.text("customer")))))
                        .table(columns(chargeColumns())),
                then(
                                "the bills read",
                                "Every bill made so far, with what is under it (SS 2.3 R6).",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of bills",
                                        billColumns(world.documents()),
                                        book(world).bills()))
                        .table(columns(billColumns(new Documents(new Books())))),
                then("there are no bills", "No run has made one.", BillingAssertions::noBills),
                then(
                                "the statements read",
                                "Statements of the last billing run (SS 2.3 R6).",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of statements",
                                        statementColumns(),
                                        book(world).lastRun().statements()))
                        .table(columns(statementColumns())),
                then(
                                "the balances read",
                                "What is owed by each bill and from before (SS 2.3 R10).",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of balances",
                                        balanceColumns(world.today()),
                                        book(world).receivables().balances()))
                        .table(columns(balanceColumns(LocalDate.EPOCH))),
                then(
                                "the payments read",
                                "What customers paid.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of payments",
                                        paymentColumns(),
                                        book(world).receivables().payments()))
                        .table(columns(paymentColumns())),
                then(
                                "the customer accounts read",
                                "Accounts of which something was said or done.",
                                (world, said) -> world.compare(
                                        said,
                                        "The list of accounts",
                                        accountColumns(),
                                        List.copyOf(book(world).accounts().values())))
                        .table(columns(accountColumns())),
                overdue("{balance} is overdue on {date}", "Its due date has passed (SS 2.3 R5).", true),
                overdue("{balance} is not overdue on {date}", "Its due date has not passed, or it is paid.", false),
                then(
                        "entry {entry} is found in {place}",
                        "Where it went: Record Work, additional charges, invoice bank, or bill CLIP1001.",
                        BillingAssertions::found),
                then(
                        "entry {entry} is not found",
                        "Nobody knows it (any more).",
                        (world, said) -> expectPlace(world, said, Optional.empty())),
                then(
                                "{number} installments are processed",
                                "By the last action: the count that is shown (SS 2.3 R7).",
                                BillingAssertions::installments)
                        .where("number", Value.NUMBER));
    }

    private static BillingBook book(World world) {
        return FieldWork.of(world).book();
    }

    private static List<Charge> charges(World world, java.util.function.Predicate<Charge> which) {
        return book(world).charges().values().stream().filter(which).toList();
    }

    private static void emptyBank(World world, Said said) {
        List<Charge> bank = charges(world, charge -> charge.bill().isEmpty());
        if (!bank.isEmpty()) {
            world.fail(said, "Expected an empty invoice bank, but it holds " + bank.size() + " charges.");
        }
    }

    private static void noBills(World world, Said said) {
        if (!book(world).bills().isEmpty()) {
            world.fail(
                    said,
                    "Expected no bills, but there are " + book(world).bills().size() + ".");
        }
    }

    private static Sentence overdue(String pattern, String meaning, boolean expected) {
        return then(pattern, meaning, (world, said) -> {
                    String label = said.text("balance").replaceFirst("^(?i)(bill|balance) ", "");
                    Optional<Balance> balance = book(world).receivables().balances().stream()
                            .filter(one -> one.label().equalsIgnoreCase(label))
                            .findFirst();
                    if (balance.isEmpty()) {
                        world.fail(said, "There is no bill or balance " + label + ".");
                    } else if (balance.get().isOverdue(said.date("date")) != expected) {
                        world.fail(
                                said,
                                label + " is due on " + balance.get().dueDate() + ", and "
                                        + balance.get().open() + " of it is open.");
                    }
                })
                .where("date", Value.DATE);
    }

    private static void found(World world, Said said) {
        expectPlace(world, said, Optional.of(said.text("place").replaceFirst("^(?i)the ", "")));
    }

    private static void expectPlace(World world, Said said, Optional<String> expected) {
        EntryId id = WrittenIds.among(book(world).ids()).one(said.text("entry"));
        Optional<String> place = WhereIs.of(book(world), id);
        boolean same =
                place.isPresent() == expected.isPresent() && place.orElse("").equalsIgnoreCase(expected.orElse(""));
        if (!same) {
            world.fail(said, "It is found in " + place.orElse("no place") + ".");
        }
    }

    /** That none was processed says as well that it was refused. */
    private static void installments(World world, Said said) {
        int processed = FieldWork.of(world).installments();
        if (said.number("number").intValueExact() != processed) {
            world.fail(said, "The last action processed " + processed + " installments.");
        }
        if (processed == 0) {
            world.last().refused();
        }
    }

    private static <X> Column.Shown<X> amount(String name, String meaning, Function<X, Money> read) {
        return Column.Shown.of(name, Value.NUMBER, meaning, one -> Figures.show(read.apply(one)));
    }

    private static <X> Column.Shown<X> text(String name, String meaning, Function<X, String> read) {
        return Column.Shown.of(name, Value.TEXT, meaning, read);
    }

    /** Entries of a scenario have ids without a source: CLIPitc would give them these keys (SS 2.4). */
    private static String key(Charge charge) {
        EntryId id = charge.id();
        String stream = charge.entry().kind() == EntryKind.EXTRA_CHARGE ? "add" : "work";
        return id.source().equals("scenario") ? "clip:" + stream + ":" + id.nativeId() : id.toString();
    }

    private static List<Column.Shown<Charge>> chargeColumns() {
        return List.of(
                text("Entry", "id of the charge", charge -> charge.id().nativeId()),
                text("Key", "source and id: clip:work:W1, clip:add:A1, clip:inst:P1:2024-06", BillingAssertions::key),
                text("Customer", "its customer", charge -> charge.entry().customer()),
                text("Job", "its job", charge -> charge.entry().job()),
                text(
                        "Kind",
                        "what was registered",
                        charge -> Value.words(charge.entry().kind())),
                Column.Shown.of(
                        "Date",
                        Value.DATE,
                        "its date",
                        charge -> charge.entry().date().toString()),
                text("Text", "as printed", charge -> charge.entry().text()),
                text(
                        "Item",
                        "activity it is billed by",
                        charge -> charge.entry().activity()),
                Column.Shown.of(
                        "Quantity",
                        Value.NUMBER,
                        "times, pieces or man-hours",
                        charge -> charge.entry().quantity().toString()),
                amount("Amount", "what is charged", charge -> charge.entry().price()),
                text(
                        "Bill",
                        "the bill it is on; blank: none",
                        charge -> charge.bill().orElse("")));
    }

    private static List<Column.Shown<Bill>> billColumns(Documents documents) {
        return List.of(
                text("Bill", "its number", Bill::number),
                text("Customer", "its customer", Bill::customer),
                text("Form", "Invoice or Statement", bill -> Value.words(bill.form())),
                Column.Shown.of(
                        "Date",
                        Value.DATE,
                        "invoice date",
                        bill -> bill.document().date().toString()),
                Column.Shown.of(
                        "Due date",
                        Value.DATE,
                        "due date",
                        bill -> bill.document().dueDate().toString()),
                amount(
                        "Charges",
                        "its charges, with tax",
                        bill -> bill.document().total()),
                amount("Payments", "payments it shows", Bill::paid),
                amount("Balance", "charges less payments", Bill::balance),
                text(
                        "Entries",
                        "ids of its charges, with commas",
                        bill -> bill.charges().stream().map(EntryId::nativeId).collect(Collectors.joining(", "))),
                text("State", "Invoiced, Exported or Posted", bill -> Value.words(bill.state())),
                Column.Shown.of(
                        "Held with",
                        Value.CODES,
                        "why its transfer waits, or its document cannot stand, codes with commas",
                        bill -> documents.heldWith(bill.number(), bill.held())),
                text("Transaction", "what QuickBooks answered", Bill::transaction));
    }

    private static List<Column.Shown<Statement>> statementColumns() {
        return List.of(
                text("Customer", "its customer", Statement::customer),
                Column.Shown.of(
                        "Date", Value.DATE, "its date", one -> one.date().toString()),
                amount("Prior balance", "owed before", Statement::prior),
                amount("Charges", "of this run", Statement::charges),
                amount("Payments", "since the last bill", Statement::payments),
                amount("Current", "not overdue", one -> one.aging().current()),
                amount("1-30", "overdue by days", one -> one.aging().upTo30()),
                amount("31-60", "overdue by days", one -> one.aging().upTo60()),
                amount("61-90", "overdue by days", one -> one.aging().upTo90()),
                amount("Over 90", "overdue by days", one -> one.aging().over90()),
                amount("Total due", "what is owed", Statement::totalDue));
    }

    private static List<Column.Shown<Balance>> balanceColumns(LocalDate today) {
        return List.of(
                text("Balance", "number of the bill, or what it is called", Balance::label),
                text("Customer", "its customer", Balance::customer),
                Column.Shown.of(
                        "Due date", Value.DATE, "due date", one -> one.dueDate().toString()),
                amount("Charged", "what it came to", Balance::charged),
                amount("Open", "what is left of it", Balance::open),
                Column.Shown.of(
                        "Overdue",
                        Value.YES_NO,
                        "its due date has passed today",
                        one -> Value.yesNo(one.isOverdue(today))));
    }

    private static List<Column.Shown<Payment>> paymentColumns() {
        return List.of(
                text("Customer", "who paid", Payment::customer),
                Column.Shown.of("Date", Value.DATE, "when", one -> one.date().toString()),
                amount("Amount", "how much", Payment::amount),
                text("Method", "how", one -> one.method().orElse("")),
                amount("Unapplied", "what no balance has taken", Payment::unapplied),
                text("Bill", "the bill that shows it", one -> one.shownOn().orElse("")));
    }

    private static List<Column.Shown<Account>> accountColumns() {
        return List.of(
                text("Customer", "account number", Account::number),
                Column.Shown.of("Active", Value.YES_NO, "not on hold", one -> Value.yesNo(one.active())),
                Column.Shown.of("E-mail later", Value.YES_NO, "flag", one -> Value.yesNo(one.emailLater())),
                Column.Shown.of("Print later", Value.YES_NO, "flag", one -> Value.yesNo(one.printLater())),
                text(
                        "QuickBooks id",
                        "the customer there",
                        one -> one.quickBooksId().orElse("")));
    }
}
