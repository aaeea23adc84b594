package org.daybook.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.daybook.bench.Workload.Topic;

/**
 * Writes a workload as JSON Lines. Entries of a thousand jobs come mixed, as a source delivers them by time; every job has one at
 * least, and the rest are spread by chance.
 */
final class Generator {

    private static final int MIXED_JOBS = 1000;

    private final Workload load;

    Generator(Workload load) {
        this.load = load;
    }

    /** Writes the file and returns what must come of it. */
    Expected write(Path file) {
        Expected expected = new Expected();
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.US_ASCII)) {
            forEach(entry -> {
                expected.add(entry);
                write(out, entry);
            });
        } catch (IOException e) {
            throw new UncheckedIOException("the workload cannot be written to " + file, e);
        }
        return expected;
    }

    void forEach(Consumer<GeneratedEntry> sink) {
        for (long first = 0; first < load.jobs(); first += MIXED_JOBS) {
            long next = Math.min(first + MIXED_JOBS, load.jobs());
            mix(first, next - first, firstEntry(first), firstEntry(next), sink);
        }
    }

    private long firstEntry(long job) {
        return Math.floorDiv(job * load.entries(), load.jobs());
    }

    private void mix(long firstJob, long jobs, long firstEntry, long lastEntry, Consumer<GeneratedEntry> sink) {
        for (long no = firstEntry; no < lastEntry; no++) {
            long place = no - firstEntry < jobs ? no - firstEntry : load.draw(Topic.JOB_OF_ENTRY, no, (int) jobs);
            sink.accept(GeneratedEntry.of(load, no, firstJob + place));
        }
    }

    private static void write(BufferedWriter out, GeneratedEntry entry) {
        try {
            out.write(entry.line());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
