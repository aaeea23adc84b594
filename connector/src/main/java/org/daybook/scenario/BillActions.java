package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.when;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Exchange;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Journal;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.TaxCode;
import org.daybook.invoicing.selection.SalesTax;
import org.daybook.posting.AllocationJournal;
import org.daybook.posting.DimensionOwner;
import org.daybook.posting.PaymentJournal;
import org.daybook.posting.RegistrationJournal;
import org.daybook.posting.Voiding;
import org.daybook.work.Job;

/** What can be booked without a selection: documents given line by line, registrations, payments, and what takes documents back. */
final class BillActions {

    private BillActions() {}

    /** Journals that belong to no invoice: of registrations and payments. */
    static final class Others {
        private final List<Journal> registrations = new ArrayList<>();
        private Optional<PaymentJournal.Layers> payment = Optional.empty();

        List<Journal> registrations() {
            return registrations;
        }

        Optional<PaymentJournal.Layers> payment() {
            return payment;
        }
    }

    static Others others(World world) {
        return world.part(Others.class, Others::new);
    }

    static List<Sentence> all() {
        List<Column> lines = lines();
        return List.of(
                when(
                                "an invoice on {job} is made",
                                "A document given line by line, by the job's customer; numbered and journalized.",
                                (world, said) -> make(world, said, Invoice.Kind.INVOICE, false))
                        .table(lines),
                when(
                                "an invoice to {customer} on {job} is made",
                                "The same in split billing: the customer's department supplies the seven references.",
                                (world, said) -> make(world, said, Invoice.Kind.INVOICE, true))
                        .table(lines),
                when(
                                "an invoice on {job} with a discount of {amount} is made",
                                "The same with an invoice discount.",
                                (world, said) -> make(world, said, Invoice.Kind.INVOICE, false))
                        .where("amount", Value.NUMBER)
                        .table(lines),
                when(
                                "a credit memo of {document} on {job} is made",
                                "The same, crediting a document; its amounts are below zero.",
                                (world, said) -> make(world, said, Invoice.Kind.CREDIT_MEMO, false))
                        .table(lines),
                when(
                                "an allocation on {job} is made",
                                "Job Invoice Allocation: work matched with invoices on account, without tax (JI 4.3).",
                                BillActions::allocate)
                        .table(lines),
                when(
                        "document {document} is voided",
                        "Taken back on its own date while that is open, by a credit in the open period otherwise (P9).",
                        BillActions::voided),
                when(
                        "the entries on {job} are registered",
                        "Books them as the job's capitalisation says, before any invoice (JI 3.4).",
                        BillActions::register),
                when(
                                "a payment comes in",
                                "A customer pays; rates that moved since the invoice leave a difference (JI 4.7).",
                                BillActions::pay)
                        .table(List.of(
                                required("Customer", Value.TEXT, "who pays"),
                                optional("Company", Value.TEXT, "the company; 10"),
                                optional("Department", Value.TEXT, "whose references take the differences; CENTRAL"),
                                required("Bank account", Value.ACCOUNT, "where the money came in"),
                                required("Invoiced", Value.NUMBER, "the claim, in base currency"),
                                required("Paid", Value.NUMBER, "in base currency"),
                                optional("Cash discount", Value.NUMBER, "in base currency; 0"),
                                optional("Enterprise invoiced", Value.NUMBER, "the claim, in enterprise currency"),
                                optional("Enterprise paid", Value.NUMBER, "in enterprise currency"),
                                optional("Enterprise cash discount", Value.NUMBER, "in enterprise currency; 0"),
                                optional(
                                        "Difference rate",
                                        Value.NUMBER,
                                        "enterprise units for one of base, for the difference"))));
    }

    private static List<Column> lines() {
        List<Column> own = List.of(
                optional("Kind", Value.of(LineKind.class), "what the line is for; Item"),
                optional("Activity", Value.TEXT, "its activity; LABOUR for time, PARTS otherwise"),
                optional("Text", Value.TEXT, "as printed"),
                required("Net", Value.NUMBER, "before tax and discount"),
                optional("Tax code", Value.TEXT, "blank: not taxable"),
                optional("Tax", Value.NUMBER, "tax on it; by the code's rate, after the discount"),
                optional("Further taxes", Value.TEXT, "second and third tax code with amount: STATE 6.25, CITY 1.00"),
                optional("Cost", Value.NUMBER, "registered cost; 0"),
                optional("Released", Value.NUMBER, "registered billing price; the net"),
                optional("Time", Value.YES_NO, "it bills time; yes"),
                optional("Account", Value.ACCOUNT, "the account the source asks for"),
                optional("Rate", Value.NUMBER, "base rate of the invoice on account that it takes off"),
                optional("Enterprise rate", Value.NUMBER, "enterprise rate of the invoice on account"));
        return Stream.concat(own.stream(), ReferenceSentences.withDimensions().stream())
                .toList();
    }

