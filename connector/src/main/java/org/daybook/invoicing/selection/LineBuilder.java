package org.daybook.invoicing.selection;

import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.JobEntry;

/** Writes a changed line of an invoice selection; what is not said stays as it was. */
public final class LineBuilder {
    private JobEntry entry;
    private Quantity qtyInvoiced;
    private Money priceInvoiced;
    private Money costInvoiced;
    private boolean entryClosed;
    private boolean keptOutOfFixedPrice;
    private Optional<Integer> draft;
    private Quantity invoiceQuantity;
    private Money invoicePrice;
    private boolean close;
    private boolean direct;
    private boolean reallocate;
    private Optional<MoveTo> moveTo;

    LineBuilder(SelectionLine from) {
        entry = from.entry();
        qtyInvoiced = from.qtyInvoiced();
        priceInvoiced = from.priceInvoiced();
        costInvoiced = from.costInvoiced();
        entryClosed = from.entryClosed();
        keptOutOfFixedPrice = from.keptOutOfFixedPrice();
        draft = from.draft();
        invoiceQuantity = from.invoiceQuantity();
        invoicePrice = from.invoicePrice();
        close = from.close();
        direct = from.direct();
        reallocate = from.reallocate();
        moveTo = from.moveTo();
    }

    public LineBuilder entry(JobEntry value) {
        entry = value;
        return this;
    }

    public LineBuilder qtyInvoiced(Quantity value) {
        qtyInvoiced = value;
        return this;
    }

    public LineBuilder priceInvoiced(Money value) {
        priceInvoiced = value;
        return this;
    }

    public LineBuilder costInvoiced(Money value) {
        costInvoiced = value;
        return this;
    }

    public LineBuilder entryClosed(boolean value) {
        entryClosed = value;
        return this;
    }

    public LineBuilder keptOutOfFixedPrice(boolean value) {
        keptOutOfFixedPrice = value;
        return this;
    }

    public LineBuilder draft(Optional<Integer> value) {
        draft = value;
        return this;
    }

    public LineBuilder invoiceQuantity(Quantity value) {
        invoiceQuantity = value;
        return this;
    }

    public LineBuilder invoicePrice(Money value) {
        invoicePrice = value;
        return this;
    }

    public LineBuilder close(boolean value) {
        close = value;
        return this;
    }

    public LineBuilder direct(boolean value) {
        direct = value;
        return this;
    }

    public LineBuilder reallocate(boolean value) {
        reallocate = value;
        return this;
    }

    public LineBuilder moveTo(Optional<MoveTo> value) {
        moveTo = value;
        return this;
    }

    public SelectionLine build() {
        return new SelectionLine(
                entry,
                qtyInvoiced,
                priceInvoiced,
                costInvoiced,
                entryClosed,
                keptOutOfFixedPrice,
                draft,
                invoiceQuantity,
                invoicePrice,
                close,
                direct,
                reallocate,
                moveTo);
    }
}
