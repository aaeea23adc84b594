package org.daybook.invoicing.charges;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Derivation;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Journal;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.PostingReference;
import org.daybook.invoicing.action.Setting;
import org.daybook.invoicing.charges.DistributionAccount.Type;

/**
 * An invoice's distribution as a journal of the shared model, so that any ledger can take it: every account comes to what the
 * distribution says, and every item and tax is on a line that names it, for ledgers keep items and taxes and not only sums. The
 * receivable is booked on the customer's control account: the one receivables account of the source stands for the package's own (R8).
 */
public final class DistributionJournal {

    private static final Derivation WHY =
            new Derivation("distribution of the invoice, as approved (SS 1.3 R7)", List.of(), false);

    private DistributionJournal() {}

    /** Refused with the reasons for which the distribution is no valid transaction. */
    public static Outcome<Journal> of(JobInvoices job, ChargeInvoice invoice, Setting setting) {
        List<Finding> reasons = DistributionCheck.of(invoice, job.settings());
        if (!reasons.isEmpty()) {
            return new Outcome.Refused<>(reasons);
        }
        List<JournalLine> placed = new PlacedItems(invoice, job.settings(), setting.taxCodes()).lines();
        List<JournalLine> lines = Stream.of(
                        receivables(invoice, job.settings(), setting), placed, moved(invoice, job.settings(), placed))
                .flatMap(List::stream)
                .toList();
        return Outcome.done(new Journal(job.job().company(), invoice.date(), invoice.currency(), lines));
    }

    /** Lines of the distribution on accounts of this type. */
    static List<DistributionLine> of(Type type, ChargeInvoice invoice, ChargeSettings settings) {
        return invoice.distribution().stream()
                .filter(line -> settings.accounts().get(line.account()).type() == type)
                .toList();
    }

    private static List<JournalLine> receivables(ChargeInvoice invoice, ChargeSettings settings, Setting setting) {
        Optional<String> control = setting.customer(invoice.customer()).map(Customer::controlAccount);
        return of(Type.RECEIVABLES, invoice, settings).stream()
                .map(line -> line(
                        new Place(control.orElse(line.account()), Type.RECEIVABLES, Optional.empty()),
                        line.signed(),
                        Optional.of(invoice.customer()),
                        line.text(),
                        List.of()))
                .toList();
    }

    /** What an account takes otherwise than by the items and taxes placed on it, as somebody distributed it by hand. */
    private static List<JournalLine> moved(ChargeInvoice invoice, ChargeSettings settings, List<JournalLine> placed) {
        Map<String, Money> left = new LinkedHashMap<>();
        Map<String, String> texts = new HashMap<>();
        invoice.distribution().stream()
                .filter(line -> settings.accounts().get(line.account()).type() != Type.RECEIVABLES)
                .forEach(line -> {
                    left.merge(line.account(), line.signed(), Money::plus);
                    texts.putIfAbsent(line.account(), line.text());
                });
        placed.forEach(line -> left.merge(line.account(), line.signed().negated(), Money::plus));
        return left.entrySet().stream()
                .filter(account -> !account.getValue().isZero())
                .map(account -> line(
                        new Place(
                                account.getKey(),
                                settings.accounts().get(account.getKey()).type(),
                                Optional.empty()),
                        account.getValue(),
                        Optional.empty(),
                        texts.get(account.getKey()),
                        List.of()))
                .toList();
    }

    /** Where an amount is booked, and under which tax code it falls. */
    record Place(String account, Type type, Optional<String> taxCode) {}

    static JournalLine line(Place place, Money signed, Optional<String> party, String text, List<Integer> items) {
        Money zero = Money.zero(signed.currency());
        return new JournalLine(
                place.account(),
                reference(place.type()),
                Dimensions.NONE,
                signed.max(zero),
                signed.negated().max(zero),
                party,
                place.taxCode(),
                text,
                items,
                WHY);
    }

    private static PostingReference reference(Type type) {
        return switch (type) {
            case RECEIVABLES -> PostingReference.ACCOUNTS_RECEIVABLE;
            case INCOME -> PostingReference.SALES_TAXABLE;
            case TAXES -> PostingReference.TAX_PAYABLE;
            case CUSTOMER_DEPOSITS -> PostingReference.CUSTOMER_DEPOSITS;
        };
    }
}
