package org.daybook.invoicing.settlement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.settlement.Agencies.payment;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.Catalogue.Issue;
import org.daybook.invoicing.action.Catalogue.Issued;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Overview;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.junit.jupiter.api.Test;

/** What the actions of an agency issue to the books, and what an agency shows. */
class SettlementCatalogueTest {

    private static final SettlementCatalogue CATALOGUE = new SettlementCatalogue();
    private static final Agency TWO = Agencies.under(RemittanceMethod.STANDARD_NET, "LAKE", "CITY")
            .with(payment("P-1", "LAKE", EntryKind.COLLECTION, "400", "120"))
            .with(payment("P-2", "CITY", EntryKind.COLLECTION, "100", "25"));

    @Test
    void settlementsAreIssuedInTheOrderTheyAreRemittedIn() {
        Agency verified = act(act(Agencies.job(TWO), "Run", Map.of("Job", "Job")), "Verify", Map.of());
        List<Issue> issues =
                issued(verified, "Remit", Map.of("Invoices", "2, 1")).documents();

        assertThat(issues).extracting(Issue::number).containsExactly("2", "1");
        assertThat(issues).extracting(issue -> issue.invoice().job()).containsExactly("CITY-NET", "LAKE-NET");
        assertThat(issues).noneMatch(Issue::restore);
        assertThat(issues).allMatch(issue -> issue.journal().isEmpty() && !issue.split());
        Agency one = issued(verified, "Remit", Map.of("Invoices", "2")).state();
        assertThat(issued(one, "Remit", Map.of()).documents())
                .extracting(Issue::number)
                .containsExactly("1");
    }

    @Test
    void aRunThatAdvancesByItselfIssuesToo() {
        Agency agency = act(Agencies.job(TWO), "Change Agency Settings", Map.of("Auto-advance", "yes"));
        assertThat(issued(agency, "Run", Map.of("Job", "Job")).documents())
                .extracting(Issue::number)
                .containsExactly("1", "2");
    }

    @Test
    void aReversalNamesTheSettlementAndSetsItsTransactionsFree() {
        Agency paid = remitted();
        paid = act(paid, "Void Check", Map.of("Check", "1"));
        Issued<Agency> deleted = issued(paid, "Delete Invoice", Map.of("Invoice", "1"));

        assertThat(deleted.documents()).singleElement().satisfies(issue -> {
            assertThat(issue.number()).isEqualTo("1 backed out");
            assertThat(issue.invoice().credits()).contains("1");
            assertThat(issue.invoice().kind()).isEqualTo(Invoice.Kind.SETTLEMENT);
            assertThat(issue.restore()).isTrue();
        });
        assertThat(deleted.state().freeTransactions()).hasSize(2);
    }

    @Test
    void whatIsNotRemittedIsDeletedWithoutADocument() {
        Agency agency = act(TWO, "Generate", Map.of("Client", "LAKE", "Profile", "NET", "End date", "2025-07-15"));
        assertThat(issued(agency, "Delete Invoice", Map.of("Invoice", "1")).documents())
                .isEmpty();
    }

    @Test
    void aCorrectionOnNoInvoiceIsIssuedByItsOwnId() {
        Map<String, String> correction =
                Map.of("Client", "LAKE", "Adjustment", "A-1", "Type", "Due agency", "Amount", "20", "Memo", "Fee");
        Issued<Agency> adjusted = issued(TWO, "Record Client Adjustment", correction);
        assertThat(adjusted.documents()).singleElement().satisfies(issue -> {
            assertThat(issue.number()).isEqualTo("adjustment:10/LAKE/A-1");
            assertThat(issue.restore()).isFalse();
            assertThat(issue.invoice().date()).isEqualTo(Agencies.TODAY);
        });
        assertThat(refused(adjusted.state(), "Record Client Adjustment", correction))
                .containsExactly(RefusalCode.CODE_TAKEN);
    }

    @Test
    void numbersGivenAreRefusedAllTogether() {
        assertThat(refused(
                        remitted(),
                        "Change Agency Settings",
                        Map.of("Last invoice number", "0", "Last check number", "0")))
                .containsExactly(RefusalCode.NUMBER_GIVEN, RefusalCode.NUMBER_GIVEN);
        Map<String, String> most = Map.of("Last invoice number", "999999999999", "Last check number", "1");
        assertThat(act(remitted(), "Change Agency Settings", most).settings())
                .isEqualTo(remitted().settings().numberedFrom(999_999_999_999L, 1));
        assertThat(refused(TWO, "Change Agency Settings", Map.of("Last check number", "1000000000000")))
                .containsExactly(RefusalCode.ARGUMENT_UNREADABLE);
        assertThat(act(TWO, "Change Agency Settings", Map.of("Last check number", "0")))
                .isEqualTo(TWO);
    }

