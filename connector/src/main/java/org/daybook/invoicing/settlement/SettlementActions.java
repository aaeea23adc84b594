package org.daybook.invoicing.settlement;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;
import static org.daybook.invoicing.settlement.SettlementArguments.CLIENT;
import static org.daybook.invoicing.settlement.SettlementArguments.END;
import static org.daybook.invoicing.settlement.SettlementArguments.JOB;
import static org.daybook.invoicing.settlement.SettlementArguments.PROFILE;
import static org.daybook.invoicing.settlement.SettlementArguments.START;
import static org.daybook.invoicing.settlement.SettlementArguments.dates;

import java.util.List;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;

/** The catalogue of client invoicing: every action of an agency, by its product name (SS 4). */
public final class SettlementActions {

    private static final Argument INVOICES =
            optional("Invoices", Kind.TEXT, "numbers with commas; without it every invoice that waits for the step");
    private static final Argument INVOICE = required("Invoice", Kind.TEXT, "number of the invoice");

    private SettlementActions() {}

    private static final List<ActionType<Agency>> WORK = List.of(
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
                            optional("Date", Kind.DATE, "by which it comes on an invoice; today"),
                            optional("Show on invoice", Kind.YES_NO, "only what is due to the client; no"))
                    .forGood(),
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

    public static final List<ActionType<Agency>> ALL = Stream.of(
                    ProfileActions.ALL, ClientActions.ALL, AgencyActions.ALL, JobActions.ALL, WORK)
            .flatMap(List::stream)
            .toList();

    private static ActionType<Agency> step(String name, String meaning, Step step) {
        return ActionType.<Agency>of(
                        name, meaning, (agency, given, setting) -> step.on(agency, numbers(given), setting.today()))
                .asking(INVOICES);
    }

    private static Outcome<Agency> adjust(Agency agency, Given given, Setting setting) {
        AgencyClient client = agency.clients().get(given.need("Client"));
        if (client == null) {
            return Outcome.refused(RefusalCode.NO_SUCH_CLIENT, "client " + given.need("Client"));
        }
        return new ClientAdjustment(
                        new EntryId(
                                "adjustment",
                                client.company() + "/" + client.number() + "/" + given.need("Adjustment")),
                        client.number(),
                        given.choice("Type", ClientAdjustment.Type.class).orElseThrow(),
                        given.money("Amount", client.currency()).orElseThrow(),
                        given.text("Memo").orElse("Adjustment"),
                        given.date("Date").orElse(setting.today()),
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
