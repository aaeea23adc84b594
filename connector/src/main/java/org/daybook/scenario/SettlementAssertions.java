package org.daybook.scenario;

import static org.daybook.scenario.Column.Shown.columns;
import static org.daybook.scenario.Sentence.then;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.daybook.accounting.Money;
import org.daybook.invoicing.settlement.Agency;
import org.daybook.invoicing.settlement.CheckFile;
import org.daybook.invoicing.settlement.ClientInvoice;
import org.daybook.invoicing.settlement.ClientLedgerEntry;
import org.daybook.invoicing.settlement.InvoicingJob;

/** What is expected of an agency after an action: invoices, checks, ledger, deliveries, runs (SS 4). */
final class SettlementAssertions {

    private SettlementAssertions() {}

    static List<Sentence> all() {
        return List.of(
                list(
                        "the client invoices read",
                        "Every invoice, deleted ones too, in the order of their numbers.",
                        SettlementColumns.invoices(),
                        agency -> List.copyOf(agency.invoices().values())),
                none(
                        "there are no client invoices",
                        "Nothing was generated.",
                        agency -> agency.invoices().values()),
                then("the rows of client invoice {invoice} read", "What is printed of it.", SettlementAssertions::rows)
                        .where("invoice", Value.NUMBER)
                        .table(columns(SettlementColumns.rows())),
                list(
                        "the checks read",
                        "Every check, void ones too.",
                        SettlementColumns.checks(),
                        agency -> List.copyOf(agency.checks().values())),
                none(
                        "there are no checks",
                        "None was drawn.",
                        agency -> agency.checks().values()),
                list(
                        "the check file reads",
                        "The printable checks: live ones, one a page, with their stubs.",
                        SettlementColumns.pages(),
                        agency -> CheckFile.of(agency, 0, Long.MAX_VALUE).pages()),
                list(
                        "the client ledger reads",
                        "Entries of the clients' own ledgers, in their order.",
                        SettlementColumns.ledger(),
                        agency -> entries(agency, ClientLedgerEntry.Book.CLIENT)),
                list(
                        "the primary client ledger reads",
                        "What was posted to the primary clients' ledgers.",
                        SettlementColumns.ledger(),
                        agency -> entries(agency, ClientLedgerEntry.Book.PRIMARY)),
                none(
                        "the client ledger is empty",
                        "Nothing was entered.",
                        agency -> entries(agency, ClientLedgerEntry.Book.CLIENT)),
                none(
                        "the primary client ledger is empty",
                        "Nothing was posted to a primary client's ledger.",
                        agency -> entries(agency, ClientLedgerEntry.Book.PRIMARY)),
                then(
                                "client {client} owes the agency {amount}",
                                "The balance of its ledger; below zero the agency owes the client.",
                                SettlementAssertions::owes)
                        .where("amount", Value.NUMBER),
                list(
                        "the deliveries read",
                        "Every invoice handed over, recipient by recipient.",
                        SettlementColumns.deliveries(),
                        Agency::deliveries),
                none("there are no deliveries", "Nothing was delivered.", Agency::deliveries),
                then(
                                "the zip holds",
                                "Files of the zip created last.",
                                (world, said) -> world.compare(
                                        said,
                                        "The zip",
                                        SettlementColumns.files(),
                                        Agencies.of(world).zip()))
                        .table(columns(SettlementColumns.files())),
                then(
                                "the run of client invoicing job {job} reads",
                                "What became of each client so far.",
                                (world, said) -> world.compare(
                                        said,
                                        "The run",
                                        SettlementColumns.outcomes(),
                                        job(world, said).done()))
                        .table(columns(SettlementColumns.outcomes())),
                StatusSentence.of(
                        "client invoice {invoice} is {status}",
                        ClientInvoice.Status.class,
                        (world, said) -> invoice(world, said).status()),
                then("client invoicing job {job} is {state}", "Its state.", SettlementAssertions::state)
                        .where("state", Value.of(InvoicingJob.State.class)),
                then(
                                "client invoicing job {job} has settled {settled} of {clients} clients",
                                "Its progress.",
                                SettlementAssertions::progress)
                        .where("settled", Value.NUMBER)
                        .where("clients", Value.NUMBER),
                then(
                                "client invoicing job {job} is due next on {date} at {time}",
                                "After the last time on the clock (Europe/Helsinki).",
                                SettlementAssertions::next)
                        .where("date", Value.DATE)
                        .where("time", Value.TIME),
                then(
                        "the free transactions are {transactions}",
                        "Ids of those on no live invoice, with commas; none.",
                        SettlementAssertions::free),
                then(
                                "the last client invoice number is {number}",
                                "The number given last.",
                                (world, said) -> expect(
                                        world,
                                        said,
                                        said.text("number"),
                                        String.valueOf(agency(world).settings().lastInvoiceNumber())))
                        .where("number", Value.NUMBER),
                list(
                        "the invoice profiles read",
                        "As they are kept.",
                        SettlementColumns.profiles(),
                        agency -> List.copyOf(agency.profiles().values())));
    }

