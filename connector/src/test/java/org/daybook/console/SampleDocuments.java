package org.daybook.console;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
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
import org.daybook.sync.Document;
import org.daybook.sync.DocumentState;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.Hold;

/** Documents of three companies in three currencies and every state, the same each time. */
final class SampleDocuments {

    static final String MAPPING_VERSION = "9f2c41d07ab35e88c1d4470f6a2b9e15d3c8f7604b1a29e5d8c7b6a5f4e3d2c1";
    static final LocalDate TODAY = LocalDate.of(2026, 3, 31);
    static final Instant NOW = Instant.parse("2026-03-31T16:20:00Z");
    static final String HOSTILE = "<script>alert(1)</script> ${7*7} \u202Egnp.exe";

    private record Books(String company, String source, String ledger, String currency, String customer, String tax) {}

    private static final List<Books> BOOKS = List.of(
            new Books("10 Nordlicht Service GmbH", "koho", "xero", "EUR", "C-1008 Hafenwerk Kiel", "V19"),
            new Books("10 Nordlicht Service GmbH", "clipitc", "sap", "EUR", "C-1017 Stadtwerke Husum", "V19"),
            new Books("20 Harbor Field Inc.", "clipitc", "sap", "USD", "C-2003 Bay Marine LLC", "NY8875"),
            new Books("20 Harbor Field Inc.", "ace", "hledger", "USD", "C-2044 Credit Union East", ""),
            new Books("30 Sakura Works KK", "koho", "hledger", "JPY", "C-3001 Minato Kaiun", "JCT10"));

    private static final List<String> WORK = List.of(
            "Inspection of pump station 4",
            "Labour, second technician",
            "Travel, 84 km",
            "Spare part: seal kit DN80",
            "Software maintenance, March",
            "Night call-out");

    private SampleDocuments() {}

    static List<Document> all() {
        List<Document> all = new ArrayList<>();
        List<DocumentState> states = List.of(
                DocumentState.POSTED,
                DocumentState.INVOICED,
                DocumentState.POSTED,
                DocumentState.APPROVED,
                DocumentState.EXPORTED,
                DocumentState.POSTED,
                DocumentState.INVOICED,
                DocumentState.POSTED,
                DocumentState.HELD,
                DocumentState.POSTED,
                DocumentState.SENDING,
                DocumentState.POSTED,
                DocumentState.IN_DOUBT,
                DocumentState.REJECTED,
                DocumentState.CONFLICT,
                DocumentState.MANUAL,
                DocumentState.CANCELLED);
        for (int i = 0; i < 85; i++) {
            all.add(document(i, states.get(i % states.size()), i % 12 == 1 ? "max" : "rule daily-invoicing"));
        }
        return all;
    }

    static Document document(int i, DocumentState state, String createdBy) {
        Books books = BOOKS.get(i % BOOKS.size());
        Invoice invoice = invoice(i, books, Invoice.Kind.INVOICE, Optional.empty());
        boolean mapped = state != DocumentState.HELD;
        boolean numbered = List.of(Stage.APPROVED, Stage.EXPORTED, Stage.POSTED).contains(state.stage())
                || state == DocumentState.REJECTED
                || state == DocumentState.CONFLICT
                || state == DocumentState.MANUAL;
        boolean sent = state.stage() == Stage.EXPORTED || state.stage() == Stage.POSTED;
        Instant changed = NOW.minusSeconds(i * 4_321L);
        return new Document(
                UUID.nameUUIDFromBytes(("document " + i).getBytes(StandardCharsets.UTF_8)),
                String.format("DB7K%s%06d", books.company().substring(0, 2), 4100 + i),
                numbered
                        ? Optional.of(
                                String.format("%s-2026-%05d", books.company().substring(0, 2), 700 + i))
                        : Optional.empty(),
                books.source(),
                books.ledger(),
                invoice,
                mapped ? Optional.of(journal(invoice, books)) : Optional.empty(),
                state,
                hold(state, i),
                3,
                1,
                MAPPING_VERSION,
                "5be0" + "c19a77d2".repeat(7) + "0f1e",
                createdBy,
                numbered ? Optional.of("anna") : Optional.empty(),
                sent ? Optional.of(new Document.Receipt("6f1d-" + i, "XR-" + (88_000 + i))) : Optional.empty(),
                changed.minusSeconds(90_000),
                changed);
    }

