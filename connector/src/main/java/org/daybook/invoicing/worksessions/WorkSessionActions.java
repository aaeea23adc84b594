package org.daybook.invoicing.worksessions;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;

/** The catalogue of the actions on a session book, by their product names (SS 3). */
public final class WorkSessionActions {

    private static final Argument SESSION = required("Session", Kind.TEXT, "id of the session");
    private static final Argument SESSIONS = required("Sessions", Kind.TEXT, "ids of the sessions, with commas");
    private static final Argument INVOICE = required("Invoice", Kind.TEXT, "id of the invoice");
    private static final Argument CONTRACT = required("Contract", Kind.TEXT, "id of the contract");
    private static final Argument EMPLOYEE = required("Employee", Kind.TEXT, "who");
    private static final Argument WEEK = required("Week", Kind.TEXT, "calendar week, such as 2025-W29");
    private static final Argument PROJECT = required("Project", Kind.TEXT, "number of the project");
    private static final Argument TYPE = required("Type", Kind.TEXT, "Invoicable, Contractual or Internal");
    private static final Argument NAME = required("Name", Kind.TEXT, "name of the saved criteria");

    private WorkSessionActions() {}

    public static final List<ActionType<SessionBook>> ALL = Stream.of(
                    ofSessions(), ofTheTab(), ofInvoices(), ofContracts(), SessionSetUp.ALL)
            .flatMap(List::stream)
            .toList();

    private static List<ActionType<SessionBook>> ofSessions() {
        return List.of(
                ActionType.<SessionBook>of(
                                "Add Session",
                                "An employee enters a session (SS 3.2).",
                                (book, given, setting) ->
                                        AddSession.on(book, SessionArguments.entered(book, given, setting.today())))
                        .asking(
                                SESSION,
                                PROJECT,
                                required("Customer", Kind.TEXT, "number of the customer"),
                                optional("Employee", Kind.TEXT, "who worked; not said"),
                                optional("Task", Kind.TEXT, "task of the project; none"),
                                optional("Date", Kind.DATE, "when; today"),
                                optional("Hours", Kind.NUMBER, "how long; 0"),
                                optional("Price", Kind.NUMBER, "price of an hour; the task's"),
                                optional("Type", Kind.TEXT, "Invoicable, Contractual or Internal; Invoicable"),
                                optional("Text", Kind.TEXT, "description; none")),
                ActionType.<SessionBook>of(
                                "Stop the Clock",
                                "A running session ends, and waits to be confirmed (SS 3.2).",
                                (book, given, setting) -> StopClock.on(book, SessionArguments.session(book, given)))
                        .asking(SESSION),
                ActionType.<SessionBook>of(
                                "Verify",
                                "Confirms sessions or phases that nobody has confirmed (SS 3.2).",
                                (book, given, setting) ->
                                        VerifySessions.on(book, SessionArguments.sessions(book, given)))
                        .asking(SESSIONS),
                ActionType.<SessionBook>of(
                                "Verify Week",
                                "Confirms all that an employee has not confirmed of a week (SS 3.2).",
                                (book, given, setting) -> VerifySessions.ofWeek(
                                        book, given.need("Employee"), SessionArguments.week(given)))
                        .asking(EMPLOYEE, WEEK),
                ActionType.<SessionBook>of(
                                "Unconfirm",
                                "Always refused: a confirmation is not taken back (SS 3.2).",
                                (book, given, setting) ->
                                        UnconfirmSession.on(book, SessionArguments.session(book, given)))
                        .asking(SESSION),
                ActionType.<SessionBook>of(
                                "Edit Session",
                                "Changes hours, price or description until the session is invoiced (SS 3.2).",
                                (book, given, setting) -> EditSession.on(
                                        book,
                                        SessionArguments.session(book, given),
                                        given.quantity("Hours"),
                                        SessionArguments.price(book, given, "Price"),
                                        given.text("Text")))
                        .asking(
                                SESSION,
                                optional("Hours", Kind.NUMBER, "how long; as it is"),
                                optional("Price", Kind.NUMBER, "price of an hour; as it is"),
                                optional("Text", Kind.TEXT, "description; as it is")),
                ActionType.<SessionBook>of(
                                "Delete Session",
                                "Deletes a session on its own form (SS 3.2).",
                                (book, given, setting) -> DeleteSession.on(book, SessionArguments.session(book, given)))
                        .asking(SESSION),
                ActionType.<SessionBook>of(
                                "Archive",
                                "Takes confirmed sessions off the tab without invoicing them (SS 3.2).",
                                (book, given, setting) ->
                                        ArchiveSessions.on(book, SessionArguments.sessions(book, given)))
                        .asking(SESSIONS),
                ActionType.<SessionBook>of(
                                "Change Type",
                                "Contractual work costs nothing; invoicable gets its task's price (SS 3.3 R5).",
                                (book, given, setting) -> ChangeType.on(
                                        book,
                                        SessionArguments.session(book, given),
                                        SessionArguments.type(given).orElseThrow()))
                        .asking(SESSION, TYPE),
                ActionType.<SessionBook>of(
                                "Merge",
                                "Makes one joint session of several of the same employee and task (SS 3.3 R6).",
                                (book, given, setting) ->
                                        MergeSessions.on(book, SessionArguments.sessions(book, given)))
                        .asking(SESSIONS),
                ActionType.<SessionBook>of(
                                "Unmerge",
                                "Gives the sessions back; products move to a separate one (SS 3.3 R6).",
                                (book, given, setting) ->
                                        UnmergeSession.on(book, SessionArguments.session(book, given)))
                        .asking(SESSION),
                ActionType.<SessionBook>of(
                                "Comment",
                                "Remarks something on a session.",
                                (book, given, setting) -> CommentSession.on(
                                        book, SessionArguments.session(book, given), given.need("Comment")))
                        .asking(SESSION, required("Comment", Kind.TEXT, "what is remarked")),
                ActionType.<SessionBook>of(
                                "Lock Week",
                                "Locks a week of an employee (SS 3.2).",
                                (book, given, setting) ->
                                        LockHours.ofWeek(book, given.need("Employee"), SessionArguments.week(given)))
                        .asking(EMPLOYEE, WEEK),
                ActionType.<SessionBook>of(
                                "Lock Project",
                                "Locks a project's hours until a day (SS 3.1).",
                                (book, given, setting) -> LockHours.ofProject(
                                        book,
                                        given.need("Project"),
                                        given.date("Until").orElseThrow()))
                        .asking(PROJECT, required("Until", Kind.DATE, "last locked day")),
                ActionType.<SessionBook>of(
                                "Block Project",
                                "The project takes no more sessions (SS 3.1).",
                                (book, given, setting) -> LockHours.block(book, given.need("Project")))
                        .asking(PROJECT));
    }

