package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.settlement.Agency;
import org.daybook.invoicing.settlement.AgencyClient;
import org.daybook.invoicing.settlement.ClientAdjustment;
import org.daybook.invoicing.settlement.CreateZip;
import org.daybook.invoicing.settlement.DeleteInvoice;
import org.daybook.invoicing.settlement.Deliver;
import org.daybook.invoicing.settlement.ExportInvoice;
import org.daybook.invoicing.settlement.GenerateInvoice;
import org.daybook.invoicing.settlement.InvoicingJob;
import org.daybook.invoicing.settlement.InvoicingTask.Dates;
import org.daybook.invoicing.settlement.PutOnClientCharges;
import org.daybook.invoicing.settlement.RecordPayment;
import org.daybook.invoicing.settlement.Remit;
import org.daybook.invoicing.settlement.RunJob;
import org.daybook.invoicing.settlement.SettlementActions;
import org.daybook.invoicing.settlement.TaskDates;
import org.daybook.invoicing.settlement.Verify;
import org.daybook.invoicing.settlement.VoidCheck;

/** The actions of client invoicing (SS 4.2). */
final class SettlementDeeds {

    private static final Value NUMBERS = new Value(
            "one number, or several with commas",
            written -> written.matches("\\d{1,18}((\\s*,\\s*|\\s+and\\s+)\\d{1,18})*"),
            String::equals,
            true);

    private SettlementDeeds() {}

    /** One of the three steps, for the invoices named or for all that wait. */
    @FunctionalInterface
    private interface Bulk {
        Outcome<Agency> on(Agency agency, List<Long> numbers, LocalDate today);
    }

    static List<Sentence> all() {
        List<Sentence> all = new ArrayList<>();
        all.addAll(jobs());
        all.addAll(byHand());
        all.addAll(step("verified", "Reviewed and reconciled: the green check", Verify::of));
        all.addAll(step("remitted", "Paid out: ledger, check, books", Remit::of));
        all.addAll(step("delivered", "Handed to the client", Deliver::of));
        all.addAll(afterwards());
        return List.copyOf(all);
    }

    private static List<Sentence> jobs() {
        return List.of(
                deed(
                        "client invoicing job {job} is run",
                        "Settles with every client of the job's profiles; goes on where a run stopped (SS 4.2).",
                        (world, said) -> RunJob.on(agency(world), said.text("job"), world.today())),
                deed(
                                "client invoicing job {job} is run for {count} clients and stops",
                                "The same, and something stops it after so many clients.",
                                (world, said) -> RunJob.on(
                                        agency(world),
                                        said.text("job"),
                                        said.number("count").intValue(),
                                        world.today()))
                        .where("count", Value.NUMBER),
                when(
                                "the clock of the client invoicing jobs shows {date} {time}",
                                "Jobs whose schedule is due are run, once each (Europe/Helsinki).",
                                SettlementDeeds::tick)
                        .where("date", Value.DATE)
                        .where("time", Value.TIME),
                when(
                                "task dates of client invoicing job {job} are edited",
                                "Somebody types dates; they count only once they are applied (SS 4.2).",
                                SettlementDeeds::edit)
                        .table(SettlementSettings.taskColumns()),
                deed(
                        "task dates of client invoicing job {job} are applied",
                        "Apply: what was typed counts from the next run on.",
                        (world, said) -> TaskDates.apply(agency(world), said.text("job"))),
                when(
                                "invoice profiles are set up",
                                "Adds profiles; refused where an identifier is taken.",
                                (world, said) -> said.rows()
                                        .forEach(row -> Agencies.of(world)
                                                .take(world, said, SettlementSentences.profile(world, row))))
                        .table(SettlementSentences.profileColumns()));
    }

