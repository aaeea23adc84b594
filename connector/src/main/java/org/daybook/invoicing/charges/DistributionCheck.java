package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.charges.DistributionAccount.Type;

/**
 * Whether an invoice's distribution is a valid transaction: it balances, receivables take up the invoice's total,
 * and every item and tax
 * is on some line, summed by the type of its account (SS 1.3 R7; the second half inferred).
 */
final class DistributionCheck {

    private final ChargeInvoice invoice;
    private final ChargeSettings settings;
    private final String where;
    private final List<Finding> reasons = new ArrayList<>();

    private DistributionCheck(ChargeInvoice invoice, ChargeSettings settings) {
        this.invoice = invoice;
        this.settings = settings;
        this.where = "invoice " + invoice.number();
    }

    /** Every reason why it is none: UNKNOWN_ACCOUNT, UNBALANCED, NOT_FULLY_DISTRIBUTED. */
    static List<Finding> of(ChargeInvoice invoice, ChargeSettings settings) {
        DistributionCheck check = new DistributionCheck(invoice, settings);
        check.accounts();
        check.balance();
        check.distributed(Type.RECEIVABLES, invoice.total());
        check.distributed(Type.INCOME, invoice.work().negated());
        check.distributed(Type.CUSTOMER_DEPOSITS, invoice.deposits().negated());
        check.distributed(Type.TAXES, invoice.tax().negated());
        return check.reasons;
    }

    private void accounts() {
        invoice.distribution().stream()
                .map(DistributionLine::account)
                .filter(code -> !settings.accounts().containsKey(code))
                .distinct()
                .forEach(code -> reasons.add(Finding.of(
                        RefusalCode.UNKNOWN_ACCOUNT, where, "The distribution account " + code + " is not set up.")));
    }

    private void balance() {
        Money debit = sum(invoice.distribution().stream().map(DistributionLine::debit));
        Money credit = sum(invoice.distribution().stream().map(DistributionLine::credit));
        if (!debit.equals(credit)) {
            reasons.add(Finding.of(RefusalCode.UNBALANCED, where, "Debits are " + debit + ", credits " + credit + "."));
        }
    }

    private void distributed(Type type, Money whole) {
        Money on = sum(invoice.distribution().stream()
                .filter(line -> settings.accounts().containsKey(line.account())
                        && settings.accounts().get(line.account()).type() == type)
                .map(DistributionLine::signed));
        Money left = whole.minus(on);
        if (!left.isZero()) {
            reasons.add(Finding.of(
                    RefusalCode.NOT_FULLY_DISTRIBUTED,
                    where,
                    "Of " + whole.abs() + " for accounts of type " + type + ", " + left.abs() + " is left."));
        }
    }

    private Money sum(Stream<Money> amounts) {
        return amounts.reduce(Money.zero(invoice.currency()), Money::plus);
    }
}
