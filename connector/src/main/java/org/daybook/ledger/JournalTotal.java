package org.daybook.ledger;

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
        List<LedgerDocument.Line> control = lines.stream()
                .filter(line -> line.account().equals(posting.customer().controlAccount()))
                .toList();
        List<Money> amounts = control.isEmpty()
                ? lines.stream().map(LedgerDocument.Line::amount).filter(Money::isPositive).toList()
                : control.stream().map(LedgerDocument.Line::amount).toList();
        return Money.sum(posting.invoice().currency(), amounts);
    }
}
