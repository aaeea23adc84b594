package org.daybook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.daybook.accounting.Finding;
import org.daybook.mapping.EntryMapping;
import org.daybook.mapping.EntryMappings;
import org.daybook.mapping.MappingReader;
import org.daybook.mapping.MappingResult;
import org.daybook.sync.Rules;

/** The bench's own site: its mappings are written as files and read by the product's own readers, so that nothing is made easy. */
final class BenchSite {

    static final String SOURCE = "bench";
    static final String LEDGER = "ledger";

    private final Path folder;
    private final MappingResult mappings;
    private final EntryMapping entries;

    private BenchSite(Path folder, MappingResult mappings, EntryMapping entries) {
        this.folder = folder;
        this.mappings = mappings;
        this.entries = entries;
    }

    /** Writes the site into this folder and reads it. */
    static BenchSite write(Path folder) {
        try {
            writeFiles(folder);
        } catch (IOException e) {
            throw new UncheckedIOException("the bench's site cannot be written to " + folder, e);
        }
        MappingResult mappings = MappingReader.read(folder);
        EntryMappings entries = EntryMappings.read(folder);
        for (Finding finding : mappings.findings()) {
            throw new IllegalStateException("the bench's own mappings have a finding: " + finding);
        }
        for (Finding finding : entries.findings()) {
            throw new IllegalStateException("the bench's own entry mapping has a finding: " + finding);
        }
        return new BenchSite(folder, mappings, entries.bySource().get(SOURCE));
    }

    Path folder() {
        return folder;
    }

    EntryMapping entryMapping() {
        return entries;
    }

    Rules rules() {
        return new Rules(
                mappings.mappings().orElseThrow(),
                java.util.Map.of(SOURCE, new Rules.SourceRules(entries.policy(), entries.settings())));
    }

    /** The canonical content of the mappings, which the register keeps with every version. */
    String content() {
        return mappings.content();
    }

    private static void writeFiles(Path folder) throws IOException {
        Path mappings = Files.createDirectories(folder.resolve("mappings"));
        Files.createDirectories(mappings.resolve("entries"));
        Files.writeString(mappings.resolve("entries/" + SOURCE + ".yaml"), ENTRIES);
        Files.writeString(mappings.resolve("companies.yaml"), COMPANIES);
        Files.writeString(mappings.resolve("chart-of-accounts.csv"), ACCOUNTS);
        Files.writeString(mappings.resolve("tax-codes.csv"), TAX_CODES);
        Files.writeString(mappings.resolve("departments.csv"), "department,name\nSERVICE,Service\n");
        Files.writeString(mappings.resolve("posting-references.csv"), REFERENCES);
        Files.writeString(mappings.resolve("dimension-combinations.csv"), COMBINATIONS);
        Files.writeString(mappings.resolve("activities.csv"), activities());
        Files.writeString(mappings.resolve("customers.csv"), customers());
    }

    private static String activities() {
        StringBuilder csv = new StringBuilder("code,name,type,sales_combination\n");
        for (BenchActivity activity : BenchActivity.values()) {
            csv.append(String.join(
                            ",", activity.name(), "Activity " + activity.name(), activity.type, activity.combination))
                    .append('\n');
        }
        return csv.toString();
    }

    private static String customers() {
        StringBuilder csv = new StringBuilder(
                "number,name,department,control_account,currency,country,export,tax_code,discount_percent,payment_days\n");
        IntStream.range(0, BenchCustomer.COUNT)
                .mapToObj(BenchCustomer::of)
                .forEach(customer -> csv.append(String.join(
                                ",",
                                customer.number(),
                                "Customer " + customer.number(),
                                "SERVICE",
                                "1100",
                                customer.currency().getCurrencyCode(),
                                customer.country(),
                                customer.export() ? "yes" : "no",
                                customer.taxCode(),
                                "0",
                                "30"))
                        .append('\n'));
        return csv.toString();
    }

    private static final String COMPANIES = """
            companies:
              "10":
                name: Bench Company
                currency: EUR
                zone: UTC
                ledger: ledger
                open-from: 2026-01-01
                open-to: 2026-12-31
            """;

    private static final String ACCOUNTS = """
            number,name,kind
            1100,Debtors,RECEIVABLE
            2200,Sales tax,TAX
            2210,Consumption tax,TAX
            4000,Sales,INCOME
            4010,Sales without tax,INCOME
            4020,Export sales,INCOME
            4100,Design,INCOME
            4200,Consulting,INCOME
            4300,Parts,INCOME
            4400,Outlays,INCOME
            """;

    private static final String TAX_CODES = """
            code,rate,rounding,account
            V20,20,PER_LINE,2200
            J10,10,PER_DOCUMENT,2210
            """;

    private static final String REFERENCES = """
            department,reference,combination
            SERVICE,Sales Taxable,R-TAXED
            SERVICE,Sales Nontaxable,R-UNTAXED
            SERVICE,Export Sales,R-EXPORT
            """;

    private static final String COMBINATIONS = """
            combination,company_from,company_to,account,overwrite,LOCATION
            R-TAXED,,,4000,,NORTH
            R-UNTAXED,,,4010,,NORTH
            R-EXPORT,,,4020,,NORTH
            S-DESIGN,,,4100,,NORTH
            S-CONSULTING,,,4200,,NORTH
            S-PARTS,,,4300,,SOUTH
            S-OUTLAY,,,4400,,SOUTH
            """;

    private static final String ENTRIES = """
            source: bench
            stream: entries
            format: jsonl
            policy: finalized-work
            settings:
              contractual: zero-price
              lines: per-entry
              period: none
            fields:
              id: id
              company: company
              department: department
              job: job
              job-name: job
              customer: customer
              kind: kind
              date: date
              activity: activity
              employee: employee
              quantity: quantity
              unit-price: unitPrice
              price: price
              currency: currency
              billability: billability
              status: status
              taxable: taxable
              text: text
            """;
}
