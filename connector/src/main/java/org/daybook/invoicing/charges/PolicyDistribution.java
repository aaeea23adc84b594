package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxCode;
import org.daybook.invoicing.charges.DistributionAccount.Type;

/**
 * Distributes an invoice by a policy: the receivable first, then the items in their order, and the taxes; one line an
 * account.
 */
final class PolicyDistribution {

    private final ChargeInvoice invoice;
    private final DistributionPolicy policy;
    private final ChargeSettings settings;
    private final Map<String, TaxCode> taxCodes;
    private final Map<String, Money> amounts = new LinkedHashMap<>();
    private final Map<String, String> texts = new LinkedHashMap<>();
    private final List<Finding> missing = new ArrayList<>();

    private PolicyDistribution(
            ChargeInvoice invoice, DistributionPolicy policy, ChargeSettings settings, Map<String, TaxCode> taxCodes) {
        this.invoice = invoice;
        this.policy = policy;
        this.settings = settings;
        this.taxCodes = taxCodes;
    }

    /** The lines, or POSTING_REF_MISSING for everything that finds no account (SS 5). */
    static Outcome<List<DistributionLine>> of(
            ChargeInvoice invoice, DistributionPolicy policy, ChargeSettings settings, Map<String, TaxCode> taxCodes) {
        PolicyDistribution distribution = new PolicyDistribution(invoice, policy, settings, taxCodes);
        distribution.receivable();
        invoice.items().forEach(distribution::item);
        invoice.items().forEach(item -> item.taxes().forEach(distribution::tax));
        return distribution.missing.isEmpty()
                ? Outcome.done(distribution.lines())
                : new Outcome.Refused<>(distribution.missing.stream().distinct().toList());
    }

    private void receivable() {
        if (!invoice.total().isZero()) {
            put(
                    settings.account(Type.RECEIVABLES).map(DistributionAccount::code),
                    invoice.total(),
                    "Invoice " + invoice.number(),
                    "There is no receivables account.");
        }
    }

    private void item(InvoiceItem item) {
        String problem = item.kind().isDeposit()
                ? "There is no account for customer deposits."
                : policy.category(item)
                        .map(category -> "The policy has no account for '" + category + "'.")
                        .orElse("Item '" + item.code() + "' has no department.");
        put(policy.account(item, settings), item.total().negated(), item.description(), problem);
    }

    private void tax(LineTax tax) {
        put(
                policy.account(tax.taxCode(), settings, taxCodes),
                tax.amount().negated(),
                "Tax " + tax.taxCode(),
                "There is no account for tax " + tax.taxCode() + ".");
    }

    private void put(Optional<String> account, Money signed, String text, String problem) {
        account.ifPresentOrElse(
                code -> {
                    amounts.merge(code, signed, Money::plus);
                    texts.putIfAbsent(code, text);
                },
                () -> missing.add(Finding.of(RefusalCode.POSTING_REF_MISSING, "invoice " + invoice.number(), problem)));
    }

    private List<DistributionLine> lines() {
        return amounts.entrySet().stream()
                .filter(one -> !one.getValue().isZero())
                .map(one -> DistributionLine.of(one.getKey(), one.getValue(), texts.get(one.getKey())))
                .toList();
    }
}
