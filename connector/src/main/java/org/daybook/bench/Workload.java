package org.daybook.bench;

/**
 * How much work is generated. The same seed and size always make the same bytes.
 *
 * @param entries lines of the file, unreadable ones included
 * @param jobs how many jobs they are spread over, each with one at least
 */
record Workload(long entries, int jobs, long seed) {

    static final long SEED = 20_260_101L;

    Workload {
        if (jobs < 1 || entries < jobs) {
            throw new IllegalArgumentException("at least one job, and an entry for each: " + entries + " / " + jobs);
        }
    }

    static Workload of(long entries, int jobs) {
        return new Workload(entries, jobs, SEED);
    }

    /** A number that looks random and is always the same for this thing: splitmix64 of the seed, the topic and the index. */
    int draw(Topic topic, long index, int bound) {
        long z = seed + (topic.ordinal() + 1) * 0x9E3779B97F4A7C15L + index * 0xD1B54A32D192ED03L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound);
    }

    /** What is drawn; each has its own series of numbers. */
    enum Topic {
        JOB_OF_ENTRY,
        CUSTOMER,
        CREDIT,
        CLASS,
        ACTIVITY,
        QUANTITY,
        UNIT_PRICE,
        DAY,
        EMPLOYEE,
        TAXABLE
    }
}
