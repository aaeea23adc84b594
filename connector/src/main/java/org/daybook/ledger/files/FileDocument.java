package org.daybook.ledger.files;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.invoicing.charges.ChargeInvoice;
import org.daybook.invoicing.charges.ChargeSettings;
import org.daybook.invoicing.charges.DistributionAccount;
import org.daybook.invoicing.charges.DistributionLine;
import org.daybook.invoicing.charges.PaymentTerms;

/**
 * An invoice as the files of all packages need it: its heading, the receivable, and every other line of its
 * distribution.
 *
 * @param terms name of the payment terms; blank: none
 * @param discount what may be taken off for paying until {@code discountDate}
 */
public record FileDocument(
        String customer,
        String number,
        LocalDate date,
        LocalDate dueDate,
        String terms,
        Money discount,
        LocalDate discountDate,
        Money total,
        DistributionAccount receivable,
        List<Line> lines) {

    /** One distribution: debits positive, credits negative. */
    public record Line(DistributionAccount account, Money amount, String text) {

        boolean isTax() {
            return account.type() == DistributionAccount.Type.TAXES;
        }
    }

    public FileDocument {
        lines = List.copyOf(lines);
    }

    /**
     * Of an invoice that is distributed to accounts that are set up; empty where nothing is owed and nothing
     * distributed.
     */
    public static Optional<FileDocument> of(ChargeInvoice invoice, ChargeSettings settings) {
        List<Line> all = invoice.distribution().stream()
                .filter(line -> settings.accounts().containsKey(line.account()))
                .map(line -> line(line, settings.accounts().get(line.account())))
                .toList();
        Optional<DistributionAccount> receivable = all.stream()
                .map(Line::account)
                .filter(FileDocument::isReceivable)
                .findFirst()
                .or(() -> settings.accounts().values().stream()
                        .filter(FileDocument::isReceivable)
                        .findFirst());
        return receivable.map(account -> document(
                invoice,
                Optional.ofNullable(settings.terms().get(invoice.terms())),
                account,
                all.stream().filter(line -> !isReceivable(line.account())).toList()));
    }

    private static FileDocument document(
            ChargeInvoice invoice, Optional<PaymentTerms> terms, DistributionAccount receivable, List<Line> lines) {
        return new FileDocument(
                invoice.customer(),
                invoice.number(),
                invoice.date(),
                invoice.dueDate(),
                invoice.terms(),
                terms.map(known -> known.discountOf(invoice.total())).orElse(Money.zero(invoice.currency())),
                terms.map(known -> known.discountDate(invoice.date())).orElse(invoice.date()),
                invoice.total(),
                receivable,
                lines);
    }

    private static Line line(DistributionLine line, DistributionAccount account) {
        return new Line(account, line.signed(), line.text());
    }

    private static boolean isReceivable(DistributionAccount account) {
        return account.type() == DistributionAccount.Type.RECEIVABLES;
    }
}
