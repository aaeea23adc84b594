package org.daybook.work;

import java.util.Currency;
import java.util.Optional;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.Money;

/**
 * Unit of business with a customer, on which work is registered and for which invoices are made (JI 1.2).
 *
 * @param department names the set of posting references its invoices use (JI 3)
 * @param currency currency of its entries and invoices
 * @param fixedPrice present on a fixed-price job; time and material otherwise
 * @param mainJob number of the main job it is a subjob of
 * @param profile identifier of the invoice profile it is settled under (SS 4.1), where the source has profiles
 * @param jobGroup supplies the work-in-progress references (JI 3.3)
 * @param capitalization the principle copied from the job group when the job was made (JI 1.2 JobGroup)
 * @param open in status ORDER and not closed
 * @param blocked blocked for invoicing
 */
public record Job(
        String company,
        String number,
        String name,
        String customer,
        String department,
        Currency currency,
        Optional<Money> fixedPrice,
        Optional<String> mainJob,
        Optional<String> profile,
        Optional<String> jobGroup,
        Capitalization capitalization,
        boolean open,
        boolean blocked,
        JobParameters parameters) {

    /** An open time-and-material job with the default parameters, whose work is not capitalised. */
    public static Job timeAndMaterial(
            String company, String number, String name, String customer, String department, Currency currency) {
        return new Builder(company, number, name, customer, department, currency).build();
    }

    public boolean isFixedPrice() {
        return fixedPrice.isPresent();
    }

    public boolean is(JobParameter parameter) {
        return parameters.is(parameter);
    }

    /** The same job, with its entries and invoices in another currency. */
    public Job in(Currency other) {
        return toBuilder().currency(other).build();
    }

    public Job with(JobParameters other) {
        return toBuilder().parameters(other).build();
    }

    public Job with(JobParameter... parameter) {
        JobParameters more = parameters;
        for (JobParameter one : parameter) {
            more = more.with(one);
        }
        return with(more);
    }

    public Builder toBuilder() {
        Builder b = new Builder(company, number, name, customer, department, currency);
        b.fixedPrice = fixedPrice;
        b.mainJob = mainJob;
        b.profile = profile;
        b.jobGroup = jobGroup;
        b.capitalization = capitalization;
        b.open = open;
        b.blocked = blocked;
        b.parameters = parameters;
        return b;
    }

    /** Writes a job field by field; what is not said is as on a plain time-and-material job. */
    public static final class Builder {
        private String company;
        private String number;
        private String name;
        private String customer;
        private String department;
        private Currency currency;
        private Optional<Money> fixedPrice = Optional.empty();
        private Optional<String> mainJob = Optional.empty();
        private Optional<String> profile = Optional.empty();
        private Optional<String> jobGroup = Optional.empty();
        private Capitalization capitalization = Capitalization.NONE;
        private boolean open = true;
        private boolean blocked;
        private JobParameters parameters = JobParameters.DEFAULT;

        private Builder(
                String company, String number, String name, String customer, String department, Currency currency) {
            this.company = company;
            this.number = number;
            this.name = name;
            this.customer = customer;
            this.department = department;
            this.currency = currency;
        }

        public Builder company(String value) {
            company = value;
            return this;
        }

        public Builder number(String value) {
            number = value;
            return this;
        }

        public Builder name(String value) {
            name = value;
            return this;
        }

        public Builder customer(String value) {
            customer = value;
            return this;
        }

        public Builder department(String value) {
            department = value;
            return this;
        }

        public Builder currency(Currency value) {
            currency = value;
            return this;
        }

        public Builder fixedPrice(Optional<Money> value) {
            fixedPrice = value;
            return this;
        }

        public Builder fixedPrice(Money value) {
            return fixedPrice(Optional.of(value));
        }

        public Builder mainJob(Optional<String> value) {
            mainJob = value;
            return this;
        }

        public Builder mainJob(String value) {
            return mainJob(Optional.of(value));
        }

        public Builder profile(Optional<String> value) {
            profile = value;
            return this;
        }

        public Builder jobGroup(Optional<String> value) {
            jobGroup = value;
            return this;
        }

        public Builder capitalization(Capitalization value) {
            capitalization = value;
            return this;
        }

        public Builder open(boolean value) {
            open = value;
            return this;
        }

        public Builder blocked(boolean value) {
            blocked = value;
            return this;
        }

        public Builder parameters(JobParameters value) {
            parameters = value;
            return this;
        }

        public Job build() {
            return new Job(
                    company,
                    number,
                    name,
                    customer,
                    department,
                    currency,
                    fixedPrice,
                    mainJob,
                    profile,
                    jobGroup,
                    capitalization,
                    open,
                    blocked,
                    parameters);
        }
    }
}
