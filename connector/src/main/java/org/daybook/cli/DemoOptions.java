package org.daybook.cli;

import java.nio.file.Path;
import java.util.OptionalInt;

/**
 * How the demo is run.
 *
 * @param site the one folder everything lives under
 * @param once run until nothing moves any more, print the end summary and stop
 * @param json print the end summary for machines
 * @param seed draws the demo's work; the same seed draws the same work
 * @param port where the console listens; absent or 0 lets the system choose
 */
public record DemoOptions(Path site, boolean once, boolean json, long seed, OptionalInt port) {}
