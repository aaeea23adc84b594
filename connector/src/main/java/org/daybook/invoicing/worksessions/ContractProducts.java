package org.daybook.invoicing.worksessions;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.Reasons;
import org.daybook.work.EntryKind;
import org.daybook.work.JobEntry;

/** Set Contract Product and Remove Contract Product: what recurs on the invoices of a contract (SS 3.1 Contract). */
public final class ContractProducts {

    private static final String SOURCE = "contract";

    private ContractProducts() {}

    /**
     * A recurring product.
     *
     * @param item product type
     * @param text description
     * @param price of one piece
     */
    public record Product(String id, String item, String text, Quantity count, Price price) {}

    /** A product of that id is replaced, at its place. */
    public static Outcome<SessionBook> set(SessionBook book, String contract, Product product) {
        return guard(book, contract).then(() -> {
            Contract known = book.contracts().get(contract);
            List<JobEntry> products = new ArrayList<>(known.products());
            JobEntry entry = entry(book, known, product);
            place(products, product.id()).ifPresentOrElse(at -> products.set(at, entry), () -> products.add(entry));
            return book.toBuilder().contract(known.with(products)).build();
        });
    }

    public static Outcome<SessionBook> remove(SessionBook book, String contract, String product) {
        Contract known = book.contracts().get(contract);
        boolean missing = known != null && place(known.products(), product).isEmpty();
        return guard(book, contract)
                .refuseIf(missing, RefusalCode.NO_SUCH_ITEM, where(contract))
                .then(() -> book.toBuilder()
                        .contract(known.with(known.products().stream()
                                .filter(one -> !one.id().nativeId().equals(product))
                                .toList()))
                        .build());
    }

    private static Reasons guard(SessionBook book, String contract) {
        return Reasons.none()
                .refuseIf(!book.contracts().containsKey(contract), RefusalCode.NO_CONTRACT, where(contract));
    }

    private static String where(String contract) {
        return "contract " + contract;
    }

    private static Optional<Integer> place(List<JobEntry> products, String id) {
        for (int at = 0; at < products.size(); at++) {
            if (products.get(at).id().nativeId().equals(id)) {
                return Optional.of(at);
            }
        }
        return Optional.empty();
    }

    /** The contract's customer and project; dated when it is billed. */
    private static JobEntry entry(SessionBook book, Contract contract, Product product) {
        return JobEntry.of(new EntryId(SOURCE, product.id()), book.currency())
                .company(book.company())
                .job(contract.project())
                .customer(contract.customer())
                .kind(EntryKind.PRODUCT)
                .date(contract.nextBilling())
                .activity(product.item())
                .text(product.text())
                .quantity(product.count())
                .unitPrice(product.price())
                .build();
    }
}
