package org.daybook.ledger;

import java.util.Currency;
import java.util.List;
import org.daybook.accounting.Money;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.Posting;

/**
 * The total of a document that a ledger keeps as a journal: what stands on the customer's control account, for that is what the
 * document asks of them; where nothing stands there (a settlement between other accounts), the sum of the debits.
 */
public final class JournalTotal {

    private JournalTotal() {}

    public static Money of(List<LedgerDocument.Line> lines, Posting posting) {
        return of(lines, posting.customer().controlAccount(), posting.invoice().currency());
    }

    /** @param controlAccount the customer's control account as the ledger shows it */
    public static Money of(List<LedgerDocument.Line> lines, String controlAccount, Currency currency) {
        List<LedgerDocument.Line> control = lines.stream()
                .filter(line -> line.account().equals(controlAccount))
                .toList();
        List<Money> amounts = control.isEmpty()
                ? lines.stream()
                        .map(LedgerDocument.Line::amount)
                        .filter(Money::isPositive)
                        .toList()
                : control.stream().map(LedgerDocument.Line::amount).toList();
        return Money.sum(currency, amounts);
    }
}
