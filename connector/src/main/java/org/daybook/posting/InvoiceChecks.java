package org.daybook.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.daybook.accounting.Company;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.RefusalCode;

/** Whether everything an invoice names is known, and its date open: every reason to refuse, each with the place to mend. */
final class InvoiceChecks {

    private final Invoice invoice;
    private final Mappings mappings;
    private final List<Finding> reasons = new ArrayList<>();

    private InvoiceChecks(Invoice invoice, Mappings mappings) {
        this.invoice = invoice;
        this.mappings = mappings;
    }

    static List<Finding> of(Invoice invoice, Mappings mappings) {
        InvoiceChecks checks = new InvoiceChecks(invoice, mappings);
        checks.company();
        checks.customer();
        checks.activities();
        checks.taxCodes();
        return List.copyOf(checks.reasons);
    }

    private void company() {
        Company company = mappings.companies().get(invoice.company());
        if (company == null) {
            refuse(
                    RefusalCode.UNKNOWN_COMPANY,
                    "mappings/companies.yaml",
                    "Company " + invoice.company() + " is not in the company table.");
        } else {
            reasons.addAll(
                    PostingDate.of(company, invoice.kind(), invoice.date()).reasons());
        }
    }

    private void customer() {
        if (mappings.customer(invoice.customer(), invoice.date()).isEmpty()) {
            refuse(
                    RefusalCode.UNKNOWN_CUSTOMER,
                    "mappings/customers.csv",
                    "Customer " + invoice.customer() + " of job " + invoice.job() + " is not in the customer table.");
        }
    }

    private void activities() {
        invoice.lines().stream()
                .filter(line -> line.kind() == LineKind.ITEM || line.kind() == LineKind.CONTRACT_ZERO)
                .map(InvoiceLine::activity)
                .filter(activity -> mappings.activity(activity, invoice.date()).isEmpty())
                .distinct()
                .forEach(activity -> refuse(
                        RefusalCode.UNMAPPED_ITEM,
                        "mappings/activities.csv",
                        "Activity '" + activity + "' of job " + invoice.job() + " is not in the activity table."));
    }

    private void taxCodes() {
        TreeSet<String> codes = new TreeSet<>();
        for (InvoiceLine line : invoice.lines()) {
            TaxClaims.each(line, (code, tax) -> codes.add(code));
            if (line.taxCode().isEmpty() && !line.tax().isZero()) {
                refuse(
                        RefusalCode.UNKNOWN_TAX_CODE,
                        "job " + invoice.job(),
                        "Line " + line.no() + " bears tax of " + line.tax() + " without a tax code.");
            }
        }
        codes.removeAll(mappings.taxCodes().keySet());
        codes.forEach(code -> refuse(
                RefusalCode.UNKNOWN_TAX_CODE, "mappings/tax-codes.csv", "Tax code " + code + " is not defined."));
    }

    private void refuse(RefusalCode code, String where, String problem) {
        reasons.add(Finding.of(code, where, problem));
    }
}
