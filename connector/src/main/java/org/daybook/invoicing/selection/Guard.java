package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.JobParameter;

/** Collects every reason to refuse an action before anything is done (JI 2.0 common guards). */
final class Guard {

    private final InvoiceSelection selection;
    private final String where;
    private final List<Finding> reasons = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    private Guard(InvoiceSelection selection) {
        this.selection = selection;
        this.where = "job " + selection.job().number();
    }

    static Guard of(InvoiceSelection selection) {
        return new Guard(selection);
    }

    /** G-OPEN. */
    Guard selectionIsOpen() {
        return refuseIf(!selection.isOpen(), RefusalCode.SELECTION_CLOSED);
    }

    /** G-JOB. */
    Guard jobIsInvoiceable() {
        boolean invoiceable = selection.job().open() && !selection.job().blocked();
        return refuseIf(!invoiceable, RefusalCode.JOB_NOT_INVOICEABLE);
    }

    /** What every action asks for that selects or sets prices: an open selection of a job that may be invoiced, and no credit under way. */
    Guard pricesMayBeSet() {
        return selectionIsOpen()
                .jobIsInvoiceable()
                .refuseIf(selection.crediting().isPresent(), RefusalCode.CREDITING_IN_PROGRESS);
    }

    Guard refuseIf(Optional<RefusalCode> reason) {
        reason.ifPresent(code -> refuse(Finding.of(code, where)));
        return this;
    }

    /** G-SUB, first row: the main job invoices and selects for its subjobs. */
    Guard isNoSubjobOfMainSelection() {
        boolean refused = selection.mainJob().filter(Scope::mainJobSelects).isPresent();
        return refuseIf(refused, RefusalCode.SUBJOB_OF_MAIN_SELECTION);
    }

    /** G-SUB, second row: the main job invoices its subjobs, whoever selects. */
    Guard isNoSubjobOfMainInvoicing() {
        boolean refused = selection
                .mainJob()
                .filter(main -> main.is(JobParameter.MAIN_JOB_INVOICING))
                .isPresent();
        return refuseIf(refused, RefusalCode.SUBJOB_OF_MAIN_INVOICING);
    }

    Guard refuseIf(boolean reason, RefusalCode code) {
        return reason ? refuse(Finding.of(code, where)) : this;
    }

    Guard refuseIf(boolean reason, RefusalCode code, Supplier<String> problem) {
        return reason ? refuse(Finding.of(code, where, problem.get())) : this;
    }

    Guard refuse(Finding finding) {
        reasons.add(finding);
        return this;
    }

    Guard warnIf(boolean reason, RefusalCode code) {
        return warnIf(reason, code, code::sentence);
    }

    Guard warnIf(boolean reason, RefusalCode code, Supplier<String> problem) {
        if (reason) {
            warnings.add(Finding.of(code, where, problem.get()));
        }
        return this;
    }

    /** Refused if there is any reason; otherwise done, with the warnings. */
    <T> Outcome<T> then(Supplier<T> effect) {
        return reasons.isEmpty() ? new Outcome.Done<>(effect.get(), warnings) : new Outcome.Refused<>(reasons);
    }
}
