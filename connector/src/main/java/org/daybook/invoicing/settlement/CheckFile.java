package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.List;
import org.daybook.accounting.Money;

/** The printable check file: one page a check, with a stub that says what it pays (features A5). */
public record CheckFile(List<Page> pages) {

    /**
     * One check.
     *
     * @param inWords the amount once more, in words
     * @param stub one line an invoice paid
     */
    public record Page(
            long number,
            String payee,
            Money amount,
            String inWords,
            LocalDate date,
            String memo,
            String trustAccount,
            List<StubLine> stub) {
        public Page {
            stub = List.copyOf(stub);
        }
    }

    /** What the check pays of one invoice. */
    public record StubLine(long invoice, LocalDate periodEnd, Money collected, Money commission, Money remitted) {}

    public CheckFile {
        pages = List.copyOf(pages);
    }

    /** Every live check from one number to another, both inclusive, in order; void ones are not printed. */
    public static CheckFile of(Agency agency, long from, long to) {
        return new CheckFile(agency.checks().values().stream()
                .filter(check -> check.live() && check.number() >= from && check.number() <= to)
                .map(check -> page(agency, check))
                .toList());
    }

    private static Page page(Agency agency, Check check) {
        return new Page(
                check.number(),
                check.payee(),
                check.amount(),
                AmountInWords.of(check.amount()),
                check.date(),
                check.memo(),
                check.trustAccount(),
                check.invoices().stream()
                        .map(number -> stub(agency.invoices().get(number)))
                        .toList());
    }

    private static StubLine stub(ClientInvoice invoice) {
        Settlement figures = invoice.figures();
        return new StubLine(
                invoice.number(),
                invoice.period().end(),
                figures.collected(),
                figures.commission(),
                figures.remitted());
    }
}
