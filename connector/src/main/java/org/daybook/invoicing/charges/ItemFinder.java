package org.daybook.invoicing.charges;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Finds the item of an invoice that a person means. */
final class ItemFinder {

    private ItemFinder() {}

    /** By its code, by the id of what it bills alone, or by its line from 1; the first that fits. */
    static Optional<Integer> find(List<InvoiceItem> items, String meant) {
        return first(items, item -> item.code().equalsIgnoreCase(meant))
                .or(() -> first(items, item -> bills(item, meant)))
                .or(() -> line(items, meant));
    }

    private static boolean bills(InvoiceItem item, String id) {
        return item.billed().size() == 1
                && item.billed().get(0).entry().nativeId().equals(id);
    }

    private static Optional<Integer> first(List<InvoiceItem> items, Predicate<InvoiceItem> which) {
        return IntStream.range(0, items.size())
                .filter(i -> which.test(items.get(i)))
                .boxed()
                .findFirst();
    }

    private static Optional<Integer> line(List<InvoiceItem> items, String meant) {
        return IntStream.range(0, items.size())
                .filter(i -> String.valueOf(i + 1).equals(meant))
                .boxed()
                .findFirst();
    }
}
