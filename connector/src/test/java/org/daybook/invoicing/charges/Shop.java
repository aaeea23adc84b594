package org.daybook.invoicing.charges;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Percent;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxCode;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;
import org.daybook.invoicing.selection.Jobs;
import org.daybook.work.Job;

/** The print shop that tests talk about: its settings, its day, and its job J1. */
public final class Shop {

    public static final LocalDate TODAY = LocalDate.of(2025, 7, 15);
    public static final Job J1 = Job.timeAndMaterial("10", "J1", "Poster", "C-1", "CENTRAL", Jobs.EUR);

    public static final Setting SETTING = new Setting(
            TODAY,
            "biller",
            true,
            Map.of("10", company(LocalDate.of(2025, 1, 1), LocalDate.of(2025, 12, 31))),
            Map.of("C-1", customer("C-1"), "C-2", customer("C-2")),
            Map.of(
                    "STATE", new TaxCode("STATE", Percent.of("8"), TaxCode.Rounding.PER_DOCUMENT, "TAX"),
                    "CITY", new TaxCode("CITY", Percent.of("1.25"), TaxCode.Rounding.PER_LINE, "TAX")),
            TaxTable.NONE);

    public static final ChargeSettings SETTINGS = ChargeSettings.DEFAULT
            .depositCodes(List.of("DEPOSIT", "ONLINE"))
            .accounts(accounts())
            .policies(List.of(new DistributionPolicy(
                    DistributionPolicy.By.BY_GENERAL_CATEGORY, false, Map.of("*", "SALES", "Time", "WORK"))))
            .terms(Map.of("Net 10", new PaymentTerms("Net 10", 10, Percent.of("2"), 5)));

    private Shop() {}

    static JobInvoices job(BillingType billing, String... taxes) {
        return JobInvoices.open(J1, billing, SETTINGS).toBuilder()
                .taxStructure(List.of(taxes))
                .build();
    }

    /** The running example of SS 1.3: order items A 600, B 300, C 100 and two alterations of 20 and 30 under T7. */
    static JobInvoices j1() {
        JobInvoices job = job(BillingType.ORDER_ITEMS, "STATE");
        job = done(act(job, "Add Order Item", "Code", "A", "Total", "600", "TX", "no"));
        job = done(act(job, "Add Order Item", "Code", "B", "Total", "300"));
        job = done(act(job, "Add Order Item", "Code", "C", "Total", "100", "TX", "no"));
        job = done(act(job, "Add Charge", "Charge", "ca1", "Code", "T7", "Class", "CA", "Price", "20"));
        return done(
                act(job, "Add Charge", "Charge", "ca2", "Code", "T7", "Class", "CA", "Quantity", "2", "Price", "30"));
    }

    /** Runs an action of the catalogue with arguments by name and value. */
    static Outcome<JobInvoices> act(JobInvoices job, String action, String... arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        for (int i = 0; i < arguments.length; i += 2) {
            given.put(arguments[i], arguments[i + 1]);
        }
        return ChargeActions.named(action).orElseThrow().on(job, new Given(given), SETTING);
    }

    static JobInvoices invoiced(JobInvoices job, ChargePolicy policy, String number) {
        JobInvoices drafted = done(act(job, "Generate Invoice", "Policy", policy.written()));
        return done(act(drafted, "Save Invoice", "Number", number));
    }

    static <T> T done(Outcome<T> outcome) {
        return ((Outcome.Done<T>) outcome).value();
    }

    static List<RefusalCode> codes(Outcome<?> outcome) {
        return outcome.reasons().stream()
                .map(reason -> reason.code())
                .distinct()
                .toList();
    }

    static List<RefusalCode> warnings(Outcome<?> outcome) {
        return ((Outcome.Done<?>) outcome)
                .warnings().stream().map(warning -> warning.code()).toList();
    }

    static Money eur(String amount) {
        return Jobs.eur(amount);
    }

    /** The company of the shop, whose period is open from one day to another. */
    static Company company(String from, String to) {
        return company(LocalDate.parse(from), LocalDate.parse(to));
    }

    private static Company company(LocalDate from, LocalDate to) {
        return new Company("10", "Shop", Jobs.EUR, ZoneId.of("UTC"), "files", from, to);
    }

    private static Customer customer(String number) {
        return new Customer(
                number, number, "CENTRAL", "1100", Jobs.EUR, "US", false, Optional.of("STATE"), Percent.ZERO, 30);
    }

    private static Map<String, DistributionAccount> accounts() {
        Map<String, DistributionAccount> accounts = new LinkedHashMap<>();
        List.of(
                        new DistributionAccount("AR", "Receivables", DistributionAccount.Type.RECEIVABLES),
                        new DistributionAccount("SALES", "Sales", DistributionAccount.Type.INCOME),
                        new DistributionAccount("WORK", "Sales:Work", DistributionAccount.Type.INCOME),
                        new DistributionAccount("TAX", "Board::Sales tax", DistributionAccount.Type.TAXES),
                        new DistributionAccount("DEP", "Deposits", DistributionAccount.Type.CUSTOMER_DEPOSITS))
                .forEach(account -> accounts.put(account.code(), account));
        return accounts;
    }
}
