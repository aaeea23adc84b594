package org.daybook.sync;

import org.daybook.accounting.RefusalCode;

/** What one wire attempt came to (RE 2.6). Whatever is not certain is {@link InDoubt}. */
public sealed interface SendOutcome {

    /** The ledger took it, and echoed our reference, total and currency. */
    record Acknowledged(Document.Receipt receipt) implements SendOutcome {}

    /** The ledger refused it in its own words with a code on its allow-list: LEDGER_REJECTED or LEDGER_PERIOD_CLOSED. */
    record Rejected(RefusalCode code, String words) implements SendOutcome {}

    /** Not one byte of the request can have been processed: safe to try again. */
    record NotSent(String why) implements SendOutcome {}

    /** The ledger says it has it already: look it up and compare. */
    record Exists(String words) implements SendOutcome {}

    /** It may have been taken, or not: look before anything is sent again. */
    record InDoubt(String why) implements SendOutcome {}
}
