package org.daybook.demo.data;

import java.io.IOException;
import java.time.YearMonth;
import java.util.List;

/** Prints the customers that accounting knows as a table to start a site's customer mapping from. */
public final class CustomersCsv {
    private static final List<String> COLUMNS = List.of("number", "name", "company", "country", "currency", "tax");

    private CustomersCsv() {}

    public static void main(String[] args) throws IOException {
        System.out.print(of(DemoData.of(1, YearMonth.of(2026, 1)).expectedCustomers()));
    }

    static String of(List<DemoCustomer> customers) throws IOException {
        List<List<String>> rows = customers.stream().map(CustomersCsv::cells).toList();
        return new DropFile("customers.csv", COLUMNS, rows).text();
    }

    private static List<String> cells(DemoCustomer customer) {
        return List.of(
                customer.number(),
                customer.name(),
                Integer.toString(customer.company()),
                customer.country(),
                customer.currency(),
                customer.tax().name());
    }
}