    @Test
    void whatIsNotGivenOfTheSettingsStays() {
        Map<String, String> all = Map.of(
                "Last invoice number", "7",
                "Last check number", "8",
                "Trust account", "Second",
                "Print checks", "no",
                "One check per client", "yes",
                "Skip empty clients", "no",
                "Auto-advance", "yes",
                "Transfer commission", "yes");
        Agency changed = act(TWO, "Change Agency Settings", all);
        assertThat(changed.settings()).isEqualTo(new AgencySettings(7, 8, "Second", false, true, false, true, true));
        assertThat(act(changed, "Change Agency Settings", Map.of())).isEqualTo(changed);
    }

    @Test
    void aClientTakesEveryFieldAndKeepsWhatIsNotGiven() {
        Map<String, String> all = Map.of(
                "Client", "LAKE",
                "Primary client", "CITY",
                "Transfer method", "Electronic",
                "Payee", "Lake Inc",
                "Delivery", "Mail, E-mail, client access, mail",
                "Address", "1 Lake Road",
                "E-mail", "lake@example.com",
                "Client-access users", "anna, , bert",
                "Detail file", "no",
                "Active", "no");
        Agency changed = act(TWO, "Change Client", all);
        AgencyClient client = changed.clients().get("LAKE");
        assertThat(client.preferences())
                .isEqualTo(new InvoicePreferences(
                        List.of(InvoicePreferences.Channel.values()),
                        Optional.of("1 Lake Road"),
                        Optional.of("lake@example.com"),
                        List.of("anna", "bert"),
                        false,
                        InvoicePreferences.TransferMethod.ELECTRONIC,
                        Optional.of("Lake Inc")));
        assertThat(client.primary()).contains("CITY");
        assertThat(client.active()).isFalse();
        assertThat(act(changed, "Change Client", Map.of("Client", "LAKE"))).isEqualTo(changed);
        assertThat(refused(TWO, "Change Client", Map.of("Client", "X", "Primary client", "CITY")))
                .containsExactly(RefusalCode.NO_SUCH_CLIENT);
    }

    @Test
    void aProfileKeepsWhatIsNotGiven() {
        Agency changed = act(
                TWO,
                "Change Invoice Profile",
                Map.of(
                        "Profile", "net",
                        "Balance calculation", "Transaction date",
                        "Sort method", "By name",
                        "Rollup method", "By account",
                        "Filename override", "{client}",
                        "Template", "net.odt",
                        "Post to primary client ledger", "no",
                        "Allow negative net client remits", "yes"));
        assertThat(changed.profiles().get("NET"))
                .isEqualTo(new InvoiceProfile(
                        "NET",
                        "NET",
                        RemittanceMethod.STANDARD_NET,
                        Optional.of("{client}"),
                        Optional.of("net.odt"),
                        BalanceCalculation.TRANSACTION_DATE,
                        false,
                        Rollup.BY_ACCOUNT,
                        SortMethod.BY_NAME,
                        false,
                        true));
        assertThat(act(changed, "Change Invoice Profile", Map.of("Profile", "NET")))
                .isEqualTo(changed);
    }

