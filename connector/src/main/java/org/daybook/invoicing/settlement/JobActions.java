package org.daybook.invoicing.settlement;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.settlement.SettlementArguments.END;
import static org.daybook.invoicing.settlement.SettlementArguments.JOB;
import static org.daybook.invoicing.settlement.SettlementArguments.PROFILE;
import static org.daybook.invoicing.settlement.SettlementArguments.START;
import static org.daybook.invoicing.settlement.SettlementArguments.dates;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;

/** The actions on client invoicing jobs and their tasks (SS 4.1, 4.2). */
final class JobActions {

    private JobActions() {}

    static final List<ActionType<Agency>> ALL = List.of(
            ActionType.of(
                            "Set Up Job",
                            "Adds a client invoicing job, or changes its schedule (SS 4.1).",
                            JobActions::job)
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
                    .asking(JOB));

    private static Outcome<Agency> job(Agency agency, Given given, Setting setting) {
        JobSchedule schedule = new JobSchedule(
                given.choice("Schedule", JobSchedule.Every.class).orElse(JobSchedule.Every.ON_DEMAND),
                given.read("At", "a time such as 06:00", LocalTime::parse).orElse(LocalTime.MIDNIGHT),
                given.read("Day of month", "a day from 1 to 31", JobActions::day)
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
}
