package org.daybook.scenario;

import static org.daybook.accounting.RefusalCode.INVOICE_NOT_OPEN;
import static org.daybook.accounting.RefusalCode.IN_PROGRESS;
import static org.daybook.accounting.RefusalCode.MISSING_POSTING_REFERENCE;
import static org.daybook.accounting.RefusalCode.NOT_DONE;
import static org.daybook.accounting.RefusalCode.NOT_UNAPPROVED;
import static org.daybook.accounting.RefusalCode.POSTING_REF_MISSING;
import static org.daybook.accounting.RefusalCode.SUBJOB_OF_MAIN_INVOICING;
import static org.daybook.accounting.RefusalCode.SUBJOB_OF_MAIN_SELECTION;

import java.util.Map;
import org.daybook.accounting.RefusalCode;

/**
 * Reasons that go by a second name: what is a missing reference to the jobs (JI 3.1) is a missing key to the sources (SS 5), work in
 * progress is work that is not done (SS 2.2), and a subjob that is left to its main job is one guard (JI 2.0 G-SUB) under two codes.
 * Whoever expects one name is answered by the other.
 */
final class ReasonNames {

    private static final Map<RefusalCode, RefusalCode> USUAL = Map.of(
            IN_PROGRESS, NOT_DONE,
            SUBJOB_OF_MAIN_SELECTION, SUBJOB_OF_MAIN_INVOICING,
            NOT_UNAPPROVED, INVOICE_NOT_OPEN,
            MISSING_POSTING_REFERENCE, POSTING_REF_MISSING);

    private ReasonNames() {}

    /** Whether both are names of one reason. */
    static boolean same(RefusalCode expected, RefusalCode is) {
        return usual(expected) == usual(is);
    }

    /** A list of codes with each reason under its usual name. */
    static String usual(String codes) {
        String text = codes;
        for (Map.Entry<RefusalCode, RefusalCode> name : USUAL.entrySet()) {
            text = text.replaceAll(
                    "\\b" + name.getKey() + "\\b", name.getValue().name());
        }
        return text;
    }

    private static RefusalCode usual(RefusalCode code) {
        return USUAL.getOrDefault(code, code);
    }
}
