package org.daybook.demo.data;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybook.sandbox.koho.KohoCompany;

/**
 * The finished work of three small firms, with every trouble a month-end has: company 10 on Koho, 20 on CLIPitc, 30 on
 * ACE. The same seed makes the same bytes, on every machine.
 */
public final class DemoData {
    private final DemoScope scope;
    private final KohoFeed koho;
    private final ClipFeed clipitc;
    private final AceFeed ace;

    private DemoData(DemoScope scope) {
        this.scope = scope;
        this.koho = new KohoFeed(scope);
        this.clipitc = new ClipFeed(scope);
        this.ace = new AceFeed(scope);
    }

    /** Three months from the first, at size 1: about 1,650 entries. */
    public static DemoData of(long seed, YearMonth first) {
        return of(seed, first, 3, 1);
    }

    /**
     * @param months from the first on; accounting should have closed the month before it, see {@link #closedMonth}
     * @param size factor on the number of entries; customers and jobs stay the same
     * @throws IllegalArgumentException for less than one month or a size below 0.5, which would not hold every trouble
     *     (with one month only, {@link Trouble#POSTED_LATE} is absent)
     */
    public static DemoData of(long seed, YearMonth first, int months, double size) {
        return new DemoData(new DemoScope(seed, first, months, size));
    }

    public List<YearMonth> months() {
        return scope.eachMonth();
    }

    /** The month before the first, in which {@link Trouble#CLOSED_PERIOD} entries lie. */
    public YearMonth closedMonth() {
        return scope.closed();
    }

    /** Every customer of the three companies, 10999 included, which accounting does not know. */
    public List<DemoCustomer> customers() {
        Stream<DemoCustomer> creditors = CollectAndRemit.CLIENTS.stream().map(CollectAndRemit.AceClient::customer);
        return Stream.of(NordlichtStudio.CUSTOMERS.stream(), GreenLineServices.CUSTOMERS.stream(), creditors)
                .flatMap(customers -> customers)
                .toList();
    }

    /** The customers that accounting knows: those a mapping must list. */
    public List<DemoCustomer> expectedCustomers() {
        return customers().stream().filter(DemoCustomer::known).toList();
    }

    public List<DemoJob> jobs() {
        Stream<DemoJob> grounds = GreenLineServices.JOBS.stream().map(GreenLineServices.ClipJob::job);
        Stream<DemoJob> settlements = CollectAndRemit.CLIENTS.stream().map(CollectAndRemit.AceClient::job);
        return Stream.of(NordlichtStudio.PROJECTS.stream(), grounds, settlements)
                .flatMap(jobs -> jobs)
                .toList();
    }

    /** Every entry once, by company, in the order it is delivered; garbage included. */
    public List<DemoEntry> entries() {
        return Stream.of(koho.entries(), clipitc.entries(), ace.entries())
                .flatMap(List::stream)
                .toList();
    }

    /** How many entries have each trouble; those that no entry has are absent. */
    public Map<Trouble, Integer> troubles() {
        return count(entries().stream());
    }

    /** The same for one company. */
    public Map<Trouble, Integer> troubles(int company) {
        return count(entries().stream().filter(entry -> entry.company() == company));
    }

    /**
     * Company 10 for a Koho sandbox. A session's {@code invoice_net_amount} is its hours only; each product has its own
     * {@code net_total}. Ids of customers and projects are their numbers. Beyond the vendor's fields of SS 3.1:
     * {@code currency}; {@code task_code}; and {@code invoice_delegate_id}, which names the joint session on each of
     * its parts.
     */
    public KohoCompany koho() {
        return koho.company();
    }

    /**
     * Writes the month's CLIPitc export: {@code clipitc-2026-01.csv}; in the first month also {@code -copy}, the same
     * bytes again; in the last month also {@code -next}, which repeats 20 rows and brings 8 more. The columns:
     *
     * <ul>
     *   <li>{@code record_type} WORK, ADDITIONAL or INSTALLMENT; {@code record_id} unique over all three
     *   <li>{@code job_no}, {@code job_description}, {@code account_no} (customer), {@code customer_name}
     *   <li>{@code package_id} or empty; {@code charge_by} JOB (a visit), HOUR or INSTALLMENT (visits cost 0.00)
     *   <li>{@code due_date}; {@code done_date}, empty unless done; {@code done} N, I or Y; {@code finalized} Y or N
     *   <li>{@code item_code}; {@code start_time}, {@code stop_time}, {@code workers}, empty where there is none
     *   <li>{@code man_hours} = duration times workers; {@code rate} a man-hour, empty unless charged by HOUR
     *   <li>{@code materials_count}, {@code materials_price} of one
     *   <li>{@code charge} = (man_hours x rate, or the visit) + materials, before tax; planned while not done;
     *       {@code currency} of rate, price and charge
     *   <li>{@code taxable} Y or N; {@code text} for the invoice; {@code updated_at}, an instant
     * </ul>
     *
     * @return the files in the order they were delivered
     * @throws IllegalArgumentException for a month outside {@link #months}
     */
    public List<Path> writeClipitc(Path dropDir, YearMonth month) {
        return clipitc.filesOf(month).stream()
                .map(file -> file.writeTo(dropDir))
                .toList();
    }

    /**
     * Writes the month's ACE reports, one for each invoice profile: {@code ace-STANDARD_NET-2026-01.csv}. The columns:
     *
     * <ul>
     *   <li>{@code transaction_id}; {@code profile} (STANDARD_NET, STANDARD_GROSS); {@code client_no},
     *       {@code client_name}
     *   <li>{@code period_end}: last day of the month of posting; {@code debtor_account}
     *   <li>{@code transaction_date}; {@code posted_date}, which decides the period
     *   <li>{@code type} PAYMENT, DIRECT_PAYMENT or NSF; {@code receiver} AGENCY, or CLIENT for direct payments
     *   <li>{@code amount} collected, negative for NSF; {@code currency}
     *   <li>{@code commission_percent}; {@code commission} = amount x percent, rounded half up, negative for NSF;
     *       {@code commission_currency}
     *   <li>{@code reverses}: for NSF the {@code transaction_id} that bounced; {@code description}
     * </ul>
     *
     * @return the files in the order they were delivered
     * @throws IllegalArgumentException for a month outside {@link #months}
     */
    public List<Path> writeAce(Path dropDir, YearMonth month) {
        return ace.filesOf(month).stream().map(file -> file.writeTo(dropDir)).toList();
    }

    private static Map<Trouble, Integer> count(Stream<DemoEntry> entries) {
        Map<Trouble, Integer> counts = new EnumMap<>(Trouble.class);
        entries.flatMap(entry -> entry.troubles().stream()).forEach(trouble -> counts.merge(trouble, 1, Integer::sum));
        return Collections.unmodifiableMap(counts);
    }
}
