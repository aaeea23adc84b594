package org.daybook.invoicing.charges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.daybook.accounting.BilledEntry;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Arrival;
import org.daybook.invoicing.action.Catalogue;
import org.daybook.invoicing.action.CatalogueKit;
import org.daybook.invoicing.action.Event;
import org.daybook.invoicing.action.History;
import org.daybook.invoicing.action.Tables;
import org.daybook.invoicing.selection.Jobs;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/** What holds for every history of a job's invoices. */
class ChargeHistoryProperties extends CatalogueKit<JobInvoices> {

    private static final ChargeCatalogue CATALOGUE = new ChargeCatalogue();
    private static final Argument POLICY = Argument.required("Policy", Argument.Kind.TEXT, "one of the eight");
    private static final List<Map<String, String>> SETTINGS = List.of(
            Map.of(),
            Map.of(
                    "accounts.receivables.AR", "Receivables",
                    "accounts.income.SALES", "Sales",
                    "accounts.income.WORK", "Work",
                    "accounts.taxes.TAX", "Sales tax",
                    "accounts.customer-deposits.DEP", "Deposits",
                    "distribution.by", "general-category",
                    "distribution.accounts.Time", "WORK",
                    "distribution.accounts.*", "SALES",
                    "terms.Net 10.days", "10"));

    @Override
    protected Catalogue<JobInvoices> catalogue() {
        return CATALOGUE;
    }

    @Override
    protected Arrival arrival(Random chance) {
        List<EntryId> withdrawn = chance.nextInt(4) == 0 ? List.of(entry(chance).id()) : List.of();
        return new Arrival(
                Shop.J1.toBuilder().open(chance.nextInt(3) == 0).build(),
                Optional.empty(),
                IntStream.range(0, 1 + chance.nextInt(3))
                        .mapToObj(i -> entry(chance))
                        .toList(),
                withdrawn,
                SETTINGS.get(chance.nextInt(2)));
    }

    private static JobEntry entry(Random chance) {
        int no = chance.nextInt(6);
        return JobEntry.of(new EntryId("koho", "E-" + no), Jobs.EUR)
                .company("10")
                .job("J1")
                .customer("C-1")
                .kind(no < 2 ? EntryKind.ORDER_ITEM : no == 5 ? EntryKind.PURCHASE : EntryKind.TIME)
                .date(Shop.TODAY)
                .activity(no < 2 ? "ITEM" + no : "LABOUR")
                .text("entry " + no)
                .quantity(Quantity.ONE)
                .unitPrice(Price.of("100", "EUR"))
                .price(Money.of(one(chance, "100.00", "33.33", "0.00", "-20.00"), "EUR"))
                .billability(Billability.values()[chance.nextInt(Billability.values().length)])
                .taxable(chance.nextBoolean())
                .build();
    }

    @Override
    protected List<String> usual() {
        return List.of(
                "Generate Invoice",
                "Save Invoice",
                "Save Invoice",
                "Distribute Invoice",
                "Approve Invoice",
                "Export Invoice",
                "Export Invoice",
                "Close Job",
                "Change Item");
    }

    @Override
    protected String written(Argument argument, Random chance) {
        return switch (argument.name()) {
            case "Policy" -> ChargePolicy.values()[chance.nextInt(ChargePolicy.values().length)].written();
            case "Invoice" -> one(chance, "J1-1", "J1-1", "J1-2");
            case "Item" -> one(chance, "1", "LABOUR", "E-1");
            case "Account" -> one(chance, "AR", "SALES", "TAX", "DEP");
            case "Charge" -> one(chance, "E-1", "E-4", "mine");
            case "Date" -> "2026-03-01";
            case "Terms" -> one(chance, "Net 10", "?");
            default -> super.written(argument, chance);
        };
    }

    /** The shop's tables, with a period open on the day of the kit. */
    @Override
    protected Tables tables() {
        return new Tables(
                Map.of("10", Shop.company("2026-01-01", "2026-12-31")),
                Shop.SETTING.customers(),
                List.of(),
                Shop.SETTING.taxCodes(),
                Shop.SETTING.taxTable(),
                Map.of());
    }

