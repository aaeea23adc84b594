package org.daybook.sync;

import org.daybook.accounting.EntryId;
import org.daybook.accounting.RefusalCode;

/** An entry that was looked at and not billed, and why: nothing is ever just missing (RE I02). */
public record LeftOut(EntryId entry, RefusalCode code) {}
