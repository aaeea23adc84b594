package org.daybook.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Capitalization;
import org.daybook.accounting.Company;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * What is booked when work is registered, before any invoice (JI 3.4). On a capitalised job it stands in progress: at cost against the
 * offset account, or at billing price against open billing price. Elsewhere it is a cost at once, and is only booked where the site
 * says so for time or for amounts.
 */
public final class RegistrationJournal {

    private final JobEntry entry;
    private final Job job;
    private final Mappings mappings;
    private final LocalDate date;

    private RegistrationJournal(JobEntry entry, Job job, Mappings mappings) {
        this.entry = entry;
        this.job = job;
        this.mappings = mappings;
        this.date = entry.postedOn().orElse(entry.date());
    }

    /**
     * In the entry's currency, on the date it was posted or done; without lines where nothing is to be booked.
     *
     * @return refused with UNKNOWN_COMPANY, PERIOD_CLOSED, UNKNOWN_JOB_GROUP, MISSING_POSTING_REFERENCE or UNKNOWN_ACCOUNT
     */
    public static Outcome<Journal> of(JobEntry entry, Job job, Mappings mappings) {
        return new RegistrationJournal(entry, job, mappings).journal();
    }

    private Outcome<Journal> journal() {
        Company company = mappings.companies().get(job.company());
        if (company == null) {
            return Outcome.refused(Finding.of(
                    RefusalCode.UNKNOWN_COMPANY,
                    "mappings/companies.yaml",
                    "Company " + job.company() + " is not in the company table."));
        }
        Set<Finding> reasons = new LinkedHashSet<>();
        Resolution resolution = new Resolution(mappings, job.company(), date);
        List<Booking> bookings = Bookings.resolved(claims(), resolution, reasons);
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(List.copyOf(reasons));
        }
        return PostingDate.of(company, Invoice.Kind.INVOICE, date)
                .then(day ->
                        Outcome.done(new Journal(job.company(), day, entry.currency(), Bookings.summed(bookings))));
    }

    private List<Claim> claims() {
        List<Claim> claims = new ArrayList<>();
        if (isCapitalised() && job.capitalization() == Capitalization.BILLING_PRICE) {
            claims.add(workInProgress(entry.price()));
            claims.add(claim(
                    PostingReference.OPEN_BILLING_PRICE,
                    ofJob(),
                    "counter account of work in progress at billing price: Open billing price (JI 3.1)",
                    entry.price().negated()));
        } else if (isCapitalised()) {
            claims.add(workInProgress(entry.cost()));
            claims.add(offset());
        } else if (mappings.rules().is(postedAtOnce())) {
            claims.add(profitAndLoss());
            claims.add(offset());
        }
        return claims.stream().filter(claim -> !claim.amount().isZero()).toList();
    }

    /** An entry that cannot be invoiced is a cost at once, whatever its job (JI 3.4). */
    private boolean isCapitalised() {
        boolean invoiceable = entry.billability() != Billability.INTERNAL
                && entry.billability() != Billability.NON_BILLABLE
                && entry.billability() != Billability.HOUSE_ERROR;
        return invoiceable && job.capitalization() != Capitalization.NONE;
    }

    private boolean isTime() {
        return entry.kind() == EntryKind.TIME;
    }

    private PostingSwitch postedAtOnce() {
        return isTime() ? PostingSwitch.POST_HOURS_IN_JOB_JOURNAL : PostingSwitch.POST_AMOUNT_IN_JOB_JOURNAL;
    }

    private Claim workInProgress(Money value) {
        PostingReference reference =
                isTime() ? PostingReference.WORK_IN_PROGRESS_TIME : PostingReference.WORK_IN_PROGRESS_AMOUNT;
        Claim.Place place = job.jobGroup()
                .<Claim.Place>map(group -> new Claim.OfJobGroup(group, isTime()))
                .orElseGet(this::ofJob);
        return claim(reference, place, "capitalised: " + reference + " (JI 3.4)", value);
    }

    private Claim profitAndLoss() {
        PostingReference reference =
                isTime() ? PostingReference.PROFIT_AND_LOSS_TIME : PostingReference.PROFIT_AND_LOSS_AMOUNT;
        return claim(reference, ofJob(), "not capitalised: " + reference + " (JI 3.4)", entry.cost());
    }

    private Claim offset() {
        PostingReference reference = PostingReference.OFFSET;
        Optional<String> ofEmployee = isTime() && mappings.rules().is(PostingSwitch.DEPARTMENT_FROM_EMPLOYEE)
                ? employeesDepartment()
                : Optional.empty();
        String rule = "counter account of the registration: Offset (JI 3.4)";
        return ofEmployee
                .map(department -> claim(
                        reference,
                        new Claim.OfDepartment(department),
                        rule + ", from the employee's department",
                        entry.cost().negated()))
                .orElseGet(() -> claim(reference, ofJob(), rule, entry.cost().negated()));
    }

    /** What the entry says itself, else the table of employees; a job's department where neither knows. */
    private Optional<String> employeesDepartment() {
        return entry.costCenter()
                .or(() ->
                        entry.employee().map(mappings.rules().employees()::get).map(Employee::department));
    }

    private Claim.Place ofJob() {
        return new Claim.OfDepartment(job.department());
    }

    private Claim claim(PostingReference reference, Claim.Place place, String rule, Money amount) {
        return new Claim(
                reference,
                place,
                rule,
                amount,
                dimensions(),
                Optional.empty(),
                Optional.empty(),
                entry.text().isBlank() ? reference.name() : entry.text(),
                List.of(),
                0);
    }

    private Dimensions dimensions() {
        Dimensions typed = Asking.without(entry.dimensions());
        DimensionDerivation derivation = mappings.rules().derivation();
        if (derivation.derivesNothing()) {
            return typed;
        }
        Map<DerivationSource, String> keys = new HashMap<>(Map.of(
                DerivationSource.COMPANY, job.company(),
                DerivationSource.CUSTOMER, job.customer(),
                DerivationSource.JOB, job.number(),
                DerivationSource.ACTIVITY, entry.activity()));
        entry.employee().ifPresent(number -> keys.put(DerivationSource.EMPLOYEE, number));
        return derivation.onEntry(typed, new DimensionDerivation.Facts(job.company(), date, keys), Dimensions.NONE);
    }
}
