package org.daybook.bench;

/**
 * What one stage took.
 *
 * @param cpuSeconds processor time of the process without that of the bench's own ledger
 * @param peakHeap highest heap use in bytes right after a garbage collection while the stage ran, one at its end included
 */
record Reading(double seconds, double cpuSeconds, long peakHeap) {}