    private static <X> Sentence list(
            String pattern, String meaning, List<Column.Shown<X>> shown, Function<Agency, List<X>> read) {
        String what =
                Character.toUpperCase(pattern.charAt(0)) + pattern.substring(1).replaceFirst(" reads?$", "");
        return then(pattern, meaning, (world, said) -> world.compare(said, what, shown, read.apply(agency(world))))
                .table(columns(shown));
    }

    private static Sentence none(
            String pattern, String meaning, Function<Agency, ? extends java.util.Collection<?>> read) {
        return then(pattern, meaning, (world, said) -> {
            int there = read.apply(agency(world)).size();
            if (there > 0) {
                world.fail(said, "Expected none, but " + there + " came out.");
            }
        });
    }

    private static Agency agency(World world) {
        return Agencies.of(world).agency();
    }

    private static List<ClientLedgerEntry> entries(Agency agency, ClientLedgerEntry.Book book) {
        return agency.ledger().stream().filter(entry -> entry.book() == book).toList();
    }

    private static void rows(World world, Said said) {
        world.compare(
                said,
                "The invoice",
                SettlementColumns.rows(),
                invoice(world, said).rows());
    }

    private static ClientInvoice invoice(World world, Said said) {
        String number = said.text("invoice");
        return Figures.number(number)
                .flatMap(written -> agency(world).invoice(written.longValue()))
                .orElseThrow(() -> new Mistake.Found(
                        said.where(),
                        "There is no client invoice " + number + ".",
                        "These exist: " + agency(world).invoices().keySet() + "."));
    }

    private static InvoicingJob job(World world, Said said) {
        InvoicingJob job = agency(world).jobs().get(said.text("job"));
        if (job == null) {
            throw new Mistake.Found(
                    said.where(),
                    "There is no client invoicing job '" + said.text("job") + "'.",
                    "Give it under 'client invoicing job'.");
        }
        return job;
    }

    private static void owes(World world, Said said) {
        Optional<Money> balance = agency(world).balance(said.text("client"));
        boolean agrees = balance.filter(is -> is.amount().compareTo(said.number("amount")) == 0)
                .isPresent();
        if (!agrees) {
            world.fail(said, "Its balance is " + balance.map(Money::toString).orElse("unknown") + ".");
        }
    }

    private static void state(World world, Said said) {
        expect(world, said, said.text("state"), Value.words(job(world, said).state()));
    }

    private static void progress(World world, Said said) {
        InvoicingJob.Progress progress = job(world, said).progress();
        expect(
                world,
                said,
                said.text("settled") + " of " + said.text("clients"),
                progress.settled() + " of " + progress.clients());
    }

    private static void next(World world, Said said) {
        InvoicingJob job = job(world, said);
        String is = Agencies.of(world)
                .lastRun(job.label())
                .flatMap(last -> job.schedule().next(last))
                .map(due -> ZonedDateTime.ofInstant(due, SettlementSettings.ZONE))
                .map(due -> due.toLocalDate() + " " + due.toLocalTime())
                .orElse("never");
        expect(world, said, said.text("date") + " " + said.text("time"), is);
    }

    private static void free(World world, Said said) {
        String is = agency(world).freeTransactions().stream()
                .map(transaction -> transaction.id().nativeId())
                .reduce((some, more) -> some + ", " + more)
                .orElse("none");
        expect(world, said, said.text("transactions"), is);
    }

    private static void expect(World world, Said said, String expected, String is) {
        if (!Value.TEXT.same().test(expected, is)) {
            world.fail(said, "Expected " + expected + ", but it is " + is + ".");
        }
    }
}
