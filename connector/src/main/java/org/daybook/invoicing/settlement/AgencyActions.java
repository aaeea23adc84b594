package org.daybook.invoicing.settlement;

import static org.daybook.invoicing.action.Argument.optional;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;
import org.daybook.invoicing.settlement.AgencySettings.Switch;

/** The action on what an agency decides once for all its clients (SS 4.1). */
final class AgencyActions {

    private static final long MOST = 999_999_999_999L;

    private AgencyActions() {}

    static final List<ActionType<Agency>> ALL = List.of(ActionType.of(
                    "Change Agency Settings",
                    "Changes what holds for all clients; what is not given stays (SS 4.3 R10, R14).",
                    AgencyActions::change)
            .asking(
                    optional("Last invoice number", Kind.NUMBER, "the next invoice has the one after it"),
                    optional("Last check number", Kind.NUMBER, "the next check has the one after it"),
                    optional("Trust account", Kind.TEXT, "the account that checks are drawn on"),
                    optional("Print checks", Kind.YES_NO, "whether Remit writes checks"),
                    optional("One check per client", Kind.YES_NO, "for all that is remitted together"),
                    optional("Skip empty clients", Kind.YES_NO, "whether a run leaves them out"),
                    optional("Auto-advance", Kind.YES_NO, "whether a run also verifies, remits and delivers"),
                    optional(
                            "Transfer commission",
                            Kind.YES_NO,
                            "whether settlements move it from trust to operating")));

    private static Outcome<Agency> change(Agency agency, Given given, Setting setting) {
        AgencySettings old = agency.settings();
        Optional<Long> invoice = number(given, "Last invoice number");
        Optional<Long> check = number(given, "Last check number");
        List<Finding> reasons = new ArrayList<>();
        reasons.addAll(given(invoice, agency.invoices().keySet(), "invoice"));
        reasons.addAll(given(check, agency.checks().keySet(), "check"));
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        AgencySettings after = old.numberedFrom(
                        invoice.orElse(old.lastInvoiceNumber()), check.orElse(old.lastCheckNumber()))
                .drawingOn(given.text("Trust account").orElse(old.trustAccount()));
        for (Switch which : Switch.values()) {
            Optional<Boolean> on = given.yesNo(which.label());
            after = on.isPresent() ? after.with(which, on.get()) : after;
        }
        return Outcome.done(agency.with(after));
    }

    private static Optional<Long> number(Given given, String argument) {
        return given.read(argument, "a whole number from 0 to " + MOST, written -> {
            long number = Long.parseLong(written);
            if (number < 0 || number > MOST) {
                throw new IllegalArgumentException(written);
            }
            return number;
        });
    }

    /** A number is never given twice. */
    private static List<Finding> given(Optional<Long> last, Set<Long> taken, String what) {
        return last
                .flatMap(number -> taken.stream().filter(one -> one > number).max(Long::compare))
                .map(highest -> Finding.of(
                        RefusalCode.NUMBER_GIVEN,
                        what + " " + highest,
                        "There is " + what + " " + highest + " already."))
                .stream()
                .toList();
    }
}
