package org.daybook.accounting;

import java.util.List;
import java.util.Optional;

/**
 * One line of an invoice or credit memo; it remembers the entries it bills.
 *
 * @param no position from 1
 * @param activity what was done, the key of its sales reference when posting by activity (JI 3.3)
 * @param net amount before tax and before the document's discount; authoritative, the unit price is for display
 * @param taxCode the tax code's name; empty means the line is not taxable
 * @param tax tax on this line, after the document's discount; the lines' taxes sum to the document's tax
 * @param cost registered cost of what is billed, for cost of sales (JI 4.1); zero where the source tells none
 * @param released registered billing price of what is billed: all that was open of what the line closes, otherwise what it bills.
 *     What leaves work in progress where that stands at billing price (JI 4.1)
 * @param time whether it bills time; amounts have a work-in-progress reference of their own (JI 3.1)
 * @param furtherTaxes taxes of the second and third tax code (JI 2.19), in their order
 * @param account number of the account that the source itself asks for (SS 3.3 R12)
 */
public record InvoiceLine(
        int no,
        LineKind kind,
        String text,
        String activity,
        Quantity quantity,
        Price unitPrice,
        Money net,
        Optional<String> taxCode,
        Money tax,
        Money cost,
        Dimensions dimensions,
        List<BilledEntry> billed,
        Money released,
        boolean time,
        List<LineTax> furtherTaxes,
        Optional<String> account) {

    /** Dimension under which a line remembers who did what it bills; it chooses rows, and does not go into the books. */
    public static final String DONE_BY = "DONE_BY";

    public InvoiceLine {
        billed = List.copyOf(billed);
        furtherTaxes = furtherTaxes == null ? List.of() : List.copyOf(furtherTaxes);
        released = released == null ? Money.zero(net.currency()) : released;
    }

    /** A line that releases no work in progress, under one tax code at most. */
    public InvoiceLine(
            int no,
            LineKind kind,
            String text,
            String activity,
            Quantity quantity,
            Price unitPrice,
            Money net,
            Optional<String> taxCode,
            Money tax,
            Money cost,
            Dimensions dimensions,
            List<BilledEntry> billed) {
        this(
                no,
                kind,
                text,
                activity,
                quantity,
                unitPrice,
                net,
                taxCode,
                tax,
                cost,
                dimensions,
                billed,
                Money.zero(net.currency()),
                false,
                List.of(),
                Optional.empty());
    }

    /** The same line at another position. */
    public InvoiceLine numbered(int position) {
        return toBuilder().no(position).build();
    }

    /** Tax of all its tax codes. */
    public Money allTax() {
        return furtherTaxes.stream().map(LineTax::amount).reduce(tax, Money::plus);
    }

    public InvoiceLine withTax(Money newTax) {
        return toBuilder().tax(newTax).build();
    }

    public InvoiceLine withFurtherTaxes(List<LineTax> taxes) {
        return toBuilder().furtherTaxes(taxes).build();
    }

    /** The same line, releasing this much work in progress when it is booked. */
    public InvoiceLine releasing(Money registered, boolean ofTime) {
        return toBuilder().released(registered).time(ofTime).build();
    }

    /** The same line with the account its source asks for. */
    public InvoiceLine bookedOn(Optional<String> ownAccount) {
        return toBuilder().account(ownAccount).build();
    }

    /** The same line, billing these entries. */
    public InvoiceLine billing(List<BilledEntry> entries) {
        return toBuilder().billed(entries).build();
    }

    private Builder toBuilder() {
        return new Builder(this);
    }

    /** Writes a changed line; what is not said stays. */
    private static final class Builder {
        private final InvoiceLine from;
        private int no;
        private Money tax;
        private List<BilledEntry> billed;
        private Money released;
        private boolean time;
        private List<LineTax> furtherTaxes;
        private Optional<String> account;

        private Builder(InvoiceLine from) {
            this.from = from;
            no = from.no;
            tax = from.tax;
            billed = from.billed;
            released = from.released;
            time = from.time;
            furtherTaxes = from.furtherTaxes;
            account = from.account;
        }

        private Builder no(int value) {
            no = value;
            return this;
        }

        private Builder tax(Money value) {
            tax = value;
            return this;
        }

        private Builder billed(List<BilledEntry> value) {
            billed = value;
            return this;
        }

        private Builder released(Money value) {
            released = value;
            return this;
        }

        private Builder time(boolean value) {
            time = value;
            return this;
        }

        private Builder furtherTaxes(List<LineTax> value) {
            furtherTaxes = value;
            return this;
        }

        private Builder account(Optional<String> value) {
            account = value;
            return this;
        }

        private InvoiceLine build() {
            return new InvoiceLine(
                    no,
                    from.kind,
                    from.text,
                    from.activity,
                    from.quantity,
                    from.unitPrice,
                    from.net,
                    from.taxCode,
                    tax,
                    from.cost,
                    from.dimensions,
                    billed,
                    released,
                    time,
                    furtherTaxes,
                    account);
        }
    }
}
