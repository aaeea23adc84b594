package org.daybook.demo.data;

import java.util.List;
import java.util.Map;

/** Company 10: a design and software studio in Finland that keeps its hours in Koho; base currency EUR, VAT 25.5 %. */
final class NordlichtStudio {
    static final int COMPANY = 10;
    static final String VAT_PERCENT = "25.5";
    static final String UNMAPPED_TASK = "UNMAPPED-9";

    static final DemoCustomer UNKNOWN =
            new DemoCustomer("10999", "Aurora Pop-up Oy", COMPANY, "FI", "EUR", TaxTreatment.TAXED, false);

    static final List<DemoCustomer> CUSTOMERS = List.of(
            customer("10001", "Kaamos Design Oy", "FI", "EUR", TaxTreatment.TAXED),
            customer("10002", "Helsinki Harbour Services Oy", "FI", "EUR", TaxTreatment.TAXED),
            customer("10003", "Tampereen Teräs Oy", "FI", "EUR", TaxTreatment.TAXED),
            customer("10004", "Revontuli Media Oy", "FI", "EUR", TaxTreatment.TAXED),
            customer("10005", "Hansa Verlag GmbH", "DE", "EUR", TaxTreatment.UNTAXED),
            customer("10006", "Nordsjö Shipping AB", "SE", "EUR", TaxTreatment.UNTAXED),
            customer("10007", "Sakura Kogyo K.K.", "JP", "JPY", TaxTreatment.EXPORT),
            customer("10008", "Blue Ridge Media Inc.", "US", "USD", TaxTreatment.EXPORT),
            UNKNOWN);

    static final List<DemoJob> PROJECTS = List.of(
            project("1101", "Brand refresh", "10001"),
            project("1102", "Web shop", "10001"),
            project("1103", "Annual report", "10001"),
            project("1104", "Support agreement", "10001"),
            project("1201", "Berth booking app", "10002"),
            project("1202", "Quay signage", "10002"),
            project("1203", "Data clean-up", "10002"),
            project("1204", "Support agreement", "10002"),
            project("1301", "Product catalogue", "10003"),
            project("1302", "Price calculator", "10003"),
            project("1303", "Trade fair stand", "10003"),
            project("1304", "Intranet", "10003"),
            project("1401", "Streaming site", "10004"),
            project("1402", "Title graphics", "10004"),
            project("1403", "Archive search", "10004"),
            project("1501", "E-book templates", "10005"),
            project("1502", "Author portal", "10005"),
            project("1503", "Autumn covers", "10005"),
            project("1601", "Fleet dashboard", "10006"),
            project("1602", "Crew handbook", "10006"),
            project("1603", "Port calls API", "10006"),
            project("1701", "Packaging line UI", "10007"),
            project("1702", "Export brochure", "10007"),
            project("1801", "Trail map app", "10008"),
            project("1802", "Podcast artwork", "10008"),
            project("1803", "Sponsor microsite", "10008"),
            project("1999", "Pop-up store", "10999"));

    static final List<Task> TASKS = List.of(
            new Task(301, "DESIGN", "Design", Map.of("EUR", "85.00", "USD", "98.00", "JPY", "13500")),
            new Task(302, "DEV", "Development", Map.of("EUR", "95.00", "USD", "110.00", "JPY", "15000")),
            new Task(303, "CONSULT", "Consulting", Map.of("EUR", "120.00", "USD", "138.00", "JPY", "19000")),
            new Task(304, "PM", "Project management", Map.of("EUR", "78.50", "USD", "90.00", "JPY", "12500")));
    static final Task NEW_TASK =
            new Task(309, UNMAPPED_TASK, "Drone filming", Map.of("EUR", "140.00", "USD", "160.00", "JPY", "22000"));
    static final Task INTERNAL_TASK =
            new Task(310, "INTERNAL", "Internal meeting", Map.of("EUR", "0.00", "USD", "0.00", "JPY", "0"));

    static final List<Product> PRODUCTS = List.of(
            new Product(401, "LICENCE", "Font licence", 2, Map.of("EUR", "64.00", "USD", "74.00", "JPY", "10200")),
            new Product(402, "HOSTING", "Hosting, month", 1, Map.of("EUR", "29.90", "USD", "34.90", "JPY", "4800")),
            new Product(403, "PRINT", "Proof print A3", 40, Map.of("EUR", "3.50", "USD", "4.10", "JPY", "560")),
            new Product(404, "PHOTO", "Stock photograph", 6, Map.of("EUR", "18.00", "USD", "21.00", "JPY", "2900")));

    /** What an employee does, with the default price an hour per currency. */
    record Task(long id, String code, String name, Map<String, String> pricePerHour) {
        Amount price(String currency) {
            return Amount.of(pricePerHour.get(currency), currency);
        }
    }

    /** What is sold beside hours, with the price of one per currency and the most that one session takes. */
    record Product(long id, String code, String name, int most, Map<String, String> priceOfOne) {
        Amount price(String currency) {
            return Amount.of(priceOfOne.get(currency), currency);
        }
    }

    private NordlichtStudio() {}

    static List<DemoJob> projectsOfKnownCustomers() {
        return PROJECTS.stream()
                .filter(project -> !project.customer().equals(UNKNOWN.number()))
                .toList();
    }

    static DemoJob projectOfUnknownCustomer() {
        return PROJECTS.get(PROJECTS.size() - 1);
    }

    static DemoCustomer customerOf(DemoJob project) {
        return CUSTOMERS.stream()
                .filter(customer -> customer.number().equals(project.customer()))
                .findFirst()
                .orElseThrow();
    }

    /** Every customer has one contract; its number follows from the customer's. */
    static long contractOf(DemoJob project) {
        return 70_000 + Long.parseLong(project.customer());
    }

    private static DemoCustomer customer(
            String number, String name, String country, String currency, TaxTreatment tax) {
        return new DemoCustomer(number, name, COMPANY, country, currency, tax, true);
    }

    private static DemoJob project(String number, String name, String customer) {
        return new DemoJob(COMPANY, number, name, customer);
    }
}
