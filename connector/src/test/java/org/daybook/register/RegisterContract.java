package org.daybook.register;

/** What every register does; H2 and PostgreSQL are graded by the same sentences. */
abstract class RegisterContract extends HistoriesContract {}
