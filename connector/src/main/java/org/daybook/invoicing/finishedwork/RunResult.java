package org.daybook.invoicing.finishedwork;

import java.util.List;
import org.daybook.invoicing.InvoicingPolicy.Left;

/**
 * What the last run came to.
 *
 * @param bills numbers of the bills it made
 * @param installments how many installments it processed
 * @param leftOut charges that wait, each with its reason
 */
public record RunResult(List<String> bills, List<Statement> statements, int installments, List<Left> leftOut) {

    public static final RunResult NONE = new RunResult(List.of(), List.of(), 0, List.of());

    public RunResult {
        bills = List.copyOf(bills);
        statements = List.copyOf(statements);
        leftOut = List.copyOf(leftOut);
    }
}
