package org.daybook.mapping;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/**
 * Checks one row record by its annotations (Hibernate Validator). A message holds the problem and, after a bar, the remedy;
 * {@code ${validatedValue}} is not used, for a value of the site must never be read as an expression.
 */
final class RowCheck {

    private static final Validator VALIDATOR = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();

    private RowCheck() {}

    /** Whether the record stands; if not, each reason is a finding. */
    static boolean passes(Object row, String file, int line, Findings findings) {
        var violations = VALIDATOR.validate(row);
        violations.stream()
                .sorted(Comparator.comparing(ConstraintViolation::getMessage))
                .forEach(violation -> add(violation, file, line, findings));
        return violations.isEmpty();
    }

    private static void add(ConstraintViolation<Object> violation, String file, int line, Findings findings) {
        String message = violation.getMessage();
        int bar = message.indexOf('|');
        String value = String.valueOf(violation.getInvalidValue());
        String problem = message.substring(0, bar) + (value.isBlank() ? " is blank." : " is '" + value + "'.");
        findings.add(file, line, problem, message.substring(bar + 1));
    }
}
