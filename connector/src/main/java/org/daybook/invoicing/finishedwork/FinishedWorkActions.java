package org.daybook.invoicing.finishedwork;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.invoicing.WrittenIds;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;
import org.daybook.work.EntryStatus;

/** The catalogue of the actions on a billing book, by their product names (SS 2). */
public final class FinishedWorkActions {

    private static final Argument ENTRY = required("Entry", Kind.TEXT, "id of the work");
    private static final Argument BILL = required("Bill", Kind.TEXT, "number of the bill");

    static final String A_MONTH = "a month such as 2024-06";

    private FinishedWorkActions() {}

    /** From Record Work to QuickBooks. */
    private static final List<ActionType<BillingBook>> BILLING = List.of(
            ActionType.<BillingBook>of(
                            "Record Work",
                            "Says how far a job that is out has come, and when its crew worked (SS 2.2).",
                            (book, given, setting) -> RecordWork.on(
                                    book, entry(book, given), status(given), shift(given), given.text("Invoice notes")))
                    .asking(
                            ENTRY,
                            required("Status", Kind.TEXT, "Not done, In progress or Done"),
                            optional("Start", Kind.TEXT, "when the crew began, such as 09:00; not recorded"),
                            optional("Stop", Kind.TEXT, "when it stopped, such as 11:30; not recorded"),
                            optional("Workers", Kind.NUMBER, "how many worked; 1"),
                            optional("Invoice notes", Kind.TEXT, "printed where the run includes notes; as known")),
            ActionType.<BillingBook>of(
                            "Remove Work",
                            "Takes a job that nobody has started back from the work bank (SS 2.2).",
                            (book, given, setting) -> RemoveWork.on(book, entry(book, given)))
                    .asking(ENTRY),
            ActionType.<BillingBook>of(
                            "Change Job",
                            "Bills the job this time as a variant with its own text and charge (SS 2.1).",
                            (book, given, setting) -> ChangeJob.on(
                                    book,
                                    entry(book, given),
                                    given.need("Text"),
                                    given.money("Charge", book.currency()).orElseThrow()))
                    .asking(
                            ENTRY,
                            required("Text", Kind.TEXT, "what is printed"),
                            required("Charge", Kind.NUMBER, "its charge, in the company's currency")),
            ActionType.<BillingBook>of(
                            "Finalize Selected",
                            "Takes the rows ticked into the invoice bank; only done work can be (SS 2.3 R1).",
                            (book, given, setting) -> FinalizeSelected.on(
                                    book, WrittenIds.among(book.ids()).all(given.need("Entries"))))
                    .asking(required("Entries", Kind.TEXT, "ids of the work ticked, with commas"))
                    .forGood(),
            ActionType.<BillingBook>of(
                            "Finalize All",
                            "Selects all and finalizes: takes what is done (SS 2.3 R1).",
                            (book, given, setting) -> FinalizeAll.on(book))
                    .forGood(),
            ActionType.<BillingBook>of(
                            "Un-finalize",
                            "Always refused: finalized work stays finalized (SS 2.2).",
                            (book, given, setting) -> UnFinalize.on(book, entry(book, given)))
                    .asking(ENTRY),
            ActionType.<BillingBook>of(
                            "Set Auto-Finalize",
                            "Switches auto-finalize on at a time of day, or off (SS 2.3 R2).",
                            (book, given, setting) -> SetAutoFinalize.on(book, time(given, "At")))
                    .asking(optional("At", Kind.TEXT, "time of day such as 18:00; without it: off")),
            ActionType.<BillingBook>of(
                            "Auto-Finalize",
                            "Finalizes all that is done if the day's run is due (SS 2.3 R2).",
                            (book, given, setting) -> AutoFinalizeRun.on(
                                    book,
                                    LocalDateTime.of(
                                                    given.date("Date").orElse(setting.today()),
                                                    time(given, "Time").orElseThrow())
                                            .atZone(book.auto().setting().zone())
                                            .toInstant()))
                    .asking(
                            required("Time", Kind.TEXT, "what the clock shows, such as 18:00"),
                            optional("Date", Kind.DATE, "the day; today"))
                    .forGood(),
            ActionType.<BillingBook>of(
                            "Process Additional Charge",
                            "Puts a typed charge into the customer's history, once (SS 2.1).",
                            (book, given, setting) -> ProcessAdditionalCharge.on(book, additional(book, given)))
                    .asking(required("Charge", Kind.TEXT, "id of the additional charge")),
            ActionType.<BillingBook>of(
                            "Process Installments",
                            "Charges every package that is due for the month (SS 2.3 R7).",
                            (book, given, setting) -> ProcessInstallments.on(
                                    book,
                                    month(given).orElseThrow(),
                                    given.date("Transaction date").orElse(setting.today())))
                    .asking(
                            required("Month", Kind.TEXT, "month to bill for, such as 2024-06"),
                            optional("Transaction date", Kind.DATE, "date of the charges; today")),
            ActionType.<BillingBook>of(
                            "Billing Run",
                            "Makes one bill a customer of what stands in the invoice bank (SS 2.1).",
                            (book, given, setting) -> RunBilling.on(book, run(given), setting))
                    .asking(
                            optional("Invoice date", Kind.DATE, "mandatory; a run without it is refused"),
                            optional("Due date", Kind.DATE, "mandatory; a run without it is refused"),
                            optional("Cut-off", Kind.DATE, "work done after it waits; no limit"),
                            optional("Form", Kind.TEXT, "Invoice or Statement; Invoice"),
                            optional("Sort by account", Kind.YES_NO, "bills in the order of account numbers; no"),
                            optional("Include invoice notes", Kind.YES_NO, "print the notes of the work; no"),
                            optional("Include time in and out", Kind.YES_NO, "print the crews' times; no"),
                            optional("Include installments", Kind.YES_NO, "process installments first; no"),
                            optional("Month", Kind.TEXT, "month of the installments; that of the invoice date"),
                            optional("Transaction date", Kind.DATE, "date of the installments; the invoice date"))
                    .forGood(),
            ActionType.<BillingBook>of(
                            "Credit Bill",
                            "Takes a bill back by a credit memo; CLIPitc has none, Daybook books one (SS 6).",
                            (book, given, setting) -> CreditBill.on(
                                    book,
                                    given.need("Bill"),
                                    given.date("Date").orElse(setting.today()),
                                    given.yes(CreditBill.RESTORE)))
                    .asking(
                            BILL,
                            optional(
                                    "Date",
                                    Kind.DATE,
                                    "date of the credit memo; today, or the bill's own if that is later"),
                            optional(CreditBill.RESTORE, Kind.YES_NO, "yes: its charges are to be billed anew; no"))
                    .forGood(),
            ActionType.<BillingBook>of(
                            "Receive Payment",
                            "Takes what a customer paid off its oldest balances (SS 2.3 R10).",
                            (book, given, setting) -> ReceivePayment.on(
                                    book,
                                    given.need("Customer"),
                                    given.date("Date").orElse(setting.today()),
                                    given.money("Amount", book.currency()).orElseThrow(),
                                    given.text("Method")))
                    .asking(
                            required("Customer", Kind.TEXT, "number of the customer"),
                            required("Amount", Kind.NUMBER, "what was paid, in the company's currency"),
                            optional("Date", Kind.DATE, "when; today"),
                            optional("Method", Kind.TEXT, "payment method; not said")),
            ActionType.<BillingBook>of(
                            "Set Numbering",
                            "Sets prefix and next number of bills (SS 2.3 R13).",
                            (book, given, setting) ->
                                    SetNumbering.on(book, given.text("Prefix").orElse(""), start(given)))
                    .asking(
                            optional("Prefix", Kind.TEXT, "one to four characters"),
                            required("Start", Kind.NUMBER, "the next bill's number")),
            ActionType.<BillingBook>of(
                            "Set Customer Active",
                            "Puts a customer's billing on hold, or takes it up again (SS 2.1).",
                            (book, given, setting) ->
                                    SetCustomerActive.on(book, given.need("Customer"), given.yes("Active")))
                    .asking(
                            required("Customer", Kind.TEXT, "number of the customer"),
                            required("Active", Kind.YES_NO, "no puts it on hold")),
            ActionType.<BillingBook>of(
                            "Switch Package",
                            "Switches a package on or off (SS 2.1).",
                            (book, given, setting) -> SwitchPackage.on(book, given.need("Package"), given.yes("On")))
                    .asking(
                            required("Package", Kind.TEXT, "id of the package"),
                            required("On", Kind.YES_NO, "no switches it off")),
            ActionType.<BillingBook>of(
                            "Connect QuickBooks",
                            "Connects a company file; the mapping of another does not hold for it (SS 2.3 R11).",
                            (book, given, setting) -> ConnectQuickBooks.on(book, given.need("Company file")))
                    .asking(required("Company file", Kind.TEXT, "name of the company file")),
            ActionType.<BillingBook>of(
                            "Map to QuickBooks",
                            "Maps an item, class, payment method or sales tax (SS 2.3 R11).",
                            (book, given, setting) -> MapToQuickBooks.on(
                                    book,
                                    new QuickBooks.Mapped(
                                            given.choice("Kind", QuickBooks.Kind.class)
                                                    .orElseThrow(),
                                            given.need("Name")),
                                    given.text("QuickBooks name").orElse(given.need("Name"))))
                    .asking(
                            required("Kind", Kind.TEXT, "Item, Class, Payment method or Sales tax"),
                            required("Name", Kind.TEXT, "its name here"),
                            optional("QuickBooks name", Kind.TEXT, "its name there; the same")),
            ActionType.of(
                    "Finish Mapping",
                    "Says that the mapping of the connected company file is finished (SS 2.3 R11).",
                    (book, given, setting) -> FinishMapping.on(book)),
            ActionType.<BillingBook>of(
                            "Transfer to QuickBooks",
                            "Transfers every bill that nothing holds; the warnings say which are held (SS 2.3 R11,"
                                    + " R12).",
                            (book, given, setting) -> TransferBills.on(book))
                    .forGood(),
            ActionType.<BillingBook>of(
                            "Acknowledge Transfer",
                            "QuickBooks took the bill over: it is posted (SS 2.4).",
                            (book, given, setting) ->
                                    AcknowledgeTransfer.on(book, given.need("Bill"), given.need("Transaction")))
                    .asking(BILL, required("Transaction", Kind.TEXT, "id of the transaction in QuickBooks"))
                    .forGood(),
            ActionType.<BillingBook>of(
                            "Reject Transfer",
                            "QuickBooks refused the bill; it is held with what QuickBooks said (SS 2.4).",
                            (book, given, setting) -> RejectTransfer.on(book, given.need("Bill"), given.need("Error")))
                    .asking(BILL, required("Error", Kind.TEXT, "what QuickBooks said"))
                    .forGood());

