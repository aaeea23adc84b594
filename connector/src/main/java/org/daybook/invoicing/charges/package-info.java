/**
 * PURE. Invoices of job charges, as Job Manager makes them (SS 1): a job's order items and charges are matched to
 * invoices by eight
 * policies, deposits are taken off again, and each invoice is distributed to accounts, approved, exported and posted.
 */
package org.daybook.invoicing.charges;
