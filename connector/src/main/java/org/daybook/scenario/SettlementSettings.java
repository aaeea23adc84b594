package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daybook.invoicing.settlement.Agency;
import org.daybook.invoicing.settlement.AgencySettings;
import org.daybook.invoicing.settlement.AgencySettings.Switch;
import org.daybook.invoicing.settlement.InvoicingTask;
import org.daybook.invoicing.settlement.InvoicingTask.Dates;
import org.daybook.invoicing.settlement.JobSchedule;
import org.daybook.invoicing.settlement.SetUp;

/** An agency's settings, and its client invoicing jobs with their tasks (SS 4.1). */
final class SettlementSettings {

    static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");
    private static final Value SCHEDULE = Value.of(JobSchedule.Every.class);

    private SettlementSettings() {}

    static List<Sentence> all() {
        return List.of(
                given(
                                "the last client invoice number is {number}",
                                "The next invoice has the one after it (SS 4.3 R10); 0.",
                                (world, said) -> number(world, said, true))
                        .where("number", Value.NUMBER),
                given(
                                "the last check number is {number}",
                                "The next check has the one after it; 0.",
                                (world, said) -> number(world, said, false))
                        .where("number", Value.NUMBER),
                given(
                        "checks are drawn on {account}",
                        "The trust account that checks name; Trust.",
                        (world, said) -> set(world, settings(world).drawingOn(said.text("account")))),
                onOff("checks are printed", "Remitting writes checks; so it is.", Switch.PRINT_CHECKS, true),
                onOff(
                        "no checks are printed",
                        "Remitting is needed all the same (SS 4.2).",
                        Switch.PRINT_CHECKS,
                        false),
                onOff(
                        "one check pays all invoices of a client",
                        "Those that are remitted together; otherwise one check an invoice.",
                        Switch.ONE_CHECK_PER_CLIENT,
                        true),
                onOff(
                        "empty clients are skipped",
                        "A run leaves out clients with nothing to settle (SS 8); so it is.",
                        Switch.SKIP_EMPTY_CLIENTS,
                        true),
                onOff(
                        "empty clients are invoiced",
                        "A run tells clients that there is nothing to settle.",
                        Switch.SKIP_EMPTY_CLIENTS,
                        false),
                onOff(
                        "auto-advance is on",
                        "A run also verifies, remits and delivers, up to the first refusal (SS 4.3 R14).",
                        Switch.AUTO_ADVANCE,
                        true),
                onOff("auto-advance is off", "People do so by hand; so it is.", Switch.AUTO_ADVANCE, false),
                onOff(
                        "the commission moves from trust to operating",
                        "Settlements also move the agency's part between its bank accounts (SS 4.3 Journals).",
                        Switch.TRANSFER_COMMISSION,
                        true),
                onOff("the commission stays in trust", "So it is.", Switch.TRANSFER_COMMISSION, false),
                given(
                                "client invoicing job {job}",
                                "A job that runs on demand, with its tasks (SS 4.1).",
                                SettlementSettings::job)
                        .tableMay(taskColumns()),
                given(
                                "client invoicing job {job} scheduled {schedule}",
                                "The same, by a schedule.",
                                SettlementSettings::job)
                        .where("schedule", SCHEDULE)
                        .tableMay(taskColumns()),
                given(
                                "client invoicing job {job} scheduled {schedule} at {time}",
                                "At a time of day; of an hourly job the minute counts.",
                                SettlementSettings::job)
                        .where("schedule", SCHEDULE)
                        .where("time", Value.TIME)
                        .tableMay(taskColumns()),
                given(
                                "client invoicing job {job} scheduled {schedule} on day {day} at {time}",
                                "On a day of the month; in a shorter month its last.",
                                SettlementSettings::job)
                        .where("schedule", SCHEDULE)
                        .where("day", Value.NUMBER)
                        .where("time", Value.TIME)
                        .tableMay(taskColumns()));
    }

    static List<Column> taskColumns() {
        return List.of(
                required("Profile", Value.TEXT, "identifier of the invoice profile"),
                optional("Start date", Value.DATE, "first date of a payment; best left blank (SS 4.3 R1)"),
                optional("End date", Value.DATE, "last date of posting; nothing runs without it"),
                optional("Description", Value.TEXT, "what the task is for"));
    }

    private static Sentence onOff(String pattern, String meaning, Switch which, boolean on) {
        return given(
                pattern, meaning, (world, said) -> set(world, settings(world).with(which, on)));
    }

    private static AgencySettings settings(World world) {
        return Agencies.of(world).agency().settings();
    }

    private static void set(World world, AgencySettings settings) {
        Agencies.of(world).is(Agencies.of(world).agency().with(settings));
    }

    private static void number(World world, Said said, boolean invoice) {
        long number = said.number("number").longValue();
        AgencySettings old = settings(world);
        set(
                world,
                old.numberedFrom(invoice ? number : old.lastInvoiceNumber(), invoice ? old.lastCheckNumber() : number));
    }

    private static void job(World world, Said said) {
        String label = said.text("job");
        Agencies agencies = Agencies.of(world);
        agencies.take(world, said, SetUp.job(agencies.agency(), label, schedule(said)));
        for (Cells row : said.rows()) {
            InvoicingTask task = task(row);
            Agency agency = UsualProfiles.withMethod(agencies.agency(), task.profile());
            agencies.findUsual(agency);
            agencies.take(world, said, SetUp.task(agency, label, task));
        }
    }

    private static JobSchedule schedule(Said said) {
        String every = said.blanks().getOrDefault("schedule", "On demand");
        int day = said.blanks().containsKey("day") ? said.number("day").intValue() : 1;
        if (day < 1 || day > 31) {
            throw new Mistake.Found(said.where(), "A month has no day " + day + ".", "Write a day from 1 to 31.");
        }
        LocalTime at = said.blanks().containsKey("time") ? said.time("time") : LocalTime.MIDNIGHT;
        return new JobSchedule(Value.parse(JobSchedule.Every.class, every), at, day, ZONE);
    }

    private static InvoicingTask task(Cells row) {
        return new InvoicingTask(
                row.text("Profile").orElseThrow(),
                dates(row),
                row.text("Description").orElse(""),
                Optional.empty());
    }

    static Dates dates(Cells row) {
        return new Dates(row.date("Start date"), row.date("End date"));
    }
}
