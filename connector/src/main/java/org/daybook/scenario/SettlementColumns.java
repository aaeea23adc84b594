package org.daybook.scenario;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.invoicing.settlement.Check;
import org.daybook.invoicing.settlement.CheckFile;
import org.daybook.invoicing.settlement.ClientInvoice;
import org.daybook.invoicing.settlement.ClientLedgerEntry;
import org.daybook.invoicing.settlement.Delivered;
import org.daybook.invoicing.settlement.InvoicePreferences;
import org.daybook.invoicing.settlement.InvoiceProfile;
import org.daybook.invoicing.settlement.InvoicingJob;
import org.daybook.invoicing.settlement.StatementRow;

/** The columns in which an agency's invoices, checks, ledger, deliveries and runs may be looked at. */
final class SettlementColumns {

    private SettlementColumns() {}

    private static <X> Column.Shown<X> text(String name, String meaning, Function<X, String> read) {
        return Column.Shown.of(name, Value.TEXT, meaning, read);
    }

    private static <X> Column.Shown<X> number(String name, String meaning, Function<X, Long> read) {
        return Column.Shown.of(name, Value.NUMBER, meaning, one -> String.valueOf(read.apply(one)));
    }

    private static <X> Column.Shown<X> money(String name, String meaning, Function<X, Money> read) {
        return Column.Shown.of(name, Value.NUMBER, meaning, one -> Figures.show(read.apply(one)));
    }

    private static <X> Column.Shown<X> word(
            String name, Class<? extends Enum<?>> constants, String meaning, Function<X, Enum<?>> read) {
        String known =
                List.of(constants.getEnumConstants()).stream().map(Value::words).collect(Collectors.joining(", "));
        return Column.Shown.of(name, Value.TEXT, meaning + ": " + known, one -> Value.words(read.apply(one)));
    }

    private static <X> Column.Shown<X> yesNo(String name, String meaning, Function<X, Boolean> read) {
        return Column.Shown.of(name, Value.YES_NO, meaning, one -> Value.yesNo(read.apply(one)));
    }

    private static String listed(List<?> things) {
        return things.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }

    private static String ids(List<EntryId> ids) {
        return ids.stream().map(EntryId::nativeId).collect(Collectors.joining(", "));
    }

    private static String codes(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.code().name())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    static List<Column.Shown<ClientInvoice>> invoices() {
        return List.of(
                number("Invoice", "its number", ClientInvoice::number),
                text("Client", "number of the client", ClientInvoice::client),
                text("Profile", "identifier of the invoice profile", ClientInvoice::profile),
                word("Status", ClientInvoice.Status.class, "how far it is", ClientInvoice::status),
                text(
                        "State",
                        "what all sources call it: Draft, Invoiced, Approved or Void",
                        invoice -> invoice.status().common()),
                text(
                        "Start date",
                        "of its period; blank: empty",
                        invoice -> invoice.period().start().map(String::valueOf).orElse("")),
                text(
                        "End date",
                        "of its period",
                        invoice -> invoice.period().end().toString()),
                text("Transactions", "ids of all it settles, with commas", invoice -> ids(invoice.transactions())),
                money(
                        "Gross collected",
                        "what the agency holds",
                        invoice -> invoice.figures().collected()),
                money(
                        "Direct",
                        "paid straight to the client",
                        invoice -> invoice.figures().direct()),
                money(
                        "Commission",
                        "less what is given back",
                        invoice -> invoice.figures().commission()),
                money("NSF", "bounced payments", invoice -> invoice.figures().nsf()),
                money(
                        "Adjustments",
                        "shown on it, due to the client",
                        invoice -> invoice.figures().adjustments()),
                money(
                        "Charges",
                        "beside the commission",
                        invoice -> invoice.figures().charges()),
                money(
                        "Past due",
                        "taken up from before",
                        invoice -> invoice.figures().pastDue()),
                money(
                        "NSF credit",
                        "claimed back apart",
                        invoice -> invoice.figures().nsfCredit()),
                money("Remit", "paid out", invoice -> invoice.figures().remitted()),
                money(
                        "Amount due",
                        "owed by the client after it",
                        invoice -> invoice.figures().amountDue()),
                money(
                        "Net to client",
                        "dueClient - dueAgency - pastDue; above zero the agency pays",
                        invoice -> invoice.figures().netToClient()),
                text(
                        "Check",
                        "number of its check",
                        invoice -> invoice.remit()
                                .flatMap(ClientInvoice.Remit::check)
                                .map(String::valueOf)
                                .orElse("")),
                text("Transfer method", "how it was remitted; blank: not yet", SettlementColumns::transfer),
                text(
                        "Trust account",
                        "it was remitted from",
                        invoice -> invoice.remit()
                                .map(ClientInvoice.Remit::trustAccount)
                                .orElse("")));
    }

    private static String transfer(ClientInvoice invoice) {
        Optional<InvoicePreferences.TransferMethod> method = invoice.remit().map(ClientInvoice.Remit::method);
        return method.map(Value::words).orElse("");
    }

