package org.daybook.invoicing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.settlement.Agencies.eur;
import static org.daybook.invoicing.settlement.Agencies.payment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** What is printed of a settlement, the check file, and the names of files (SS 4.1, features A5, A6). */
class StatementTest {

    private static final DebtorAccount ACCOUNT = new DebtorAccount("ACC", "Jones", Optional.of(eur("1000")), Map.of());

    @Test
    void aBouncedPaymentIsOwedAgainAndACorrectionIsNoPayment() {
        List<StatementRow> rows = rows(
                on("1", EntryKind.COLLECTION, "100"),
                on("2", EntryKind.DIRECT_PAYMENT, "50"),
                on("3", EntryKind.NSF, "30"),
                on("4", EntryKind.ADJUSTMENT, "7"),
                on("5", EntryKind.EXTRA_CHARGE, "9"));

        assertThat(rows).allMatch(row -> row.balance().equals(Optional.of(eur("880"))));
        assertThat(rows).allMatch(row -> row.name().equals("Jones"));
    }

    @Test
    void noBalanceIsShownWhereAPaymentWasInAnotherCurrency() {
        JobEntry dollars = JobEntry.of(
                        new org.daybook.accounting.EntryId("test", "x"), java.util.Currency.getInstance("USD"))
                .customer("OTHER")
                .kind(EntryKind.COLLECTION)
                .date(Agencies.TODAY)
                .group("ACC", false)
                .build();

        assertThat(rows(on("1", EntryKind.COLLECTION, "100"), dollars).get(0).balance())
                .isEmpty();
    }

    @Test
    void anAccountNobodyDescribedHasNoBalanceAndTheTransactionsOwnText() {
        JobEntry payment = payment("1", "A", EntryKind.COLLECTION, "100", "0").toBuilder()
                .text("Cash")
                .build();
        StatementRow row = generated(
                        Agencies.under(RemittanceMethod.STANDARD_NET, "A").with(payment))
                .rows()
                .get(0);

        assertThat(row.name()).isEqualTo("Cash");
        assertThat(row.balance()).isEmpty();
        assertThat(row.account()).isEmpty();
    }

    @Test
    void theCheckFileHoldsLiveChecksOfARange() {
        Agency agency = Agencies.under(RemittanceMethod.STANDARD_NET, "A", "B", "C")
                .with(payment("1", "A", EntryKind.COLLECTION, "10", "3"))
                .with(payment("2", "B", EntryKind.COLLECTION, "20", "3"))
                .with(payment("3", "C", EntryKind.COLLECTION, "30", "3"));
        agency = Agencies.done(RunJob.on(Agencies.job(agency), "Job", Agencies.TODAY));
        agency = Agencies.done(Verify.of(agency, List.of(), Agencies.TODAY));
        agency = Agencies.done(Remit.of(agency, List.of(), Agencies.TODAY));

        assertThat(numbers(agency, 1, 3)).containsExactly(1L, 2L, 3L);
        assertThat(numbers(agency, 2, 2)).containsExactly(2L);
        assertThat(numbers(Agencies.done(VoidCheck.on(agency, 2)), 1, 3)).containsExactly(1L, 3L);
        assertThat(CheckFile.of(agency, 1, 1).pages().get(0).stub())
                .containsExactly(new CheckFile.StubLine(1, Agencies.TODAY, eur("10"), eur("3"), eur("7")));
    }

    @Test
    void twoInvoicesNeverShareAFile() {
        assertThat(files("Statement")).containsExactly("Statement-1.pdf", "Statement-1-detail.csv");
        assertThat(files("{invoice} of {client} {profile} {end}"))
                .containsExactly("1 of A NET 2025-07-15.pdf", "1 of A NET 2025-07-15-detail.csv");
    }

    private static List<String> files(String override) {
        InvoiceProfile plain = Agencies.profile(RemittanceMethod.STANDARD_NET);
        InvoiceProfile named = new InvoiceProfile(
                plain.label(),
                plain.identifier(),
                plain.remittanceMethod(),
                Optional.of(override),
                plain.template(),
                plain.balanceCalculation(),
                true,
                plain.rollupMethod(),
                plain.sortMethod(),
                false,
                false);
        return FileNames.of(named, generated(withOne()), true);
    }

    private static Agency withOne() {
        return Agencies.under(RemittanceMethod.STANDARD_NET, "A")
                .with(payment("1", "A", EntryKind.COLLECTION, "10", "3"));
    }

    private static List<Long> numbers(Agency agency, long from, long to) {
        return CheckFile.of(agency, from, to).pages().stream()
                .map(CheckFile.Page::number)
                .toList();
    }

    private static JobEntry on(String id, EntryKind kind, String amount) {
        return payment(id, "A", kind, amount, "0").toBuilder()
                .group("ACC", false)
                .build();
    }

    private static List<StatementRow> rows(JobEntry... entries) {
        return generated(Agencies.under(RemittanceMethod.STANDARD_GROSS, "A")
                        .with(ACCOUNT)
                        .with(List.of(entries)))
                .rows();
    }

    private static ClientInvoice generated(Agency agency) {
        return Agencies.done(GenerateInvoice.on(agency, "A", "NET", Agencies.upToToday(), Agencies.TODAY))
                .invoice(1)
                .orElseThrow();
    }

    @Test
    void whatIsLeftInTrustIsNeverBelowZero() {
        Settlement figures = Settlement.of(
                List.of(payment("1", "A", EntryKind.NSF, "10", "3")),
                RemittanceMethod.PREFERRED_GROSS,
                eur("0"),
                false);

        assertThat(figures.leftInTrust()).isEqualTo(Money.zero(Agencies.EUR));
        assertThat(figures.amountDue()).isEqualTo(eur("7"));
        assertThat(figures.nsfCredit()).isEqualTo(eur("10"));
    }
}
