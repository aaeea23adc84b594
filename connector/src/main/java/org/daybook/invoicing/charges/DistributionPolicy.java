package org.daybook.invoicing.charges;

import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.TaxCode;
import org.daybook.invoicing.charges.DistributionAccount.Type;

/**
 * How invoices find their accounts; the accountant chooses one (SS 1.1).
 *
 * @param taxableApart the variant that separates taxable from nontaxable; it must not be used
 * @param accounts code of the account by category: department, item code or general category, and beside them tax
 *     codes and
 *     deposit codes; {@code *} takes what no other row does (inferred)
 */
public record DistributionPolicy(By by, boolean taxableApart, Map<String, String> accounts) {

    /** What an item's category is. */
    public enum By {
        BY_DEPARTMENT_OF_DEFAULT_TASK,
        BY_INVOICE_ITEM_CODE,
        BY_GENERAL_CATEGORY
    }

    public DistributionPolicy {
        accounts = Map.copyOf(accounts);
    }

    /** Which row of the policy an item asks for; empty: it has no category. */
    Optional<String> category(InvoiceItem item) {
        return switch (by) {
            case BY_DEPARTMENT_OF_DEFAULT_TASK -> item.department();
            case BY_INVOICE_ITEM_CODE -> Optional.of(item.code());
            case BY_GENERAL_CATEGORY -> Optional.of(item.category().written());
        };
    }

    Optional<String> account(InvoiceItem item) {
        return category(item).flatMap(this::account).or(() -> account("*"));
    }

    /** Capitals matter only where rows differ in nothing else. */
    Optional<String> account(String category) {
        return Optional.ofNullable(accounts.get(category))
                .or(() -> accounts.entrySet().stream()
                        .filter(row -> row.getKey().equalsIgnoreCase(category))
                        .map(Map.Entry::getValue)
                        .findFirst());
    }

    /** Where the item goes: a deposit by its own row, or to the account for deposits. */
    Optional<String> account(InvoiceItem item, ChargeSettings settings) {
        return item.kind().isDeposit()
                ? account(item.code())
                        .or(() -> settings.account(Type.CUSTOMER_DEPOSITS).map(DistributionAccount::code))
                : account(item);
    }

    /** The row for the tax code, or the code's own account, or the one account for taxes. */
    Optional<String> account(String taxCode, ChargeSettings settings, Map<String, TaxCode> taxCodes) {
        return account(taxCode)
                .or(() -> Optional.ofNullable(taxCodes.get(taxCode))
                        .map(TaxCode::account)
                        .filter(settings.accounts()::containsKey))
                .or(() -> settings.account(Type.TAXES).map(DistributionAccount::code));
    }
}
