package org.daybook.invoicing.charges;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.daybook.invoicing.action.Sheet;

/** What the source's settings set up for its jobs: accounts, the policy that distributes to them, and payment terms. */
final class SetUpSheets {

    private SetUpSheets() {}

    static List<Sheet> of(ChargeSettings settings) {
        return List.of(accounts(settings), policies(settings), terms(settings));
    }

    private static Sheet accounts(ChargeSettings settings) {
        Sheet.Builder sheet = Sheet.of("Accounts", "Account", "Name", "Type");
        settings.accounts().values().forEach(one -> sheet.row(one.code(), one.name(), one.type()));
        return sheet.build();
    }

    private static Sheet policies(ChargeSettings settings) {
        Sheet.Builder sheet = Sheet.of("Distribution policy", "Policy", "Category", "Account");
        settings.policies()
                .forEach(policy -> policy.accounts().entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .forEach(row -> sheet.row(policy.by(), row.getKey(), row.getValue())));
        return sheet.build();
    }

    private static Sheet terms(ChargeSettings settings) {
        Sheet.Builder sheet = Sheet.of("Terms", "Terms", ">Days", ">Discount", ">Discount days");
        settings.terms().values().stream()
                .sorted(Comparator.comparing(PaymentTerms::name))
                .forEach(terms -> sheet.row(
                        terms.name(), terms.days(), terms.discount().value().toPlainString(), terms.discountDays()));
        return sheet.build();
    }
}
