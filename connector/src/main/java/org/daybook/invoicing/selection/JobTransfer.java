package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Job;
import org.daybook.work.JobParameter;

/** The transfer of a price on one job: by changing its entries, or where its parameter says so by one entry more (JI 2.4 step 2). */
record JobTransfer(Job job, PriceTransfer transfer) {

    Optional<RefusalCode> problem() {
        return goesToOneEntry() ? Optional.empty() : transfer.problem();
    }

    List<SelectionLine> lines() {
        return goesToOneEntry() ? transfer.unchanged() : transfer.transferred();
    }

    /** What the one entry more carries; zero where there is none. */
    Money writeUpDown() {
        Money difference = transfer.difference();
        return goesToOneEntry() ? difference : Money.zero(difference.currency());
    }

    boolean goesToOneEntry() {
        return job.is(JobParameter.TRANSFER_WRITE_UP_DOWN_TO_FIXED_ALLOCATION_COMBINATION);
    }
}
