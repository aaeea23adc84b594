/** PURE. From an invoice to its balanced journal, by the posting references the accountant decided. */
package org.daybook.posting;
