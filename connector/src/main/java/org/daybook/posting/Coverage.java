package org.daybook.posting;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
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
 * Before anything runs: every combination of reference, department, activity, company and tax code that can occur, with the
 * account it is booked on, or the finding that it resolves to nothing or to two (features P4).
 */
public final class Coverage {

    private final Mappings mappings;
    private final List<Covered> covered = new ArrayList<>();
    private final Set<Finding> findings = new LinkedHashSet<>();

    private Coverage(Mappings mappings) {
        this.mappings = mappings;
    }

    /**
     * One combination that is booked.
     *
     * @param department empty where the reference follows an activity or a tax code
     * @param fallback whether the department {@code *} answers for the department
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
            boolean fallback) {
        public Covered {
            rows = List.copyOf(rows);
        }
    }

    /** What resolves to nothing, and what resolves to two. */
    public static List<Finding> of(Mappings mappings) {
        return List.copyOf(walked(mappings).findings);
    }

    /** What resolves to one account, by company and department. */
    public static List<Covered> listing(Mappings mappings) {
        return List.copyOf(walked(mappings).covered);
    }

    private static Coverage walked(Mappings mappings) {
        Coverage coverage = new Coverage(mappings);
        coverage.findings.addAll(Contradictions.in(mappings.references()));
        Reachable reachable = new Reachable(mappings);
        for (String company : new TreeSet<>(mappings.companies().keySet())) {
            coverage.walk(mappings.companies().get(company), reachable);
        }
        return coverage;
    }

    private void walk(Company company, Reachable reachable) {
        Resolution resolution = new Resolution(mappings, company.number(), company.openFrom());
        for (String department : reachable.departments()) {
            for (PostingReference reference : reachable.referencesOf(department)) {
                Question question = Question.department(reference, department);
                note(company, question, resolution.ofDepartment(department, reference, Dimensions.NONE));
            }
        }
        for (String code : new TreeSet<>(mappings.activities().keySet())) {
            Activity activity = mappings.activities().get(code);
            activity.salesCombination()
                    .ifPresent(combination -> reachable
                            .salesReferences()
                            .forEach(reference -> note(
                                    company,
                                    Question.activity(reference, code),
                                    resolution.ofActivity(activity, combination, Dimensions.NONE))));
        }
        for (String code : new TreeSet<>(mappings.taxCodes().keySet())) {
            note(company, Question.taxCode(code), resolution.ofTaxCode(code));
        }
    }

    private void note(Company company, Question question, Outcome<Resolved> answer) {
        if (answer instanceof Outcome.Done<Resolved> done) {
            Resolved resolved = done.value();
            covered.add(new Covered(
                    question.reference(),
                    question.department(),
                    question.activity(),
                    question.taxCode(),
                    company.number(),
                    resolved.account(),
                    resolved.dimensions(),
                    resolved.rows(),
                    resolved.fallback()));
        } else if (answer instanceof Outcome.Refused<Resolved> refused) {
            findings.addAll(refused.reasons());
        }
    }

    private record Question(
            PostingReference reference,
            Optional<String> department,
            Optional<String> activity,
            Optional<String> taxCode) {
        static Question department(PostingReference reference, String department) {
            return new Question(reference, Optional.of(department), Optional.empty(), Optional.empty());
        }

        static Question activity(PostingReference reference, String activity) {
            return new Question(reference, Optional.empty(), Optional.of(activity), Optional.empty());
        }

        static Question taxCode(String code) {
            return new Question(PostingReference.TAX_PAYABLE, Optional.empty(), Optional.empty(), Optional.of(code));
        }
    }
}
