/** Xero's accounting API over REST (LE 2.1): invoices and credit notes as documents, all else as manual journals. */
package org.daybook.ledger.xero;
