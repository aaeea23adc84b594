package org.daybook.work;

/** How far the source says an entry has come, in the words shared by all sources (SS 6 common state). */
public enum EntryStatus {
    /** CLIPitc N. */
    NOT_DONE,
    /** CLIPitc I. */
    IN_PROGRESS,
    /** A Koho session its employee has not confirmed. */
    UNCONFIRMED,
    /** Done, but a person or a run has to finalize it first (CLIPitc Y). */
    DONE,
    /** Ready for invoicing: finalized, confirmed, posted. */
    FINALIZED
}