    private static List<Sentence> byHand() {
        return List.of(
                deed(
                        "an invoice is generated for {client}",
                        "By hand on the client, under its first profile, up to today (SS 4.2).",
                        (world, said) -> generate(world, said, Optional.of(world.today()))),
                deed(
                                "an invoice is generated for {client} up to {end}",
                                "The same, up to a day; the start is empty.",
                                (world, said) -> generate(world, said, Optional.of(said.date("end"))))
                        .where("end", Value.DATE),
                deed(
                        "an invoice is generated for {client} under {profile}",
                        "The same as the first, under one of its profiles.",
                        (world, said) -> generate(world, said, Optional.of(world.today()))),
                deed(
                                "an invoice is generated for {client} under {profile} up to {end}",
                                "The same, under one of its profiles, up to a day.",
                                (world, said) -> generate(world, said, Optional.of(said.date("end"))))
                        .where("end", Value.DATE),
                deed(
                                "an invoice is generated for {client} from {start} up to {end}",
                                "With a start date: what was paid before it is lost (SS 4.3 R1).",
                                (world, said) -> generate(world, said, Optional.of(said.date("end"))))
                        .where("start", Value.DATE)
                        .where("end", Value.DATE),
                deed(
                        "an invoice is generated for {client} without an end date",
                        "It needs one.",
                        (world, said) -> generate(world, said, Optional.empty())));
    }

    private static List<Sentence> step(String done, String meaning, Bulk step) {
        return List.of(
                deed(
                                "client invoice {invoices} is " + done,
                                meaning + " (SS 4.2).",
                                (world, said) -> step.on(agency(world), numbers(said), world.today()))
                        .where("invoices", NUMBERS),
                deed(
                                "client invoices {invoices} are " + done,
                                "The same in bulk: all of them, or none.",
                                (world, said) -> step.on(agency(world), numbers(said), world.today()))
                        .where("invoices", NUMBERS),
                deed(
                        "all client invoices are " + done,
                        "The same, with every invoice that waits for it.",
                        (world, said) -> step.on(agency(world), List.of(), world.today())));
    }

    private static List<Sentence> afterwards() {
        return List.of(
                deed(
                                "client invoice {invoice} is deleted",
                                "Back out: its transactions are free for the next run (SS 4.3 R12).",
                                (world, said) -> DeleteInvoice.on(
                                        agency(world), said.number("invoice").longValue(), world.today()))
                        .where("invoice", Value.NUMBER),
                deed(
                                "check {check} is voided",
                                "It is worth nothing any more (SS 4.2).",
                                (world, said) -> VoidCheck.on(
                                        agency(world), said.number("check").longValue()))
                        .where("check", Value.NUMBER),
                when(
                                "a zip is created of client invoices {invoices}",
                                "Create Zip: a copy for the records, no change (SS 4.2).",
                                SettlementDeeds::zip)
                        .where("invoices", NUMBERS),
                when(
                                "client invoices {invoices} are exported",
                                "Their documents go to the accounting package: from Remit on, not before (SS 4.4).",
                                (world, said) -> world.last()
                                        .take(said, ExportInvoice.on(agency(world), numbers(said)))
                                        .ifPresent(
                                                documents -> world.documents().preview(documents, false)))
                        .where("invoices", NUMBERS),
                when(
                                "client adjustments are recorded",
                                "Corrections between client and agency (SS 4.3 R11).",
                                SettlementDeeds::adjust)
                        .table(List.of(
                                optional("Adjustment", Value.TEXT, "its id; the memo"),
                                required("Client", Value.TEXT, "number of the client"),
                                required(
                                        "Type",
                                        Value.of(ClientAdjustment.Type.class),
                                        "Due client: money out; Due agency: money in"),
                                required("Amount", Value.NUMBER, "in the client's currency"),
                                optional("Memo", Value.TEXT, "what it is for"),
                                optional("Date", Value.DATE, "today"),
                                optional("Show on invoice", Value.YES_NO, "only what is due to the client; no"))),
                deed(
                                "client {client} pays the agency {amount}",
                                "What was past due is paid (SS 4.3 R5).",
                                SettlementDeeds::pay)
                        .where("amount", Value.NUMBER),
                deed(
                        "transaction {transaction} is put on client charges",
                        "It shows in the client-charges table; a direct payment cannot (SS 4.3 R13).",
                        (world, said) ->
                                PutOnClientCharges.on(agency(world), Agencies.transaction(said.text("transaction")))),
                when(
                                "the agency does {action}",
                                "Any action of client invoicing by its product name, with its arguments as a table.",
                                SettlementDeeds::byName)
                        .tableMay(List.of(
                                required("Argument", Value.TEXT, "name of the argument"),
                                required("Value", Value.TEXT, "what is given"))));
    }

