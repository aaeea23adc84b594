package org.daybook.posting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.daybook.accounting.Company;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Finding;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;

/**
 * Before anything runs: every combination of reference, department, activity, job group, company and tax code that can occur on a date
 * of the open posting interval, with the account it is booked on, or the finding that it resolves to nothing or to two (features P4).
 */
public final class Coverage {

    private final Mappings mappings;
    private final Reachable reachable;
    private final Map<Question, List<Covered>> covered = new LinkedHashMap<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    private Coverage(Mappings mappings) {
        this.mappings = mappings;
        this.reachable = new Reachable(mappings);
    }

    /**
     * One combination that is booked.
     *
     * @param department empty where the reference follows an activity, a job group or a tax code
     * @param fallback whether the department {@code *} answers for the department
     * @param jobGroup the group that a work-in-progress reference follows
     * @param since the first date on which it is booked so; empty: from the first open date
     */
    public record Covered(
            PostingReference reference,
            Optional<String> department,
            Optional<String> activity,
            Optional<String> taxCode,
            String company,
            String account,
            Dimensions dimensions,
            List<MappingRow> rows,
            boolean fallback,
            Optional<String> jobGroup,
            Optional<LocalDate> since) {
        public Covered {
            rows = List.copyOf(rows);
        }

        /** Of no job group, from the first open date. */
        public Covered(
                PostingReference reference,
                Optional<String> department,
                Optional<String> activity,
                Optional<String> taxCode,
                String company,
                String account,
                Dimensions dimensions,
                List<MappingRow> rows,
                boolean fallback) {
            this(
                    reference,
                    department,
                    activity,
                    taxCode,
                    company,
                    account,
                    dimensions,
                    rows,
                    fallback,
                    Optional.empty(),
                    Optional.empty());
        }
    }

    /** What resolves to nothing, and what resolves to two. */
    public static List<Finding> of(Mappings mappings) {
        return List.copyOf(walked(mappings).findings);
    }

    /** What resolves to one account, by company and department. */
    public static List<Covered> listing(Mappings mappings) {
        return walked(mappings).covered.values().stream().flatMap(List::stream).toList();
    }

    private static Coverage walked(Mappings mappings) {
        Coverage coverage = new Coverage(mappings);
        coverage.findings.addAll(Contradictions.in(mappings));
        coverage.findings.addAll(CustomerCoverage.of(mappings));
        for (String number : new TreeSet<>(mappings.companies().keySet())) {
            Company company = mappings.companies().get(number);
            coverage.walk(company, company.openFrom(), Optional.empty());
            Changes.within(mappings, company).forEach(date -> coverage.walk(company, date, Optional.of(date)));
        }
        return coverage;
    }

    private void walk(Company company, LocalDate date, Optional<LocalDate> since) {
        Resolution resolution = new Resolution(mappings, company.number(), date);
        for (String department : reachable.departments()) {
            for (PostingReference reference : reachable.referencesOf(department)) {
                Question question = Question.department(company, reference, department);
                note(question, resolution.ofDepartment(department, reference, Dimensions.NONE), since);
            }
            if (reachable.mayVary(company) && reachable.isInvoiced(department)) {
                variance(company, department, resolution, since);
            }
        }
        activities(company, resolution, date, since);
        jobGroups(company, resolution, since);
        for (String code : new TreeSet<>(mappings.taxCodes().keySet())) {
            note(Question.taxCode(company, code), resolution.ofTaxCode(code), since);
        }
    }

    /** Either the one name, or both of the others (JI 6, 9). */
    private void variance(Company company, String department, Resolution resolution, Optional<LocalDate> since) {
        PostingReference one = PostingReference.CUSTOMER_EXCHANGE_RATE_VARIANCE;
        List<PostingReference> two =
                List.of(PostingReference.CUSTOMER_EXCHANGE_RATE_GAIN, PostingReference.CUSTOMER_EXCHANGE_RATE_LOSS);
        boolean both = two.stream()
                .allMatch(name -> resolution
                        .ofDepartment(department, name, Dimensions.NONE)
                        .isDone());
        boolean single =
                resolution.ofDepartment(department, one, Dimensions.NONE).isDone();
        for (PostingReference reference : both && !single ? two : List.of(one)) {
            note(
                    Question.department(company, reference, department),
                    resolution.ofDepartment(department, reference, Dimensions.NONE),
                    since);
        }
    }

