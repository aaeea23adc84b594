package org.daybook.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.InvoicingPolicy;

/** What came of the last thing done: carried out, perhaps with warnings, or refused; and whether a Then has seen a refusal. */
final class LastAction {

    private Optional<Said> said = Optional.empty();
    private List<Finding> refusals = List.of();
    private List<Finding> warnings = List.of();
    private List<InvoicingPolicy.Left> leftOut = List.of();
    private boolean seen = true;

    /** The value where it was carried out. */
    <T> Optional<T> take(Said action, Outcome<T> outcome) {
        said = Optional.of(action);
        if (outcome instanceof Outcome.Done<T> done) {
            note(List.of(), done.warnings());
            return Optional.of(done.value());
        }
        note(((Outcome.Refused<T>) outcome).reasons(), List.of());
        return Optional.empty();
    }

    /** Documents that it made cannot stand, for these reasons; counts like a refusal. */
    void holds(Said action, List<Finding> reasons) {
        said = Optional.of(action);
        note(reasons, warnings);
    }

    /** A run left these out; whoever expects one of the reasons is right, but nobody need expect it. */
    void leavesOut(List<InvoicingPolicy.Left> left) {
        leftOut = List.copyOf(left);
    }

    /** The scenario itself tells why a document is held, so no Then need expect it. */
    void toldSo() {
        seen = true;
    }

    boolean refusedWith(RefusalCode code) {
        boolean refused = refusals.stream().anyMatch(reason -> ReasonNames.same(code, reason.code()));
        seen = seen || refused;
        return refused || leftOutFor(code);
    }

    private boolean leftOutFor(RefusalCode code) {
        return leftOut.stream().anyMatch(left -> ReasonNames.same(code, left.code()));
    }

    boolean refused() {
        seen = true;
        return !refusals.isEmpty();
    }

    /** A Then that names the reason in a table has seen the refusal, as one that says it in a sentence. */
    void named(Collection<String> cells) {
        seen = seen
                || cells.stream()
                        .flatMap(cell -> Arrays.stream(cell.split("[,;\\s]+")))
                        .anyMatch(word -> refusals.stream()
                                .anyMatch(reason -> reason.code().name().equals(word)));
    }

    boolean warnedOf(RefusalCode code) {
        boolean warned = warnings.stream().anyMatch(warning -> ReasonNames.same(code, warning.code()));
        seen = seen || warned && refusedOnlyWith(code);
        return warned || leftOutFor(code);
    }

    /** What is warned of may hold the document as well; then it is enough to expect the warning. */
    private boolean refusedOnlyWith(RefusalCode code) {
        return refusals.stream().allMatch(reason -> ReasonNames.same(code, reason.code()));
    }

    List<Finding> warnings() {
        return warnings;
    }

    /** What its journal calls attention to stands beside the action's own warnings. */
    void alsoWarns(Outcome<?> journal) {
        if (journal instanceof Outcome.Done<?> done) {
            warnings =
                    Stream.concat(warnings.stream(), done.warnings().stream()).toList();
        }
    }

    /** What came of it, in words. */
    String inWords() {
        if (said.isEmpty()) {
            return "nothing was done yet";
        }
        String what = "'" + said.get().step() + "' was ";
        return refusals.isEmpty()
                ? what + "carried out" + warningsInWords() + leftOutInWords()
                : what + "refused: " + listed(refusals);
    }

    /** The failure for a refusal that no Then expects. */
    Optional<Failure> unexpected() {
        if (seen) {
            return Optional.empty();
        }
        seen = true;
        return said.map(action -> Failure.of(
                action.where(),
                "No Then expects it, but " + inWords() + " " + refusals.get(0).remedy()));
    }

    private void note(List<Finding> newRefusals, List<Finding> newWarnings) {
        refusals = newRefusals;
        warnings = newWarnings;
        leftOut = List.of();
        seen = newRefusals.isEmpty();
    }

    private String warningsInWords() {
        return warnings.isEmpty() ? "" : " with warnings: " + listed(warnings);
    }

    private String leftOutInWords() {
        String each = leftOut.stream()
                .map(left -> left.entry().nativeId() + " (" + left.code() + ")")
                .collect(Collectors.joining(", "));
        return leftOut.isEmpty() ? "" : ", and left out " + each;
    }

    private static String listed(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code() + " (" + finding.where() + ": " + finding.problem() + ")")
                .distinct()
                .collect(Collectors.joining(", "));
    }
}