    private static Optional<Hold> hold(DocumentState state, int i) {
        return switch (state) {
            case HELD ->
                Optional.of(Hold.of(Finding.of(
                        RefusalCode.MISSING_POSTING_REFERENCE,
                        "mappings/posting-references.csv",
                        "Department FIELD has no posting reference Sales Taxable for activity INSPECT.")));
            case REJECTED ->
                Optional.of(Hold.of(Finding.of(
                        RefusalCode.LEDGER_PERIOD_CLOSED,
                        "document " + i,
                        "sap: posting period 02/2026 is not open for company code 2000 (F5 201).")));
            case CONFLICT -> Optional.of(Hold.of(Finding.of(RefusalCode.CONFLICT, "document " + i)));
            case MANUAL -> Optional.of(Hold.of(Finding.of(RefusalCode.NEEDS_A_PERSON, "document " + i)));
            default -> Optional.empty();
        };
    }

    static Invoice invoice(int i, Books books, Invoice.Kind kind, Optional<String> credits) {
        Currency currency = Currency.getInstance(books.currency());
        List<InvoiceLine> lines = new ArrayList<>();
        for (int n = 1; n <= 2 + i % 4; n++) {
            lines.add(line(i, n, books, currency));
        }
        return new Invoice(
                kind,
                books.company(),
                books.customer(),
                "J-" + (1040 + i % 23),
                "FIELD",
                TODAY.minusDays(i % 28),
                TODAY.minusDays(i % 28).plusDays(30),
                currency,
                lines,
                Money.zero(currency),
                credits);
    }

    private static InvoiceLine line(int i, int n, Books books, Currency currency) {
        boolean yen = books.currency().equals("JPY");
        Price price = Price.of(yen ? "11800" : (85 + 7 * n) + ".50", books.currency());
        Quantity quantity = Quantity.of(n % 2 == 0 ? "2.5" : String.valueOf(3 + i % 9));
        Money net = price.times(quantity);
        Money tax = books.tax().isEmpty()
                ? Money.zero(currency)
                : Money.rounded(net.amount().multiply(new java.math.BigDecimal(yen ? "0.10" : "0.19")), currency);
        EntryId entry = new EntryId(books.source(), String.valueOf(4700 + i * 10 + n));
        String text = i == 1 && n == 2 ? HOSTILE : WORK.get((i + n) % WORK.size());
        return new InvoiceLine(
                n,
                LineKind.ITEM,
                text,
                n % 2 == 0 ? "TRAVEL" : "INSPECT",
                quantity,
                price,
                net,
                Optional.of(books.tax()).filter(code -> !code.isEmpty()),
                tax,
                Money.zero(currency),
                Dimensions.of("LOCATION", "KIEL"),
                List.of(new BilledEntry(entry, quantity, net)));
    }

    private static Journal journal(Invoice invoice, Books books) {
        Money zero = Money.zero(invoice.currency());
        List<Integer> all = invoice.lines().stream().map(InvoiceLine::no).toList();
        List<JournalLine> lines = new ArrayList<>();
        lines.add(new JournalLine(
                "1100",
                PostingReference.ACCOUNTS_RECEIVABLE,
                Dimensions.NONE,
                invoice.total(),
                zero,
                Optional.of(books.customer()),
                Optional.empty(),
                "Invoice on " + invoice.job(),
                List.of(),
                why(
                        "control account of the customer (JI 3.1)",
                        "mappings/customers.csv",
                        8,
                        books.customer() + " -> 1100")));
        lines.add(new JournalLine(
                "4000",
                books.tax().isEmpty() ? PostingReference.SALES_NONTAXABLE : PostingReference.SALES_TAXABLE,
                new Dimensions(java.util.Map.of("LOCATION", "KIEL", "PURPOSE", "SERVICE")),
                zero,
                invoice.net(),
                Optional.empty(),
                Optional.of(books.tax()).filter(t -> !t.isEmpty()),
                "Service",
                all,
                why(
                        "line with tax code: Sales Taxable (JI 3.2)",
                        "mappings/posting-references.csv",
                        12,
                        "FIELD / Sales Taxable -> 4000")));
        if (!invoice.tax().isZero()) {
            lines.add(new JournalLine(
                    "2200",
                    PostingReference.TAX_PAYABLE,
                    Dimensions.NONE,
                    zero,
                    invoice.tax(),
                    Optional.empty(),
                    Optional.of(books.tax()),
                    "Tax " + books.tax(),
                    all,
                    new Derivation(
                            "tax payable from the tax code (JI 3.1)",
                            List.of(new MappingRow("mappings/tax-codes.csv", 3, books.tax() + " -> 2200")),
                            true)));
        }
        return new Journal(invoice.company(), invoice.date(), invoice.currency(), lines);
    }

    private static Derivation why(String rule, String file, int line, String says) {
        return new Derivation(rule, List.of(new MappingRow(file, line, says)), false);
    }
}
