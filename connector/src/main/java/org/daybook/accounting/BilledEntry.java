package org.daybook.accounting;

/** The part of one job entry that an invoice line bills: the cent's way back to its source. */
public record BilledEntry(EntryId entry, Quantity quantity, Money amount) {}
