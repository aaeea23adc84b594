package org.daybook.scenario;

import java.util.LinkedHashMap;
import java.util.Map;
import org.daybook.invoicing.selection.PaymentMode;

/** How the customers of a scenario pay, which decides whether their documents are printed on paper. */
final class Paper {

    private final Map<String, PaymentMode> modes = new LinkedHashMap<>();

    Map<String, PaymentMode> modes() {
        return modes;
    }
}
