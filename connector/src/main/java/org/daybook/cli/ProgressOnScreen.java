package org.daybook.cli;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar that grows on the terminal. */
final class ProgressOnScreen implements Progress {

    private static final int WIDTH = 100;

    private final ProgressBar bar;

    ProgressOnScreen(String task, long expected) {
        bar = new ProgressBarBuilder()
                .setTaskName(Plain.text(task))
                .setInitialMax(expected > 0 ? expected : -1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .setConsumer(new ConsoleProgressBarConsumer(System.err, WIDTH))
                .build();
    }

    @Override
    public void advance(long steps) {
        bar.stepBy(steps);
    }

    @Override
    public void now(String part) {
        bar.setExtraMessage(" " + Plain.text(part));
    }

    @Override
    public void close() {
        bar.close();
    }
}