    private static List<ActionType<SessionBook>> ofTheTab() {
        return List.of(
                ActionType.<SessionBook>of(
                                "Filter",
                                "Shows only what meets all criteria given (SS 3.3 R1).",
                                (book, given, setting) -> FilterSessions.by(book, SessionArguments.criteria(given)))
                        .asking(
                                optional("From", Kind.DATE, "first date, inclusive"),
                                optional("To", Kind.DATE, "last date, inclusive"),
                                optional("Employee", Kind.TEXT, "who worked"),
                                optional("Customer", Kind.TEXT, "number of the customer"),
                                optional("Project", Kind.TEXT, "number of the project"),
                                optional("Task", Kind.TEXT, "task"),
                                optional("Type", Kind.TEXT, "Invoicable, Contractual or Internal")),
                ActionType.<SessionBook>of(
                                "Save Criteria",
                                "Keeps the present criteria under a name.",
                                (book, given, setting) -> FilterSessions.save(book, given.need("Name")))
                        .asking(NAME),
                ActionType.<SessionBook>of(
                                "Use Criteria",
                                "Filters by criteria saved before.",
                                (book, given, setting) -> FilterSessions.recall(book, given.need("Name")))
                        .asking(NAME),
                ActionType.of(
                        "Clear Criteria",
                        "Shows everything again.",
                        (book, given, setting) -> FilterSessions.clear(book)));
    }

