package org.daybook.invoicing.selection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.invoicing.selection.Jobs.JOB;
import static org.daybook.invoicing.selection.Jobs.JULY_31;
import static org.daybook.invoicing.selection.Jobs.V25;
import static org.daybook.invoicing.selection.Jobs.amount;
import static org.daybook.invoicing.selection.Jobs.customer;
import static org.daybook.invoicing.selection.Jobs.done;
import static org.daybook.invoicing.selection.Jobs.eur;
import static org.daybook.invoicing.selection.Jobs.refusals;
import static org.daybook.invoicing.selection.Jobs.time;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Company;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Percent;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.accounting.TaxCode;
import org.daybook.accounting.TaxTable;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;
import org.daybook.work.JobParameter;
import org.junit.jupiter.api.Test;

/** The catalogue of documents, run by name as CLI, REST and console run it; and the edges of its rules (JI 2.12-2.23). */
class DocumentActionsTest {

    private static final Company COMPANY = new Company(
            "1", "One", Jobs.EUR, ZoneId.of("UTC"), "books", LocalDate.of(2026, 7, 1), LocalDate.of(2026, 7, 31));

    @Test
    void everyActionRefusesOrIsDoneAndNeverThrows() {
        InvoiceSelection open = InvoiceSelection.open(JOB, List.of(amount("e1", "100")));
        InvoiceSelection approved = done(Approve.on(open));

        for (ActionType<InvoiceSelection> type : DocumentActions.ALL) {
            for (InvoiceSelection selection : List.of(open, approved)) {
                assertThat(type.on(selection, Given.NOTHING, setting(true))).isNotNull();
            }
        }
    }

    @Test
    void aDocumentIsPrintedByNameAndRemembered() {
        InvoiceSelection approved = done(Approve.on(InvoiceSelection.open(JOB, List.of(amount("e1", "100")))));

        InvoiceSelection after = done(run(approved, "Print Invoice", Map.of("Date", "2026-07-10"), true));

        assertThat(after.printed()).extracting(PrintedInvoice::number).containsExactly("J-1042/1");
        assertThat(after.printed().get(0).invoice().date()).isEqualTo(LocalDate.of(2026, 7, 10));
        assertThat(refusals(run(approved, "Print Invoice", Map.of(), false)))
                .containsExactly(RefusalCode.NO_PRINT_RIGHT);
        assertThat(done(run(approved, "Print Draft", Map.of(), true))).isEqualTo(approved);
    }

    @Test
    void linesMayBeSummedByActivity() {
        InvoiceSelection approved =
                done(Approve.on(InvoiceSelection.open(JOB, List.of(time("e1", "1", "100"), time("e2", "2", "100")))));

        InvoiceSelection after = done(run(approved, "Print Invoice", Map.of("Lines", "per-activity"), true));

        assertThat(after.printed().get(0).invoice().lines()).hasSize(1);
    }

    @Test
    void whatPrintsForGoodIsMarkedSo() {
        assertThat(DocumentActions.ALL.stream().filter(type -> !type.undoable()).map(ActionType::name))
                .containsExactlyInAnyOrder(
                        "Print Invoice",
                        "Print Credit Memo",
                        "Pay Pre-Invoice",
                        "Approve Allocation",
                        "Revert Allocation",
                        "Close Job");
    }

    @Test
    void billToIsWrittenFieldByFieldAndWhatIsNotGivenStays() {
        InvoiceSelection selection = InvoiceSelection.open(JOB, List.of(amount("e1", "100")));

        InvoiceSelection first = done(run(
                selection,
                "Set Bill-to Distribution",
                Map.of("Customer", "C-1", "Setup percentage", "60", "Maximum", "500", "Priority", "2"),
                true));
        InvoiceSelection second = done(run(
                first, "Set Bill-to Distribution", Map.of("Customer", "C-2", "Currency", "USD", "Amount", "40"), true));

        assertThat(first.billTo()).hasSize(1);
        assertThat(first.billTo().get(0).selectedAmount()).isEmpty();
        BillTo one = second.billTo().get(0);
        assertThat(one.setupPercent()).isEqualTo(Percent.of("60"));
        assertThat(one.maximum()).contains(eur("500"));
        assertThat(one.priority()).contains(2);
        assertThat(second.billTo().get(1).selectedAmount()).contains(eur("40"));
        assertThat(second.billTo().get(1).invoiceCurrency().orElseThrow().getCurrencyCode())
                .isEqualTo("USD");
        assertThat(second.billTo().get(1)).hasToString("C-2");
    }

