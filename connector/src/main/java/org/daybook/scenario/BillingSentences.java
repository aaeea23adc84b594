package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Sentence.when;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.finishedwork.Bill;
import org.daybook.invoicing.finishedwork.FinishedWorkActions;
import org.daybook.work.EntryStatus;

/** The actions on a billing book, from Record Work to QuickBooks (SS 2). */
final class BillingSentences {

    private static final CatalogueSentence ACTIONS = new CatalogueSentence(FieldWork::act);
    private static final Value ACTIVE = Value.choice("active", "inactive");
    private static final Value ON_OFF = Value.choice("on", "off");

    private BillingSentences() {}

    static List<Sentence> all() {
        return List.of(
                ACTIONS.of(
                                "work {entry} is recorded as {status}",
                                "How far a job that is out has come; corrected until it is finalized (SS 2.2).",
                                "Record Work",
                                "entry",
                                "Entry",
                                "status",
                                "Status")
                        .where("status", Value.of(EntryStatus.class))
                        .tableMay(List.of(
                                optional("Start", Value.TIME, "when the crew began"),
                                optional("Stop", Value.TIME, "when it stopped"),
                                optional("Workers", Value.NUMBER, "how many worked; 1"),
                                optional("Invoice notes", Value.TEXT, "printed where the run includes notes"))),
                ACTIONS.of(
                        "work {entry} is removed",
                        "Remove Work: only what nobody has started (SS 2.2).",
                        "Remove Work",
                        "entry",
                        "Entry"),
                ACTIONS.of(
                                "work {entry} is changed to {text} for {charge}",
                                "Done this time as a variant with its own text and charge (SS 2.1 JobChange).",
                                "Change Job",
                                "entry",
                                "Entry",
                                "text",
                                "Text",
                                "charge",
                                "Charge")
                        .where("charge", Value.NUMBER),
                ACTIONS.of(
                        "additional charge {charge} is processed",
                        "It goes into the customer's history, once (SS 2.1).",
                        "Process Additional Charge",
                        "charge",
                        "Charge"),
                ACTIONS.of(
                                "installments for {month} are processed",
                                "One charge a package that is due, once (SS 2.3 R7).",
                                "Process Installments",
                                "month",
                                "Month")
                        .where("month", FieldWorkSentences.MONTH),
                ACTIONS.of(
                                "installments for {month} are processed on {date}",
                                "The same with a transaction date.",
                                "Process Installments",
                                "month",
                                "Month",
                                "date",
                                "Transaction date")
                        .where("month", FieldWorkSentences.MONTH)
                        .where("date", Value.DATE),
                when(
                                "the billing run is made",
                                "One bill a customer of what stands in the invoice bank (SS 2.1 BillingRun).",
                                BillingSentences::run)
                        .tableMay(runColumns()),
                ACTIONS.of(
                                "bill {bill} is credited",
                                "Taken back as a whole by a credit memo (SS 6).",
                                "Credit Bill",
                                "bill",
                                "Bill")
                        .tableMay(List.of(
                                optional("Date", Value.DATE, "of the credit memo; today"),
                                optional("Restore work", Value.YES_NO, "yes: to be billed anew; no"))),
                ACTIONS.of(
                                "customer {customer} pays {amount}",
                                "To the oldest balance first (SS 2.3 R10).",
                                "Receive Payment",
                                "customer",
                                "Customer",
                                "amount",
                                "Amount")
                        .where("amount", Value.NUMBER)
                        .tableMay(List.of(
                                optional("Date", Value.DATE, "when; today"),
                                optional("Method", Value.TEXT, "payment method; not said"))),
                ACTIONS.of(
                                "bills are numbered from {number} with prefix {prefix}",
                                "One to four characters (SS 2.3 R13).",
                                "Set Numbering",
                                "number",
                                "Start",
                                "prefix",
                                "Prefix")
                        .where("number", Value.NUMBER),
                when(
                                "customer {customer} is made {activity}",
                                "An inactive customer's billing is on hold (SS 2.1).",
                                (world, said) -> FieldWork.act(
                                        world,
                                        said,
                                        "Set Customer Active",
                                        given(
                                                "Customer",
                                                said.text("customer"),
                                                "Active",
                                                isSaid(said, "activity", "active"))))
                        .where("activity", ACTIVE),
                when(
                                "package {package} is switched {state}",
                                "One that is off is charged nothing (SS 2.1).",
                                (world, said) -> FieldWork.act(
                                        world,
                                        said,
                                        "Switch Package",
                                        given("Package", said.text("package"), "On", isSaid(said, "state", "on"))))
                        .where("state", ON_OFF),
                ACTIONS.of(
                        "QuickBooks is connected to file {file}",
                        "The mapping of another company file does not hold for it (SS 2.3 R11).",
                        "Connect QuickBooks",
                        "file",
                        "Company file"),
                mapping("item", "Item"),
                mapping("class", "Class"),
                mapping("payment method", "Payment method"),
                mapping("sales tax", "Sales tax"),
                ACTIONS.of("the QuickBooks mapping is finished", "Nothing is transferred before.", "Finish Mapping"),
                ACTIONS.of(
                        "the bills are transferred to QuickBooks",
                        "All that nothing holds; a bill that is held counts as refused (SS 2.3 R11, R12).",
                        "Transfer to QuickBooks"),
                ACTIONS.of(
                        "QuickBooks acknowledges bill {bill} as {transaction}",
                        "It is posted (SS 2.4).",
                        "Acknowledge Transfer",
                        "bill",
                        "Bill",
                        "transaction",
                        "Transaction"),
                ACTIONS.of(
                        "QuickBooks rejects bill {bill} with {error}",
                        "It stays exported, held with what QuickBooks said (SS 2.4).",
                        "Reject Transfer",
                        "bill",
                        "Bill",
                        "error",
                        "Error"),
                ACTIONS.any(
                        "{action} is done in the billing book",
                        "Any action on a billing book, by its product name.",
                        FinishedWorkActions.ALL));
    }

