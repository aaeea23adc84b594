package org.daybook.bench;

import java.time.LocalDate;
import java.util.Locale;
import org.daybook.accounting.Money;
import org.daybook.bench.Workload.Topic;

/**
 * One entry of the workload, drawn from its number and its job's number alone.
 *
 * @param unitMinor price of one unit in minor units; a multiple of four, so that quarters of an hour come out even
 * @param quarters quantity in quarters; negative on a job that is credited
 */
record GeneratedEntry(
        long no,
        long job,
        EntryClass entryClass,
        BenchCustomer customer,
        BenchActivity activity,
        LocalDate date,
        int employee,
        boolean taxable,
        long unitMinor,
        int quarters) {

    static final String COMPANY = "10";
    static final String DEPARTMENT = "SERVICE";
    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 181;
    private static final int LINE = 387;

    static GeneratedEntry of(Workload load, long no, long job) {
        EntryClass entryClass = EntryClass.of(load.draw(Topic.CLASS, no, 1000));
        BenchActivity activity = entryClass == EntryClass.CONTRACTUAL
                ? BenchActivity.LABOUR
                : BenchActivity.values()[load.draw(Topic.ACTIVITY, no, BenchActivity.values().length)];
        boolean credited = load.draw(Topic.CREDIT, job, 100) < 5;
        int quarters = 1 + load.draw(Topic.QUANTITY, no, 32);
        return new GeneratedEntry(
                no,
                job,
                entryClass,
                BenchCustomer.of(load.draw(Topic.CUSTOMER, job, BenchCustomer.COUNT)),
                activity,
                FIRST_DAY.plusDays(load.draw(Topic.DAY, no, DAYS)),
                load.draw(Topic.EMPLOYEE, no, 200),
                load.draw(Topic.TAXABLE, no, 10) > 0,
                4L * (500 + load.draw(Topic.UNIT_PRICE, no, 4500)),
                credited ? -quarters : quarters);
    }

    /** The registered price in minor units. */
    long priceMinor() {
        return unitMinor / 4 * quarters;
    }

    /** The line as it stands in the file, 386 bytes and the line feed. */
    String line() {
        String text = String.format(
                Locale.ROOT,
                "{\"id\":\"E%010d\",\"company\":\"%s\",\"department\":\"%s\",\"job\":\"%s\",\"customer\":\"%s\",\"kind\":\"%s\","
                        + "\"date\":\"%s\",\"activity\":\"%s\",\"employee\":\"W%03d\",\"quantity\":%s,\"unitPrice\":%s,"
                        + "\"price\":%s,\"currency\":\"%s\",\"billability\":\"%s\",\"status\":\"%s\",\"taxable\":%s,\"text\":\"",
                no,
                COMPANY,
                DEPARTMENT,
                jobNumber(),
                customer.number(),
                activity.kind,
                date,
                entryClass == EntryClass.UNMAPPED ? "OBSOLETE" : activity.name(),
                employee,
                decimal(quarters * 25L, 2),
                decimal(unitMinor, decimals()),
                decimal(priceMinor(), decimals()),
                customer.currency(),
                entryClass.billability,
                entryClass.status,
                taxable);
        return padded(entryClass == EntryClass.GARBAGE ? text.replace("\"price\":", "\"price\" ") : text);
    }

    String jobNumber() {
        return String.format(Locale.ROOT, "J%08d", job);
    }

    private int decimals() {
        return Money.decimalsOf(customer.currency());
    }

    private String padded(String start) {
        String words = activity.name().toLowerCase(Locale.ROOT) + " on job " + jobNumber() + " ";
        StringBuilder line = new StringBuilder(LINE).append(start);
        while (line.length() < LINE - 3) {
            line.append(words);
        }
        line.setLength(LINE - 3);
        return line.append("\"}\n").toString();
    }

    private static String decimal(long minor, int decimals) {
        return java.math.BigDecimal.valueOf(minor, decimals).toPlainString();
    }
}
