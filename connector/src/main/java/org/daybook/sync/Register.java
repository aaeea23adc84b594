package org.daybook.sync;

/**
 * Daybook's own memory: one database that is the truth (RE 2.1). Committed means it survives {@code kill -9}; on PostgreSQL also
 * power loss.
 *
 * <p>Every method that writes is one transaction, and writes its audit event in it: no audit, no action (RE F48). H2 and
 * PostgreSQL are graded by the same {@code RegisterContract}.
 */
public interface Register extends AutoCloseable {

    Entries entries();

    Documents documents();

    Histories histories();

    Sending sending();

    Reports reports();

    Site site();

    MappingVersions mappingVersions();

    @Override
    void close();
}
