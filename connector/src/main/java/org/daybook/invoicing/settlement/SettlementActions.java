package org.daybook.invoicing.settlement;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;
import org.daybook.invoicing.settlement.InvoicingTask.Dates;

/** The catalogue of client invoicing: every action of an agency, by its product name (SS 4). */
public final class SettlementActions {

    private static final Argument INVOICES =
            optional("Invoices", Kind.TEXT, "numbers with commas; without it every invoice that waits for the step");
    private static final Argument INVOICE = required("Invoice", Kind.TEXT, "number of the invoice");
    private static final Argument CLIENT = required("Client", Kind.TEXT, "number of the client");
    private static final Argument JOB = required("Job", Kind.TEXT, "label of the client invoicing job");
    private static final Argument PROFILE = required("Profile", Kind.TEXT, "identifier of the invoice profile");
    private static final Argument START =
            optional("Start date", Kind.DATE, "first date of a payment; best left out, so that none is lost");
    private static final Argument END =
            optional("End date", Kind.DATE, "last date of posting; nothing runs without it");

    private SettlementActions() {}

    public static final List<ActionType<Agency>> ALL = List.of(
            ActionType.of(
                            "Set Up Invoice Profile",
                            "Adds a design of invoice; its identifier is put into capitals (SS 4.1).",
                            SettlementActions::profile)
                    .asking(
                            required("Label", Kind.TEXT, "its name"),
                            optional("Identifier", Kind.TEXT, "unique; the label unless said"),
                            required("Remittance method", Kind.TEXT, "one of the eight: Standard Net"),
                            required("Balance calculation", Kind.TEXT, "End date of invoice, Transaction date or Now"),
                            required("Sort method", Kind.TEXT, "By name or By transaction"),
                            optional("Rollup method", Kind.TEXT, "None or By account; None"),
                            optional("Filename override", Kind.TEXT, "names the files; may hold {invoice}"),
                            optional("Template", Kind.TEXT, "file of the LibreOffice template"),
                            optional("Post to primary client ledger", Kind.YES_NO, "yes"),
                            optional("Include past due amount", Kind.YES_NO, "no"),
                            optional("Allow negative net client remits", Kind.YES_NO, "no")),
            ActionType.<Agency>of(
                            "Put Client under Profile",
                            "Has the client settled by the profile (SS 4.1).",
                            (agency, given, setting) ->
                                    SetUp.member(agency, given.need("Client"), given.need("Profile")))
                    .asking(CLIENT, PROFILE),
            ActionType.<Agency>of(
                            "Set Commission Rates",
                            "Gives a client its ordered commission records; the first that matches wins (SS 4.3 R8).",
                            (agency, given, setting) -> SetUp.rates(
                                    agency,
                                    given.need("Client"),
                                    given.read("Records", "commission records", CommissionText::read)
                                            .orElseThrow()))
                    .asking(
                            CLIENT,
                            required(
                                    "Records",
                                    Kind.TEXT,
                                    "records with semicolons, conditions with and: status is LEGAL: 25; default: 30")),
            ActionType.of(
                            "Set Up Job",
                            "Adds a client invoicing job, or changes its schedule (SS 4.1).",
                            SettlementActions::job)
                    .asking(
                            JOB,
                            optional("Schedule", Kind.TEXT, "On demand, Hourly, Daily or Monthly; On demand"),
                            optional("At", Kind.TEXT, "time of day such as 06:00; 00:00"),
                            optional("Day of month", Kind.NUMBER, "of a monthly job; 1"),
                            optional("Zone", Kind.TEXT, "time zone such as America/New_York; UTC")),
            ActionType.<Agency>of(
                            "Set Up Task",
                            "Adds a profile to a job, with the dates it is run by (SS 4.1).",
                            (agency, given, setting) -> SetUp.task(
                                    agency,
                                    given.need("Job"),
                                    new InvoicingTask(
                                            given.need("Profile"),
                                            dates(given),
                                            given.text("Description").orElse(""),
                                            Optional.empty())))
                    .asking(JOB, PROFILE, START, END, optional("Description", Kind.TEXT, "what it is for")),
            ActionType.<Agency>of(
                            "Edit Task Dates",
                            "Types other dates into a task; they count only after Apply (SS 4.2).",
                            (agency, given, setting) ->
                                    TaskDates.edit(agency, given.need("Job"), given.need("Profile"), dates(given)))
                    .asking(JOB, PROFILE, START, END),
            ActionType.<Agency>of(
                            "Apply",
                            "Makes the dates typed into a job's tasks count (SS 4.2).",
                            (agency, given, setting) -> TaskDates.apply(agency, given.need("Job")))
                    .asking(JOB),
            ActionType.<Agency>of(
                            "Run",
                            "Settles with every client of the job's profiles; goes on where a run stopped (SS 4.2).",
                            (agency, given, setting) ->
                                    RunJob.on(agency, given.need("Job"), clients(given), setting.today()))
                    .asking(JOB, optional("Clients", Kind.NUMBER, "at most so many clients, then stop; all"))
                    .forGood(),
            ActionType.<Agency>of(
                            "Generate",
                            "Settles with one client by hand (SS 4.2).",
                            (agency, given, setting) -> GenerateInvoice.on(
                                    agency, given.need("Client"), given.need("Profile"), dates(given), setting.today()))
                    .asking(CLIENT, PROFILE, START, END)
                    .forGood(),
            step("Verify", "Marks invoices as reviewed and reconciled (SS 4.2).", Verify.STEP),
            step("Remit", "Pays clients out: ledger, check, books (SS 4.2).", Remit.STEP)
                    .forGood(),
            step("Deliver", "Hands invoices and detail files to the clients (SS 4.2).", Deliver.STEP)
                    .forGood(),
            ActionType.<Agency>of(
                            "Create Zip",
                            "Copies invoices for the records; changes nothing (SS 4.2).",
                            (agency, given, setting) ->
                                    CreateZip.contents(agency, numbers(given)).then(files -> Outcome.done(agency)))
                    .asking(INVOICES),
            ActionType.<Agency>of(
                            "Export",
                            "Looks whether settlements may go to the accounting package: from Remit on (SS 4.4).",
                            (agency, given, setting) ->
                                    ExportInvoice.on(agency, numbers(given)).then(documents -> Outcome.done(agency)))
                    .asking(required("Invoices", Kind.TEXT, "numbers with commas")),
            ActionType.<Agency>of(
                            "Void Check",
                            "Makes a check worth nothing (SS 4.2).",
                            (agency, given, setting) -> VoidCheck.on(agency, whole(given, "Check")))
                    .asking(required("Check", Kind.NUMBER, "number of the check"))
                    .forGood(),
            ActionType.<Agency>of(
                            "Delete Invoice",
                            "Backs an invoice out; its transactions are free again (SS 4.3 R12).",
                            (agency, given, setting) ->
                                    DeleteInvoice.on(agency, whole(given, "Invoice"), setting.today()))
                    .asking(INVOICE)
                    .forGood(),
            ActionType.of(
                            "Record Client Adjustment",
                            "Corrects what client and agency owe each other (SS 4.3 R11).",
                            SettlementActions::adjust)
                    .asking(
                            CLIENT,
                            required("Adjustment", Kind.TEXT, "an id of its own"),
                            required("Type", Kind.TEXT, "Due client or Due agency"),
                            required("Amount", Kind.NUMBER, "in the client's currency"),
                            optional("Memo", Kind.TEXT, "what it is for"),
                            optional("Show on invoice", Kind.YES_NO, "only what is due to the client; no")),
            ActionType.of(
                            "Record Client Payment",
                            "The client pays what it owes (SS 4.3 R5).",
                            SettlementActions::payment)
                    .asking(CLIENT, required("Amount", Kind.NUMBER, "in the client's currency")),
            ActionType.<Agency>of(
                            "Put on Client Charges",
                            "Shows a transaction in the client-charges table (SS 4.3 R13).",
                            (agency, given, setting) -> PutOnClientCharges.on(
                                    agency, given.entry("Transaction").orElseThrow()))
                    .asking(required("Transaction", Kind.ENTRY, "the transaction")));

