package org.daybook.bench;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.util.function.LongSupplier;

/** Measures the time, processor time and heap of a piece of work. */
final class Meter {

    private static final double NANOS = 1e9;

    private final OperatingSystemMXBean process = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final LongSupplier notOurs;

    /** @param notOurs processor time in nanoseconds that is to be left out */
    Meter(LongSupplier notOurs) {
        this.notOurs = notOurs;
    }

    /** What was measured, and what came of it. */
    record Measured<T>(T result, Reading reading) {}

    /** A piece of work. */
    interface Work<T> {
        T run() throws Exception;
    }

    /**
     * Runs the work once.
     *
     * @throws Exception whatever the work throws
     */
    <T> Measured<T> measure(Work<T> work) throws Exception {
        try (HeapWatch heap = new HeapWatch()) {
            long cpu = process.getProcessCpuTime() - notOurs.getAsLong();
            long start = System.nanoTime();
            T result = work.run();
            double seconds = (System.nanoTime() - start) / NANOS;
            double cpuSeconds = (process.getProcessCpuTime() - notOurs.getAsLong() - cpu) / NANOS;
            return new Measured<>(result, new Reading(seconds, cpuSeconds, heap.peak()));
        }
    }
}