    private static void make(World world, Said said, Invoice.Kind kind, boolean split) {
        List<Documents.Made> made = world.documents().make(List.of(invoice(world, said, kind)), split);
        world.last().take(said, made.get(0).journal());
        PrintActions.hold(world, said, made);
    }

    /** Lines that a discount leaves alone. */
    private static final Set<LineKind> REDUCING =
            EnumSet.of(LineKind.DEPOSIT, LineKind.DEPOSIT_BALANCE, LineKind.ON_ACCOUNT_REDUCTION);

    private static Invoice invoice(World world, Said said, Invoice.Kind kind) {
        Job job = world.jobs().job(said.text("job"), world.books());
        List<InvoiceLine> lines = new ArrayList<>();
        for (Cells row : said.rows()) {
            lines.add(line(world, row, lines.size() + 1, job.currency()));
        }
        Money zero = Money.zero(job.currency());
        Money discount = said.blanks().containsKey("amount") ? Money.of(said.number("amount"), job.currency()) : zero;
        Invoice invoice = new Invoice(
                kind,
                job.company(),
                said.blanks().getOrDefault("customer", job.customer()),
                job.number(),
                job.department(),
                world.documentDate(),
                world.documentDate(),
                job.currency(),
                taxed(world, said, lines, discount),
                discount,
                Optional.ofNullable(said.blanks().get("document")),
                job.jobGroup(),
                job.capitalization(),
                zero,
                Optional.empty());
        return withRates(world, said, invoice);
    }

    /** A tax that is not written is the code's rate of what the discount leaves, rounded as the code says (JI 4.1, GT80). */
    private static List<InvoiceLine> taxed(World world, Said said, List<InvoiceLine> lines, Money discount) {
        List<InvoiceLine> work =
                lines.stream().filter(line -> !REDUCING.contains(line.kind())).toList();
        List<InvoiceLine> taxed = new ArrayList<>(lines);
        for (InvoiceLine line : SalesTax.on(work, discount, world.books().taxCodes())) {
            if (said.rows().get(line.no() - 1).text("Tax").isEmpty()) {
                taxed.set(line.no() - 1, lines.get(line.no() - 1).withTax(line.tax()));
            }
        }
        return taxed;
    }

    /** Rates given on reduction lines go before those that the invoice on account itself was made at. */
    private static Invoice withRates(World world, Said said, Invoice invoice) {
        Invoice known = world.documents().exchanged(invoice);
        Map<Integer, Exchange.Rates> rates = new HashMap<>();
        int no = 0;
        for (Cells row : said.rows()) {
            no++;
            Optional<BigDecimal> base = row.number("Rate");
            if (base.isPresent()) {
                rates.put(no, new Exchange.Rates(base.get(), row.number("Enterprise rate")));
            }
        }
        return rates.isEmpty()
                ? known
                : known.exchange()
                        .map(exchange -> known.exchanged(exchange.reducing(rates)))
                        .orElse(known);
    }

    /** Only lines of work have one. */
    private static String usualActivity(LineKind kind, boolean time) {
        boolean work = kind == LineKind.ITEM || kind == LineKind.CONTRACT_ZERO;
        return work ? time ? "LABOUR" : "PARTS" : "";
    }

    private static InvoiceLine line(World world, Cells row, int no, Currency currency) {
        boolean time = row.yes("Time").orElse(true);
        Money net = row.money("Net", currency).orElseThrow();
        LineKind kind = row.choice("Kind", LineKind.class).orElse(LineKind.ITEM);
        Optional<String> code = row.text("Tax code");
        Money zero = Money.zero(currency);
        Money tax = row.money("Tax", currency)
                .orElseGet(() -> code.map(world.books().taxCodes()::get)
                        .map(TaxCode::rate)
                        .map(rate -> rate.of(net))
                        .orElse(zero));
        Dimensions dimensions = ReferenceSentences.dimensions(row);
        return new InvoiceLine(
                no,
                kind,
                row.text("Text").orElse(Value.words(kind)),
                row.text("Activity").orElse(usualActivity(kind, time)),
                Quantity.ONE,
                new Price(net.amount(), currency),
                net,
                code,
                tax,
                row.money("Cost", currency).orElse(zero),
                dimensions,
                List.of(),
                row.money("Released", currency).orElse(kind == LineKind.ITEM ? net : zero),
                time,
                furtherTaxes(row, currency),
                row.text("Account"));
    }

