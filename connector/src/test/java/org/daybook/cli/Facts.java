package org.daybook.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import org.daybook.sync.Desk;
import org.daybook.sync.Document;
import org.daybook.sync.DocumentPage;
import org.daybook.sync.DocumentState;
import org.daybook.sync.Documents;
import org.daybook.sync.EntryStory;
import org.daybook.sync.Explanation;
import org.daybook.sync.FakeMappings;
import org.daybook.sync.Hold;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.Reports;
import org.daybook.work.JobEntry;

/** A small site at one moment, in the house's words. */
final class Facts {

    static final String VERSION = "3f9a0c77d2b14e5c9a8e11aa22bb33cc44dd55ee66ff77889900aabbccddeeff";
    static final UUID POSTED = UUID.fromString("0b9fdc1e-7d2a-4c53-9f3e-2f4d5a6b7c8d");
    static final Instant NOON = Instant.parse("2026-03-31T12:00:00Z");

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final EntryId LABOUR = new EntryId("koho", "4711");

    private Facts() {}

    static Desk.Overview overview() {
        return new Desk.Overview(
                List.of(
                        new Reports.Total("200", "ace", "sap", DocumentState.Stage.HELD, 1, Money.of("-98000", "JPY")),
                        new Reports.Total(
                                "100",
                                "koho",
                                "xero",
                                DocumentState.Stage.POSTED,
                                1204,
                                Money.of("1234567.80", "EUR"))),
                List.of(
                        new Reports.EntryCount("koho", "billed", 1488),
                        new Reports.EntryCount("koho", "NOT_CONFIRMED", 12)),
                List.of(new Reports.Contact(
                        "ledger", "xero", NOON, false, "connection refused", Optional.of(NOON.minusSeconds(3600)))),
                3,
                Optional.of(VERSION),
                Optional.of(FakeMappings.WAITING));
    }

    static DocumentPage.Row row(int no) {
        return new DocumentPage.Row(
                new UUID(7, no),
                no == 1 ? Optional.empty() : Optional.of("2026-%05d".formatted(no)),
                "DB%06d".formatted(no),
                Invoice.Kind.CREDIT_MEMO,
                "100",
                "C-1",
                "J-1042",
                "koho",
                "xero",
                LocalDate.of(2026, 3, 31),
                Money.of("-1198.60", "EUR"),
                no == 1 ? DocumentState.HELD : DocumentState.POSTED,
                no == 1 ? Optional.of(RefusalCode.MAPPING_REQUIRED) : Optional.empty(),
                NOON);
    }

    static Reports.HeldItem held() {
        return new Reports.HeldItem(
                "DB000001",
                Optional.of("DB000001"),
                "100",
                RefusalCode.MAPPING_REQUIRED,
                "Activity PARTS has no sales reference in department SERVICE.",
                "Add a row to mappings/posting-references.csv.",
                Optional.of(Money.of("1198.60", "EUR")),
                NOON);
    }

    static Explanation explanation() {
        Derivation rule = new Derivation(
                "line with tax code: Sales Taxable (JI 3.2)",
                List.of(new MappingRow("mappings/posting-references.csv", 12, "SERVICE / Sales Taxable -> 4000")),
                false);
        Derivation control = new Derivation(
                "control account of the customer (JI 3.2)",
                List.of(new MappingRow("mappings/customers.csv", 3, "C-1 -> 1100")),
                true);
        return new Explanation(
                "DB000002",
                Optional.of("2026-00002"),
                VERSION,
                "billing of koho",
                Optional.of("anna"),
                List.of(
                        new Explanation.Line(
                                "1100", "A/R control", Dimensions.NONE, eur("1198.60"), eur("0"), control, List.of()),
                        new Explanation.Line(
                                "4000",
                                "Sales Taxable",
                                Dimensions.of("LOCATION", "LON"),
                                eur("0"),
                                eur("1198.60"),
                                rule,
                                List.of(new Explanation.Source(
                                        LABOUR,
                                        LocalDate.of(2026, 3, 2),
                                        "Repairs",
                                        Quantity.of("2.5"),
                                        eur("1198.60"))))));
    }

    static EntryStory story(String text) {
        JobEntry entry = JobEntry.of(LABOUR, EUR)
                .company("100")
                .job("J-1042")
                .customer("C-1")
                .activity("LABOUR")
                .text(text)
                .date(LocalDate.of(2026, 3, 2))
                .quantity(Quantity.of("2.5"))
                .price(eur("1198.60"))
                .build();
        return new EntryStory(
                entry, List.of(new EntryStory.Version(1, VERSION, NOON)), Optional.empty(), List.of(POSTED), List.of());
    }

    static Desk.DocumentView view() {
        Documents.Event event = new Documents.Event(NOON, "anna", "approve", DocumentState.APPROVED, "Approved.");
        LedgerDocument shown = new LedgerDocument(
                "x-1",
                "DB000002",
                "2026-00002",
                "C-1",
                LocalDate.of(2026, 3, 31),
                eur("1198.60"),
                true,
                List.of(new LedgerDocument.Line(
                        "4000",
                        Dimensions.of("LOCATION", "PAR"),
                        Optional.of("V20"),
                        eur("-1198.60"),
                        Optional.empty())));
        return new Desk.DocumentView(
                document(), List.of(event), Optional.of(new Documents.Proof(NOON, shown, shown, List.of())), List.of());
    }

    private static Document document() {
        return new Document(
                POSTED,
                "DB000002",
                Optional.of("2026-00002"),
                "koho",
                "xero",
                invoice(),
                Optional.of(journal()),
                DocumentState.POSTED,
                Optional.empty(),
                5,
                1,
                VERSION,
                VERSION,
                "billing of koho",
                Optional.of("anna"),
                Optional.of(new Document.Receipt("x-1", "2026-00002")),
                NOON,
                NOON);
    }

    private static Invoice invoice() {
        InvoiceLine line = new InvoiceLine(
                1,
                LineKind.ITEM,
                "Repairs",
                "LABOUR",
                Quantity.of("2.5"),
                Price.of("479.44", "EUR"),
                eur("1198.60"),
                Optional.empty(),
                eur("0"),
                eur("0"),
                new Dimensions(Map.of("LOCATION", "PAR")),
                List.of(new BilledEntry(LABOUR, Quantity.of("2.5"), eur("1198.60"))));
        return new Invoice(
                Invoice.Kind.INVOICE,
                "100",
                "C-1",
                "J-1042",
                "SERVICE",
                LocalDate.of(2026, 3, 31),
                LocalDate.of(2026, 4, 30),
                EUR,
                List.of(line),
                eur("0"),
                Optional.empty());
    }

    private static Journal journal() {
        Derivation why = explanation().lines().get(0).why();
        return new Journal(
                "100",
                LocalDate.of(2026, 3, 31),
                EUR,
                List.of(
                        new JournalLine(
                                "1100",
                                PostingReference.ACCOUNTS_RECEIVABLE,
                                Dimensions.NONE,
                                eur("1198.60"),
                                eur("0"),
                                Optional.of("C-1"),
                                Optional.empty(),
                                "Invoice",
                                List.of(),
                                why),
                        new JournalLine(
                                "4000",
                                PostingReference.SALES_TAXABLE,
                                Dimensions.of("LOCATION", "PAR"),
                                eur("0"),
                                eur("1198.60"),
                                Optional.empty(),
                                Optional.of("V20"),
                                "Repairs",
                                List.of(1),
                                why)));
    }

    static Hold hold() {
        return Hold.of(Finding.of(RefusalCode.SAME_PERSON, "2026-00003"));
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
