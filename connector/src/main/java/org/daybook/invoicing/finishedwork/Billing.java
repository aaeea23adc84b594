package org.daybook.invoicing.finishedwork;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.EntryReadiness;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.invoicing.OneDocument;
import org.daybook.invoicing.Sifted;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.Job;
import org.daybook.work.JobEntry;

/** One billing run under way: customer by customer, each on one bill. */
final class Billing {

    private final BillingBook book;
    private final BillingRun run;
    private final Setting setting;
    private final BillingBookBuilder after;
    private final List<Bill> bills = new ArrayList<>();
    private final List<Left> leftOut = new ArrayList<>();
    private final List<Statement> statements = new ArrayList<>();
    private final Map<String, Receivables> own;
    private Numbering numbering;

    Billing(BillingBook book, BillingRun run, Setting setting) {
        this.book = book;
        this.run = run;
        this.setting = setting;
        this.after = book.toBuilder();
        this.own = book.receivables().byCustomer();
        this.numbering = book.numbering();
    }

    BillingBook make(int installments) {
        Map<String, List<Charge>> bank = book.bank();
        customers(bank).forEach(customer -> bill(customer, bank.getOrDefault(customer, List.of())));
        return after.newBills(bills)
                .receivables(book.receivables().becoming(own))
                .numbering(numbering)
                .lastRun(new RunResult(bills.stream().map(Bill::number).toList(), statements, installments, leftOut))
                .build();
    }

    /** Whoever has a charge, and in statement form whoever owes. */
    private List<String> customers(Map<String, List<Charge>> bank) {
        TreeSet<String> owing = new TreeSet<>();
        if (run.form() == Bill.Form.STATEMENT) {
            book.receivables().balances().stream()
                    .filter(balance -> balance.open().isPositive())
                    .forEach(balance -> owing.add(balance.customer()));
        }
        owing.removeAll(bank.keySet());
        List<String> all = new ArrayList<>(bank.keySet());
        all.addAll(owing);
        if (run.sortByAccountNo()) {
            all.sort(Comparator.naturalOrder());
        }
        return all;
    }

    private void bill(String customer, List<Charge> inBank) {
        Sifted sifted = Sifted.of(inBank.stream().map(Charge::entry).toList(), this::whyItWaits);
        leftOut.addAll(sifted.leftOut());
        Money paid = Money.sum(
                book.currency(),
                own(customer).unshown(customer).stream().map(Payment::amount).toList());
        Money charged = sifted.billed().isEmpty()
                ? Money.zero(book.currency())
                : billed(customer, sifted.billed(), paid).orElse(Money.zero(book.currency()));
        if (run.form() == Bill.Form.STATEMENT) {
            statements.add(statement(customer, charged, paid));
        }
    }

    private Optional<RefusalCode> whyItWaits(JobEntry entry) {
        if (!book.account(entry.customer()).active()) {
            return Optional.of(RefusalCode.CUSTOMER_INACTIVE);
        }
        if (!entry.currency().equals(book.currency())) {
            return Optional.of(RefusalCode.MIXED_CURRENCY);
        }
        return EntryReadiness.billability(entry).or(() -> EntryReadiness.cutOff(entry, run.cutOff()));
    }

    /** What the bill came to; empty where no document can stand, and its charges wait. */
    private Optional<Money> billed(String customer, List<JobEntry> charges, Money paid) {
        Outcome<Invoice> made = document(customer, charges);
        if (made instanceof Outcome.Refused<Invoice> refused) {
            RefusalCode code = refused.reasons().get(0).code();
            charges.forEach(entry -> leftOut.add(new Left(entry.id(), code)));
            return Optional.empty();
        }
        Invoice invoice = ((Outcome.Done<Invoice>) made).value();
        take(OneDocument.due(invoice, run.dueDate().orElseThrow(), Optional.empty()), charges, paid);
        return Optional.of(invoice.total());
    }

    private Outcome<Invoice> document(String customer, List<JobEntry> charges) {
        List<JobEntry> printed = charges.stream().map(this::printed).toList();
        return OneDocument.of(
                job(customer, charges.get(0)), printed, run.invoiceDate().orElseThrow(), setting);
    }

    /** The job of the first charge, billed to the customer of all. */
    private Job job(String customer, JobEntry first) {
        Job known = book.jobs().get(first.job());
        Job job = known != null ? known : plain(customer, first);
        return job.toBuilder().customer(customer).currency(book.currency()).build();
    }

    private Job plain(String customer, JobEntry first) {
        String department =
                setting.customer(customer).map(one -> one.department()).orElse("");
        return Job.timeAndMaterial(company(first), first.job(), first.job(), customer, department, book.currency());
    }

    /** What is of no job is of the book's company, or the first (inferred: a CLIPitc company has books of its own). */
    private String company(JobEntry charge) {
        return Stream.of(charge.company(), book.company())
                .filter(known -> !known.isBlank())
                .findFirst()
                .orElseGet(() -> setting.companies().keySet().stream()
                        .sorted()
                        .findFirst()
                        .orElse(""));
    }

    /** With the notes and times that the run prints. */
    private JobEntry printed(JobEntry entry) {
        Charge charge = book.charges().get(entry.id());
        StringBuilder text = new StringBuilder(entry.text());
        charge.work()
                .shift()
                .filter(shift -> run.includeTimeInOut())
                .ifPresent(shift -> text.append(' ').append(shift));
        charge.work()
                .notes()
                .filter(notes -> run.includeInvoiceNotes())
                .ifPresent(notes -> text.append(' ').append(notes));
        return entry.toBuilder().text(text.toString().strip()).build();
    }

    private void take(Invoice invoice, List<JobEntry> charges, Money paid) {
        String number = numbering.number();
        numbering = numbering.following();
        List<EntryId> ids = charges.stream().map(JobEntry::id).toList();
        ids.forEach(id -> after.charge(book.charges().get(id).on(number)));
        bills.add(Bill.of(number, run.form(), invoice, ids, paid));
        Receivables before = own(invoice.customer());
        own.remove(invoice.customer());
        own.put(invoice.customer(), before.showing(invoice.customer(), number).billed(number, invoice));
    }

    private Receivables own(String customer) {
        return own.getOrDefault(customer, Receivables.NONE);
    }

    private Statement statement(String customer, Money charged, Money paid) {
        LocalDate date = run.invoiceDate().orElseThrow();
        Money due = own(customer).due(customer, book.currency());
        Money prior = due.minus(charged).plus(paid);
        Aging aging = Aging.of(own(customer).of(customer), date, book.currency());
        return new Statement(customer, date, prior, charged, paid, aging, due);
    }
}
