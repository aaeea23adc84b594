package org.daybook.sync;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.daybook.accounting.Company;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Money;
import org.daybook.invoicing.action.History;
import org.daybook.invoicing.action.Unrepeatable;
import org.daybook.invoicing.selection.BatchPrinting;
import org.daybook.invoicing.selection.Draft;
import org.daybook.invoicing.selection.InvoiceSelection;
import org.daybook.invoicing.selection.SelectionCatalogue;
import org.daybook.sync.BillingDesk.Act;
import org.daybook.sync.BillingDesk.Batch;
import org.daybook.sync.BillingDesk.Ready;
import org.daybook.sync.Histories.Kept;
import org.daybook.sync.Histories.Work;

/** Job Invoicing and Job Crediting: finds the jobs whose approved drafts are to be printed, looking at one after the other (JI 2.23). */
final class JobInvoicing {

    private final BillingRecord record;

    JobInvoicing(BillingRecord record) {
        this.record = record;
    }

    /** A job to be printed, and the action that does it. */
    record Listed(Ready ready, Act act) {}

    /** Jobs whose record cannot be repeated are not listed: what stands on them is told where it waits. */
    Stream<Listed> list(Batch batch, Rules rules) {
        return record.all().stream()
                .map(Kept::work)
                .filter(work -> work.catalogue().equals(SelectionCatalogue.NAME))
                .filter(work -> isAsked(batch.source(), work.source()) && isAsked(batch.company(), work.company()))
                .sorted(Comparator.comparing(Work::company)
                        .thenComparing(Work::job)
                        .thenComparing(Work::source))
                .flatMap(work -> listed(work, batch, rules).stream());
    }

    private static boolean isAsked(Optional<String> asked, String one) {
        return asked.filter(other -> !other.equals(one)).isEmpty();
    }

    private Optional<Listed> listed(Work work, Batch batch, Rules rules) {
        try {
            History<?> history = record.open(work);
            return history.state()
                    .map(InvoiceSelection.class::cast)
                    .flatMap(selection -> listed(work, selection, batch, rules, history.last()));
        } catch (Unrepeatable trouble) {
            return Optional.empty();
        }
    }

    private Optional<Listed> listed(Work work, InvoiceSelection selection, Batch batch, Rules rules, int seen) {
        Predicate<Draft> meant = criteria(batch).of(selection);
        List<Draft> drafts = selection.drafts().stream().filter(meant).toList();
        if (drafts.isEmpty()) {
            return Optional.empty();
        }
        Act printing = new Act(
                batch.creditMemos() ? "Print Credit Memo" : "Print Invoice",
                given(work, batch, rules),
                Optional.of(seen));
        return Optional.of(new Listed(ready(work, selection, drafts), printing));
    }

    private static BatchPrinting.Criteria criteria(Batch batch) {
        Invoice.Kind kind = batch.creditMemos() ? Invoice.Kind.CREDIT_MEMO : Invoice.Kind.INVOICE;
        return new BatchPrinting.Criteria(kind, batch.totals(), batch.customer(), batch.date());
    }

    private static Ready ready(Work work, InvoiceSelection selection, List<Draft> drafts) {
        return new Ready(
                work.catalogue() + "/" + work.name(),
                selection.job().name(),
                selection.job().customer(),
                drafts.size(),
                Money.sum(
                        selection.job().currency(),
                        drafts.stream().map(Draft::total).toList()));
    }

    private Map<String, String> given(Work work, Batch batch, Rules rules) {
        LocalDate today = record.author(work, "", rules).day();
        Optional<Company> company =
                Optional.ofNullable(rules.mappings().companies().get(work.company()));
        Map<String, String> given = new TreeMap<>();
        given.put("Batch", "yes");
        given.put("Totals", batch.totals().name());
        given.put("Date", BatchPrinting.date(batch.date(), company, today).toString());
        batch.customer().ifPresent(customer -> given.put("Bill-to", customer));
        return given;
    }
}
