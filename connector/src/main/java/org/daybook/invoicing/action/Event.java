package org.daybook.invoicing.action;

import java.time.Instant;

/**
 * An action that somebody did: what is kept on record.
 *
 * @param no position in the history, from 1
 * @param action product name of the action
 * @param mappingVersion the version of the tables it was done by
 */
public record Event(int no, String action, Given given, String actor, Instant at, String mappingVersion) {}
