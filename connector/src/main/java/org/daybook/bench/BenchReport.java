package org.daybook.bench;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybook.cli.Table;
import org.daybook.cli.Terminal;

/** Tells a result: as tables for people, or as one JSON value for machines. */
final class BenchReport {

    private static final double MEBIBYTE = 1024 * 1024;

    private final BenchResult result;

    BenchReport(BenchResult result) {
        this.result = result;
    }

    void tell(Terminal terminal) {
        terminal.line(
                Terminal.Look.HEADING,
                String.format(
                        Locale.ROOT,
                        "%,d entries on %,d jobs, %s, heap at most %.0f MiB",
                        result.load().entries(),
                        result.load().jobs(),
                        result.database(),
                        result.maxHeap() / MEBIBYTE));
        terminal.line();
        terminal.table(stages());
        terminal.line();
        terminal.line(String.format(
                Locale.ROOT,
                "end to end, one stage after the other: %,.0f entries/s; peak memory of the process %.0f MiB",
                result.entriesPerSecond(),
                result.peakRss() / MEBIBYTE));
        terminal.line(
                Terminal.Look.FAINT,
                "of floor: the stage's rate beside that of the bare means below, in this run; CPU: of the"
                        + " process without its ledger; heap: most that was left after a garbage collection.");
        terminal.line();
        terminal.table(floors());
        terminal.line();
        terminal.table(books());
        terminal.line();
        terminal.line(
                result.booksAddUp() ? Terminal.Look.GOOD : Terminal.Look.BAD,
                result.booksAddUp()
                        ? "The books add up."
                        : "The books do not add up; the figures above are worth nothing.");
    }

    private Table stages() {
        Table table = new Table(
                "stage",
                "units",
                ">number",
                ">seconds",
                ">units/s",
                ">floor units/s",
                ">of floor",
                ">CPU s",
                ">peak heap MiB");
        for (StageFigures stage : result.stages()) {
            table.row(
                    stage.stage(),
                    stage.unit(),
                    stage.units(),
                    decimal(stage.took().seconds()),
                    Math.round(stage.unitsPerSecond()),
                    Math.round(stage.floorUnitsPerSecond()),
                    String.format(Locale.ROOT, "%.0f %%", stage.percentOfFloor()),
                    decimal(stage.took().cpuSeconds()),
                    Math.round(stage.took().peakHeap() / MEBIBYTE));
        }
        return table;
    }

    private Table floors() {
        Table table = new Table("floor of", "bare means", ">units", ">seconds");
        for (StageFigures stage : result.stages()) {
            for (Floor floor : stage.floors()) {
                table.row(stage.stage(), floor.way(), floor.units(), decimal(floor.seconds()));
            }
        }
        return table;
    }

    private Table books() {
        Table table = new Table("", "the books", "should be", "are");
        for (BooksCheck.Line line : result.books()) {
            table.row(line.holds() ? "ok" : "WRONG", line.what(), line.should(), line.is());
        }
        return table;
    }

    /** The same facts under plain names; seconds and rates are numbers, money is text. */
    Map<String, Object> facts() {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("entries", result.load().entries());
        facts.put("jobs", result.load().jobs());
        facts.put("seed", result.load().seed());
        facts.put("database", result.database());
        facts.put("stages", result.stages().stream().map(BenchReport::facts).toList());
        facts.put("entriesPerSecond", result.entriesPerSecond());
        facts.put("maxHeapBytes", result.maxHeap());
        facts.put("peakRssBytes", result.peakRss());
        facts.put("booksAddUp", result.booksAddUp());
        facts.put("books", result.books());
        return facts;
    }

    private static Map<String, Object> facts(StageFigures stage) {
        Map<String, Object> facts = new LinkedHashMap<>();
        facts.put("stage", stage.stage());
        facts.put("unit", stage.unit());
        facts.put("units", stage.units());
        facts.put("seconds", stage.took().seconds());
        facts.put("unitsPerSecond", stage.unitsPerSecond());
        facts.put("floorUnitsPerSecond", stage.floorUnitsPerSecond());
        facts.put("percentOfFloor", stage.percentOfFloor());
        facts.put("cpuSeconds", stage.took().cpuSeconds());
        facts.put("peakHeapAfterGcBytes", stage.took().peakHeap());
        facts.put("floors", List.copyOf(stage.floors()));
        return facts;
    }

    private static String decimal(double seconds) {
        return String.format(Locale.ROOT, "%,.2f", seconds);
    }
}
