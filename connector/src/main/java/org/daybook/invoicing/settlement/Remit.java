package org.daybook.invoicing.settlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.accounting.Finding;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.settlement.ClientInvoice.Status;
import org.daybook.invoicing.settlement.InvoicePreferences.TransferMethod;

/**
 * Remit: the client's ledger is written, a check is drawn where one is wanted, and the settlement goes to the books (SS 4.2). Needed
 * also where no checks are printed.
 */
public final class Remit implements Step {

    static final Remit STEP = new Remit();

    private Remit() {}

    /** @param numbers the invoices; none: all that are verified */
    public static Outcome<Agency> of(Agency agency, List<Long> numbers, LocalDate today) {
        return STEP.on(agency, numbers, today);
    }

    @Override
    public Status from() {
        return Status.VERIFIED;
    }

    @Override
    public List<Finding> reasons(OpenBooks books, ClientInvoice invoice) {
        return switch (invoice.status()) {
            case VERIFIED -> List.of();
            case GENERATED -> Step.refuse(RefusalCode.NOT_VERIFIED, invoice);
            default -> Step.refuse(RefusalCode.ALREADY_REMITTED, invoice);
        };
    }

    @Override
    public void take(OpenBooks books, List<ClientInvoice> invoices, LocalDate today) {
        Map<Long, Long> checks = new LinkedHashMap<>();
        for (List<ClientInvoice> paid : paidTogether(books, invoices)) {
            long check = draw(books, paid, today);
            paid.forEach(invoice -> checks.put(invoice.number(), check));
        }
        for (ClientInvoice invoice : invoices) {
            Optional<Long> check = Optional.ofNullable(checks.get(invoice.number()));
            books.invoices.put(invoice.number(), invoice.remitted(how(books, invoice, check, today)));
            LedgerPosting.remitted(books, invoice, today);
            post(books, invoice);
        }
    }

    private static ClientInvoice.Remit how(
            OpenBooks books, ClientInvoice invoice, Optional<Long> check, LocalDate today) {
        TransferMethod method = client(books, invoice).preferences().transferMethod();
        Money amount = invoice.figures().remitted();
        return new ClientInvoice.Remit(today, amount, method, books.settings.trustAccount(), check);
    }

    /** Invoices that one check pays; those with nothing to pay out, or paid otherwise, have none. */
    private static List<List<ClientInvoice>> paidTogether(OpenBooks books, List<ClientInvoice> invoices) {
        Map<String, List<ClientInvoice>> together = new LinkedHashMap<>();
        for (ClientInvoice invoice : invoices) {
            boolean byCheck = client(books, invoice).preferences().transferMethod() == TransferMethod.CHECK;
            if (byCheck
                    && books.settings.printsChecks()
                    && invoice.figures().remitted().isPositive()) {
                String key = books.settings.oneCheckPerClient() ? invoice.client() : "invoice " + invoice.number();
                together.computeIfAbsent(key, none -> new ArrayList<>()).add(invoice);
            }
        }
        return List.copyOf(together.values());
    }

    private static long draw(OpenBooks books, List<ClientInvoice> paid, LocalDate today) {
        long number = books.settings.lastCheckNumber() + 1;
        AgencyClient client = client(books, paid.get(0));
        List<Long> invoices = paid.stream().map(ClientInvoice::number).toList();
        Money amount = Money.sum(
                client.currency(),
                paid.stream().map(invoice -> invoice.figures().remitted()).toList());
        books.checks.put(
                number,
                new Check(
                        number,
                        client.number(),
                        client.preferences().payee().orElse(client.name()),
                        amount,
                        today,
                        memo(invoices),
                        books.settings.trustAccount(),
                        invoices,
                        true));
        books.settings = books.settings.numberedFrom(books.settings.lastInvoiceNumber(), number);
        return number;
    }

    private static String memo(List<Long> invoices) {
        String numbers = invoices.stream().map(String::valueOf).collect(Collectors.joining(", "));
        return (invoices.size() == 1 ? "Invoice " : "Invoices ") + numbers;
    }

    private static AgencyClient client(OpenBooks books, ClientInvoice invoice) {
        return books.clients.get(invoice.client());
    }

    private static void post(OpenBooks books, ClientInvoice invoice) {
        if (isBooked(invoice)) {
            books.postings.add(Booked.settlement(invoice));
        }
    }

    /** A settlement of nothing books nothing, nor does one that only reminds of what is past due: that stands on the receivable. */
    static boolean isBooked(ClientInvoice invoice) {
        return invoice.document().lines().stream()
                .anyMatch(
                        line -> line.kind() != LineKind.PAST_DUE && !line.net().isZero());
    }
}
