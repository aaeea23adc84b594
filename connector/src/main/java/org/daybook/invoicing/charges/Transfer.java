package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.util.Optional;

/**
 * How far an invoice's way into the accounting package has come (SS 1.4).
 *
 * @param approved hash of the contents that were approved
 * @param exported hash of the contents that were last written to a file
 * @param batch id of that export
 * @param rejection what the package said against it, until it is exported again
 * @param confirmed the package's acceptance is on record
 */
public record Transfer(
        InvoiceStatus status,
        Optional<String> approved,
        Optional<String> exported,
        Optional<String> batch,
        Optional<LocalDate> exportedOn,
        Optional<LocalDate> postedOn,
        Optional<String> rejection,
        boolean confirmed) {

    static final Transfer NONE = new Transfer(
            InvoiceStatus.INVOICED,
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            false);

    boolean is(InvoiceStatus asked) {
        return status == asked;
    }

    /** An exported invoice that is approved again stays exported, for the package still has its old contents. */
    Transfer approvedAs(String hash) {
        InvoiceStatus now = is(InvoiceStatus.EXPORTED) ? status : InvoiceStatus.APPROVED;
        return new Transfer(now, Optional.of(hash), exported, batch, exportedOn, postedOn, rejection, confirmed);
    }

    Transfer withdrawn() {
        InvoiceStatus now = is(InvoiceStatus.APPROVED) ? InvoiceStatus.INVOICED : status;
        return new Transfer(now, Optional.empty(), exported, batch, exportedOn, postedOn, rejection, confirmed);
    }

    /** Written to a file; what the package said of an earlier file is answered. */
    Transfer exportedAs(String hash, String batchId, LocalDate on) {
        return new Transfer(
                InvoiceStatus.EXPORTED,
                approved,
                Optional.of(hash),
                Optional.of(batchId),
                Optional.of(on),
                postedOn,
                Optional.empty(),
                false);
    }

    Transfer rejectedFor(String reason) {
        return new Transfer(status, approved, exported, batch, exportedOn, postedOn, Optional.of(reason), false);
    }

    Transfer confirmedByThePackage() {
        return new Transfer(status, approved, exported, batch, exportedOn, postedOn, Optional.empty(), true);
    }

    Transfer posted(LocalDate on) {
        return new Transfer(
                InvoiceStatus.POSTED, approved, exported, batch, exportedOn, Optional.of(on), rejection, confirmed);
    }
}
