package org.daybook.invoicing.settlement;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.settlement.InvoicingTask.Dates;

/** What several actions of an agency ask for. */
final class SettlementArguments {

    static final Argument CLIENT = required("Client", Kind.TEXT, "number of the client");
    static final Argument JOB = required("Job", Kind.TEXT, "label of the client invoicing job");
    static final Argument PROFILE = required("Profile", Kind.TEXT, "identifier of the invoice profile");
    static final Argument START =
            optional("Start date", Kind.DATE, "first date of a payment; best left out, so that none is lost");
    static final Argument END = optional("End date", Kind.DATE, "last date of posting; nothing runs without it");

    private SettlementArguments() {}

    static Dates dates(Given given) {
        return new Dates(given.date("Start date"), given.date("End date"));
    }
}
