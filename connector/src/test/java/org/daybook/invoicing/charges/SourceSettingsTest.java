package org.daybook.invoicing.charges;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Percent;
import org.daybook.invoicing.charges.DistributionAccount.Type;
import org.junit.jupiter.api.Test;

/** What a source's settings mean for its jobs. */
class SourceSettingsTest {

    @Test
    void withoutAnySettingThereIsNoIntegrationAndTheCustomersTaxCode() {
        ChargeSettings settings = SourceSettings.of(Map.of());

        assertThat(settings)
                .isEqualTo(ChargeSettings.DEFAULT
                        .integration(false)
                        .exportIsFinal(true)
                        .taxStructure(Optional.empty()));
        assertThat(SourceSettings.billing(Map.of())).isEmpty();
    }

    @Test
    void everySettingIsRead() {
        Map<String, String> written = Map.ofEntries(
                Map.entry("billing-type", "order-items"),
                Map.entry("accounting-integration", "off"),
                Map.entry("backdating", "no"),
                Map.entry("deposit-codes", "ONLINE, DEPOSIT"),
                Map.entry("tax-structure", "STATE,CITY"),
                Map.entry("departments.T7", "PREPRESS"),
                Map.entry("accounts.receivables.1100", "Receivables"),
                Map.entry("accounts.customer-deposits.2420", "Deposits"),
                Map.entry("accounts.taxes.2200::STATE", "Board::Sales tax"),
                Map.entry("distribution.by", "department-of-default-task"),
                Map.entry("distribution.accounts.PREPRESS", "4000"),
                Map.entry("terms.2/5, net 10.days", "10"),
                Map.entry("terms.2/5, net 10.discount", "2"),
                Map.entry("terms.2/5, net 10.discount-days", "5"));

        ChargeSettings settings = SourceSettings.of(written);

        assertThat(SourceSettings.problems(written)).isEmpty();
        assertThat(SourceSettings.billing(written)).contains(BillingType.ORDER_ITEMS);
        assertThat(settings.integration()).isFalse();
        assertThat(settings.backdating()).isFalse();
        assertThat(settings.depositCodes()).containsExactly("ONLINE", "DEPOSIT");
        assertThat(settings.taxStructure()).contains(List.of("STATE", "CITY"));
        assertThat(settings.department("T7")).contains("PREPRESS");
        assertThat(settings.accounts().values())
                .containsExactly(
                        new DistributionAccount("2420", "Deposits", Type.CUSTOMER_DEPOSITS),
                        new DistributionAccount("1100", "Receivables", Type.RECEIVABLES),
                        new DistributionAccount("2200::STATE", "Board::Sales tax", Type.TAXES));
        assertThat(settings.policies())
                .containsExactly(new DistributionPolicy(
                        DistributionPolicy.By.BY_DEPARTMENT_OF_DEFAULT_TASK, false, Map.of("PREPRESS", "4000")));
        assertThat(settings.terms())
                .isEqualTo(Map.of("2/5, net 10", new PaymentTerms("2/5, net 10", 10, Percent.of("2"), 5)));
    }

    @Test
    void accountsSwitchIntegrationOn() {
        assertThat(SourceSettings.of(Map.of("accounts.income.4000", "Sales")).integration())
                .isTrue();
        assertThat(SourceSettings.of(Map.of("accounting-integration", "on")).integration())
                .isTrue();
    }

    @Test
    void noneIsNoTaxAtAll() {
        assertThat(SourceSettings.of(Map.of("tax-structure", "none")).taxStructure())
                .contains(List.of());
    }

    @Test
    void whatCannotBeReadIsToldAndCountsAsNotSaid() {
        Map<String, String> written = Map.of(
                "billing-type", "hours",
                "backdating", "sometimes",
                "accounts.sales.4000", "Sales",
                "accounts.income", "Sales",
                "distribution.by", "colour",
                "terms.Net 10.days", "ten",
                "terms.Net 10.discount", "much");

        assertThat(SourceSettings.problems(written))
                .containsExactly(
                        "'hours' of 'billing-type' is not one of [ORDER_ITEMS, PRODUCTION_CHARGES].",
                        "'income' of 'accounts' is not an account such as income.4000.",
                        "'sales.4000' of 'accounts' is not an account such as income.4000.",
                        "'sometimes' of 'backdating' is not yes or no.",
                        "'colour' of 'distribution.by' is not one of department-of-default-task, invoice-item-code,"
                                + " general-category.",
                        "'ten' of 'terms.Net 10.days' is not a whole number such as 3.",
                        "'much' of 'terms.Net 10.discount' is not a percentage such as 25.");
        assertThat(SourceSettings.of(written).terms().get("Net 10"))
                .isEqualTo(new PaymentTerms("Net 10", 0, Percent.ZERO, 0));
    }
}