    private static ActionType<Agency> step(String name, String meaning, Step step) {
        return ActionType.<Agency>of(
                        name, meaning, (agency, given, setting) -> step.on(agency, numbers(given), setting.today()))
                .asking(INVOICES);
    }

    private static Outcome<Agency> profile(Agency agency, Given given, Setting setting) {
        return SetUp.profile(
                agency,
                new InvoiceProfile(
                        given.need("Label"),
                        given.text("Identifier").orElse(given.need("Label")),
                        given.read("Remittance method", "a remittance method", RemittanceMethod::named)
                                .orElseThrow(),
                        given.text("Filename override"),
                        given.text("Template"),
                        given.choice("Balance calculation", BalanceCalculation.class)
                                .orElseThrow(),
                        given.yesNo("Post to primary client ledger").orElse(true),
                        given.choice("Rollup method", Rollup.class).orElse(Rollup.NONE),
                        given.choice("Sort method", SortMethod.class).orElseThrow(),
                        given.yes("Include past due amount"),
                        given.yes("Allow negative net client remits")));
    }

    private static Outcome<Agency> job(Agency agency, Given given, Setting setting) {
        JobSchedule schedule = new JobSchedule(
                given.choice("Schedule", JobSchedule.Every.class).orElse(JobSchedule.Every.ON_DEMAND),
                given.read("At", "a time such as 06:00", LocalTime::parse).orElse(LocalTime.MIDNIGHT),
                given.read("Day of month", "a day from 1 to 31", SettlementActions::day)
                        .orElse(1),
                given.read("Zone", "a time zone such as America/New_York", ZoneId::of)
                        .orElse(ZoneId.of("UTC")));
        return SetUp.job(agency, given.need("Job"), schedule);
    }

