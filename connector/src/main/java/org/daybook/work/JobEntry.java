package org.daybook.work;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/**
 * One registration on a job as the source tells it: time, an amount, an outlay, a collected payment.
 *
 * @param id source and native id
 * @param company number of the company whose job it is
 * @param job number of the job (Koho: project; CLIPitc: job; ACE: client under a profile)
 * @param activity task, item or product code; the key of posting by activity
 * @param quantity hours or pieces registered
 * @param unitPrice selling price of one unit
 * @param price registered selling price of the whole entry; what is open until it is invoiced. Authoritative: it may differ
 *     from quantity times unit price where the source says so
 * @param cost registered cost; zero where the source tells none
 * @param commission the agency's commission on a collected payment; zero elsewhere
 * @param taxable whether the source marks the entry taxable
 * @param group the joint session or charge group it belongs to
 * @param groupHead whether it is the joint row itself, which is billed instead of its parts (SS 3.3 R6)
 * @param postedOn when the source posted it, where that differs from the date it was done (SS 4.3 R1)
 * @param taxCodes the tax codes derived for it, at most three (JI 2.19); none: the customer's own
 * @param taskGroup which of the quote's or budget's groups its task stands under (JI 2.11)
 * @param costCenter the department of the employee, or that ran the work: who supplies the offset reference (JI 3.3), and what a
 *     distribution by department goes by (SS 1.1)
 * @param account number of the account that the source itself asks for (SS 3.3 R12)
 * @param proposal what somebody proposed to invoice of it (JI 2.3)
 */