    private static List<ActionType<SessionBook>> ofInvoices() {
        return List.of(
                ActionType.<SessionBook>of(
                                "Invoice Sessions",
                                "Makes a new invoice of sessions, or adds them to an unapproved one (SS 3.2).",
                                (book, given, setting) ->
                                        InvoiceSessions.on(book, SessionArguments.request(book, given), setting))
                        .asking(
                                SESSIONS,
                                optional("Existing invoice", Kind.TEXT, "id of the invoice to add to; a new one"),
                                optional("Contractual", Kind.TEXT, "Archive or Zero price; Zero price"),
                                optional("Include products", Kind.YES_NO, "no leaves products behind; yes"),
                                optional("Open for edit", Kind.YES_NO, "opens the invoice; no")),
                ActionType.<SessionBook>of(
                                "Delete Invoice",
                                "Deletes an unapproved invoice; its sessions return (SS 3.3 R8).",
                                (book, given, setting) -> DeleteInvoice.on(book, given.need("Invoice")))
                        .asking(INVOICE),
                ActionType.<SessionBook>of(
                                "Change Invoice Row",
                                "Types into a row of an invoice that is not with the customer (SS 3.2).",
                                (book, given, setting) -> ChangeInvoiceRow.on(
                                        book,
                                        given.need("Invoice"),
                                        SessionArguments.row(given),
                                        SessionArguments.typed(book, given)))
                        .asking(
                                INVOICE,
                                required("Row", Kind.NUMBER, "position from 1"),
                                optional("Text", Kind.TEXT, "as it is"),
                                optional("Quantity", Kind.NUMBER, "as it is"),
                                optional("Price", Kind.NUMBER, "of the row; as it is"),
                                optional("Account", Kind.TEXT, "the line's own account; as it is")),
                ActionType.<SessionBook>of(
                                "Approve Invoice",
                                "Gives an unapproved invoice its number and due date (SS 3.2).",
                                (book, given, setting) -> ApproveInvoice.on(book, given.need("Invoice"), setting))
                        .asking(INVOICE),
                ActionType.<SessionBook>of(
                                "Push Invoice",
                                "Hands an approved invoice to the accounting package, once (SS 3.4).",
                                (book, given, setting) -> PushInvoice.on(book, given.need("Invoice")))
                        .asking(INVOICE)
                        .forGood(),
                ActionType.<SessionBook>of(
                                "Send Invoice",
                                "Sends an approved invoice; it is pushed if it has not been (SS 3.2).",
                                (book, given, setting) -> SendInvoice.on(book, given.need("Invoice")))
                        .asking(INVOICE)
                        .forGood(),
                ActionType.<SessionBook>of(
                                "Return Invoice",
                                "Takes a sent invoice back for editing (SS 3.2).",
                                (book, given, setting) -> ReturnInvoice.on(book, given.need("Invoice")))
                        .asking(INVOICE),
                ActionType.<SessionBook>of(
                                "Mark Paid",
                                "The payment of a sent invoice is seen (SS 3.2).",
                                (book, given, setting) -> MarkPaid.on(book, given.need("Invoice")))
                        .asking(INVOICE),
                ActionType.<SessionBook>of(
                                "Refund Invoice",
                                "Makes a credit note; the sessions stay invoiced (SS 3.3 R9 a).",
                                (book, given, setting) -> RefundInvoice.on(book, given.need("Invoice"), setting))
                        .asking(INVOICE),
                ActionType.<SessionBook>of(
                                "Refund and Return",
                                "Makes a credit note of a copy; the sessions return (SS 3.3 R9 b).",
                                (book, given, setting) -> RefundAndReturn.on(book, given.need("Invoice"), setting))
                        .asking(INVOICE)
                        .forGood(),
                ActionType.<SessionBook>of(
                                "Copy Invoice",
                                "Makes a new invoice with the same rows as products (SS 3.3 R10).",
                                (book, given, setting) -> CopyInvoice.on(book, given.need("Invoice"), setting))
                        .asking(INVOICE));
    }

    private static List<ActionType<SessionBook>> ofContracts() {
        return List.of(
                ActionType.<SessionBook>of(
                                "Activate Contract",
                                "Activates the invoicing of a contract (SS 3.1).",
                                (book, given, setting) -> ActivateContract.on(book, given.need("Contract")))
                        .asking(CONTRACT),
                ActionType.<SessionBook>of(
                                "Generate Contract Invoice",
                                "Generates the next invoice of a contract when it is time (SS 3.1).",
                                (book, given, setting) ->
                                        GenerateContractInvoice.on(book, given.need("Contract"), setting))
                        .asking(CONTRACT),
                ActionType.<SessionBook>of(
                                "Not Billed",
                                "A contract invoice is billed elsewhere; it is never pushed (SS 3.2).",
                                (book, given, setting) -> NotBilled.on(book, given.need("Invoice")))
                        .asking(INVOICE));
    }
}
