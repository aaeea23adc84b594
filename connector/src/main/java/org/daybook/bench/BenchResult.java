package org.daybook.bench;

import java.util.List;

/**
 * What a run came to.
 *
 * @param stages in the order in which work passes them
 * @param books what was checked in the end
 * @param peakRss highest memory of the process in bytes, in whole, as the system tells; 0 where it does not
 */
record BenchResult(
        Workload load,
        String database,
        List<StageFigures> stages,
        List<BooksCheck.Line> books,
        long maxHeap,
        long peakRss) {

    BenchResult {
        stages = List.copyOf(stages);
        books = List.copyOf(books);
    }

    /** Entries a second through all stages, one after the other. */
    double entriesPerSecond() {
        double seconds =
                stages.stream().mapToDouble(stage -> stage.took().seconds()).sum();
        return seconds == 0 ? 0 : load.entries() / seconds;
    }

    boolean booksAddUp() {
        return books.stream().allMatch(BooksCheck.Line::holds);
    }
}