    private static int day(String written) {
        int day = Integer.parseInt(written);
        if (day < 1 || day > 31) {
            throw new IllegalArgumentException(written);
        }
        return day;
    }

    private static Outcome<Agency> adjust(Agency agency, Given given, Setting setting) {
        AgencyClient client = agency.clients().get(given.need("Client"));
        if (client == null) {
            return Outcome.refused(RefusalCode.NO_SUCH_CLIENT, "client " + given.need("Client"));
        }
        return new ClientAdjustment(
                        new EntryId("adjustment", given.need("Adjustment")),
                        client.number(),
                        given.choice("Type", ClientAdjustment.Type.class).orElseThrow(),
                        given.money("Amount", client.currency()).orElseThrow(),
                        given.text("Memo").orElse("Adjustment"),
                        setting.today(),
                        given.yes("Show on invoice"))
                .on(agency);
    }

    private static Outcome<Agency> payment(Agency agency, Given given, Setting setting) {
        AgencyClient client = agency.clients().get(given.need("Client"));
        if (client == null) {
            return Outcome.refused(RefusalCode.NO_SUCH_CLIENT, "client " + given.need("Client"));
        }
        return RecordPayment.on(
                agency,
                client.number(),
                given.money("Amount", client.currency()).orElseThrow(),
                setting.today());
    }

    private static Dates dates(Given given) {
        return new Dates(given.date("Start date"), given.date("End date"));
    }

    private static int clients(Given given) {
        return given.read("Clients", "a number of clients", Integer::parseInt).orElse(Integer.MAX_VALUE);
    }

    private static long whole(Given given, String argument) {
        return given.read(argument, "a whole number", Long::parseLong).orElseThrow();
    }

    private static List<Long> numbers(Given given) {
        return given.read("Invoices", "numbers such as 1042, 1043", SettlementActions::numbers)
                .orElse(List.of());
    }

    private static List<Long> numbers(String written) {
        return java.util.Arrays.stream(written.split("\\s*,\\s*"))
                .map(Long::parseLong)
                .toList();
    }
}
