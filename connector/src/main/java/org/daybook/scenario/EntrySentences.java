package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryOrigin;
import org.daybook.work.EntryStatus;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;
import org.daybook.work.Proposal;

/** Sentences about the entries registered on jobs, in every field that the rules look at. */
final class EntrySentences {

    /** "Amount" is how the rules of job invoicing call whatever is not time. */
    private static final Value KIND =
            Value.choice(Stream.concat(Arrays.stream(EntryKind.values()).map(Value::words), Stream.of("Amount"))
                    .toArray(String[]::new));

    private EntrySentences() {}

    static List<Sentence> all() {
        return List.of(
                given(
                                "entries",
                                "These entries are registered; a job that nobody described is a plain"
                                        + " time-and-material job of its first customer.",
                                EntrySentences::entries)
                        .table(columns()),
                given("entries on {job}", "The same, all on one job.", EntrySentences::entries)
                        .table(columns().stream()
                                .map(column -> asOptional(column))
                                .toList()));
    }

    private static Column asOptional(Column column) {
        return column.name().equals("Job") ? optional("Job", column.value(), column.meaning()) : column;
    }

    private static List<Column> columns() {
        List<Column> registered = List.of(
                required("Entry", Value.TEXT, "its id in the source"),
                optional("Job", Value.TEXT, "number of the job; J-1"),
                optional("Kind", KIND, "what was registered; Time"),
                optional(
                        "Activity",
                        Value.TEXT,
                        "task, item or product; LABOUR for time, PARTS, OUTLAY or FEE otherwise"),
                optional("Quantity", Value.NUMBER, "hours or pieces registered; 1"),
                optional("Unit price", Value.NUMBER, "selling price of one"),
                optional("Price", Value.NUMBER, "registered selling price; quantity times unit price"),
                optional("Cost", Value.NUMBER, "registered cost; 0"),
                optional("Commission", Value.NUMBER, "the agency's commission on a collected payment; 0"),
                optional("Date", Value.DATE, "when it was done; today"),
                optional("Done at", Value.TIME, "time of that day at which it was done; before everything else"),
                optional("Currency", Value.CURRENCY, "currency of its price; the job's"),
                optional("Employee", Value.TEXT, "who did it"),
                optional("Task", Value.TEXT, "task of the job"),
                optional("Text", Value.TEXT, "description"),
                optional("Source", Value.TEXT, "name of the source system; scenario"),
                optional("Customer", Value.TEXT, "number of the customer; the job's"),
                optional("Status", StatusWords.VALUE, "how far it has come, or N, I, Y, Confirmed; Finalized"),
                optional("Billability", Value.of(Billability.class), "whether it is charged; Billable"),
                optional("Tax", Value.YES_NO, "the source marks it taxable; yes"),
                optional("Outlay", Value.YES_NO, "yes makes it an outlay"),
                optional("Group", Value.TEXT, "joint session or charge group it belongs to"),
                optional("Group head", Value.YES_NO, "it is the joint row itself; no"),
                optional("Posted on", Value.DATE, "when the source posted it; the date"),
                optional("Tax codes", Value.TEXT, "tax codes derived for it, with commas; the customer's"),
                optional("Task group", Value.TEXT, "group of the budget or quote its task stands under"),
                optional("Cost center", Value.TEXT, "department of the employee, or that ran the work"),
                optional("Account", Value.ACCOUNT, "number of the account the source asks for"),
                optional("Proposed quantity", Value.NUMBER, "what somebody proposed to invoice of it in all"),
                optional("Proposed price", Value.NUMBER, "the same in money; proposed quantity times unit price"),
                optional("Origin", Value.of(EntryOrigin.class), "how it came to be on the job; Registration"));
        List<Column> soFar = List.of(
                optional(
                        "Invoiced quantity",
                        Value.NUMBER,
                        "on invoices before; as much of it as of the price, otherwise 0"),
                optional("Invoiced price", Value.NUMBER, "on invoices before; invoiced quantity times unit price"),
                optional("Invoiced cost", Value.NUMBER, "what those invoices took to cost of sales; 0"),
                optional("Closed", Value.YES_NO, "finished by an earlier invoice; no"),
                optional("Draft", Value.NUMBER, "number of the draft it stands on"),
                optional("Invoice quantity", Value.NUMBER, "selected for the next draft; all that is open"),
                optional("Invoice price", Value.NUMBER, "selected for the next draft; all that is open"),
                optional("Close", Value.YES_NO, "marked Close; no"),
                optional("Dir. Inv.", Value.YES_NO, "marked for direct invoicing; no"),
                optional("Reallocate", Value.YES_NO, "marked for reallocation; no"),
                optional(
                        "Fixed price",
                        Value.YES_NO,
                        "no: a job allocation combination keeps it out of the fixed price; yes"));
        return Stream.of(registered, soFar, ReferenceSentences.withDimensions())
                .flatMap(List::stream)
                .toList();
    }

