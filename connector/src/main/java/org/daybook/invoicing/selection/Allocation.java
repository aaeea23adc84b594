package org.daybook.invoicing.selection;

import java.util.List;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.invoicing.action.Catalogue.Issue;

/**
 * Job invoice allocation: fixed-price work matched with invoices on account inside the house, without a document for the customer
 * and without sales tax (JI 2.23).
 *
 * @param number from 1 within the job
 * @param reductions what it takes of each invoice on account
 * @param lines the work that it settles, closed by it
 * @param booked what posting books: Dr Invoiced on Account, Cr Sales, nothing receivable (JI 4.3); and its reversal
 */
public record Allocation(
        int number, List<Reduction> reductions, List<DraftLine> lines, State state, List<Invoice> booked) {

    /** Submit, then approve; revert when an invoice on account closed by it is credited. */
    public enum State {
        PREPARED,
        SUBMITTED,
        APPROVED,
        REVERTED
    }

    public Allocation {
        reductions = List.copyOf(reductions);
        lines = List.copyOf(lines);
        booked = List.copyOf(booked);
    }

    /** What its documents call it. */
    String name() {
        return "Allocation " + number;
    }

    /** What it allocates. */
    public Money amount() {
        List<Money> amounts = reductions.stream().map(Reduction::amount).toList();
        return Money.sum(amounts.get(0).currency(), amounts);
    }

    boolean touches(String onAccountInvoice) {
        return reductions.stream()
                .anyMatch(reduction -> reduction
                        .onAccountInvoice()
                        .filter(onAccountInvoice::equals)
                        .isPresent());
    }

    Allocation in(State next, List<Invoice> newlyBooked) {
        return new Allocation(number, reductions, lines, next, newlyBooked);
    }

    /** What was booked of it since: the allocation itself, and what takes it back and lets its work be billed again. */
    List<Issue> bookedSince(List<Allocation> before) {
        int known = before.stream()
                .filter(allocation -> allocation.number() == number)
                .mapToInt(allocation -> allocation.booked().size())
                .sum();
        return booked.subList(known, booked.size()).stream()
                .map(document -> document.credits().isEmpty()
                        ? Issue.of(name(), document)
                        : Issue.of(name() + " reverted", document).restoring(true))
                .toList();
    }
}