    private static Sentence deed(String pattern, String meaning, BiFunction<World, Said, Outcome<Agency>> rule) {
        return when(pattern, meaning, (world, said) -> Agencies.of(world).take(world, said, rule.apply(world, said)));
    }

    private static Agency agency(World world) {
        return UsualProfiles.of(world);
    }

    private static List<Long> numbers(Said said) {
        return List.of(said.text("invoices").split("\\s*,\\s*|\\s+and\\s+")).stream()
                .map(Long::valueOf)
                .toList();
    }

    private static Outcome<Agency> generate(World world, Said said, Optional<LocalDate> end) {
        String client = said.text("client");
        AgencyClient known = agency(world).clients().get(client);
        String usual = known == null || known.profiles().isEmpty()
                ? "NO PROFILE"
                : known.profiles().get(0);
        Optional<LocalDate> start =
                said.blanks().containsKey("start") ? Optional.of(said.date("start")) : Optional.empty();
        String profile = said.blanks().getOrDefault("profile", usual);
        return GenerateInvoice.on(agency(world), client, profile, new Dates(start, end), world.today());
    }

    private static void tick(World world, Said said) {
        Instant now = said.date("date")
                .atTime(said.time("time"))
                .atZone(SettlementSettings.ZONE)
                .toInstant();
        Agencies agencies = Agencies.of(world);
        for (InvoicingJob job : agency(world).jobs().values()) {
            agencies.ranBefore(
                    job.label(),
                    said.date("date").atStartOfDay(SettlementSettings.ZONE).toInstant());
            if (job.schedule().due(now, agencies.lastRun(job.label())).isPresent()) {
                agencies.ranAt(job.label(), now);
                agencies.take(world, said, RunJob.on(agencies.agency(), job.label(), said.date("date")));
            }
        }
    }

    private static void edit(World world, Said said) {
        for (Cells row : said.rows()) {
            Dates typed = SettlementSettings.dates(row);
            String profile = row.text("Profile").orElseThrow();
            Agencies.of(world).take(world, said, TaskDates.edit(agency(world), said.text("job"), profile, typed));
        }
    }

    private static void zip(World world, Said said) {
        Outcome<List<String>> files = CreateZip.contents(agency(world), numbers(said));
        world.last().take(said, files).ifPresent(Agencies.of(world)::zip);
    }

    private static void adjust(World world, Said said) {
        for (Cells row : said.rows()) {
            String client = row.text("Client").orElseThrow();
            String memo = row.text("Memo").orElse("Adjustment");
            Agencies.of(world)
                    .take(
                            world,
                            said,
                            new ClientAdjustment(
                                            new EntryId(
                                                    "adjustment",
                                                    row.text("Adjustment").orElse(memo)),
                                            client,
                                            row.choice("Type", ClientAdjustment.Type.class)
                                                    .orElseThrow(),
                                            row.money("Amount", currency(world, client))
                                                    .orElseThrow(),
                                            memo,
                                            row.date("Date").orElse(world.today()),
                                            row.yes("Show on invoice").orElse(false))
                                    .on(agency(world)));
        }
    }

    private static java.util.Currency currency(World world, String client) {
        AgencyClient known = agency(world).clients().get(client);
        return known == null ? Books.EUR : known.currency();
    }

    private static Outcome<Agency> pay(World world, Said said) {
        String client = said.text("client");
        Money amount = Money.of(said.number("amount"), currency(world, client));
        return RecordPayment.on(agency(world), client, amount, world.today());
    }

    private static void byName(World world, Said said) {
        Map<String, String> given = new LinkedHashMap<>();
        said.rows()
                .forEach(row -> given.put(
                        row.text("Argument").orElseThrow(), row.text("Value").orElseThrow()));
        Optional<ActionType<Agency>> action = SettlementActions.ALL.stream()
                .filter(known -> known.name()
                        .toLowerCase(Locale.ROOT)
                        .equals(said.text("action").toLowerCase(Locale.ROOT)))
                .findFirst();
        Outcome<Agency> outcome = action.map(
                        known -> known.on(Agencies.of(world).agency(), new Given(given), world.setting()))
                .orElse(Outcome.refused(RefusalCode.UNKNOWN_ACTION, said.text("action")));
        Agencies.of(world).take(world, said, outcome);
    }
}