    public static final List<ActionType<BillingBook>> ALL =
            Stream.of(BILLING, SetUpActions.ALL).flatMap(List::stream).toList();

    private static EntryId entry(BillingBook book, Given given) {
        return WrittenIds.among(book.ids()).one(given.need("Entry"));
    }

    /** A charge that was entered here goes by what it was called then, too. */
    private static EntryId additional(BillingBook book, Given given) {
        EntryId entered = EnterAdditionalCharge.key(book, given.need("Charge"));
        boolean isEntered =
                book.additional().containsKey(entered) || book.charges().containsKey(entered);
        return isEntered ? entered : WrittenIds.among(book.ids()).one(given.need("Charge"));
    }

    private static EntryStatus status(Given given) {
        return given.choice("Status", EntryStatus.class).orElseThrow();
    }

    /** Only where both times are given. */
    private static Optional<Shift> shift(Given given) {
        Optional<LocalTime> stop = time(given, "Stop");
        int workers = whole(given, "Workers").orElse(1L).intValue();
        return time(given, "Start").flatMap(start -> stop.map(end -> new Shift(start, end, workers)));
    }

    private static Optional<LocalTime> time(Given given, String name) {
        return given.read(name, "a time of day such as 18:00", LocalTime::parse);
    }

    private static Optional<YearMonth> month(Given given) {
        return given.read("Month", A_MONTH, YearMonth::parse);
    }

    private static long start(Given given) {
        return whole(given, "Start").orElseThrow();
    }

    private static Optional<Long> whole(Given given, String name) {
        return given.read(name, "a whole number such as 1001", written -> (long) Integer.parseInt(written));
    }

    private static BillingRun run(Given given) {
        Optional<YearMonth> month =
                month(given).or(() -> given.date("Invoice date").map(YearMonth::from));
        return new BillingRun(
                given.date("Invoice date"),
                given.date("Due date"),
                given.date("Cut-off"),
                given.choice("Form", Bill.Form.class).orElse(Bill.Form.INVOICE),
                given.yes("Sort by account"),
                given.yes("Include invoice notes"),
                given.yes("Include time in and out"),
                month.filter(one -> given.yes("Include installments")),
                given.date("Transaction date"));
    }
}
