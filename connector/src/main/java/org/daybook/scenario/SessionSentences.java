package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.worksessions.Contract;
import org.daybook.invoicing.worksessions.PostingTargets;
import org.daybook.invoicing.worksessions.Task;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** What the biller of work sessions finds: sessions with their products, phases, tasks, contracts, posting targets (SS 3.1). */
final class SessionSentences {

    private static final String PROJECT = "Project";
    private static final Set<String> TYPES =
            Set.of("invoicable", "invoiceable", "billable", "contractual", "included to contract", "internal");
    /** The package spells it Invoicable, most people otherwise. */
    static final Value TYPE = new Value(
            "one of Invoicable, Contractual, Internal",
            written -> TYPES.contains(written.toLowerCase(Locale.ROOT).replace('_', ' ')),
            (written, is) -> type(written) == type(is),
            false);

    private static final Value CONFIRMED = Value.choice("yes", "no", "running");

    private SessionSentences() {}

    static List<Sentence> all() {
        return List.of(
                given(
                                "work sessions",
                                "Sessions of employees (SS 3.1); a project that nobody described is its first customer's.",
                                SessionSentences::sessions)
                        .table(sessionColumns()),
                given(
                                "products on sessions",
                                "What was used or sold with a session (SS 3.1).",
                                SessionSentences::products)
                        .table(withDimensions(
                                required("Product", Value.TEXT, "its id"),
                                required("Session", Value.TEXT, "id of the session"),
                                optional("Item", Value.TEXT, "product type; PARTS"),
                                optional("Text", Value.TEXT, "description; its id"),
                                optional("Count", Value.NUMBER, "pieces; 1"),
                                required("Price", Value.NUMBER, "of one piece"),
                                optional("Discount", Value.PERCENT, "taken off the price; 0"),
                                optional("Account", Value.ACCOUNT, "number of the account the source asks for"))),
                given(
                                "fixed phases",
                                "Phases of project plans at a price of their own (SS 3.3 R11).",
                                SessionSentences::phases)
                        .table(List.of(
                                required("Phase", Value.TEXT, "its id"),
                                optional("Customer", Value.TEXT, "number of the customer; the project's"),
                                optional("Project", Value.TEXT, "number of the project; J-1"),
                                required("Amount", Value.NUMBER, "what it costs"),
                                optional("Confirmed", Value.YES_NO, "completed and confirmed; yes"),
                                optional("Date", Value.DATE, "today"),
                                optional("Text", Value.TEXT, "description; its id"))),
                given("tasks", "Tasks whose product gives the default price (SS 3.1).", SessionSentences::tasks)
                        .table(List.of(
                                required("Task", Value.TEXT, "its name"),
                                required("Default price", Value.NUMBER, "of an hour"))),
                given("contracts", "Recurring products (SS 3.1).", SessionSentences::contracts)
                        .table(List.of(
                                required("Contract", Value.TEXT, "its id"),
                                optional("Customer", Value.TEXT, "number of the customer; C-100"),
                                optional("Project", Value.TEXT, "project its invoices are for; J-1"),
                                optional("Active", Value.YES_NO, "invoicing is activated; yes"),
                                optional("Next billing", Value.DATE, "billing date of the next invoice; today"),
                                optional("Days before", Value.NUMBER, "generated so many days before; 0"),
                                optional("Months", Value.NUMBER, "between two billing dates; 1"),
                                optional("Product", Value.TEXT, "what recurs; the contract's id"),
                                optional("Item", Value.TEXT, "product type; FEE"),
                                required("Price", Value.NUMBER, "of the recurring product"))),
                given(
                                "posting targets",
                                "Accounts and targets by where they are said: session before project before product type"
                                        + " before company (SS 3.3 R12).",
                                SessionSentences::targets)
                        .table(withDimensions(
                                required("Level", Value.choice("Project", "Product type", "Company"), "where"),
                                optional("Key", Value.TEXT, "number of the project, or product type"),
                                optional("Account", Value.ACCOUNT, "number of the account"))),
                given(
                        "unconfirmed sessions may be invoiced",
                        "By default they may not (SS 3.3 R1).",
                        (world, said) -> SessionDesk.of(world).change(book -> book.unconfirmedToo(true))));
    }

