package org.daybook.invoicing;

import java.util.List;
import java.util.Optional;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.charges.ChargeCatalogue;
import org.daybook.invoicing.finishedwork.BillingBookCatalogue;
import org.daybook.invoicing.selection.SelectionCatalogue;
import org.daybook.invoicing.settlement.SettlementCatalogue;
import org.daybook.invoicing.worksessions.SessionCatalogue;

/** What people do by hand and on record: one catalogue of actions a kind of billing; a new one is a class and a line here. */
public final class Catalogues {

    public static final List<Catalogue<?>> ALL = List.of(
            new SelectionCatalogue(),
            new ChargeCatalogue(),
            new BillingBookCatalogue(),
            new SettlementCatalogue(),
            new SessionCatalogue());

    private Catalogues() {}

    /** The catalogue of a policy; empty if the policy bills by itself. */
    public static Optional<Catalogue<?>> of(String policy) {
        return ALL.stream().filter(catalogue -> catalogue.name().equals(policy)).findFirst();
    }
}