    private void activities(Company company, Resolution resolution, LocalDate date, Optional<LocalDate> since) {
        for (String code : new TreeSet<>(mappings.activities().keySet())) {
            Activity activity = mappings.activity(code, date).orElseThrow();
            if (mappings.rules().is(PostingSwitch.POST_BY_ACTIVITY)) {
                reachable
                        .asked(code)
                        .forEach(asked -> reachable
                                .activityReferences()
                                .forEach(reference -> note(
                                        Question.activity(company, reference, asked),
                                        resolution.byActivity(activity, asked, reference, Dimensions.NONE),
                                        since)));
            } else {
                activity.salesCombination()
                        .ifPresent(combination -> reachable
                                .salesReferences()
                                .forEach(reference -> note(
                                        Question.activity(company, reference, code),
                                        resolution.ofActivity(activity, combination, Dimensions.NONE),
                                        since)));
            }
        }
    }

    private void jobGroups(Company company, Resolution resolution, Optional<LocalDate> since) {
        reachable.capitalisingGroups().forEach(group -> {
            note(company, group, true, PostingReference.WORK_IN_PROGRESS_TIME, resolution, since);
            note(company, group, false, PostingReference.WORK_IN_PROGRESS_AMOUNT, resolution, since);
        });
    }

    private void note(
            Company company,
            String group,
            boolean time,
            PostingReference reference,
            Resolution resolution,
            Optional<LocalDate> since) {
        note(
                Question.jobGroup(company, reference, group),
                resolution.ofJobGroup(group, time, reference, Dimensions.NONE),
                since);
    }

    /** A later date is told only where it answers otherwise than the date before. */
    private void note(Question question, Outcome<Resolved> answer, Optional<LocalDate> since) {
        if (answer instanceof Outcome.Done<Resolved> done) {
            List<Covered> before = covered.computeIfAbsent(question, none -> new ArrayList<>());
            Covered now = question.covered(done.value(), since);
            boolean same =
                    !before.isEmpty() && before.get(before.size() - 1).rows().equals(now.rows());
            if (!same) {
                before.add(now);
            }
        } else {
            answer.reasons()
                    .forEach(reason ->
                            findings.add(since.map(date -> from(date, reason)).orElse(reason)));
        }
    }

    /** What is missing all along is told once. */
    private Finding from(LocalDate date, Finding reason) {
        return findings.contains(reason)
                ? reason
                : new Finding(
                        reason.code(),
                        reason.where(),
                        reason.problem() + " So it is from " + date + " on.",
                        reason.remedy());
    }

    private record Question(
            String company,
            PostingReference reference,
            Optional<String> department,
            Optional<String> activity,
            Optional<String> taxCode,
            Optional<String> jobGroup) {
        static Question department(Company company, PostingReference reference, String department) {
            return new Question(
                    company.number(),
                    reference,
                    Optional.of(department),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty());
        }

        static Question activity(Company company, PostingReference reference, String activity) {
            return new Question(
                    company.number(),
                    reference,
                    Optional.empty(),
                    Optional.of(activity),
                    Optional.empty(),
                    Optional.empty());
        }

        static Question activity(Company company, PostingReference reference, ActivityReference.Asked asked) {
            return new Question(
                    company.number(),
                    reference,
                    Optional.of(asked.department()),
                    Optional.of(asked.activity()),
                    Optional.empty(),
                    asked.jobGroup());
        }

        static Question jobGroup(Company company, PostingReference reference, String group) {
            return new Question(
                    company.number(),
                    reference,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(group));
        }

        static Question taxCode(Company company, String code) {
            return new Question(
                    company.number(),
                    PostingReference.TAX_PAYABLE,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(code),
                    Optional.empty());
        }

        Covered covered(Resolved resolved, Optional<LocalDate> since) {
            return new Covered(
                    reference,
                    department,
                    activity,
                    taxCode,
                    company,
                    resolved.account(),
                    resolved.dimensions(),
                    resolved.rows(),
                    resolved.fallback(),
                    jobGroup,
                    since);
        }
    }
}
