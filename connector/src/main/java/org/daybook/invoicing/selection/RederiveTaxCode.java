package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.JobEntry;

/**
 * Rederive Tax Code: every open entry takes the tax codes that the tax table gives today, and the selection's approval is withdrawn
 * (JI 2.19). Without a tax table nothing is derived, and the customer's own code applies again.
 */
public final class RederiveTaxCode {

    private RederiveTaxCode() {}

    public static Outcome<InvoiceSelection> on(InvoiceSelection selection, Setting setting) {
        Scope scope = Scope.of(selection);
        Map<EntryId, TaxTable.Line> derived = new HashMap<>();
        List<Finding> wrong = new ArrayList<>();
        boolean withTable = !setting.taxTable().lines().isEmpty();
        for (SelectionLine line : selection.lines()) {
            if (withTable && scope.covers(line)) {
                Optional<TaxTable.Line> found = setting.taxTable().lineFor(sale(selection, line.entry(), setting));
                found.ifPresent(row -> derived.put(line.id(), row));
                problem(line.entry(), found, setting).ifPresent(wrong::add);
            }
        }
        Guard guard = Guard.of(selection).selectionIsOpen();
        wrong.forEach(guard::refuse);
        return guard.then(() ->
                selection
                        .mapLines(scope::covers, line -> taxed(line, Optional.ofNullable(derived.get(line.id()))))
                        .toBuilder()
                        .approval(InvoiceSelection.Approval.NOT_APPROVED)
                        .build());
    }

    private static TaxTable.Sale sale(InvoiceSelection selection, JobEntry entry, Setting setting) {
        Optional<Customer> customer = setting.customer(selection.job().customer());
        return new TaxTable.Sale(
                entry.date(),
                selection.basis().taxReportingCode(),
                customer.map(Customer::country),
                customer.flatMap(Customer::companyTaxCode),
                setting.taxTable().itemTaxCode(entry.activity()));
    }

    private static Optional<Finding> problem(JobEntry entry, Optional<TaxTable.Line> found, Setting setting) {
        String where = "entry " + entry.id();
        if (found.isEmpty()) {
            return Optional.of(Finding.of(RefusalCode.NO_TAX_TABLE_LINE, where));
        }
        return found.get().codes().stream()
                .filter(code -> !setting.taxCodes().containsKey(code))
                .findFirst()
                .map(code -> Finding.of(
                        RefusalCode.UNKNOWN_TAX_CODE, where, "Tax code " + code + " of the tax table is not defined."));
    }

    /** A line of the table without a code makes the entry not taxable. */
    private static SelectionLine taxed(SelectionLine line, Optional<TaxTable.Line> row) {
        JobEntry.Builder entry =
                line.entry().toBuilder().taxCodes(row.map(TaxTable.Line::codes).orElse(List.of()));
        row.ifPresent(found -> entry.taxable(!found.codes().isEmpty()));
        return line.toBuilder().entry(entry.build()).build();
    }
}
