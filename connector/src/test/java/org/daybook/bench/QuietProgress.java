package org.daybook.bench;

import org.daybook.cli.Progress;

/** Says nothing. */
final class QuietProgress implements Progress {

    @Override
    public void advance(long steps) {}

    @Override
    public void now(String part) {}

    @Override
    public void close() {}
}
