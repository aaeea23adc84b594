/** PURE. The words of bookkeeping: money, accounts, dimensions, invoices and journals that balance. Uses the JDK alone. */
package org.daybook.accounting;
