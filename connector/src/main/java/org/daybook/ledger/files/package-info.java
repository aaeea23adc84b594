/**
 * Files that accounting packages import: text made from documents, without a connection to anything (SS 1.3 R8, R9,
 * R12, R13). Customers
 * travel in files of their own, before the invoices.
 */
package org.daybook.ledger.files;
