package org.daybook.bench;

/**
 * What the bare means need for one part of a stage.
 *
 * @param way how it was done
 * @param units how many of the stage's units went through
 */
record Floor(String way, long units, double seconds) {}
