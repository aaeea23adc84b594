package org.daybook.ledger.xero;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.accounting.Customer;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.PostingReference;
import org.daybook.ledger.DocumentNumbers;
import org.daybook.ledger.JournalTotal;
import org.daybook.ledger.LedgerJson;
import org.daybook.ledger.LineOrder;
import org.daybook.ledger.OneTaxCode;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.Posting;

/** A posting in Xero's words: what is sent, what is expected to be read back, and why it may not go at all. */
record XeroDraft(Posting posting, XeroSettings settings, XeroKind kind, List<XeroLine> lines) {
    private static final int LONGEST_CONTACT_NUMBER = 50;
    private static final int LONGEST_NAME = 255;

    static XeroDraft of(Posting posting, XeroSettings settings) {
        XeroKind kind = XeroKind.of(posting.invoice().kind());
        return new XeroDraft(posting, settings, kind, XeroLines.of(posting, settings));
    }

    /** What a manual journal is searched by: it has neither number nor reference, only this (LE 2.1). */
    static String narration(Posting posting) {
        return posting.externalRef() + " " + posting.number();
    }

    /** The first reason why Xero could not keep this as it is meant; nothing is sent then. */
    Optional<String> problem() {
        Optional<String> number = DocumentNumbers.problem(posting, LONGEST_NAME);
        if (number.isPresent()) {
            return number;
        }
        Optional<String> taxes = OneTaxCode.problem(posting, "Xero");
        if (taxes.isPresent()) {
            return taxes;
        }
        if (posting.customer().number().length() > LONGEST_CONTACT_NUMBER) {
            return Optional.of("customer number " + posting.customer().number() + " is longer than 50 characters");
        }
        if (lines.stream().anyMatch(line -> line.tracking().values().size() > 2)) {
            return Optional.of("a line has more than two dimensions, and Xero keeps two; leave one out with"
                    + " ledgers.<name>.tracking.<dimension>: \"-\"");
        }
        if (lines.stream().anyMatch(line -> !inCents(line.amount()) || !inCents(line.tax()))) {
            return Optional.of("an amount has three decimals, and Xero keeps two");
        }
        return kind == XeroKind.MANUAL_JOURNALS ? journalProblem() : documentProblem();
    }

    LedgerDocument expected() {
        boolean document = kind != XeroKind.MANUAL_JOURNALS;
        boolean revenue = kind == XeroKind.INVOICES;
        List<LedgerDocument.Line> shown = LineOrder.of(lines.stream()
                .map(line -> line.shown(revenue, settings.shown(line.taxType())))
                .toList());
        return new LedgerDocument(
                "",
                posting.externalRef(),
                posting.number(),
                document ? posting.customer().number() : "",
                posting.journal().date(),
                document ? posting.invoice().total() : JournalTotal.of(shown, posting),
                true,
                shown);
    }

    /** The request body. The same posting makes the same bytes on every try, as the idempotency key demands. */
    byte[] body() {
        ObjectNode root = LedgerJson.object();
        ObjectNode document = root.putArray(kind.path).addObject();
        if (kind == XeroKind.MANUAL_JOURNALS) {
            writeJournal(document);
        } else {
            writeDocument(document);
        }
        return LedgerJson.write(root);
    }

    private void writeDocument(ObjectNode document) {
        document.put("Type", kind.type)
                .put(kind.number, posting.number())
                .put("Reference", posting.externalRef())
                .put("Date", posting.journal().date().toString())
                .put("CurrencyCode", posting.invoice().currency().getCurrencyCode())
                .put("LineAmountTypes", "Exclusive")
                .put("Status", "AUTHORISED");
        if (kind == XeroKind.INVOICES) {
            document.put("DueDate", posting.invoice().dueDate().toString());
        }
        Customer customer = posting.customer();
        String name = customer.name().isBlank() ? customer.number() : customer.name();
        document.putObject("Contact")
                .put("ContactNumber", customer.number())
                .put("Name", name.length() <= LONGEST_NAME ? name : name.substring(0, LONGEST_NAME));
        ArrayNode array = document.putArray("LineItems");
        lines.forEach(line -> line.writeDocumentLine(array));
    }

    private void writeJournal(ObjectNode document) {
        document.put("Narration", narration(posting))
                .put("Date", posting.journal().date().toString())
                .put("LineAmountTypes", "NoTax")
                .put("Status", "POSTED");
        ArrayNode array = document.putArray("JournalLines");
        lines.forEach(line -> line.writeJournalLine(array));
    }

    /** Xero books the receivable itself, so what it will book has to be what the journal says, account by account. */
    private Optional<String> documentProblem() {
        Optional<String> receivables = settings.receivablesAccount();
        if (receivables.isPresent()
                && !receivables.get().equals(posting.customer().controlAccount())) {
            return Optional.of("customer " + posting.customer().number() + " is controlled by account "
                    + posting.customer().controlAccount() + ", but Xero books receivables on " + receivables.get());
        }
        if (!fromTheLines().equals(fromTheJournal())) {
            return Optional.of("the invoice's lines do not add up to its journal, account by account");
        }
        return Optional.empty();
    }

    private Optional<String> journalProblem() {
        if (!posting.journal().currency().equals(settings.baseCurrency())) {
            return Optional.of("a manual journal is kept in " + settings.baseCurrency() + ", but this one is in "
                    + posting.journal().currency());
        }
        boolean onReceivables = posting.journal().lines().stream()
                .anyMatch(line -> settings.receivablesAccount()
                        .filter(line.account()::equals)
                        .isPresent());
        return onReceivables
                ? Optional.of("Xero takes no manual journal on its receivables account")
                : Optional.empty();
    }

    private TreeMap<String, Money> fromTheLines() {
        TreeMap<String, Money> sums = new TreeMap<>();
        Money tax = Money.zero(posting.invoice().currency());
        Money total = tax;
        for (LedgerDocument.Line line : expected().lines()) {
            sums.merge(line.account(), line.amount(), Money::plus);
            tax = tax.plus(line.tax().orElseThrow());
            total = total.plus(line.amount());
        }
        sums.put("tax", tax);
        sums.put("receivable", total.plus(tax).negated());
        sums.values().removeIf(Money::isZero);
        return sums;
    }

    private TreeMap<String, Money> fromTheJournal() {
        TreeMap<String, Money> sums = new TreeMap<>();
        for (JournalLine line : posting.journal().lines()) {
            String key = line.account();
            if (line.reference().equals(PostingReference.TAX_PAYABLE)) {
                key = "tax";
            } else if (line.reference().equals(PostingReference.ACCOUNTS_RECEIVABLE)) {
                key = "receivable";
            }
            sums.merge(key, line.signed(), Money::plus);
        }
        sums.values().removeIf(Money::isZero);
        return sums;
    }

    private static boolean inCents(Money amount) {
        return amount.amount().stripTrailingZeros().scale() <= 2;
    }
}