    private static void entries(World world, Said said) {
        for (Cells row : said.rows()) {
            String job = row.text("Job").orElse(said.blanks().getOrDefault("job", "J-1"));
            world.jobs().put(entry(world, row, world.jobs().job(job, row.text("Customer"), world.books())), row);
        }
    }

    private static JobEntry entry(World world, Cells row, Job job) {
        Currency currency = row.text("Currency").map(Currency::getInstance).orElse(job.currency());
        EntryKind kind = kind(row);
        EntryId id = new EntryId(
                row.text("Source").orElse("scenario"), row.text("Entry").orElseThrow());
        JobEntry.Builder entry = JobEntry.of(id, currency)
                .company(job.company())
                .job(job.number())
                .customer(row.text("Customer").orElse(job.customer()))
                .kind(kind)
                .date(row.date("Date").orElse(world.today()))
                .activity(row.text("Activity").orElse(activity(kind)))
                .text(row.text("Text").orElse(id.nativeId()))
                .billability(row.choice("Billability", Billability.class).orElse(Billability.BILLABLE))
                .status(row.text("Status").flatMap(StatusWords::status).orElse(EntryStatus.FINALIZED))
                .taxable(row.yes("Tax").orElse(true))
                .dimensions(ReferenceSentences.dimensions(row));
        row.text("Employee").ifPresent(entry::employee);
        row.text("Task").ifPresent(entry::task);
        row.text("Group")
                .ifPresent(group -> entry.group(group, row.yes("Group head").orElse(false)));
        row.quantity("Quantity").ifPresent(entry::quantity);
        row.price("Unit price", currency).ifPresent(entry::unitPrice);
        row.money("Price", currency).ifPresent(entry::price);
        row.money("Cost", currency).ifPresent(entry::cost);
        row.money("Commission", currency).ifPresent(entry::commission);
        row.date("Posted on").ifPresent(entry::postedOn);
        row.text("Task group").ifPresent(entry::taskGroup);
        row.text("Cost center").ifPresent(entry::costCenter);
        row.text("Account").ifPresent(entry::account);
        row.text("Tax codes").ifPresent(codes -> entry.taxCodes(List.of(codes.split("\\s*,\\s*"))));
        row.text("Origin").ifPresent(origin -> entry.origin(Value.parse(EntryOrigin.class, origin)));
        return withProposal(entry.build(), row);
    }

    private static JobEntry withProposal(JobEntry entry, Cells row) {
        Optional<Quantity> quantity = row.quantity("Proposed quantity");
        Optional<Money> price = row.money("Proposed price", entry.currency());
        if (quantity.isEmpty() && price.isEmpty()) {
            return entry;
        }
        Quantity proposed = quantity.orElse(Quantity.ZERO);
        Money inMoney = price.orElseGet(() -> entry.unitPrice().times(proposed));
        return entry.toBuilder().proposal(new Proposal(proposed, inMoney)).build();
    }

    private static EntryKind kind(Cells row) {
        if (row.yes("Outlay").orElse(false)) {
            return EntryKind.OUTLAY;
        }
        String written = row.text("Kind").orElse("Time");
        return written.equalsIgnoreCase("Amount") ? EntryKind.MATERIAL : Value.parse(EntryKind.class, written);
    }

    /** The activity of the default site that suits the kind. */
    private static String activity(EntryKind kind) {
        return switch (kind) {
            case TIME -> "LABOUR";
            case MATERIAL, PRODUCT -> "PARTS";
            case OUTLAY, PURCHASE -> "OUTLAY";
            case EXTRA_CHARGE, INSTALLMENT, ORDER_ITEM, PHASE -> "FEE";
            case COLLECTION, DIRECT_PAYMENT, NSF, ADJUSTMENT -> kind.name().toLowerCase(Locale.ROOT);
        };
    }
}