    static List<Column.Shown<StatementRow>> rows() {
        return List.of(
                word("Table", StatementRow.Table.class, "of the template", StatementRow::table),
                text("Account", "number of the debtor's account", StatementRow::account),
                text("Name", "the debtor's", StatementRow::name),
                text("Transactions", "ids of all it stands for, with commas", row -> ids(row.transactions())),
                Column.Shown.of(
                        "Date",
                        Value.DATE,
                        "of the one shown",
                        row -> row.date().toString()),
                money("Amount", "gross; below zero where it bounced", StatementRow::amount),
                money("Commission", "on it", StatementRow::commission),
                money("Shown", "as the remittance method shows a payment", StatementRow::shown),
                Column.Shown.of(
                        "Balance as of",
                        Value.DATE,
                        "day of the balance",
                        row -> row.balanceAsOf().toString()),
                Column.Shown.of(
                        "Balance",
                        Value.NUMBER,
                        "what the debtor still owed then",
                        row -> row.balance().map(Figures::show).orElse("")));
    }

    static List<Column.Shown<Check>> checks() {
        return List.of(
                number("Check", "its number", Check::number),
                text("Client", "number of the client", Check::client),
                text("Payee", "who may cash it", Check::payee),
                money("Amount", "in figures", Check::amount),
                Column.Shown.of(
                        "Date",
                        Value.DATE,
                        "of the check",
                        check -> check.date().toString()),
                text("Memo", "what it is for", Check::memo),
                text("Trust account", "it is drawn on", Check::trustAccount),
                text("Invoices", "numbers of what it pays, with commas", check -> listed(check.invoices())),
                text("State", "Live or Void", check -> check.live() ? "Live" : "Void"));
    }

    static List<Column.Shown<CheckFile.Page>> pages() {
        return List.of(
                number("Check", "its number", CheckFile.Page::number),
                text("Payee", "who may cash it", CheckFile.Page::payee),
                money("Amount", "in figures", CheckFile.Page::amount),
                text("In words", "the amount once more", CheckFile.Page::inWords),
                Column.Shown.of(
                        "Date", Value.DATE, "of the check", page -> page.date().toString()),
                text("Memo", "what it is for", CheckFile.Page::memo),
                text("Trust account", "it is drawn on", CheckFile.Page::trustAccount),
                text(
                        "Stub",
                        "invoice and amount of each line, with commas: 1042 280.00",
                        page -> page.stub().stream()
                                .map(line -> line.invoice() + " " + Figures.show(line.remitted()))
                                .collect(Collectors.joining(", "))));
    }

    static List<Column.Shown<ClientLedgerEntry>> ledger() {
        return List.of(
                text("Client", "whose ledger", ClientLedgerEntry::client),
                word(
                        "Book",
                        ClientLedgerEntry.Book.class,
                        "the client's own, or the primary's copy",
                        ClientLedgerEntry::book),
                Column.Shown.of(
                        "Date",
                        Value.DATE,
                        "of the entry",
                        entry -> entry.date().toString()),
                word("Kind", ClientLedgerEntry.Kind.class, "what it is", ClientLedgerEntry::kind),
                money("Amount", "above zero the client owes it", ClientLedgerEntry::amount),
                text(
                        "Invoice",
                        "where it comes from",
                        entry -> entry.invoice().map(String::valueOf).orElse("")),
                text("Memo", "what it says", ClientLedgerEntry::memo));
    }

    static List<Column.Shown<Delivered>> deliveries() {
        return List.of(
                number("Invoice", "its number", Delivered::invoice),
                word("Delivery", InvoicePreferences.Channel.class, "the way", Delivered::channel),
                text("Recipient", "address, e-mail address or user", Delivered::recipient),
                Column.Shown.of(
                        "Date", Value.DATE, "of delivery", one -> one.date().toString()),
                text("Files", "names, with commas", one -> listed(one.files())),
                yesNo("Notified", "told that the files are there to fetch", Delivered::notified));
    }

    static List<Column.Shown<InvoicingJob.ClientOutcome>> outcomes() {
        return List.of(
                text("Client", "number of the client", InvoicingJob.ClientOutcome::client),
                text("Profile", "identifier of the invoice profile", InvoicingJob.ClientOutcome::profile),
                word(
                        "Outcome",
                        InvoicingJob.Reached.class,
                        "how far the run brought it",
                        InvoicingJob.ClientOutcome::reached),
                text(
                        "Invoice",
                        "its number; blank: none",
                        one -> one.invoice().map(String::valueOf).orElse("")),
                Column.Shown.of(
                        "Code", Value.CODES, "why it came no further, with commas", one -> codes(one.findings())));
    }

    static List<Column.Shown<InvoiceProfile>> profiles() {
        return List.of(
                text("Label", "its name", InvoiceProfile::label),
                text("Identifier", "in capitals, underscores for blanks", InvoiceProfile::identifier),
                Column.Shown.of(
                        "Remittance method",
                        SettlementSentences.METHOD,
                        "how clients are paid out",
                        profile -> profile.remittanceMethod().label()),
                yesNo("Post to primary client ledger", "yes unless said", InvoiceProfile::postToPrimaryClientLedger),
                yesNo("Include past due amount", "no unless said", InvoiceProfile::includePastDueAmount),
                yesNo(
                        "Allow negative net client remits",
                        "no unless said",
                        InvoiceProfile::allowNegativeNetClientRemits));
    }

    static List<Column.Shown<String>> files() {
        return List.of(text("File", "its name", name -> name));
    }
}
