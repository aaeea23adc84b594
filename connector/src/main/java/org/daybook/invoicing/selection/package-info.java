/**
 * PURE. The invoice selection of a job and the actions on it, one class an action: each says first, and together, why it may
 * refuse, and below that what it does (JI 2).
 */
package org.daybook.invoicing.selection;