    /** A history in which somebody does the next thing after a few that chance chose, and chance interferes now and then. */
    private Written worked(long seed) {
        Random chance = new Random(seed);
        Written written = new Written(seed, 3);
        for (int i = 0; i < 12; i++) {
            JobInvoices job = written.history().state().orElseThrow();
            if (job.draft().isPresent()) {
                written.act("Save Invoice", Map.of());
            } else if (chance.nextInt(4) == 0) {
                written.act("Add Item", Map.of("Invoice", "J1-1", "Code", "EXTRA", "Total", "5"));
            } else if (job.invoices().stream().allMatch(invoice -> invoice.status() == InvoiceStatus.EXPORTED)) {
                written.act("Generate Invoice", Map.of("Policy", this.written(POLICY, chance), "Amount", "10"));
            } else {
                String number = job.invoices().get(job.invoices().size() - 1).number();
                for (String next : List.of("Distribute Invoice", "Approve Invoice", "Export Invoice")) {
                    written.act(next, Map.of("Invoice", number));
                }
            }
        }
        return written;
    }

    @Property
    void whatWasHandedOverNeverChanges(@ForAll long seed) {
        JobInvoices before = null;
        for (Optional<JobInvoices> state : worked(seed).states()) {
            JobInvoices now = state.orElse(null);
            if (before != null) {
                for (ChargeInvoice invoice : before.invoices()) {
                    if (invoice.status() == InvoiceStatus.EXPORTED) {
                        assertThat(now.invoice(invoice.number())).contains(invoice);
                    }
                }
            }
            before = now;
        }
    }

    @Property
    void aDocumentBillsEachChargeAsItsInvoiceDoes(@ForAll long seed) {
        History<JobInvoices> history = worked(seed).history();
        JobInvoices now = history.state().orElseThrow();
        long handedOver = now.invoices().stream()
                .filter(invoice -> invoice.status() == InvoiceStatus.EXPORTED)
                .filter(invoice -> !invoice.items().isEmpty())
                .count();
        assertThat(history.events().stream()
                        .filter(event -> !history.takenBack().contains(event.no()))
                        .mapToLong(event -> event.documents().size())
                        .sum())
                .isEqualTo(handedOver);
        now.invoices()
                .forEach(invoice -> invoice.document(now.job()).ifPresent(document -> {
                    assertThat(document.total()).isEqualTo(invoice.total());
                    assertThat(document.lines().stream()
                                    .flatMap(line -> line.billed().stream())
                                    .map(BilledEntry::entry))
                            .containsExactlyElementsOf(invoice.items().stream()
                                    .flatMap(item -> item.billed().stream())
                                    .map(BilledEntry::entry)
                                    .toList());
                }));
    }

    /** Chance does get so far: without this the properties above would say nothing. */
    @Example
    void someHistoriesHandOverByDistributionAndSomeWithout() {
        List<ChargeInvoice> handedOver = IntStream.range(0, 50)
                .mapToObj(seed -> worked(seed).history().state().orElseThrow())
                .flatMap(job -> job.invoices().stream())
                .filter(invoice -> invoice.status() == InvoiceStatus.EXPORTED)
                .toList();
        assertThat(handedOver).anyMatch(invoice -> !invoice.distribution().isEmpty());
        assertThat(handedOver).anyMatch(invoice -> invoice.distribution().isEmpty());
    }

    @Example
    void whatDaybookItselfDoesIsNotOffered() {
        for (String name : List.of(
                "Post Invoice", "Package Took Invoice", "Package Rejected Invoice", "Change Price", "Delete Job")) {
            assertThat(CATALOGUE.named(name)).as(name).isEmpty();
        }
        assertThat(CATALOGUE.actions()).hasSize(ChargeActions.ALL.size() - 5);
        assertThat(arguments("Export Invoice")).containsExactly("Invoice");
        assertThat(arguments("Edit Job")).containsExactly("Billing type", "Tax structure", "Terms");
        assertThat(CATALOGUE.named("Export Invoice").orElseThrow().undoable()).isFalse();
        assertThat(CATALOGUE.named("Edit Job").orElseThrow().undoable()).isTrue();
    }

    private static List<String> arguments(String action) {
        return CATALOGUE.named(action).orElseThrow().arguments().stream()
                .map(Argument::name)
                .toList();
    }

    @Example
    void anExportIsNotAskedForAgain() {
        Written written = new Written(1, 0);
        written.act("Generate Invoice", Map.of("Policy", "Deposit", "Amount", "10"));
        Outcome<?> again = written.act("Export Invoice", Map.of("Invoice", "J1-1", "Again", "yes"));
        assertThat(again.reasons().get(0).code()).isEqualTo(RefusalCode.ARGUMENT_UNREADABLE);
        assertThat(written.history().events()).extracting(Event::action).endsWith("Generate Invoice");
    }
}
