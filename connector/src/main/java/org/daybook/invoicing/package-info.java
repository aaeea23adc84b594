/** PURE. Which entries are billed, when, and how: the invoice selection with its actions, and the policies of the sources. */
package org.daybook.invoicing;
