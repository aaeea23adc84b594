package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;
import static org.daybook.scenario.Sentence.then;
import static org.daybook.scenario.Sentence.when;

import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.worksessions.WorkSessionSummary;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** Sentences about finalizing done work, and about how far entries have come (SS 2, 3). */
final class FinalizingSentences {

    private static final CatalogueSentence ACTIONS = new CatalogueSentence(FieldWork::act);
    private static final Value ZONE = new Value(
            "a time zone such as Europe/Helsinki", ZoneId.getAvailableZoneIds()::contains, String::equals, false);

    private FinalizingSentences() {}

    static List<Sentence> all() {
        return List.of(
                given(
                                "auto-finalize at {time}",
                                "Done work is finalized by itself once a day (SS 2.3 R2); today's run is still to"
                                        + " come.",
                                (world, said) -> auto(world, said, ZoneId.of("Europe/Helsinki")))
                        .where("time", Value.TIME),
                given(
                                "auto-finalize at {time} in {zone}",
                                "The same by another clock than Helsinki's: America/New_York.",
                                (world, said) -> auto(world, said, ZoneId.of(said.text("zone"))))
                        .where("time", Value.TIME)
                        .where("zone", ZONE),
                given(
                        "auto-finalize is off",
                        "Done work is finalized by hand only; so it is unless said.",
                        (world, said) -> FieldWork.of(world).autoOff()),
                when(
                                "these entries are finalized",
                                "Somebody ticks them and finalizes; only done work can be (SS 2.3 R1).",
                                FinalizingSentences::tick)
                        .table(List.of(required("Entry", Value.TEXT, "id of the entry"))),
                ACTIONS.of(
                        "entries {entries} are finalized",
                        "The same; ids with commas.",
                        "Finalize Selected",
                        "entries",
                        "Entries"),
                ACTIONS.of("all done entries are finalized", "Select all, and finalize.", "Finalize All"),
                ACTIONS.of(
                                "the clock shows {time} on {date}",
                                "Time passes; auto-finalize runs if it is due.",
                                "Auto-Finalize",
                                "time",
                                "Time",
                                "date",
                                "Date")
                        .where("time", Value.TIME)
                        .where("date", Value.DATE),
                ACTIONS.of(
                                "auto-finalize is switched on at {time}",
                                "The company's setting (SS 2.3 R2).",
                                "Set Auto-Finalize",
                                "time",
                                "At")
                        .where("time", Value.TIME),
                ACTIONS.of("auto-finalize is switched off", "By hand only from now on.", "Set Auto-Finalize"),
                ACTIONS.of(
                        "entry {entry} is un-finalized",
                        "Always refused: finalized work stays finalized (SS 2.2).",
                        "Un-finalize",
                        "entry",
                        "Entry"),
                then(
                                "the entries read",
                                "How far entries have come; those not mentioned do not matter.",
                                FinalizingSentences::entries)
                        .table(columns(entryColumns())),
                then(
                                "the summary of {job} reads",
                                "What the biller sees above the work sessions of a job (SS 3.3 R2).",
                                FinalizingSentences::summary)
                        .table(columns(summaryColumns())));
    }

    private static void auto(World world, Said said, ZoneId zone) {
        FieldWork.of(world).autoAt(said.time("time"), zone, world.today());
    }

    private static void tick(World world, Said said) {
        String ids = said.rows().stream()
                .map(row -> SelectionActions.entry(world, row).toString())
                .collect(Collectors.joining(", "));
        FieldWork.act(world, said, "Finalize Selected", new Given(Map.of("Entries", ids)));
    }

    private static void entries(World world, Said said) {
        Set<String> mentioned =
                said.rows().stream().flatMap(row -> row.text("Entry").stream()).collect(Collectors.toSet());
        List<JobEntry> entries = world.jobs().entries().stream()
                .map(Jobs.Registered::entry)
                .filter(entry -> mentioned.contains(entry.id().nativeId()))
                .toList();
        world.compare(said, "The list of entries", entryColumns(), entries);
    }

    private static void summary(World world, Said said) {
        Job job = world.jobs().job(said.text("job"), world.books());
        List<JobEntry> entries = world.jobs().entriesOf(job.number()).stream()
                .map(Jobs.Registered::entry)
                .toList();
        WorkSessionSummary summary = WorkSessionSummary.of(entries, job.currency());
        world.compare(said, "The summary", summaryColumns(), List.of(summary));
    }

    private static List<Column.Shown<JobEntry>> entryColumns() {
        return List.of(
                Column.Shown.of(
                        "Entry",
                        Value.TEXT,
                        "id of the entry",
                        entry -> entry.id().nativeId()),
                Column.Shown.of("Job", Value.TEXT, "its job", JobEntry::job),
                Column.Shown.of(
                        "Status", StatusWords.VALUE, "how far it has come", entry -> Value.words(entry.status())),
                Column.Shown.of(
                        "Billability", Value.TEXT, "whether it is charged", entry -> Value.words(entry.billability())),
                Column.Shown.of(
                        "Quantity",
                        Value.NUMBER,
                        "registered",
                        entry -> entry.quantity().toString()),
                Column.Shown.of("Price", Value.NUMBER, "registered", entry -> Figures.show(entry.price())));
    }

    static List<Column.Shown<WorkSessionSummary>> summaryColumns() {
        return List.of(
                Column.Shown.of(
                        "Billable hours",
                        Value.NUMBER,
                        "of confirmed billable sessions",
                        s -> s.hoursBillable().toString()),
                Column.Shown.of(
                        "Unbillable hours",
                        Value.NUMBER,
                        "of confirmed other sessions",
                        s -> s.hoursUnbillable().toString()),
                Column.Shown.of(
                        "Billable",
                        Value.NUMBER,
                        "money of confirmed billable sessions",
                        s -> Figures.show(s.billable())),
                Column.Shown.of(
                        "Products", Value.NUMBER, "money of confirmed products", s -> Figures.show(s.products())),
                Column.Shown.of("Fixed", Value.NUMBER, "money of confirmed phases", s -> Figures.show(s.fixed())),
                Column.Shown.of(
                        "Unconfirmed count",
                        Value.NUMBER,
                        "sessions and products",
                        s -> String.valueOf(s.unconfirmedCount())),
                Column.Shown.of(
                        "Unconfirmed hours",
                        Value.NUMBER,
                        "of sessions",
                        s -> s.unconfirmedHours().toString()),
                Column.Shown.of("Unconfirmed", Value.NUMBER, "money of them", s -> Figures.show(s.unconfirmed())),
                Column.Shown.of(
                        "Fixed unconfirmed",
                        Value.NUMBER,
                        "money of phases not confirmed yet",
                        s -> Figures.show(s.fixedUnconfirmed())));
    }
}
