package org.daybook.invoicing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.settlement.Agencies.eur;
import static org.daybook.invoicing.settlement.Agencies.payment;

import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.settlement.ClientInvoice.Status;
import org.daybook.invoicing.settlement.JobSchedule.Every;
import org.daybook.work.EntryKind;
import org.junit.jupiter.api.Test;

/** The catalogue of client invoicing, done by name with what a person gives (SS 4). */
class SettlementActionsTest {

    private static final Agency LAKE = Agencies.under(RemittanceMethod.STANDARD_NET, "LAKE")
            .with(payment("P-1", "LAKE", EntryKind.COLLECTION, "400", "120"));

    @Test
    void everyActionHasANameOfItsOwnAndSaysWhatItDoes() {
        assertThat(SettlementActions.ALL.stream().map(ActionType::name)).doesNotHaveDuplicates();
        assertThat(SettlementActions.ALL).allMatch(action -> action.meaning().matches("[A-Z].*\\(SS 4.*\\)\\."));
    }

    @Test
    void whatLeavesTheHouseCannotBeTakenBack() {
        assertThat(SettlementActions.ALL.stream()
                        .filter(action -> !action.undoable())
                        .map(ActionType::name))
                .containsExactly(
                        "Run",
                        "Generate",
                        "Remit",
                        "Deliver",
                        "Void Check",
                        "Delete Invoice",
                        "Record Client Adjustment");
    }

    @Test
    void aWholeLifeOfAnInvoice() {
        Agency agency = done(
                LAKE,
                "Set Up Job",
                Map.of("Job", "J", "Schedule", "Monthly", "At", "06:00", "Day of month", "3", "Zone", "Asia/Tokyo"));
        assertThat(agency.jobs().get("J").schedule())
                .isEqualTo(new JobSchedule(Every.MONTHLY, LocalTime.of(6, 0), 3, ZoneId.of("Asia/Tokyo")));
        agency = done(
                agency,
                "Set Up Task",
                Map.of("Job", "J", "Profile", "net", "End date", "2025-06-30", "Description", "all"));
        agency = done(agency, "Edit Task Dates", Map.of("Job", "J", "Profile", "NET", "End date", "2025-07-31"));
        agency = done(agency, "Apply", Map.of("Job", "J"));
        agency = done(agency, "Run", Map.of("Job", "J", "Clients", "1"));
        agency = done(agency, "Verify", Map.of("Invoices", "1"));
        agency = done(agency, "Remit", Map.of());
        assertThat(done(agency, "Create Zip", Map.of("Invoices", "1"))).isEqualTo(agency);
        assertThat(agency.checks().get(1L).amount()).isEqualTo(eur("280"));
        assertThat(refused(agency, "Deliver", Map.of())).containsExactly(RefusalCode.NO_RECIPIENT);
        agency = done(agency, "Void Check", Map.of("Check", "1"));
        agency = done(agency, "Delete Invoice", Map.of("Invoice", "1"));
        assertThat(agency.numbersOf(Status.DELETED)).containsExactly(1L);
    }

    @Test
    void adjustmentsAndPaymentsAreInTheClientsCurrency() {
        Agency agency = done(
                LAKE,
                "Record Client Adjustment",
                Map.of("Client", "LAKE", "Adjustment", "A-1", "Type", "Due agency", "Amount", "20"));
        agency = done(agency, "Record Client Payment", Map.of("Client", "LAKE", "Amount", "5.50"));

        assertThat(agency.balance("LAKE")).contains(eur("14.50"));
        assertThat(agency.ledger().get(0).memo()).isEqualTo("Adjustment");
        assertThat(refused(agency, "Record Client Payment", Map.of("Client", "LAKE", "Amount", "5.555")))
                .containsExactly(RefusalCode.ARGUMENT_UNREADABLE);
        assertThat(refused(agency, "Record Client Payment", Map.of("Client", "X", "Amount", "5")))
                .containsExactly(RefusalCode.NO_SUCH_CLIENT);
        assertThat(refused(
                        agency,
                        "Record Client Adjustment",
                        Map.of("Client", "X", "Adjustment", "A", "Type", "Due client", "Amount", "5")))
                .containsExactly(RefusalCode.NO_SUCH_CLIENT);
    }

    @Test
    void anAdjustmentInAnotherCurrencyIsRefused() {
        ClientAdjustment dollars = new ClientAdjustment(
                new org.daybook.accounting.EntryId("test", "A"),
                "LAKE",
                ClientAdjustment.Type.DUE_CLIENT,
                org.daybook.accounting.Money.of("1", "USD"),
                "",
                Agencies.TODAY,
                false);

        assertThat(codes(dollars.on(LAKE))).containsExactly(RefusalCode.CURRENCY_MISMATCH);
        assertThat(codes(RecordPayment.on(LAKE, "LAKE", dollars.amount(), Agencies.TODAY)))
                .containsExactly(RefusalCode.CURRENCY_MISMATCH);
    }

