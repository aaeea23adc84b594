package org.daybook.ledger.xero;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;
import org.daybook.sync.Posting;

/**
 * The lines of an invoice or credit note, each on the account that the journal books it on. Xero books the receivable and the
 * tax by itself; every other journal line that no invoice line stands for (discount, rounding, cost) becomes a line of its own.
 */
final class XeroLines {
    private static final Set<PostingReference> BOOKED_BY_XERO =
            Set.of(PostingReference.ACCOUNTS_RECEIVABLE, PostingReference.TAX_PAYABLE);

    private final Posting posting;
    private final XeroSettings settings;
    private final boolean credit;
    private final List<JournalLine> open = new ArrayList<>();

    private XeroLines(Posting posting, XeroSettings settings) {
        this.posting = posting;
        this.settings = settings;
        this.credit = posting.invoice().kind() == Invoice.Kind.CREDIT_MEMO;
        posting.journal().lines().stream()
                .filter(line -> !BOOKED_BY_XERO.contains(line.reference()))
                .forEach(open::add);
    }

    static List<XeroLine> of(Posting posting, XeroSettings settings) {
        return posting.invoice().kind().isJournalOnly()
                ? journalLines(posting.journal(), settings)
                : new XeroLines(posting, settings).documentLines();
    }

    private static List<XeroLine> journalLines(Journal journal, XeroSettings settings) {
        Money none = Money.zero(journal.currency());
        return journal.lines().stream()
                .map(line -> XeroLine.of(
                        line.text(),
                        line.account(),
                        settings.untaxedType(),
                        settings.tracked(line.dimensions()),
                        line.signed(),
                        none))
                .toList();
    }

    private List<XeroLine> documentLines() {
        List<XeroLine> lines = new ArrayList<>();
        Set<JournalLine> stoodFor = new HashSet<>();
        for (InvoiceLine line : posting.invoice().lines()) {
            Optional<JournalLine> booked = bookingOf(line);
            booked.ifPresent(stoodFor::add);
            lines.add(documentLine(line, booked.or(this::anyBooking)));
        }
        open.stream()
                .filter(line -> !stoodFor.contains(line))
                .map(this::ownLine)
                .forEach(lines::add);
        return List.copyOf(lines);
    }

    /** The journal line that books exactly the invoice lines it names, this one among them. */
    private Optional<JournalLine> bookingOf(InvoiceLine line) {
        return open.stream()
                .filter(booked -> booked.invoiceLines().contains(line.no()))
                .filter(booked -> booked.signed().negated().equals(netOf(booked.invoiceLines())))
                .findFirst();
    }

    private Money netOf(List<Integer> numbers) {
        Invoice invoice = posting.invoice();
        return Money.sum(
                invoice.currency(),
                invoice.lines().stream()
                        .filter(line -> numbers.contains(line.no()))
                        .map(InvoiceLine::net)
                        .toList());
    }

    /** A line at no charge is booked nowhere, but Xero wants an account on it: any of the document's, for it moves nothing. */
    private Optional<JournalLine> anyBooking() {
        return open.stream().findFirst();
    }

    private XeroLine documentLine(InvoiceLine line, Optional<JournalLine> booked) {
        XeroLine plain = XeroLine.of(
                line.text().isBlank() ? line.activity() : line.text(),
                booked.map(JournalLine::account).orElse(""),
                settings.taxType(line.taxCode()),
                settings.tracked(booked.map(JournalLine::dimensions).orElse(line.dimensions())),
                signed(line.net()),
                signed(line.tax()));
        return plain.showing(credit ? line.quantity().negated() : line.quantity(), line.unitPrice());
    }

    /** Its tax is zero: the tax of the lines is already that after the discount (JI 4.1). */
    private XeroLine ownLine(JournalLine line) {
        return XeroLine.of(
                line.text().isBlank() ? line.reference().name() : line.text(),
                line.account(),
                settings.untaxedType(),
                settings.tracked(line.dimensions()),
                signed(line.signed().negated()),
                Money.zero(posting.journal().currency()));
    }

    private Money signed(Money amount) {
        return credit ? amount.negated() : amount;
    }
}
