package org.daybook.scenario;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.InvoicingPolicy;
import org.daybook.posting.DimensionOwner;
import org.daybook.posting.Exchanges;
import org.daybook.posting.ExternalRounding;
import org.daybook.posting.InvoiceJournal;

/** Invoices, credit memos and settlements made in a scenario, numbered from 1001 in the order they were made. */
final class Documents {

    /** What a document is called that is only a draft yet. */
    static final String DRAFT = "draft";

    private static final int FIRST_NUMBER = 1001;

    private final Books books;
    private final List<Made> all = new ArrayList<>();
    private final Map<String, Made> called = new HashMap<>();
    private final Map<String, Invoice> before = new HashMap<>();
    private List<Made> latest = List.of();
    private DimensionOwner ownerOfUnsplit = DimensionOwner.JOB;
    private int next = FIRST_NUMBER;

    Documents(Books books) {
        this.books = books;
    }

    /**
     * A document with its journal.
     *
     * @param number the number it got; {@code draft} for what is only a draft yet
     * @param held why it cannot stand; empty when it can
     * @param owner whose department supplied the seven references
     */
    record Made(String number, Invoice invoice, Outcome<Journal> journal, List<Finding> held, DimensionOwner owner) {
        boolean isDraft() {
            return number.equals(DRAFT);
        }
    }

    /** The switch of JI 7: whose department supplies the seven references where billing is not split. */
    void theSevenFollowTheCustomer() {
        ownerOfUnsplit = DimensionOwner.BILL_TO_CUSTOMER;
    }

    /** Numbers and journalizes; these are then the latest documents. */
    List<Made> make(List<Invoice> invoices, boolean split) {
        latest = invoices.stream()
                .map(invoice -> made(String.valueOf(next++), invoice, split))
                .toList();
        all.addAll(latest);
        return latest;
    }

    /** Numbers and journalizes; these are latest documents beside those made before them. */
    void makeMore(List<Invoice> invoices, boolean split) {
        List<Made> before = latest;
        List<Made> shown = new ArrayList<>(before);
        shown.addAll(make(invoices, split));
        latest = List.copyOf(shown);
    }

    /** The numbers that the next documents get. */
    List<String> upcoming() {
        return java.util.stream.IntStream.range(next, next + 100)
                .mapToObj(String::valueOf)
                .toList();
    }

    /** Beside the latest documents: what is booked without being a document of its own. */
    void alsoShow(String name, List<Invoice> invoices) {
        List<Made> shown = new ArrayList<>(latest);
        invoices.forEach(invoice -> shown.add(made(name, invoice, false)));
        latest = List.copyOf(shown);
    }

    /** Beside the latest documents: payment requests, which nobody books. */
    void request(List<Invoice> requests) {
        List<Made> shown = new ArrayList<>(latest);
        requests.forEach(request -> shown.add(new Made(
                "pre-invoice",
                request,
                Outcome.done(new Journal(request.company(), request.date(), request.currency(), List.of())),
                List.of(),
                ownerOfUnsplit)));
        latest = List.copyOf(shown);
    }

    /** Documents that are only drafts yet: shown, journalized, not numbered. */
    void preview(List<Invoice> invoices, boolean split) {
        latest = invoices.stream().map(invoice -> made(DRAFT, invoice, split)).toList();
    }

    /** Documents that their policy could not make stand: no number, no journal. */
    void hold(List<InvoicingPolicy.HeldInvoice> held) {
        List<Made> shown = new ArrayList<>(latest);
        for (InvoicingPolicy.HeldInvoice one : held) {
            shown.add(new Made(
                    "held", one.invoice(), new Outcome.Refused<>(one.findings()), one.findings(), DimensionOwner.JOB));
        }
        all.addAll(shown.subList(latest.size(), shown.size()));
        latest = List.copyOf(shown);
    }

    void none() {
        latest = List.of();
    }

    List<Made> latest() {
        return latest;
    }

    List<Made> all() {
        return List.copyOf(all);
    }

    /** Made before the scenario begins: what it takes off or credits of it stands at that document's rates. */
    void madeBefore(String number, Invoice invoice) {
        before.put(number, invoice);
    }

    /** By its number, or by what its source calls it: {@code CLIP1001}, {@code bill CLIP1001}, {@code client invoice 1042}. */
    Optional<Made> numbered(String number) {
        return named(number).or(() -> named(withoutKind(number)));
    }

    private Optional<Made> named(String name) {
        return all.stream()
                .filter(made -> made.number().equals(name))
                .findFirst()
                .or(() -> Optional.ofNullable(called.get(name)));
    }

    /** Why a document of this name cannot stand, beside what its source holds it for. */
    String heldWith(String name, List<RefusalCode> source) {
        Stream<RefusalCode> own =
                named(name).stream().flatMap(made -> made.held().stream().map(Finding::code));
        return Stream.concat(source.stream(), own).map(Enum::name).distinct().collect(Collectors.joining(", "));
    }

    /** {@code bill CLIP1001} as {@code CLIP1001}. */
    static String withoutKind(String name) {
        return name.replaceFirst("(?i)^((job |session |client )?invoice|bill|document|credit memo|settlement) ", "");
    }

    /** A document that another desk keeps, with the journal of this one's posting references. */
    Made shown(String number, Invoice invoice) {
        return made(number, invoice, false);
    }

    /** The number that its source gave it, such as CLIP1001, says the same. */
    void called(String name, Made made) {
        called.put(name, made);
    }

    /** What is booked without a document: shown, journalized, not numbered. */
    void show(Invoice invoice, Outcome<Journal> journal) {
        latest = List.of(new Made("internal", invoice, journal, journal.reasons(), ownerOfUnsplit));
    }

    /** With its rates, where the rate table knows them. */
    Invoice exchanged(Invoice invoice) {
        return Exchanges.on(
                invoice,
                books.mappings(),
                number -> numbered(number).map(Made::invoice).or(() -> Optional.ofNullable(before.get(number))));
    }

    private Made made(String number, Invoice written, boolean split) {
        DimensionOwner owner = split ? DimensionOwner.BILL_TO_CUSTOMER : ownerOfUnsplit;
        Invoice invoice = exchanged(ExternalRounding.on(written, books.mappings()));
        Outcome<Journal> journal = InvoiceJournal.of(invoice, books.mappings(), owner);
        List<Finding> held = journal instanceof Outcome.Refused<Journal> refused ? refused.reasons() : List.of();
        return new Made(number, invoice, journal, held, owner);
    }
}
