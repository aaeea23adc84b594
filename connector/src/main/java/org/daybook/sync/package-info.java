/**
 * PLAIN. The stages a document passes, its states, and the ports the stages need: {@link org.daybook.sync.Register}, {@link
 * org.daybook.sync.Ledger} and {@link org.daybook.sync.SourceSystem}. Uses the JDK and the pure packages.
 */
package org.daybook.sync;