    private static Sentence mapping(String word, String kind) {
        return ACTIONS.fixed(
                word + " {name} is mapped to {quickbooks} in QuickBooks",
                "What is new is unusable until it is mapped (SS 2.3 R11).",
                "Map to QuickBooks",
                Map.of("Kind", kind),
                "name",
                "Name",
                "quickbooks",
                "QuickBooks name");
    }

    private static List<Column> runColumns() {
        return List.of(
                optional("Invoice date", Value.DATE, "mandatory; as given before, or today"),
                optional("Due date", Value.DATE, "mandatory; as given before"),
                optional("Cut-off", Value.DATE, "work done after it waits; as given before, or no limit"),
                optional("Form", Value.of(Bill.Form.class), "Invoice"),
                optional("Sort by account", Value.YES_NO, "bills in the order of account numbers; no"),
                optional("Include invoice notes", Value.YES_NO, "no"),
                optional("Include time in and out", Value.YES_NO, "no"),
                optional("Include installments", Value.YES_NO, "no"),
                optional("Month", FieldWorkSentences.MONTH, "of the installments; that of the invoice date"),
                optional("Transaction date", Value.DATE, "of the installments; the invoice date"));
    }

    /** A column with a blank cell gives no value, and takes none from before. */
    private static void run(World world, Said said) {
        Map<String, String> values = new TreeMap<>();
        world.terms().invoiceDate().ifPresent(date -> values.put("Invoice date", date.toString()));
        world.terms().cutOff().ifPresent(date -> values.put("Cut-off", date.toString()));
        FieldWork.of(world).dueDate().ifPresent(date -> values.put("Due date", date.toString()));
        said.headings().forEach(heading -> values.keySet().removeIf(heading::equalsIgnoreCase));
        for (Cells row : said.rows()) {
            runColumns()
                    .forEach(column -> row.text(column.name())
                            .ifPresent(written -> values.put(
                                    column.name(),
                                    column.value() == Value.YES_NO ? written.toLowerCase(Locale.ROOT) : written)));
        }
        FieldWork.act(world, said, "Billing Run", new Given(values));
    }

    private static String isSaid(Said said, String blank, String word) {
        return Value.yesNo(said.text(blank).equalsIgnoreCase(word));
    }

    private static Given given(String first, String one, String second, String other) {
        return new Given(Map.of(first, one, second, other));
    }
}