    @Test
    void whatIsToBeDoneStandsAtTheHead() {
        Agency generated = act(Agencies.job(TWO), "Run", Map.of("Job", "Job"));
        Agency verified = act(generated, "Verify", Map.of("Invoices", "2"));
        Agency more = verified.with(payment("P-3", "LAKE", EntryKind.COLLECTION, "1", "0"))
                .with(payment("P-4", "LAKE", EntryKind.COLLECTION, "1", "0").withStatus(EntryStatus.NOT_DONE));
        assertThat(shown(more).facts())
                .containsEntry("Currency", "EUR")
                .containsEntry("Transactions to be settled", "1")
                .containsEntry("Invoices to be verified", "1")
                .containsEntry("Invoices to be remitted", "2")
                .containsEntry("Invoices to be delivered", "")
                .containsEntry("Last invoice number", "2")
                .containsEntry("Print checks", "yes");
        assertThat(shown(more).sheet("Transactions").rows())
                .extracting(row -> row.get("Transaction") + " " + row.get("How"))
                .containsExactly(
                        "test:P-1 on invoice 1",
                        "test:P-2 on invoice 2",
                        "test:P-3 to be settled",
                        "test:P-4 withdrawn");
        assertThat(shown(more).sheet("Rows").rows()).hasSize(2);
        assertThat(shown(more).sheet("Tasks").rows())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("End date", "2025-07-15"));
        assertThat(shown(more).sheet("Jobs").rows())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("State", "Done").containsEntry("Settled", "2"));
        assertThat(shown(more).sheet("Run").rows())
                .extracting(row -> row.get("Client") + " " + row.get("Invoice") + " " + row.get("Why not further"))
                .containsExactly("LAKE 1 ", "CITY 2 ");
    }

    @Test
    void whatIsPaidStandsInLedgerAndChecks() {
        Agency agency = act(remitted(), "Record Client Payment", Map.of("Client", "LAKE", "Amount", "5"));
        agency = act(
                agency,
                "Set Commission Rates",
                Map.of("Client", "LAKE", "Records", "status is LEGAL: 25; default: 30"));
        agency = act(
                agency,
                "Set Up Account",
                Map.of("Client", "LAKE", "Account", "ACC-1", "Placed", "9", "Facts", "b=2, a=1"));
        assertThat(shown(agency).sheet("Ledger").rows())
                .extracting(row -> row.get("Client") + " " + row.get("Amount") + " " + row.get("The client owes"))
                .containsExactly(
                        "LAKE -280.00 -280.00",
                        "LAKE -280.00 ",
                        "LAKE 280.00 0.00",
                        "LAKE 280.00 ",
                        "LAKE -5.00 -5.00");
        assertThat(shown(agency).sheet("Transactions").rows()).hasSize(1);
        assertThat(shown(agency).sheet("Rows").rows()).isEmpty();
        assertThat(shown(agency).sheet("Checks").rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("Amount", "280.00").containsEntry("Void", "no"));
        assertThat(shown(agency).sheet("Clients").rows().get(0))
                .containsEntry("The client owes", "-5.00")
                .containsEntry("Records", "status is LEGAL: 25; default: 30");
        assertThat(shown(agency).sheet("Accounts").rows())
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("Name", "ACC-1")
                        .containsEntry("Placed", "9.00")
                        .containsEntry("Facts", "a=1, b=2"));
        assertThat(shown(agency).sheet("Profiles").rows())
                .singleElement()
                .satisfies(row -> assertThat(row).containsEntry("Remittance method", "Standard Net"));
    }

    @Test
    void anAccountThatOnlyTransactionsNameIsShown() {
        Agency agency = TWO.with(payment("P-3", "LAKE", EntryKind.COLLECTION, "1", "0").toBuilder()
                .group("ACC-9", false)
                .build());
        assertThat(shown(agency).sheet("Accounts").rows())
                .singleElement()
                .satisfies(
                        row -> assertThat(row).containsEntry("Account", "ACC-9").containsEntry("Name", ""));
    }

    /** Invoice 1 of LAKE. */
    private static Agency remitted() {
        Agency agency = act(TWO, "Generate", Map.of("Client", "LAKE", "Profile", "NET", "End date", "2025-07-15"));
        return act(act(agency, "Verify", Map.of()), "Remit", Map.of());
    }

    private static Overview shown(Agency agency) {
        return CATALOGUE.show(agency);
    }

    private static Outcome<Issued<Agency>> outcome(Agency agency, String action, Map<String, String> given) {
        return CATALOGUE.act(
                CATALOGUE.named(action).orElseThrow(), agency, new Given(given), Agencies.setting(), List.of());
    }

    private static Issued<Agency> issued(Agency agency, String action, Map<String, String> given) {
        Outcome<Issued<Agency>> outcome = outcome(agency, action, given);
        assertThat(outcome.isDone()).as(outcome.toString()).isTrue();
        return ((Outcome.Done<Issued<Agency>>) outcome).value();
    }

    private static Agency act(Agency agency, String action, Map<String, String> given) {
        return issued(agency, action, given).state();
    }

    private static List<RefusalCode> refused(Agency agency, String action, Map<String, String> given) {
        return outcome(agency, action, given).reasons().stream()
                .map(Finding::code)
                .toList();
    }
}