    @Test
    void aNumberFromOutsideIsTheDocumentsNumber() {
        InvoiceSelection approved = done(Approve.on(InvoiceSelection.open(JOB, List.of(amount("e1", "100")))));

        Printed printed = done(PrintInvoice.on(approved, printing().numbered(List.of("2026-77"))));

        assertThat(printed.selection().printed("2026-77")).isPresent();
    }

    @Test
    void onlyTheCompanysOwnCurrencyIsRoundedExternally() {
        Printing rounded = printing()
                .of(
                        Map.of("1", COMPANY),
                        Map.of(
                                "EUR",
                                new CurrencyRounding(Jobs.EUR, eur("0.01"), Optional.of(eur("1.00"))),
                                "USD",
                                CurrencyRounding.toMinorUnit(Currency.getInstance("USD"))));

        assertThat(rounded.externalRounding("1", eur("1543.20"))).isEqualTo(eur("-0.20"));
        assertThat(rounded.externalRounding("1", eur("1543.50"))).isEqualTo(eur("0.50"));
        assertThat(rounded.externalRounding("2", eur("1543.20"))).isEqualTo(eur("0"));
        assertThat(rounded.externalRounding("1", Money.of("10.20", "USD"))).isEqualTo(Money.of("0", "USD"));
        Invoice invoice = DraftToInvoice.of(
                done(Approve.on(InvoiceSelection.open(JOB, List.of(amount("e1", "1234.56"))))),
                done(Approve.on(InvoiceSelection.open(JOB, List.of(amount("e1", "1234.56")))))
                        .drafts()
                        .get(0),
                rounded);
        assertThat(invoice.rounding()).isEqualTo(eur("-0.20"));
        assertThat(invoice.total()).isEqualTo(eur("1543.00"));
    }

    @Test
    void aLineMayStandUnderThreeTaxCodes() {
        TaxCode state = new TaxCode("STATE", Percent.of("4"), TaxCode.Rounding.PER_LINE, "2261");
        TaxCode city = new TaxCode("CITY", Percent.of("1.5"), TaxCode.Rounding.PER_DOCUMENT, "2262");
        Printing printing = Printing.on(
                JULY_31,
                Jobs.byNumber(customer("C-1", Optional.of("V25"), "10")),
                Map.of("V25", V25, "STATE", state, "CITY", city));
        InvoiceSelection approved = done(Approve.on(InvoiceSelection.open(
                JOB,
                List.of(amount("e1", "200").toBuilder()
                        .taxCodes(List.of("V25", "STATE", "CITY"))
                        .build()))));

        Invoice invoice = done(PrintInvoice.on(approved, printing)).documents().get(0);

        assertThat(invoice.discount()).isEqualTo(eur("20"));
        assertThat(invoice.lines().get(0).taxCode()).contains("V25");
        assertThat(invoice.lines().get(0).tax()).isEqualTo(eur("45"));
        assertThat(invoice.lines().get(0).furtherTaxes())
                .containsExactly(new LineTax("STATE", eur("7.20")), new LineTax("CITY", eur("2.70")));
        assertThat(invoice.tax()).isEqualTo(eur("54.90"));
    }

    @Test
    void aFurtherTaxCodeThatIsNotDefinedIsNotPrinted() {
        InvoiceSelection approved = done(Approve.on(InvoiceSelection.open(
                JOB,
                List.of(amount("e1", "200").toBuilder()
                        .taxCodes(List.of("V25", "CITY"))
                        .build()))));

        assertThat(refusals(PrintInvoice.on(approved, printing()))).containsExactly(RefusalCode.UNKNOWN_TAX_CODE);
    }

    @Test
    void aPercentageIsAboveZeroAndAtMostAHundred() {
        CreditTerms terms = CreditTerms.restoring(true);

        assertThat(terms.of(Percent.of("0")).isPossible()).isFalse();
        assertThat(terms.of(Percent.of("0.01")).isPossible()).isTrue();
        assertThat(terms.of(Percent.of("100")).isPossible()).isTrue();
        assertThat(terms.of(Percent.of("100.01")).isPossible()).isFalse();
        assertThat(terms.of(Percent.of("100.00")).isWhole()).isTrue();
        assertThat(terms.of(Percent.of("99.99")).isWhole()).isFalse();
    }

