package org.daybook.invoicing.worksessions;

import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.invoicing.action.Setting;

/** Generates the next invoice of a contract, some days before its billing date (SS 3.1 Contract). */
public final class GenerateContractInvoice {

    private GenerateContractInvoice() {}

    public static Outcome<SessionBook> on(SessionBook book, String id, Setting setting) {
        String where = "contract " + id;
        Contract contract = book.contracts().get(id);
        Reasons reasons = Reasons.none()
                .refuseIf(contract == null, RefusalCode.NO_CONTRACT, where)
                .refuseIf(contract != null && !contract.active(), RefusalCode.CONTRACT_NOT_ACTIVE, where)
                .refuseIf(contract != null && contract.products().isEmpty(), RefusalCode.NOTHING_SELECTED, where);
        if (contract != null && !contract.isDue(setting.today())) {
            reasons.refuse(new Finding(
                    RefusalCode.NOTHING_DUE,
                    where,
                    "The next invoice is of " + contract.nextBilling() + ", and is generated " + contract.daysBefore()
                            + " days before.",
                    "Wait for the day."));
        }
        return reasons.then(() -> generated(book, contract));
    }

    private static SessionBook generated(SessionBook book, Contract contract) {
        SessionInvoice invoice = SessionInvoice.unapproved(
                book.nextId(), "Contract " + contract.id(), contract.customer(), contract.nextBilling());
        return book.toBuilder()
                .contract(contract.billed())
                .invoice(invoice.toBuilder()
                        .project(Optional.of(contract.project()))
                        .contract(contract.id())
                        .rows(contract.products().stream()
                                .map(product -> new InvoicedRow(book.targets().fill(product), Optional.empty()))
                                .toList())
                        .build())
                .build();
    }
}
