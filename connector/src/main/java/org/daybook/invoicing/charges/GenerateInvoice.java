package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Setting;

/** Generates an invoice by one of the eight policies: a draft until it is saved (SS 1.3 R4). */
public final class GenerateInvoice {

    private GenerateInvoice() {}

    /**
     * What a person says beside the policy.
     *
     * @param customer who is billed; the job's customer unless said
     * @param amount of a deposit, where it is required, or of a summary, which is all that remains unless said
     * @param depositCode the first one there is unless said
     */
    public record Request(
            ChargePolicy policy, Optional<String> customer, Optional<Money> amount, Optional<String> depositCode) {
        public static Request of(ChargePolicy policy) {
            return new Request(policy, Optional.empty(), Optional.empty(), Optional.empty());
        }
    }

    public static Outcome<JobInvoices> on(JobInvoices job, Request request, Setting setting) {
        ChargePolicy policy = request.policy();
        Optional<String> code = request.depositCode()
                .or(() -> job.settings().depositCodes().stream().findFirst());
        boolean deposit = policy == ChargePolicy.DEPOSIT;
        boolean summary = policy == ChargePolicy.PROGRESS_SUMMARY;
        Money remaining = job.remainingToInvoice();
        return ChargeGuard.of(job)
                .refuse(StatusGuard.of(job, policy.type()))
                .refuseIf(
                        job.draft().isPresent(),
                        RefusalCode.DRAFTS_EXIST,
                        () -> "An invoice is being edited; save or discard it.")
                .refuseIf(
                        deposit && request.amount().isEmpty(),
                        RefusalCode.ARGUMENT_MISSING,
                        () -> "The amount of the deposit is not given.")
                .refuseIf(
                        deposit && request.amount().filter(Money::isPositive).isEmpty(),
                        RefusalCode.AMOUNT_NOT_POSITIVE)
                .refuseIf(
                        deposit
                                && code.filter(job.settings().depositCodes()::contains)
                                        .isEmpty(),
                        RefusalCode.INVALID_CODE,
                        () -> "'" + code.orElse("") + "' is not the code of a customer deposit.")
                .refuseIf(
                        summary
                                && request.amount()
                                        .filter(amount -> !Within.limit(amount, remaining))
                                        .isPresent(),
                        RefusalCode.AMOUNT_TOO_HIGH,
                        () -> remaining + " is left to invoice.")
                .bearable(request.amount().orElse(remaining))
                .then(() -> job.withDraft(draft(job, request, items(job, request, code, setting), setting)));
    }

    private static List<InvoiceItem> items(
            JobInvoices job, Request request, Optional<String> depositCode, Setting setting) {
        InitialItems initial = new InitialItems(job, setting.today());
        return switch (request.policy()) {
            case DEPOSIT ->
                List.of(initial.deposit(
                        depositCode.orElseThrow(), request.amount().orElseThrow()));
            case PROGRESS_SUMMARY -> List.of(initial.summary(request.amount().orElse(job.remainingToInvoice())));
            case PROGRESS_ITEMIZED -> initial.itemized();
            case PROGRESS_ITEMIZED_CHARGES_GROUPED -> initial.grouped();
            case COMPLETE, CORRECTION -> balanced(initial.itemized(), initial);
            case COMPLETE_CHARGES_GROUPED, CORRECTION_CHARGES_GROUPED -> balanced(initial.grouped(), initial);
        };
    }

    /** A correction too takes off deposits that the complete invoice left (R5: all are balanced by later invoices). */
    private static List<InvoiceItem> balanced(List<InvoiceItem> items, InitialItems initial) {
        List<InvoiceItem> all = new ArrayList<>(items);
        all.addAll(initial.depositBalance());
        return all;
    }

    private static ChargeInvoice draft(JobInvoices job, Request request, List<InvoiceItem> items, Setting setting) {
        String customer = request.customer().orElse(job.job().customer());
        ChargeInvoice draft = new ChargeInvoice(
                "",
                job.job().number(),
                customer,
                request.policy(),
                job.currency(),
                setting.today(),
                job.terms(),
                DueDate.of(setting.today(), job.terms(), customer, job.settings(), setting),
                TaxStructure.of(job, customer, setting),
                items,
                List.of(),
                Transfer.NONE);
        return ItemTaxes.on(draft, setting.taxCodes());
    }
}
