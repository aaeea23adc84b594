/**
 * PURE. Work sessions as Koho bills them: confirmed sessions with their products become invoices, are given back when those are
 * deleted or refunded, and are merged, archived and looked at meanwhile (SS 3).
 */
package org.daybook.invoicing.worksessions;