    @Test
    void aTaskNeedsItsJobAndItsProfileAndIsWarnedOfAMissingEnd() {
        assertThat(refused(LAKE, "Set Up Task", Map.of("Job", "J", "Profile", "X")))
                .containsExactly(RefusalCode.NO_SUCH_JOB, RefusalCode.NO_SUCH_PROFILE);
        assertThat(refused(LAKE, "Apply", Map.of("Job", "J"))).containsExactly(RefusalCode.NO_SUCH_JOB);
        assertThat(refused(LAKE, "Edit Task Dates", Map.of("Job", "J", "Profile", "NET")))
                .containsExactly(RefusalCode.NO_SUCH_JOB);
        Agency agency = done(LAKE, "Set Up Job", Map.of("Job", "J"));
        Outcome<Agency> task = on(agency, "Set Up Task", Map.of("Job", "J", "Profile", "NET"));
        assertThat(((Outcome.Done<Agency>) task).warnings().stream().map(Finding::code))
                .containsExactly(RefusalCode.END_DATE_REQUIRED);
    }

    @Test
    void aClientIsPutUnderAProfileThereIs() {
        assertThat(refused(LAKE, "Put Client under Profile", Map.of("Client", "X", "Profile", "Y")))
                .containsExactly(RefusalCode.NO_SUCH_CLIENT, RefusalCode.NO_SUCH_PROFILE);
        assertThat(refused(LAKE, "Set Commission Rates", Map.of("Client", "X", "Records", "default: 30")))
                .containsExactly(RefusalCode.NO_SUCH_CLIENT);
        assertThat(refused(LAKE, "Set Commission Rates", Map.of("Client", "LAKE", "Records", "often: 30")))
                .containsExactly(RefusalCode.ARGUMENT_UNREADABLE);
        assertThat(done(LAKE, "Put Client under Profile", Map.of("Client", "LAKE", "Profile", "net"))
                        .clients()
                        .get("LAKE")
                        .profiles())
                .containsExactly("NET");
    }

    @Test
    void aProfileTakesEveryField() {
        Agency agency = done(
                Agency.EMPTY,
                "Set Up Invoice Profile",
                Map.of(
                        "Label", "Gross, medical",
                        "Identifier", " gross  medical ",
                        "Remittance method", "Gross-Net, bill for commissions, credit NSF",
                        "Balance calculation", "Transaction date",
                        "Sort method", "By name",
                        "Rollup method", "By account",
                        "Post to primary client ledger", "no",
                        "Include past due amount", "yes",
                        "Allow negative net client remits", "yes",
                        "Template", "gross.odt"));

        assertThat(agency.profiles().get("GROSS_MEDICAL"))
                .isEqualTo(new InvoiceProfile(
                        "Gross, medical",
                        "GROSS_MEDICAL",
                        RemittanceMethod.GROSS_NET_BILL_FOR_COMMISSIONS_CREDIT_NSF,
                        Optional.empty(),
                        Optional.of("gross.odt"),
                        BalanceCalculation.TRANSACTION_DATE,
                        false,
                        Rollup.BY_ACCOUNT,
                        SortMethod.BY_NAME,
                        true,
                        true));
    }

    @Test
    void aDayThatNoMonthHasIsUnreadable() {
        for (String day : List.of("0", "32", "x")) {
            assertThat(refused(LAKE, "Set Up Job", Map.of("Job", "J", "Day of month", day)))
                    .containsExactly(RefusalCode.ARGUMENT_UNREADABLE);
        }
        assertThat(on(LAKE, "Set Up Job", Map.of("Job", "J", "Day of month", "31"))
                        .isDone())
                .isTrue();
    }

    private static Outcome<Agency> on(Agency agency, String action, Map<String, String> given) {
        return SettlementActions.ALL.stream()
                .filter(known -> known.name().equals(action))
                .findFirst()
                .orElseThrow()
                .on(agency, new Given(given), Agencies.setting());
    }

    private static Agency done(Agency agency, String action, Map<String, String> given) {
        return Agencies.done(on(agency, action, given));
    }

    private static List<RefusalCode> refused(Agency agency, String action, Map<String, String> given) {
        return codes(on(agency, action, given));
    }

    private static List<RefusalCode> codes(Outcome<Agency> outcome) {
        return outcome.reasons().stream().map(Finding::code).toList();
    }
}
