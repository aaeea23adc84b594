package org.daybook.invoicing.finishedwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.finishedwork.BillingRunProperties.DAY;
import static org.daybook.invoicing.finishedwork.BillingRunProperties.SETTING;
import static org.daybook.invoicing.selection.Jobs.EUR;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.refusals;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.InvoicingPolicy.Left;
import org.daybook.invoicing.WrittenIds;
import org.daybook.invoicing.action.Given;
import org.daybook.work.Billability;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;
import org.junit.jupiter.api.Test;

/** Where the steps of field billing lie, to the day and to the cent (SS 2.3). */
class FieldBillingTest {

    private static final EntryId WORK = new EntryId("test", "w1");

    @Test
    void agingStepsAtThirtySixtyAndNinetyDays() {
        List<Balance> balances = List.of(
                due(DAY, "1"),
                due(DAY.minusDays(1), "2"),
                due(DAY.minusDays(30), "4"),
                due(DAY.minusDays(31), "8"),
                due(DAY.minusDays(60), "16"),
                due(DAY.minusDays(61), "32"),
                due(DAY.minusDays(90), "64"),
                due(DAY.minusDays(91), "128"));

        assertThat(Aging.of(balances, DAY, EUR))
                .isEqualTo(new Aging(eur("1"), eur("6"), eur("24"), eur("96"), eur("128")));
    }

    @Test
    void aShiftMayGoPastMidnight() {
        assertThat(new Shift(LocalTime.of(22, 0), LocalTime.of(1, 30), 2).manHours())
                .isEqualTo(Quantity.of("7"));
        assertThat(new Shift(LocalTime.of(9, 0), LocalTime.of(9, 20), 1).manHours())
                .isEqualTo(Quantity.of("0.333333"));
        assertThat(new Shift(LocalTime.of(9, 0), LocalTime.of(9, 0), 1).manHours())
                .isEqualTo(Quantity.ZERO);
    }

    @Test
    void timesUpToTheMaximumAreFree() {
        JobTerms terms = BillingRunProperties.terms();

        assertThat(terms.chargeFor(Quantity.ONE)).isEqualTo(eur("0"));
        assertThat(terms.chargeFor(Quantity.of("3"))).isEqualTo(eur("90"));
        assertThat(terms.done(Quantity.ONE).chargeFor(Quantity.ONE)).isEqualTo(eur("45"));
        assertThat(terms.chargeFor(Quantity.of("1.5"))).isEqualTo(eur("22.50"));
    }

    @Test
    void aContractAsksFromItsFirstToItsLastMonth() {
        ServicePackage season = new ServicePackage(
                "P1",
                "Season",
                "C-1",
                true,
                ServicePackage.ChargeBy.INSTALLMENT,
                Optional.of(YearMonth.of(2026, 4)),
                Optional.of(YearMonth.of(2026, 6)),
                eur("200"),
                Set.of(4, 6),
                Set.of(),
                "FEE");

        assertThat(season.asksFor(YearMonth.of(2026, 3))).isFalse();
        assertThat(season.asksFor(YearMonth.of(2026, 4))).isTrue();
        assertThat(season.asksFor(YearMonth.of(2026, 5))).isFalse();
        assertThat(season.asksFor(YearMonth.of(2026, 6))).isTrue();
        assertThat(season.asksFor(YearMonth.of(2026, 7))).isFalse();
        assertThat(BillingBook.empty(EUR).keyOf(season, YearMonth.of(2026, 4))).hasToString("clip:inst:P1:2026-04");
    }

    @Test
    void aPrefixHasOneToFourCharacters() {
        BillingBook book = BillingBook.empty(EUR);

        assertThat(refusals(SetNumbering.on(book, "", 1))).containsExactly(RefusalCode.PREFIX_TOO_LONG);
        assertThat(refusals(SetNumbering.on(book, "CLIPX", 1))).containsExactly(RefusalCode.PREFIX_TOO_LONG);
        assertThat(done(SetNumbering.on(book, "CLIP", 1)).numbering()).isEqualTo(new Numbering("CLIP", 1));
        assertThat(done(SetNumbering.on(book, "C", 1)).numbering().following()).isEqualTo(new Numbering("C", 2));
        assertThat(refusals(SetNumbering.on(book, "C", 0))).containsExactly(RefusalCode.INVALID_CODE);
    }

