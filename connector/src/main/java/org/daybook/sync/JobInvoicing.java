package org.daybook.sync;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
                    .filter(criteria(batch)::lists)
                    .map(selection ->
                            new Listed(ready(work, selection, batch), printing(work, batch, rules, history.last())));
        } catch (Unrepeatable trouble) {
            return Optional.empty();
        }
    }

    private static BatchPrinting.Criteria criteria(Batch batch) {
        return new BatchPrinting.Criteria(kind(batch), batch.totals(), batch.customer(), batch.date());
    }

    private static Invoice.Kind kind(Batch batch) {
        return batch.creditMemos() ? Invoice.Kind.CREDIT_MEMO : Invoice.Kind.INVOICE;
    }

    private static Ready ready(Work work, InvoiceSelection selection, Batch batch) {
        List<Draft> drafts = selection.drafts().stream()
                .filter(draft -> draft.kind() == kind(batch))
                .toList();
        return new Ready(
                work.catalogue() + "/" + work.name(),
                selection.job().name(),
                selection.job().customer(),
                drafts.size(),
                Money.sum(
                        selection.job().currency(),
                        drafts.stream().map(Draft::total).toList()));
    }

    private Act printing(Work work, Batch batch, Rules rules, int seen) {
        LocalDate today = record.author(work, "", rules).day();
        Optional<Company> company =
                Optional.ofNullable(rules.mappings().companies().get(work.company()));
        LocalDate date = BatchPrinting.date(batch.date(), company, today);
        return new Act(
                batch.creditMemos() ? "Print Credit Memo" : "Print Invoice",
                Map.of("Batch", "yes", "Date", date.toString()),
                Optional.of(seen));
    }
}
