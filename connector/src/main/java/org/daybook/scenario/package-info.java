/**
 * Scenarios: tests an accountant can sign (DESIGN 5). Markdown files whose sentences and tables run the pure rules; no clock, no
 * database, no network. Uses the JDK, commonmark, and the pure packages.
 */
package org.daybook.scenario;
