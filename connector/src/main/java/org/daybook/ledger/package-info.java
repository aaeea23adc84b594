/**
 * What every accounting package's adapter shares: the one HTTP client of ledger traffic, the classification of its outcomes,
 * and settings. Each subpackage speaks to one package, and none knows another (DESIGN 2).
 */
package org.daybook.ledger;
