package org.daybook.cli;

/** Shows how far long work has come. Any thread may tell of steps. */
public interface Progress extends AutoCloseable {

    /** So many steps more are done. */
    void advance(long steps);

    /** What is being done just now. */
    void now(String part);

    @Override
    void close();
}