    /** The dimensions that are not spoken of as what they are here: a session's project is its project. */
    private static List<Column> withDimensions(Column... columns) {
        List<String> own = Arrays.stream(columns).map(Column::name).toList();
        List<Column> all = ReferenceSentences.withDimensions(columns);
        return IntStream.range(0, all.size())
                .filter(i -> i < own.size() || !all.get(i).name().equals(PROJECT))
                .mapToObj(all::get)
                .toList();
    }

    private static Dimensions dimensions(Cells row) {
        Map<String, String> values =
                new HashMap<>(ReferenceSentences.dimensions(row).values());
        values.remove(ReferenceSentences.key(PROJECT));
        return new Dimensions(values);
    }

    private static List<Column> sessionColumns() {
        return withDimensions(
                required("Session", Value.TEXT, "its id"),
                optional("Customer", Value.TEXT, "number of the customer; the project's"),
                optional("Project", Value.TEXT, "number of the project; J-1"),
                optional("Employee", Value.TEXT, "who worked"),
                optional("Task", Value.TEXT, "task of the project"),
                optional("Date", Value.DATE, "when; today"),
                optional("Hours", Value.NUMBER, "how long; 1"),
                optional("Price", Value.NUMBER, "of an hour; 0"),
                optional("Type", TYPE, "Invoicable"),
                optional("Confirmed", CONFIRMED, "no: by nobody yet; running: the clock runs; yes"),
                optional("Item", Value.TEXT, "product type of its time; LABOUR"),
                optional("Text", Value.TEXT, "description; its id"),
                optional("Comments", Value.TEXT, "one remark; none"),
                optional("Cost", Value.NUMBER, "registered cost; 0"),
                optional("Account", Value.ACCOUNT, "number of the account the source asks for"),
                optional("Joint", Value.TEXT, "joint session that it is a part of, delivered beside it"));
    }

    private static void sessions(World world, Said said) {
        for (Cells row : said.rows()) {
            Job project = project(world, row);
            String id = row.text("Session").orElseThrow();
            JobEntry.Builder entry = entry(world, row, project, id, "LABOUR")
                    .billability(type(row.text("Type").orElse("Invoicable")))
                    .status(status(row.text("Confirmed").orElse("yes")))
                    .quantity(row.quantity("Hours").orElse(Quantity.ONE))
                    .unitPrice(row.price("Price", project.currency()).orElse(Price.zero(project.currency())));
            row.text("Employee").ifPresent(entry::employee);
            row.text("Task").ifPresent(entry::task);
            row.money("Cost", project.currency()).ifPresent(entry::cost);
            row.text("Joint").ifPresent(joint -> entry.group(joint, false));
            world.jobs().put(entry.build(), row);
            row.text("Comments").ifPresent(comment -> comment(world, id, comment));
        }
    }

    private static void comment(World world, String id, String comment) {
        SessionDesk desk = SessionDesk.of(world);
        desk.book().sessions().values().stream()
                .filter(session -> session.id().nativeId().equals(id))
                .forEach(session -> desk.change(book -> book.session(session.commented(comment))));
    }

    private static JobEntry.Builder entry(World world, Cells row, Job project, String id, String item) {
        JobEntry.Builder entry = JobEntry.of(new EntryId("scenario", id), project.currency())
                .company(project.company())
                .job(project.number())
                .customer(row.text("Customer").orElse(project.customer()))
                .date(row.date("Date").orElse(world.today()))
                .activity(row.text("Item").orElse(item))
                .text(row.text("Text").orElse(id))
                .dimensions(dimensions(row));
        row.text("Account").ifPresent(entry::account);
        return entry;
    }

    private static Job project(World world, Cells row) {
        String number = row.text("Project").orElse("J-1");
        boolean known = world.jobs().knows(number);
        Job project = world.jobs().job(number, world.books());
        row.text("Customer")
                .filter(own -> !known)
                .ifPresent(own -> world.jobs()
                        .put(project.toBuilder()
                                .customer(own)
                                .currency(world.books().customerOrNew(own).currency())
                                .build()));
        return world.jobs().job(number, world.books());
    }

    private static Billability type(String written) {
        return switch (written.toLowerCase(Locale.ROOT).replace('_', ' ')) {
            case "contractual", "included to contract" -> Billability.CONTRACTUAL;
            case "internal" -> Billability.INTERNAL;
            default -> Billability.BILLABLE;
        };
    }

    private static EntryStatus status(String confirmed) {
        return switch (confirmed.toLowerCase(java.util.Locale.ROOT)) {
            case "no" -> EntryStatus.UNCONFIRMED;
            case "running" -> EntryStatus.IN_PROGRESS;
            default -> EntryStatus.FINALIZED;
        };
    }

