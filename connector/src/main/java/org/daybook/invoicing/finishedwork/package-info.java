/**
 * PURE. Finished field work as CLIPitc bills it: work is finalized into the invoice bank, installments and additional charges join it
 * there, and a billing run makes invoices or statements of it (SS 2).
 */
package org.daybook.invoicing.finishedwork;
