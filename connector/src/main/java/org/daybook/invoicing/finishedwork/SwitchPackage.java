package org.daybook.invoicing.finishedwork;

import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;

/** Switches a package on or off (SS 2.1 Package). */
public final class SwitchPackage {

    private SwitchPackage() {}

    public static Outcome<BillingBook> on(BillingBook book, String id, boolean on) {
        ServicePackage known = book.packages().get(id);
        return Reasons.none()
                .refuseIf(known == null, RefusalCode.NO_SUCH_WORK, "package " + id)
                .then(() -> book.toBuilder().servicePackage(known.on(on)).build());
    }
}
