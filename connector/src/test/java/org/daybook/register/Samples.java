package org.daybook.register;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.Derivation;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.sync.Documents.Invoiced;
import org.daybook.sync.Hold;
import org.daybook.sync.JobWork;
import org.daybook.sync.NewDocument;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.SourcePage;

/** Jobs, entries, pages and documents that are right, to be made wrong one at a time. */
final class Samples {
    static final Currency EUR = Currency.getInstance("EUR");
    static final LocalDate DAY = LocalDate.of(2026, 3, 31);
    static final Finding UNMAPPED = Finding.of(RefusalCode.UNMAPPED_ITEM, "koho:1");

    private Samples() {}

    static Job job(String number) {
        return Job.timeAndMaterial("10", number, "Job " + number, "C-1", "CONSULTING", EUR);
    }

    static EntryId id(String nativeId) {
        return new EntryId("koho", nativeId);
    }

    static JobEntry entry(String nativeId, String job) {
        return JobEntry.of(id(nativeId), EUR)
                .company("10")
                .job(job)
                .customer("C-1")
                .date(DAY)
                .activity("LABOUR")
                .quantity(Quantity.of("2"))
                .unitPrice(Price.of("60.00", "EUR"))
                .build();
    }

    static SourcePage.Item item(JobEntry entry) {
        return new SourcePage.Item(entry, job(entry.job()), Hashes.sha256(entry.toString()));
    }

    static SourcePage page(JobEntry... entries) {
        return new SourcePage(
                "koho",
                "sessions",
                List.of(entries).stream().map(Samples::item).toList(),
                List.of(),
                Optional.empty(),
                Optional.empty());
    }

    static SourcePage withCursor(SourcePage page, String cursor) {
        return new SourcePage(
                page.source(), page.stream(), page.items(), page.unreadable(), Optional.of(cursor), page.content());
    }

    /** A page of {@code count} entries of one job. */
    static SourcePage page(String job, int count) {
        return page(IntStream.range(0, count)
                .mapToObj(i -> entry(job + "/" + i, job))
                .toArray(JobEntry[]::new));
    }

    static JobEntry status(JobEntry entry, EntryStatus status) {
        return entry.withStatus(status);
    }

    static Invoice invoice(Invoice.Kind kind, String job, List<JobEntry> entries, Optional<String> credits) {
        int sign = kind == Invoice.Kind.CREDIT_MEMO ? -1 : 1;
        List<InvoiceLine> lines = new ArrayList<>();
        for (JobEntry entry : entries) {
            Money net = sign < 0 ? entry.price().negated() : entry.price();
            lines.add(new InvoiceLine(
                    lines.size() + 1,
                    LineKind.ITEM,
                    "Labour",
                    "LABOUR",
                    entry.quantity(),
                    entry.unitPrice(),
                    net,
                    Optional.empty(),
                    Money.zero(EUR),
                    entry.cost(),
                    Dimensions.of("LOCATION", "PAR"),
                    List.of(new BilledEntry(entry.id(), entry.quantity(), net))));
        }
        return new Invoice(
                kind, "10", "C-1", job, "CONSULTING", DAY, DAY.plusDays(30), EUR, lines, Money.zero(EUR), credits);
    }

    static Journal journal(Invoice invoice) {
        Money total = invoice.total().abs();
        Money none = Money.zero(EUR);
        boolean credit = invoice.total().isNegative();
        Derivation why = new Derivation(
                "line without tax code: Sales Nontaxable (JI 3.2)",
                List.of(new MappingRow("mappings/posting-references.csv", 12, "CONSULTING / Sales Nontaxable -> S100")),
                false);
        JournalLine debtors = new JournalLine(
                "1100",
                PostingReference.ACCOUNTS_RECEIVABLE,
                Dimensions.NONE,
                credit ? none : total,
                credit ? total : none,
                Optional.of("C-1"),
                Optional.empty(),
                "Debtors",
                List.of(),
                why);
        JournalLine sales = new JournalLine(
                "4000",
                PostingReference.SALES_NONTAXABLE,
                Dimensions.of("LOCATION", "PAR"),
                credit ? total : none,
                credit ? none : total,
                Optional.empty(),
                Optional.empty(),
                "Sales",
                List.of(1),
                why);
        return new Journal("10", DAY, EUR, List.of(debtors, sales));
    }

    static NewDocument document(String reference, JobWork work) {
        Invoice invoice = invoice(Invoice.Kind.INVOICE, work.job().number(), work.entries(), Optional.empty());
        return new NewDocument(
                reference,
                work.source(),
                "xero",
                invoice,
                Optional.of(journal(invoice)),
                Optional.empty(),
                "v1",
                "billing run");
    }

    static NewDocument held(String reference, JobWork work, Finding finding) {
        NewDocument made = document(reference, work);
        return new NewDocument(
                reference,
                made.source(),
                made.ledger(),
                made.invoice(),
                Optional.empty(),
                Optional.of(Hold.of(finding)),
                "v1",
                "billing run");
    }

    static Invoiced invoiced(JobWork work, NewDocument... documents) {
        return new Invoiced(work, List.of(documents), List.of());
    }
}