    private static List<LineTax> furtherTaxes(Cells row, Currency currency) {
        List<LineTax> taxes = new ArrayList<>();
        row.text("Further taxes").ifPresent(text -> {
            for (String one : text.split("\\s*,\\s+|\\s*;\\s*")) {
                String[] parts = one.strip().split("\\s+");
                Optional<BigDecimal> amount = Figures.number(parts[parts.length - 1]);
                if (parts.length != 2 || amount.isEmpty()) {
                    throw new Mistake.Found(
                            row.where(),
                            "'" + one + "' is no tax code with an amount.",
                            "Write STATE 6.25, CITY 1.00.");
                }
                taxes.add(new LineTax(parts[0], Money.of(amount.get(), currency)));
            }
        });
        return taxes;
    }

    private static void allocate(World world, Said said) {
        Invoice allocation = invoice(world, said, Invoice.Kind.ALLOCATION);
        Outcome<Journal> journal =
                AllocationJournal.of(allocation, world.books().mappings(), DimensionOwner.JOB);
        world.last().take(said, journal);
        world.documents().show(allocation, journal);
    }

    private static void voided(World world, Said said) {
        Documents.Made made = DocumentAssertions.document(world, said);
        boolean credited = world.documents().all().stream()
                .anyMatch(other -> other.held().isEmpty()
                        && other.invoice()
                                .credits()
                                .filter(made.number()::equals)
                                .isPresent());
        Outcome<Voiding.Voided> outcome = Voiding.of(
                made.invoice(), made.number(), credited, world.books().mappings(), world.today());
        world.documents().none();
        world.last().take(said, outcome).ifPresent(voided -> {
            List<Documents.Made> mirror =
                    world.documents().make(List.of(voided.mirror()), made.owner() == DimensionOwner.BILL_TO_CUSTOMER);
            PrintActions.hold(world, said, mirror);
        });
    }

    private static void register(World world, Said said) {
        Job job = world.jobs().job(said.text("job"), world.books());
        List<Journal> journals = others(world).registrations;
        journals.clear();
        List<org.daybook.accounting.Finding> reasons = new ArrayList<>();
        for (Jobs.Registered one : world.jobs().entriesOf(job.number())) {
            Outcome<Journal> journal =
                    RegistrationJournal.of(one.entry(), job, world.books().mappings());
            world.last().take(said, journal).ifPresent(journals::add);
            reasons.addAll(journal.reasons());
        }
        if (!reasons.isEmpty()) {
            world.last().holds(said, reasons);
        }
    }

    private static void pay(World world, Said said) {
        for (Cells row : said.rows()) {
            String company = row.text("Company").orElse(Jobs.COMPANY);
            Currency base = world.books().companyOrNew(company).baseCurrency();
            Outcome<PaymentJournal.Layers> outcome = PaymentJournal.of(
                    payment(world, row, company, base), world.books().mappings());
            others(world).payment = world.last().take(said, outcome);
        }
    }

    private static PaymentJournal.Payment payment(World world, Cells row, String company, Currency base) {
        return new PaymentJournal.Payment(
                company,
                row.text("Customer").orElseThrow(),
                row.text("Department").orElse(Jobs.DEPARTMENT),
                world.today(),
                row.text("Bank account").orElseThrow(),
                row.money("Invoiced", base).orElseThrow(),
                row.money("Paid", base).orElseThrow(),
                row.money("Cash discount", base).orElse(Money.zero(base)),
                group(world, row, company).flatMap(group -> enterprise(row, group)));
    }

    private static Optional<Currency> group(World world, Cells row, String company) {
        Optional<Currency> group = world.books().companyOrNew(company).enterpriseCurrency();
        if (group.isEmpty() && row.text("Enterprise paid").isPresent()) {
            throw new Mistake.Found(
                    row.where(),
                    "Company " + company + " keeps no books in enterprise currency.",
                    "Give its enterprise currency under 'companies'.");
        }
        return group;
    }

    private static Optional<PaymentJournal.Enterprise> enterprise(Cells row, Currency group) {
        return row.money("Enterprise invoiced", group)
                .map(invoiced -> new PaymentJournal.Enterprise(
                        invoiced,
                        row.money("Enterprise paid", group).orElse(invoiced),
                        row.money("Enterprise cash discount", group).orElse(Money.zero(group)),
                        row.number("Difference rate").orElse(BigDecimal.ONE)));
    }
}
