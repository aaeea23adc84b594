package org.daybook.console;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.daybook.accounting.Money;
import org.daybook.sync.Document;

/** The documents about to be approved, and what they come to in each currency. */
record ApprovalView(List<Item> items, List<Amount> totals) {

    record Item(
            String id,
            String name,
            String company,
            String customer,
            String date,
            Amount total,
            StateLabel state,
            String createdBy) {}

    static ApprovalView of(List<Document> documents) {
        return new ApprovalView(
                documents.stream().map(ApprovalView::item).toList(),
                documents.stream()
                        .collect(Collectors.toMap(
                                d -> d.total().currency().getCurrencyCode(),
                                Document::total,
                                Money::plus,
                                TreeMap::new))
                        .values()
                        .stream()
                        .map(Amount::of)
                        .toList());
    }

    private static Item item(Document document) {
        return new Item(
                document.id().toString(),
                Shown.text(document.number().orElse(document.externalRef())),
                Shown.text(document.invoice().company()),
                Shown.text(document.invoice().customer()),
                document.invoice().date().toString(),
                Amount.of(document.total()),
                StateLabel.of(document.state()),
                Shown.text(document.createdBy()));
    }
}
