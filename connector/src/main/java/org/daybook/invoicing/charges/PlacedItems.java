package org.daybook.invoicing.charges;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.LineTax;
import org.daybook.accounting.Money;
import org.daybook.accounting.TaxCode;
import org.daybook.invoicing.charges.DistributionAccount.Type;
import org.daybook.invoicing.charges.DistributionJournal.Place;

/** The items and taxes of an invoice on the accounts that its distribution means for them, as lines of a journal. */
final class PlacedItems {

    private final ChargeInvoice invoice;
    private final ChargeSettings settings;
    private final Map<String, TaxCode> taxCodes;
    private final Map<Place, Booked> booked = new LinkedHashMap<>();

    /** Items by their lines from 1, what they come to, and how the first of them is called. */
    private record Booked(List<Integer> items, Money signed, String text) {
        Booked plus(Booked more) {
            List<Integer> all = new ArrayList<>(items);
            all.addAll(more.items);
            return new Booked(all, signed.plus(more.signed), text);
        }
    }

    PlacedItems(ChargeInvoice invoice, ChargeSettings settings, Map<String, TaxCode> taxCodes) {
        this.invoice = invoice;
        this.settings = settings;
        this.taxCodes = taxCodes;
    }

    /** One line for each account and tax code; what comes to nothing there makes none. */
    List<JournalLine> lines() {
        items(Type.INCOME, item -> !item.kind().isDeposit());
        items(Type.CUSTOMER_DEPOSITS, item -> item.kind().isDeposit());
        taxes();
        List<JournalLine> lines = new ArrayList<>();
        booked.forEach((place, one) -> {
            if (!one.signed().isZero()) {
                lines.add(DistributionJournal.line(place, one.signed(), Optional.empty(), one.text(), one.items()));
            }
        });
        return lines;
    }

    private void items(Type type, Predicate<InvoiceItem> which) {
        Map<Integer, Money> amounts = new LinkedHashMap<>();
        for (int no = 1; no <= invoice.items().size(); no++) {
            InvoiceItem item = item(no);
            if (which.test(item) && !item.total().isZero()) {
                amounts.put(no, item.total().negated());
            }
        }
        place(type, amounts, policy -> no -> policy.account(item(no), settings)).forEach((no, account) -> {
            Optional<String> code = item(no).taxes().stream().findFirst().map(LineTax::taxCode);
            add(new Place(account, type, code), new Booked(List.of(no), amounts.get(no), item(no).description()));
        });
    }

    private InvoiceItem item(int no) {
        return invoice.items().get(no - 1);
    }

    private void taxes() {
        Map<String, Money> amounts = new LinkedHashMap<>();
        Map<String, List<Integer>> items = new HashMap<>();
        for (int no = 1; no <= invoice.items().size(); no++) {
            for (LineTax tax : item(no).taxes()) {
                amounts.merge(tax.taxCode(), tax.amount().negated(), Money::plus);
                items.computeIfAbsent(tax.taxCode(), none -> new ArrayList<>()).add(no);
            }
        }
        amounts.values().removeIf(Money::isZero);
        place(Type.TAXES, amounts, policy -> code -> policy.account(code, settings, taxCodes))
                .forEach((code, account) -> add(
                        new Place(account, Type.TAXES, Optional.of(code)),
                        new Booked(items.get(code), amounts.get(code), "Tax " + code)));
    }

    private <K> Map<K, String> place(
            Type type, Map<K, Money> amounts, Function<DistributionPolicy, Function<K, Optional<String>>> by) {
        List<DistributionLine> lines = DistributionJournal.of(type, invoice, settings);
        return new Placement<>(amounts, lines)
                .accounts(settings.policies().stream().map(by).toList());
    }

    private void add(Place place, Booked more) {
        booked.merge(place, more, Booked::plus);
    }
}