public record JobEntry(
        EntryId id,
        String company,
        String job,
        String customer,
        EntryKind kind,
        LocalDate date,
        String activity,
        Optional<String> employee,
        Optional<String> task,
        String text,
        Quantity quantity,
        Price unitPrice,
        Money price,
        Money cost,
        Money commission,
        Billability billability,
        EntryStatus status,
        boolean taxable,
        Optional<String> group,
        boolean groupHead,
        Dimensions dimensions,
        EntryOrigin origin,
        Optional<LocalDate> postedOn,
        List<String> taxCodes,
        Optional<String> taskGroup,
        Optional<String> costCenter,
        Optional<String> account,
        Optional<Proposal> proposal) {

    public JobEntry {
        taxCodes = List.copyOf(taxCodes);
        if (taxCodes.size() > 3) {
            throw new IllegalArgumentException("an entry has at most three tax codes: " + taxCodes);
        }
    }

    public Currency currency() {
        return price.currency();
    }

    public JobEntry withStatus(EntryStatus newStatus) {
        return toBuilder().status(newStatus).build();
    }

    public static Builder of(EntryId id, Currency currency) {
        return new Builder(id, currency);
    }

    public Builder toBuilder() {
        return toBuilder(id);
    }

    /** A builder of a new entry under another id that says what this one says. */
    public Builder toBuilder(EntryId newId) {
        Builder b = new Builder(newId, currency());
        b.company = company;
        b.job = job;
        b.customer = customer;
        b.kind = kind;
        b.date = date;
        b.activity = activity;
        b.employee = employee;
        b.task = task;
        b.text = text;
        b.quantity = quantity;
        b.unitPrice = unitPrice;
        b.price = price;
        b.cost = cost;
        b.commission = commission;
        b.billability = billability;
        b.status = status;
        b.taxable = taxable;
        b.group = group;
        b.groupHead = groupHead;
        b.dimensions = dimensions;
        b.origin = origin;
        b.postedOn = postedOn;
        b.taxCodes = taxCodes;
        b.taskGroup = taskGroup;
        b.costCenter = costCenter;
        b.account = account;
        b.proposal = proposal;
        return b;
    }

    /** Writes an entry field by field, for there are many; what is not said is blank, zero, billable and finalized. */
    public static final class Builder {
        private final EntryId id;
        private final Currency currency;
        private String company = "";
        private String job = "";
        private String customer = "";
        private EntryKind kind = EntryKind.TIME;
        private LocalDate date = LocalDate.EPOCH;
        private String activity = "";
        private Optional<String> employee = Optional.empty();
        private Optional<String> task = Optional.empty();
        private String text = "";
        private Quantity quantity = Quantity.ONE;
        private Price unitPrice;
        private Money price;
        private Money cost;
        private Money commission;
        private Billability billability = Billability.BILLABLE;
        private EntryStatus status = EntryStatus.FINALIZED;
        private boolean taxable = true;
        private Optional<String> group = Optional.empty();
        private boolean groupHead;
        private Dimensions dimensions = Dimensions.NONE;
        private EntryOrigin origin = EntryOrigin.REGISTRATION;
        private Optional<LocalDate> postedOn = Optional.empty();
        private List<String> taxCodes = List.of();
        private Optional<String> taskGroup = Optional.empty();
        private Optional<String> costCenter = Optional.empty();
        private Optional<String> account = Optional.empty();
        private Optional<Proposal> proposal = Optional.empty();

        private Builder(EntryId id, Currency currency) {
            this.id = Objects.requireNonNull(id);
            this.currency = Objects.requireNonNull(currency);
            this.cost = Money.zero(currency);
            this.commission = Money.zero(currency);
        }

        public Builder company(String value) {
            company = value;
            return this;
        }

        public Builder job(String value) {
            job = value;
            return this;
        }

        public Builder customer(String value) {
            customer = value;
            return this;
        }

        public Builder kind(EntryKind value) {
            kind = value;
            return this;
        }

        public Builder date(LocalDate value) {
            date = value;
            return this;
        }

        public Builder activity(String value) {
            activity = value;
            return this;
        }

        public Builder employee(String value) {
            employee = Optional.of(value);
            return this;
        }

        public Builder task(String value) {
            task = Optional.of(value);
            return this;
        }

        public Builder text(String value) {
            text = value;
            return this;
        }

        public Builder quantity(Quantity value) {
            quantity = value;
            return this;
        }

        public Builder unitPrice(Price value) {
            unitPrice = value;
            return this;
        }

        public Builder price(Money value) {
            price = value;
            return this;
        }

        public Builder cost(Money value) {
            cost = value;
            return this;
        }

        public Builder commission(Money value) {
            commission = value;
            return this;
        }

        public Builder billability(Billability value) {
            billability = value;
            return this;
        }

        public Builder status(EntryStatus value) {
            status = value;
            return this;
        }

        public Builder taxable(boolean value) {
            taxable = value;
            return this;
        }

        public Builder group(String value, boolean head) {
            group = Optional.of(value);
            groupHead = head;
            return this;
        }

        public Builder dimensions(Dimensions value) {
            dimensions = value;
            return this;
        }

        public Builder origin(EntryOrigin value) {
            origin = value;
            return this;
        }

        public Builder postedOn(LocalDate value) {
            postedOn = Optional.of(value);
            return this;
        }

        public Builder taxCodes(List<String> value) {
            taxCodes = value;
            return this;
        }

        public Builder taskGroup(String value) {
            taskGroup = Optional.of(value);
            return this;
        }

        public Builder costCenter(String value) {
            costCenter = Optional.of(value);
            return this;
        }

        public Builder account(String value) {
            account = Optional.of(value);
            return this;
        }

        public Builder proposal(Proposal value) {
            proposal = Optional.of(value);
            return this;
        }

        /** Price and unit price complete each other: the one not given is quantity times, or divided by, the other. */
        public JobEntry build() {
            if (price == null) {
                price = unitPrice == null ? Money.zero(currency) : unitPrice.times(quantity);
            }
            if (unitPrice == null) {
                unitPrice = Price.perUnit(price, quantity);
            }
            return new JobEntry(
                    id,
                    company,
                    job,
                    customer,
                    kind,
                    date,
                    activity,
                    employee,
                    task,
                    text,
                    quantity,
                    unitPrice,
                    price,
                    cost,
                    commission,
                    billability,
                    status,
                    taxable,
                    group,
                    groupHead,
                    dimensions,
                    origin,
                    postedOn,
                    taxCodes,
                    taskGroup,
                    costCenter,
                    account,
                    proposal);
        }
    }
}
