package org.daybook.invoicing.charges;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/** Reads what a person gives to the actions of {@link ChargeActions}. */
final class ChargeInput {

    /** What nobody registered at the source is from no source but our own. */
    private static final String SOURCE = "daybook";

    private ChargeInput() {}

    static EditJob.Change change(Given given) {
        return new EditJob.Change(
                given.text("Name"),
                given.text("Customer"),
                given.choice("Billing type", BillingType.class),
                taxStructure(given),
                given.text("Price structure"),
                given.text("Terms"),
                Optional.empty());
    }

    static HeadingChange heading(Given given) {
        return new HeadingChange(
                given.text("Customer"),
                given.date("Date"),
                given.text("Terms"),
                given.date("Due date"),
                taxStructure(given));
    }

    private static Optional<List<String>> taxStructure(Given given) {
        return given.text("Tax structure")
                .map(codes -> codes.equalsIgnoreCase("none") ? List.<String>of() : List.of(codes.split("\\s*,\\s*")));
    }

    static GenerateInvoice.Request request(JobInvoices job, Given given) {
        return new GenerateInvoice.Request(
                policy(given),
                given.text("Customer"),
                given.money("Amount", job.currency()),
                given.text("Deposit code"));
    }

    /** By its product name; its constant's words do as well. */
    private static ChargePolicy policy(Given given) {
        String written = given.need("Policy");
        return ChargePolicy.named(written)
                .or(() -> given.choice("Policy", ChargePolicy.class))
                .orElseThrow();
    }

    static ExportTarget target(Given given) {
        Optional<String> written = given.text("Target");
        return Arrays.stream(ExportTarget.values())
                .filter(target ->
                        written.filter(target.written()::equalsIgnoreCase).isPresent())
                .findFirst()
                .or(() -> given.choice("Target", ExportTarget.class))
                .orElse(ExportTarget.QUICKBOOKS_PRO_2001);
    }

    static OrderItem orderItem(JobInvoices job, Given given, Setting setting) {
        String code = given.need("Code");
        Quantity quantity = given.quantity("Quantity").orElse(Quantity.ONE);
        Money total = total(given, job, quantity, "Total");
        return new OrderItem(
                new EntryId(SOURCE, job.job().number() + ":" + code),
                code,
                given.text("Description").orElse(code),
                quantity,
                given.text("Unit").orElse(""),
                unitPrice(given, job, total, quantity),
                total,
                given.yesNo("TX").orElse(true),
                given.date("Date").orElse(setting.today()),
                given.text("Department")
                        .or(() -> given.text("Default task")
                                .flatMap(task -> job.settings().department(task))));
    }

    static Registered charge(JobInvoices job, Given given, Setting setting) {
        return new Registered(
                chargeEntry(job, given, setting),
                given.text("Unit").orElse(kind(given) == EntryKind.TIME ? "h" : ""),
                given.choice("Entry", Registered.How.class).orElse(Registered.How.RECORDER),
                given.text("Notes").orElse(""),
                false);
    }

    private static JobEntry chargeEntry(JobInvoices job, Given given, Setting setting) {
        String code = given.need("Code");
        EntryKind kind = kind(given);
        Quantity quantity = given.quantity("Quantity").orElse(Quantity.ONE);
        Money price = total(given, job, quantity, "Price");
        String id = given.text("Charge").orElseGet(() -> freeId(job));
        JobEntry.Builder entry = JobEntry.of(new EntryId(SOURCE, id), job.currency())
                .company(job.job().company())
                .job(job.job().number())
                .customer(job.job().customer())
                .kind(kind)
                .date(given.date("Date").orElse(setting.today()))
                .activity(code)
                .task(code)
                .text(given.text("Description").orElse(code))
                .quantity(quantity)
                .unitPrice(unitPrice(given, job, price, quantity))
                .price(price)
                .billability(given.choice("Class", WorkClass.class)
                        .orElse(WorkClass.B)
                        .billability())
                .taxable(given.yesNo("TX").orElse(true));
        given.text("Employee").ifPresent(entry::employee);
        given.text("Department").ifPresent(entry::costCenter);
        return entry.build();
    }

    /** {@code J1:7}, or the next one that no charge has. */
    private static String freeId(JobInvoices job) {
        Set<String> taken =
                job.registered().stream().map(one -> one.id().nativeId()).collect(Collectors.toSet());
        return IntStream.iterate(taken.size() + 1, no -> no + 1)
                .mapToObj(no -> job.job().number() + ":" + no)
                .filter(id -> !taken.contains(id))
                .findFirst()
                .orElseThrow();
    }

    private static EntryKind kind(Given given) {
        return given.choice("Kind", EntryKind.class).orElse(EntryKind.TIME);
    }

    static AddItem.Typed item(JobInvoices job, Given given, Setting setting) {
        String code = given.need("Code");
        Quantity quantity = given.quantity("Quantity").orElse(Quantity.ONE);
        return new AddItem.Typed(
                code,
                given.text("Description").orElse(code),
                quantity,
                given.text("Unit").orElse(""),
                total(given, job, quantity, "Total"),
                given.yes("TX"),
                given.date("Date").orElse(setting.today()),
                given.text("Department"));
    }

    static Money money(Given given, String name, JobInvoices job) {
        given.need(name);
        return given.money(name, job.currency()).orElseThrow();
    }

    static Money moneyOrZero(Given given, String name, JobInvoices job) {
        return given.money(name, job.currency()).orElse(Money.zero(job.currency()));
    }

    static Price price(Given given, String name, JobInvoices job) {
        given.need(name);
        return given.price(name, job.currency()).orElseThrow();
    }

    /** As given, or quantity times unit price; a product that is beyond money cannot be read either. */
    private static Money total(Given given, JobInvoices job, Quantity quantity, String name) {
        return given.money(name, job.currency())
                .or(() -> given.price("Unit price", job.currency()).flatMap(price -> product(price, quantity, name)))
                .orElse(Money.zero(job.currency()));
    }

    private static Optional<Money> product(Price price, Quantity quantity, String name) {
        int decimals = Money.decimalsOf(price.currency());
        BigDecimal exact = price.amount().multiply(quantity.value()).setScale(decimals, RoundingMode.HALF_UP);
        return new Given(Map.of(name, exact.toPlainString())).money(name, price.currency());
    }

    private static Price unitPrice(Given given, JobInvoices job, Money total, Quantity quantity) {
        return given.price("Unit price", job.currency()).orElse(Price.perUnit(total, quantity));
    }
}
