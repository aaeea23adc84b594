package org.daybook.cli;

import java.util.Optional;

/**
 * What is measured.
 *
 * @param entries how many entries are generated
 * @param jobs on how many jobs
 * @param url JDBC address of a PostgreSQL database to use; absent: one of the bench's own
 * @param json print the result for machines
 */
public record BenchOptions(long entries, int jobs, Database database, Optional<String> url, boolean json) {

    /** The database the register is kept in while measuring. */
    public enum Database {
        H2,
        POSTGRES
    }

    /** The workloads of the specification's performance section. */
    public enum Size {
        S(10_000, 500),
        M(1_000_000, 50_000);

        private final long entries;
        private final int jobs;

        Size(long entries, int jobs) {
            this.entries = entries;
            this.jobs = jobs;
        }

        public long entries() {
            return entries;
        }

        public int jobs() {
            return jobs;
        }
    }
}
