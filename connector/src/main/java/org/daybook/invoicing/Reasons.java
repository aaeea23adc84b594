package org.daybook.invoicing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;

/** Every reason to refuse an action, collected before anything is done. */
public final class Reasons {

    private final List<Finding> reasons = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    private Reasons() {}

    public static Reasons none() {
        return new Reasons();
    }

    public Reasons refuseIf(boolean reason, RefusalCode code, String where) {
        return reason ? refuse(Finding.of(code, where)) : this;
    }

    /** @param problem what is wrong here, a whole sentence */
    public Reasons refuseIf(boolean reason, RefusalCode code, String where, Supplier<String> problem) {
        return reason ? refuse(Finding.of(code, where, problem.get())) : this;
    }

    public Reasons refuse(Finding finding) {
        reasons.add(finding);
        return this;
    }

    public Reasons refuseAll(List<Finding> findings) {
        reasons.addAll(findings);
        return this;
    }

    public Reasons warnIf(boolean reason, RefusalCode code, String where) {
        return reason ? warn(List.of(Finding.of(code, where))) : this;
    }

    public Reasons warn(List<Finding> findings) {
        warnings.addAll(findings);
        return this;
    }

    /** Refused if there is any reason; otherwise done, with the warnings. */
    public <T> Outcome<T> then(Supplier<T> effect) {
        return reasons.isEmpty() ? new Outcome.Done<>(effect.get(), warnings) : new Outcome.Refused<>(reasons);
    }

    /** Refused if there is any reason; otherwise what the next step comes to, with the warnings of both. */
    public <T> Outcome<T> thenTry(Supplier<Outcome<T>> next) {
        return this.<Boolean>then(() -> true).then(go -> next.get());
    }
}
