/**
 * PURE. Client invoicing of a collection agency, as ACE does it (SS 4): what was collected for a client is settled with it, less the
 * agency's commission. {@link org.daybook.invoicing.settlement.Agency} is the state, one class is one action, and
 * {@link org.daybook.invoicing.settlement.SettlementActions} is their catalogue.
 */
package org.daybook.invoicing.settlement;
