package org.daybook.posting;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.daybook.accounting.Company;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Finding;
import org.daybook.accounting.MappingRow;
import org.daybook.accounting.PostingReference;
import org.daybook.accounting.RefusalCode;

/**
 * What the customers and the tax table ask of the other tables: a control account, tax codes, and where a customer settles with
 * another company, that company and the intercompany references of both (JI 3.1).
 */
final class CustomerCoverage {

    private final Mappings mappings;
    private final Set<Finding> findings = new LinkedHashSet<>();

    private CustomerCoverage(Mappings mappings) {
        this.mappings = mappings;
    }

    static Set<Finding> of(Mappings mappings) {
        CustomerCoverage coverage = new CustomerCoverage(mappings);
        Stream<Customer> dated = mappings.dated().customers().values().stream()
                .flatMap(List::stream)
                .map(Dated::value);
        Stream.concat(new TreeMap<>(mappings.customers()).values().stream(), dated)
                .forEach(coverage::customer);
        mappings.taxTable().lines().forEach(line -> line.codes().forEach(code -> coverage.taxCode(code, line.row())));
        return coverage.findings;
    }

    private void customer(Customer customer) {
        MappingRow row = mappings.definedAt()
                .customer(customer.number())
                .orElse(new MappingRow("mappings/customers.csv", 0, customer.number()));
        if (!mappings.accounts().containsKey(customer.controlAccount())) {
            refuse(
                    RefusalCode.UNKNOWN_ACCOUNT,
                    row,
                    "The control account of customer " + customer + ", " + customer.controlAccount()
                            + ", is not in the chart of accounts.");
        }
        customer.taxCode().ifPresent(code -> taxCode(code, row));
        customer.settlingCompany().ifPresent(settling -> settling(customer, settling, row));
    }

    private void taxCode(String code, MappingRow row) {
        if (!mappings.taxCodes().containsKey(code)) {
            refuse(RefusalCode.UNKNOWN_TAX_CODE, row, "Tax code " + code + " is not defined.");
        }
    }

    private void settling(Customer customer, String number, MappingRow row) {
        Company settling = mappings.companies().get(number);
        if (settling == null) {
            refuse(
                    RefusalCode.UNKNOWN_COMPANY,
                    row,
                    "Company " + number + ", with which customer " + customer
                            + " settles, is not in the company table.");
            return;
        }
        asks(settling, PostingReference.INTERCOMPANY_PAYABLE);
        Map<String, Company> others = new TreeMap<>(mappings.companies());
        others.remove(number);
        others.values().forEach(company -> asks(company, PostingReference.INTERCOMPANY_RECEIVABLE));
    }

    private void asks(Company company, PostingReference reference) {
        findings.addAll(new Resolution(mappings, company.number(), company.openFrom())
                .ofDepartment(Resolution.FALLBACK, reference, Dimensions.NONE)
                .reasons());
    }

    private void refuse(RefusalCode code, MappingRow row, String problem) {
        findings.add(Finding.of(code, row.line() == 0 ? row.file() : row.file() + ":" + row.line(), problem));
    }
}
