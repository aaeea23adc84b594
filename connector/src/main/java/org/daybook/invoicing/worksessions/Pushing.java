package org.daybook.invoicing.worksessions;

import java.util.Optional;
import org.daybook.accounting.RefusalCode;

/**
 * Which invoices go to the accounting package: approved ones and, where a person was quicker, sent ones, each once. An invoice that was
 * returned and is sent again is not pushed a second time; if its rows changed meanwhile, a person has to look (SS 3.2, 3.4).
 */
public final class Pushing {

    private Pushing() {}

    public static boolean isAsked(SessionInvoice invoice) {
        boolean far = invoice.status() == SessionInvoice.Status.APPROVED || invoice.isWithCustomer();
        return far && invoice.pushed().isEmpty();
    }

    /** The invoice pushed if that is asked, or held if it is no longer what was pushed. */
    static SessionInvoice once(SessionInvoice invoice) {
        if (isAsked(invoice)) {
            return invoice.toBuilder().pushedAsItIs().build();
        }
        boolean changed =
                invoice.pushed().filter(rows -> !rows.equals(invoice.rows())).isPresent();
        return invoice.toBuilder()
                .held(Optional.of(RefusalCode.CHANGED_AFTER_EXPORT).filter(code -> changed))
                .build();
    }
}
