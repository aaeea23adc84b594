package org.daybook.cli;

import java.util.OptionalInt;

/**
 * How a site is run.
 *
 * @param port where console and REST API listen; 0 lets the system choose; absent: as the site's settings say
 */
public record RunOptions(OptionalInt port) {}
