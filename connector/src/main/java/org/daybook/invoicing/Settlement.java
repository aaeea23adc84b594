package org.daybook.invoicing;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.invoicing.selection.Draft;
import org.daybook.invoicing.selection.DraftLine;
import org.daybook.work.EntryKind;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/**
 * What an agency and its client owe each other for a period (SS 4.3): money collected is the client's (negative), commission and
 * bounced payments are ours, and what is paid out evens them up. The total is what the client owes us; there is no tax.
 */
final class Settlement {

    private final List<JobEntry> entries;
    private final Money zero;

    private Settlement(List<JobEntry> entries, Money zero) {
        this.entries = entries;
        this.zero = zero;
    }

    /** Due on its date. */
    static Invoice of(Job client, Draft draft, LocalDate date, RemittanceMethod method) {
        Money zero = Money.zero(client.currency());
        List<JobEntry> entries = draft.lines().stream().map(DraftLine::entry).toList();
        return new Invoice(
                Invoice.Kind.SETTLEMENT,
                client.company(),
                draft.billTo(),
                client.number(),
                client.department(),
                date,
                date,
                client.currency(),
                SettlementLines.of(entries, new Settlement(entries, zero).remitted(method)),
                zero,
                Optional.empty());
    }

    /** What is paid out, never below zero: what the client owes beyond it stays on the settlement (SS 4.3 R4, R6). */
    private Money remitted(RemittanceMethod method) {
        Money held = method.creditsNsf() ? collected() : collected().minus(bounced());
        Money kept = method.paysGross() ? zero : commission(method).plus(charges());
        return held.minus(kept).max(zero);
    }

    private Money collected() {
        return sum(entry -> entry.kind() == EntryKind.COLLECTION, JobEntry::price);
    }

    private Money bounced() {
        return sum(
                entry -> entry.kind() == EntryKind.NSF, entry -> entry.price().abs());
    }

    /** With the commission on bounced payments given back, unless these are claimed apart (SS 4.3 R7). */
    private Money commission(RemittanceMethod method) {
        return sum(entry -> entry.kind() != EntryKind.NSF || !method.creditsNsf(), SettlementLines::commission);
    }

    private Money charges() {
        return sum(SettlementLines::isCharge, JobEntry::price);
    }

    private Money sum(Predicate<JobEntry> which, Function<JobEntry, Money> amount) {
        return Money.sum(
                zero.currency(), entries.stream().filter(which).map(amount).toList());
    }
}
