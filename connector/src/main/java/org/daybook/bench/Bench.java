package org.daybook.bench;
public final class Bench { public static int run(org.daybook.cli.BenchOptions o, org.daybook.cli.Terminal t) { return 70; } }
