package org.daybook.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.daybook.cli.Progress;
import org.daybook.register.Registers;
import org.daybook.sync.Register;

/** One run: the workload through all stages, each with its floor beside it, and the audit. */
final class BenchRun implements AutoCloseable {

    private final Workload load;
    private final BenchDatabase database;
    private final Path file;
    private final BenchSite site;
    private final LedgerStub ledger;
    private final Meter meter;
    private final Progress progress;
    private final Consumer<String> notes;
    private final List<StageFigures> figures = new ArrayList<>();

    /**
     * @param folder an empty folder that everything is written to
     * @param notes hears of each stage when it is over, for a large workload takes its time
     */
    BenchRun(Workload load, BenchDatabase database, Path folder, Progress progress, Consumer<String> notes) {
        this.load = load;
        this.database = database;
        this.file = folder.resolve("entries.jsonl");
        this.site = BenchSite.write(folder.resolve("site"));
        this.ledger = new LedgerStub(folder);
        this.meter = new Meter(ledger::cpuNanos);
        this.progress = progress;
        this.notes = notes;
    }

    /** @throws Exception whatever a stage throws */
    BenchResult run() throws Exception {
        progress.now("generating");
        Expected expected = new Generator(load).write(file);
        try (Register register = Registers.open(database.register())) {
            pass(new Stages(site, register, ledger));
        }
        progress.now("checking the books");
        return new BenchResult(
                load,
                database.name(),
                figures,
                audit(expected),
                Runtime.getRuntime().maxMemory(),
                peakRss());
    }

    /** What the ledger was told by the product. */
    StubBooks ledgerBooks() {
        return ledger.product().books();
    }

    private List<BooksCheck.Line> audit(Expected expected) throws SQLException {
        try (Connection connection = database.audit()) {
            return BooksCheck.of(connection, expected, ledgerBooks());
        }
    }

    private void pass(Stages stages) throws Exception {
        progress.now("floors of pull");
        EntryFloors entryFloors = new EntryFloors(file, database);
        List<Floor> ofPull = List.of(entryFloors.parse(), entryFloors.insert());
        stage("pull", "entries", load.entries(), () -> stages.pull(file, progress::advance), ofPull);

        progress.now("floors of invoice");
        List<Floor> ofDocuments = new DocumentFloors(database).run();
        List<Floor> ofInvoice = ofDocuments.subList(0, 2);
        stage("invoice + journal + store", "entries", load.entries(), stages::invoice, ofInvoice);

        long approved = stage("approve", "documents", 0, stages::approve, ofDocuments.subList(2, 3));
        HttpFloors http = new HttpFloors(ledger);
        stage("push", "documents", approved, stages::push, List.of());
        floor("push", http.put());
        stage("confirm", "documents", approved, stages::confirm, List.of());
        floor("confirm", http.get());
    }

    /** @param units how many units it is about; 0: as many as it says itself */
    private long stage(String name, String unit, long units, Meter.Work<Number> work, List<Floor> floors)
            throws Exception {
        progress.now(name);
        Meter.Measured<Number> measured = meter.measure(work);
        long done = measured.result().longValue();
        figures.add(new StageFigures(name, unit, units == 0 ? done : units, measured.reading(), floors));
        notes.accept(String.format(
                Locale.ROOT,
                "%s: %,d %s in %,.1f s, CPU %,.1f s, heap %,d MiB",
                name,
                done,
                unit,
                measured.reading().seconds(),
                measured.reading().cpuSeconds(),
                measured.reading().peakHeap() >> 20));
        return done;
    }

    /** Puts a floor beside the stage just measured: it needs what that stage has left in the ledger. */
    private void floor(String name, Floor floor) {
        StageFigures last = figures.remove(figures.size() - 1);
        if (!last.stage().equals(name)) {
            throw new IllegalStateException("the floor of " + name + " beside " + last.stage());
        }
        figures.add(new StageFigures(last.stage(), last.unit(), last.units(), last.took(), List.of(floor)));
    }

    /** VmHWM of Linux; 0 elsewhere. */
    private static long peakRss() throws IOException {
        Path status = Path.of("/proc/self/status");
        if (!Files.isReadable(status)) {
            return 0;
        }
        return Files.readAllLines(status).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) * 1024)
                .findFirst()
                .orElse(0);
    }

    @Override
    public void close() {
        progress.close();
        ledger.close();
    }
}