    @Test
    void thePreferredDateCountsOnItsFirstAndLastOpenDay() {
        LocalDate today = LocalDate.of(2026, 7, 15);

        assertThat(dated(LocalDate.of(2026, 7, 1), today)).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(dated(JULY_31, today)).isEqualTo(JULY_31);
        assertThat(dated(LocalDate.of(2026, 8, 1), today)).isEqualTo(today);
        assertThat(dated(LocalDate.of(2026, 6, 30), today)).isEqualTo(today);
        assertThat(BatchPrinting.date(Optional.empty(), Optional.of(COMPANY), today))
                .isEqualTo(today);
        assertThat(BatchPrinting.date(Optional.of(JULY_31), Optional.empty(), today))
                .isEqualTo(JULY_31);
    }

    @Test
    void paperIsPrintedUnlessTheAmountIsCollectedAndNobodyAsksForIt() {
        assertThat(new PaymentMode(true, false).printsOnPaper()).isFalse();
        assertThat(new PaymentMode(true, true).printsOnPaper()).isTrue();
        assertThat(new PaymentMode(false, false).printsOnPaper()).isTrue();
        assertThat(PaymentMode.BY_HAND.electronicCollection()).isFalse();
    }

    @Test
    void aLaterEditKeepsWhatAnEarlierOneSaid() {
        LineEdit both = LineEdit.text("Boiler").then(LineEdit.net(eur("90")));

        assertThat(both.text()).contains("Boiler");
        assertThat(both.net()).contains(eur("90"));
        assertThat(both.changesTax()).isFalse();
        assertThat(LineEdit.text("a").then(LineEdit.text("b")).text()).contains("b");
    }

    @Test
    void anEditedDraftOfTheHierarchyIsSubmittedAgain() {
        InvoiceSelection approved = done(ApproveDraft.on(done(SubmitDraft.on(done(Approve.on(InvoiceSelection.open(
                JOB.with(JobParameter.APPROVAL_OF_DRAFT_INVOICES), List.of(amount("e1", "100")))))))));

        InvoiceSelection edited = done(EditDraftLine.on(
                approved,
                new EditDraftLine.Place(Optional.of(1), Optional.of("C-1"), 1),
                LineEdit.text("x"),
                printing()));

        assertThat(approved.drafts().get(0).status()).isEqualTo(Draft.Status.APPROVED);
        assertThat(edited.drafts().get(0).status()).isEqualTo(Draft.Status.NOT_SUBMITTED);
    }

    @Test
    void aDirectLineReleasesNothingForNothingWasInProgress() {
        SelectionLine direct = SelectionLine.of(
                        amount("d", "0").toBuilder().quantity(Quantity.ZERO).build())
                .selecting(Quantity.ONE, eur("100"))
                .marked(false, true, false);

        assertThat(Released.by(direct)).isEqualTo(eur("0"));
        assertThat(Released.by(SelectionLine.of(amount("e", "120"))
                        .selecting(Quantity.ONE, eur("100"))
                        .marked(true, false, false)))
                .isEqualTo(eur("120"));
        assertThat(Released.by(SelectionLine.of(amount("e", "120")).selecting(Quantity.ONE, eur("100"))))
                .isEqualTo(eur("100"));
    }

    private static LocalDate dated(LocalDate preferred, LocalDate today) {
        return BatchPrinting.date(Optional.of(preferred), Optional.of(COMPANY), today);
    }

    private static Printing printing() {
        return Jobs.printing(customer("C-1", Optional.of("V25"), "0"));
    }

    private static Outcome<InvoiceSelection> run(
            InvoiceSelection selection, String name, Map<String, String> given, boolean mayPrint) {
        return SelectionActions.ALL.stream()
                .filter(type -> type.name().equals(name))
                .findFirst()
                .orElseThrow()
                .on(selection, new Given(given), setting(mayPrint));
    }

    private static Setting setting(boolean mayPrint) {
        return new Setting(
                JULY_31,
                "tester",
                mayPrint,
                Map.of("1", COMPANY),
                Jobs.byNumber(customer("C-1", Optional.of("V25"), "0")),
                Map.of("V25", V25),
                TaxTable.NONE);
    }
}