    @Test
    void whatCannotBeBilledWaitsWithItsReason() {
        BillingBook book = BillingBook.empty(EUR).toBuilder()
                .charge(Charge.of(
                        entry("internal").billability(Billability.INTERNAL).build()))
                .charge(Charge.of(entry("unknown").customer("C-9").build()))
                .charge(Charge.of(dollars()))
                .build();

        BillingBook after = done(RunBilling.on(book, BillingRun.of(DAY, DAY), SETTING));

        assertThat(after.bills()).isEmpty();
        assertThat(after.lastRun().leftOut())
                .containsExactlyInAnyOrder(
                        left("internal", RefusalCode.INTERNAL_WORK),
                        left("unknown", RefusalCode.UNKNOWN_CUSTOMER),
                        left("dollars", RefusalCode.MIXED_CURRENCY));
    }

    @Test
    void aMaterialIsChargedByItselfWhateverItsJobIsChargedBy() {
        JobEntry bag = entry("bag").kind(EntryKind.MATERIAL).price(eur("12.50")).build();
        BillingBook book = BillingBook.empty(EUR).toBuilder()
                .terms("J-1", BillingRunProperties.terms())
                .servicePackage(BillingRunProperties.installmentOf("P1", "C-1"))
                .build();

        BillingBook after = WorkCharge.take(book, List.of(WorkEntry.of(bag)));

        assertThat(after.charges().get(bag.id()).entry().price()).isEqualTo(eur("12.50"));
        assertThat(after.terms().get("J-1").doneToDate()).isEqualTo(Quantity.ZERO);
    }

    @Test
    void paymentsInAnotherCurrencyAreRefused() {
        assertThat(refusals(ReceivePayment.on(
                        BillingBook.empty(EUR), "C-1", DAY, Money.of("1.00", "USD"), Optional.empty())))
                .containsExactly(RefusalCode.CURRENCY_MISMATCH);
    }

    @Test
    void finalizingNothingOrSomethingUnknownIsRefused() {
        assertThat(refusals(FinalizeSelected.on(BillingBook.empty(EUR), Set.of())))
                .containsExactly(RefusalCode.NOTHING_SELECTED);
        assertThat(refusals(FinalizeSelected.on(BillingBook.empty(EUR), Set.of(WORK))))
                .containsExactly(RefusalCode.NO_SUCH_WORK);
    }

    @Test
    void workIsRecordedAsFinalizedByFinalizingAlone() {
        BillingBook book = BillingRunProperties.book(
                List.of(entry("w1").status(EntryStatus.DONE).build()));

        assertThat(refusals(RecordWork.on(book, WORK, EntryStatus.FINALIZED, Optional.empty(), Optional.empty())))
                .containsExactly(RefusalCode.NOT_FINALIZED);
        assertThat(refusals(RecordWork.on(
                        book, new EntryId("test", "x"), EntryStatus.DONE, Optional.empty(), Optional.empty())))
                .containsExactly(RefusalCode.NO_SUCH_WORK);
        assertThat(refusals(ChangeJob.on(book, WORK, "Edging", Money.of("1.00", "USD"))))
                .containsExactly(RefusalCode.CURRENCY_MISMATCH);
    }

    @Test
    void aCatalogueActionRefusesWhatItCannotRead() {
        var run = FinishedWorkActions.ALL.stream()
                .filter(type -> type.name().equals("Process Installments"))
                .findFirst()
                .orElseThrow();

        assertThat(refusals(run.on(BillingBook.empty(EUR), new Given(java.util.Map.of("Month", "July")), SETTING)))
                .containsExactly(RefusalCode.ARGUMENT_UNREADABLE);
        assertThat(refusals(run.on(BillingBook.empty(EUR), Given.NOTHING, SETTING)))
                .containsExactly(RefusalCode.ARGUMENT_MISSING);
    }

    @Test
    void writtenIdsAreFoundWithAndWithoutTheirSource() {
        WrittenIds ids = WrittenIds.among(List.of(WORK, new EntryId("other", "w1")));

        assertThat(ids.all(" w1 , ,other:w1")).containsExactly(WORK, new EntryId("other", "w1"));
        assertThat(ids.one("w2")).isEqualTo(new EntryId("", "w2"));
    }

    private static JobEntry.Builder entry(String id) {
        return JobEntry.of(new EntryId("test", id), EUR)
                .job("J-1")
                .customer("C-1")
                .date(DAY)
                .activity("LABOUR");
    }

    private static JobEntry dollars() {
        return JobEntry.of(new EntryId("test", "dollars"), Currency.getInstance("USD"))
                .job("J-1")
                .customer("C-1")
                .date(DAY)
                .price(Money.of("1.00", "USD"))
                .build();
    }

    private static Balance due(LocalDate date, String amount) {
        return Balance.of(amount, "C-1", date, date, eur(amount));
    }

    private static Left left(String id, RefusalCode code) {
        return new Left(new EntryId("test", id), code);
    }
}