    private static void products(World world, Said said) {
        for (Cells row : said.rows()) {
            String session = row.text("Session").orElseThrow();
            JobEntry owner = world.jobs()
                    .entry(session)
                    .orElseThrow(() -> new Mistake.Found(
                            row.where(),
                            "There is no session '" + session + "'.",
                            "Give it under 'work sessions' first."))
                    .entry();
            JobEntry product = product(row, owner);
            world.jobs().put(product, row);
        }
    }

    private static JobEntry product(Cells row, JobEntry owner) {
        String id = row.text("Product").orElseThrow();
        Price price = row.price("Price", owner.currency()).orElseThrow();
        Quantity count = row.quantity("Count").orElse(Quantity.ONE);
        Money gross = price.times(count);
        Money discount =
                row.percent("Discount").map(percent -> percent.of(gross)).orElse(Money.zero(owner.currency()));
        JobEntry.Builder product = JobEntry.of(new EntryId("scenario", id), owner.currency())
                .company(owner.company())
                .job(owner.job())
                .customer(owner.customer())
                .kind(EntryKind.PRODUCT)
                .date(owner.date())
                .activity(row.text("Item").orElse("PARTS"))
                .text(row.text("Text").orElse(id))
                .quantity(count)
                .unitPrice(price)
                .price(gross.minus(discount))
                .billability(owner.billability())
                .status(owner.status())
                .group(owner.id().nativeId(), false)
                .dimensions(dimensions(row));
        row.text("Account").ifPresent(product::account);
        return product.build();
    }

    private static void phases(World world, Said said) {
        for (Cells row : said.rows()) {
            Job project = project(world, row);
            boolean confirmed = row.yes("Confirmed").orElse(true);
            JobEntry phase = entry(world, row, project, row.text("Phase").orElseThrow(), "FEE")
                    .kind(EntryKind.PHASE)
                    .status(confirmed ? EntryStatus.FINALIZED : EntryStatus.UNCONFIRMED)
                    .price(row.money("Amount", project.currency()).orElseThrow())
                    .build();
            world.jobs().put(phase, row);
        }
    }

    private static void tasks(World world, Said said) {
        for (Cells row : said.rows()) {
            SessionDesk desk = SessionDesk.of(world);
            Task task = new Task(
                    row.text("Task").orElseThrow(),
                    row.price("Default price", desk.book().currency()).orElseThrow());
            desk.change(book -> book.task(task));
        }
    }

    /** Rows of the same contract are its products. */
    private static void contracts(World world, Said said) {
        Map<String, List<JobEntry>> products = new HashMap<>();
        for (Cells row : said.rows()) {
            String id = row.text("Contract").orElseThrow();
            Job project = project(world, row);
            String product = row.text("Product").orElse(id);
            products.computeIfAbsent(id, first -> new ArrayList<>())
                    .add(entry(world, row, project, product, "FEE")
                            .text(product)
                            .kind(EntryKind.PRODUCT)
                            .price(row.money("Price", project.currency()).orElseThrow())
                            .build());
            Contract contract = new Contract(
                    id,
                    row.text("Customer").orElse(project.customer()),
                    project.number(),
                    row.yes("Active").orElse(true),
                    row.date("Next billing").orElse(world.today()),
                    row.number("Days before").map(BigDecimal::intValue).orElse(0),
                    row.number("Months").map(BigDecimal::intValue).orElse(1),
                    products.get(id));
            SessionDesk.of(world).change(book -> book.project(project).contract(contract));
        }
    }

    private static void targets(World world, Said said) {
        Map<String, PostingTargets.Target> projects = new HashMap<>();
        Map<String, PostingTargets.Target> types = new HashMap<>();
        PostingTargets.Target company = PostingTargets.Target.NONE;
        for (Cells row : said.rows()) {
            Optional<String> account = row.text("Account");
            PostingTargets.Target target = new PostingTargets.Target(account, dimensions(row));
            switch (row.text("Level").orElseThrow().toLowerCase(java.util.Locale.ROOT)) {
                case "project" -> projects.put(row.text("Key").orElse("J-1"), target);
                case "product type" -> types.put(row.text("Key").orElse(""), target);
                default -> company = target;
            }
        }
        PostingTargets all = new PostingTargets(projects, types, company);
        SessionDesk.of(world).change(book -> book.targets(all));
    }
}
