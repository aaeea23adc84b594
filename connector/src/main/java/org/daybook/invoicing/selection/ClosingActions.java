package org.daybook.invoicing.selection;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import java.util.List;
import org.daybook.accounting.Dimensions;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;

/** The catalogue of the neighbouring processes: allocation, closing, transfer (JI 2.23). */
final class ClosingActions {

    private ClosingActions() {}

    private static final Argument ALLOCATION =
            optional("Allocation", Kind.NUMBER, "its number; the latest in that state");

    static final List<ActionType<InvoiceSelection>> ALL = List.of(
            ActionType.<InvoiceSelection>of(
                            "Prepare Allocation",
                            "Matches fixed-price work with what is invoiced on account (JI 2.23).",
                            (selection, given, setting) -> JobInvoiceAllocation.prepare(
                                    selection, given.yesNo("Close all").orElse(true)))
                    .asking(optional(
                            "Close all", Kind.YES_NO, "yes: over all open entries; no: the selection as it is; yes")),
            ActionType.<InvoiceSelection>of(
                            "Submit Allocation",
                            "Hands a prepared allocation to whoever approves it (JI 2.23).",
                            (selection, given, setting) ->
                                    JobInvoiceAllocation.submit(selection, given.integer("Allocation")))
                    .asking(ALLOCATION),
            ActionType.<InvoiceSelection>of(
                            "Approve Allocation",
                            "Books a submitted allocation (JI 2.23).",
                            (selection, given, setting) -> JobInvoiceAllocation.approve(
                                    selection, given.integer("Allocation"), DocumentActions.printing(given, setting)))
                    .asking(ALLOCATION, optional("Date", Kind.DATE, "of its journal; today"))
                    .forGood(),
            ActionType.<InvoiceSelection>of(
                            "Revert Allocation",
                            "Takes an approved allocation back, with a journal of its own (JI 2.20).",
                            (selection, given, setting) -> JobInvoiceAllocation.revert(
                                    selection,
                                    given.integer("Allocation"),
                                    given.date("Date").orElse(setting.today())))
                    .asking(ALLOCATION, optional("Date", Kind.DATE, "of its journal; today"))
                    .forGood(),
            ActionType.<InvoiceSelection>of(
                            "Close Job",
                            "Closes the job, with its closing invoice or allocation (JI 2.23).",
                            (selection, given, setting) -> CloseJob.on(
                                            selection, given.yes("Allocate"), DocumentActions.printing(given, setting))
                                    .then(DocumentActions::after))
                    .asking(
                            optional("Allocate", Kind.YES_NO, "yes: what is on account is allocated; no"),
                            optional("Date", Kind.DATE, "of the closing invoice; today"))
                    .forGood(),
            ActionType.of(
                    "Reopen Job",
                    "Opens a closed job again; what its closing printed or booked stays (JI 2.23).",
                    (selection, given, setting) -> ReopenJob.on(selection)),
            ActionType.<InvoiceSelection>of(
                            "Set Closing Obstacle",
                            "The source has something open on the job, or no more (JI 2.23).",
                            (selection, given, setting) -> SetClosingObstacle.on(
                                    selection,
                                    given.choice("Obstacle", ClosingObstacle.class)
                                            .orElseThrow(),
                                    given.yesNo("Open").orElse(true)))
                    .asking(
                            required(
                                    "Obstacle",
                                    Kind.TEXT,
                                    "Requisitions, Accruals, Unapproved sheets, Unposted journals or Undelivered"
                                            + " orders"),
                            optional("Open", Kind.YES_NO, "no: it is settled; yes")),
            ActionType.<InvoiceSelection>of(
                            "Transfer Job",
                            "From a date on the job's work stands under another dimension (JI 2.23).",
                            (selection, given, setting) -> TransferJob.on(
                                    selection,
                                    Dimensions.of(Dimensions.name(given.need("Dimension")), given.need("Value")),
                                    given.date("Date").orElse(setting.today())))
                    .asking(
                            required("Dimension", Kind.TEXT, "name of the dimension"),
                            required("Value", Kind.TEXT, "its new value"),
                            optional("Date", Kind.DATE, "of the transfer; today")));
}
