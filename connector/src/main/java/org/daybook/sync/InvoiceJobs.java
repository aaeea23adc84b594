package org.daybook.sync;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.daybook.accounting.Company;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Journal;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.BillingTerms;
import org.daybook.invoicing.Catalogues;
import org.daybook.invoicing.InvoicingPolicies;
import org.daybook.invoicing.InvoicingPolicy;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.Unrepeatable;
import org.daybook.posting.Mappings;

/**
 * Stage 4: turns the finalized entries of marked jobs into Invoiced documents, each with its journal, or Held ones with every
 * reason. One job is in memory at a time; documents are recorded a batch of jobs a transaction.
 */
public final class InvoiceJobs {

    /** The name under which this stage makes documents; it can approve none of them. */
    static final String MAKER = "run:invoicing";

    private static final int JOBS_A_TRANSACTION = 200;

    /** When work is billed: as soon as it is finalized, or when its calendar month is over. */
    public enum Billing {
        IMMEDIATELY,
        MONTHLY
    }

    private final Register register;
    private final Supplier<Rules> current;
    private final Billing billing;
    private final Clock clock;
    private final BillingArrivals arrivals;
    private final Journalizing journalizing;
    private final Map<String, Map<String, LocalDate>> cutOffsSeen = new HashMap<>();

    public InvoiceJobs(Register register, Supplier<Rules> current, Billing billing, Clock clock) {
        this.register = register;
        this.current = current;
        this.billing = billing;
        this.clock = clock;
        this.arrivals = new BillingArrivals(register, new BillingRecord(register, clock));
        this.journalizing = new Journalizing(register.documents());
    }

    /**
     * Bills every marked job of the source, or puts on record what came for it where people bill by hand.
     *
     * @return how many documents were made
     */
    public int run(String source) {
        Run run = new Run(current.get(), register.site().installPrefix());
        if (billing == Billing.MONTHLY) {
            markWhatWaitedForTheMonthsEnd(source, run.rules);
        }
        register.entries().forEachMarkedJob(source, run::add);
        run.flush();
        return run.made;
    }

    /** Work that was looked at before its month was over has lost its mark; a month's end, and every start, brings it back. */
    private void markWhatWaitedForTheMonthsEnd(String source, Rules rules) {
        Map<String, LocalDate> cutOffs = new HashMap<>();
        for (Company company : rules.mappings().companies().values()) {
            cutOffs.put(company.number(), cutOff(clock.withZone(company.zone())));
        }
        if (!cutOffs.equals(cutOffsSeen.get(source))) {
            register.entries().markAll(source);
            cutOffsSeen.put(source, cutOffs);
        }
    }

    /** The last day of the month that is over. */
    private static LocalDate cutOff(Clock local) {
        return LocalDate.now(local).withDayOfMonth(1).minusDays(1);
    }

    /** One pass over the marked jobs, by one version of the rules. */
    private final class Run {
        private final Rules rules;
        private final String prefix;
        private final List<Documents.Invoiced> batch = new ArrayList<>();
        private final Map<LocalDate, Mappings> inForce = new HashMap<>();
        private int made;

        private Run(Rules rules, String prefix) {
            this.rules = rules;
            this.prefix = prefix;
        }

        private void add(JobWork work) {
            batch.add(Catalogues.of(rules.source(work.source()).policy())
                    .map(catalogue -> leave(catalogue, work))
                    .orElseGet(() -> bill(work)));
            if (batch.size() == JOBS_A_TRANSACTION) {
                flush();
            }
        }

        private void flush() {
            if (!batch.isEmpty()) {
                register.documents().record(List.copyOf(batch));
                batch.clear();
            }
        }

        /** To people; what cannot be put on record waits by itself, and the run goes on with the next job. */
        private Documents.Invoiced leave(Catalogue<?> catalogue, JobWork work) {
            try {
                arrivals.take(catalogue, work, rules);
                return bill(work);
            } catch (Unrepeatable record) {
                List<LeftOut> all = work.ids().stream()
                        .map(entry -> new LeftOut(entry, RefusalCode.RECORD_UNREPEATABLE))
                        .toList();
                return new Documents.Invoiced(work, List.of(), all);
            }
        }

        private Documents.Invoiced bill(JobWork work) {
            Rules.SourceRules how = rules.source(work.source());
            InvoicingPolicy.Billing bills = policy(how).bill(work.job(), work.entries(), terms(work, how));
            List<NewDocument> documents = new ArrayList<>();
            bills.invoices().forEach(invoice -> documents.add(document(work, invoice, List.of())));
            bills.held().forEach(held -> documents.add(document(work, held.invoice(), held.findings())));
            made += documents.size();
            List<LeftOut> leftOut = bills.leftOut().stream()
                    .map(left -> new LeftOut(left.entry(), left.code()))
                    .toList();
            return new Documents.Invoiced(work, documents, leftOut);
        }

        /** The mapping reader refuses unknown policies, so one that is missing here is a bug. */
        private static InvoicingPolicy policy(Rules.SourceRules how) {
            return InvoicingPolicies.named(how.policy()).orElseThrow();
        }

        private BillingTerms terms(JobWork work, Rules.SourceRules how) {
            Mappings today = inForce.computeIfAbsent(LocalDate.now(local(work)), rules.mappings()::on);
            return new BillingTerms(
                    Optional.empty(), cutOff(work), today.customers(), today.taxCodes(), how.settings());
        }

        private Optional<LocalDate> cutOff(JobWork work) {
            if (billing == Billing.IMMEDIATELY) {
                return Optional.empty();
            }
            return Optional.of(InvoiceJobs.cutOff(local(work)));
        }

        private Clock local(JobWork work) {
            Company company = rules.mappings().companies().get(work.job().company());
            return company == null ? clock : clock.withZone(company.zone());
        }

        private NewDocument document(JobWork work, Invoice billed, List<Finding> findings) {
            Journalizing.Journalized journalized = journalizing.of(billed, rules.mappings());
            Invoice invoice = journalized.invoice();
            Outcome<Journal> journal = journalized.journal();
            List<Finding> reasons = new ArrayList<>(findings);
            if (journal instanceof Outcome.Refused<Journal> refused) {
                refused.reasons().stream()
                        .filter(reason -> findings.stream().noneMatch(f -> f.code() == reason.code()))
                        .forEach(reasons::add);
            }
            Company company = rules.mappings().companies().get(invoice.company());
            return new NewDocument(
                    ExternalReference.of(prefix, invoice, work.round()),
                    work.source(),
                    company == null ? "" : company.ledger(),
                    invoice,
                    journal instanceof Outcome.Done<Journal> done ? Optional.of(done.value()) : Optional.empty(),
                    reasons.isEmpty() ? Optional.empty() : Optional.of(Hold.of(reasons)),
                    rules.mappings().version(),
                    MAKER);
        }
    }
}
