package org.daybook.posting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Dimensions;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.LineKind;
import org.daybook.accounting.Money;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;

/** Writes an invoice line by line for the tests: company 10, customer C1, department CENTRAL, EUR, unless said otherwise. */
final class Bill {
    private final Invoice.Kind kind;
    private final List<InvoiceLine> lines = new ArrayList<>();
    private String company = "10";
    private String customer = "C1";
    private String department = "CENTRAL";
    private Money discount = eur("0.00");

    private Bill(Invoice.Kind kind) {
        this.kind = kind;
    }

    static Bill invoice() {
        return new Bill(Invoice.Kind.INVOICE);
    }

    static Bill creditMemo() {
        return new Bill(Invoice.Kind.CREDIT_MEMO);
    }

    static Bill settlement() {
        Bill bill = new Bill(Invoice.Kind.SETTLEMENT);
        bill.department = "COLLECT";
        return bill;
    }

    Bill company(String number) {
        company = number;
        return this;
    }

    Bill customer(String number) {
        customer = number;
        return this;
    }

    Bill department(String name) {
        department = name;
        return this;
    }

    Bill discount(String amount) {
        discount = eur(amount);
        return this;
    }

    Bill item(String activity, String net, String taxCode, String tax) {
        return line(LineKind.ITEM, activity, net, taxCode, tax, Dimensions.NONE);
    }

    Bill untaxed(String activity, String net) {
        return item(activity, net, null, "0.00");
    }

    Bill of(LineKind lineKind, String net) {
        return line(lineKind, "", net, null, "0.00", Dimensions.NONE);
    }

    /** Takes an invoice on account off, which the text names. */
    Bill reduction(String text, String net) {
        return line(LineKind.ON_ACCOUNT_REDUCTION, text, "", net, null, "0.00", Dimensions.NONE);
    }

    Bill line(LineKind lineKind, String activity, String net, String taxCode, String tax, Dimensions dimensions) {
        return line(lineKind, "line " + (lines.size() + 1), activity, net, taxCode, tax, dimensions);
    }

    private Bill line(
            LineKind lineKind,
            String text,
            String activity,
            String net,
            String taxCode,
            String tax,
            Dimensions dimensions) {
        Money amount = eur(net);
        lines.add(new InvoiceLine(
                lines.size() + 1,
                lineKind,
                text,
                activity,
                Quantity.ONE,
                Price.perUnit(amount, Quantity.ONE),
                amount,
                Optional.ofNullable(taxCode),
                eur(tax),
                eur("0.00"),
                dimensions,
                List.of()));
        return this;
    }

    Invoice made() {
        return new Invoice(
                kind,
                company,
                customer,
                "J-1042",
                department,
                Books.DATE,
                Books.DATE.plusDays(14),
                Books.EUR,
                lines,
                discount,
                Optional.empty());
    }

    static Money eur(String amount) {
        return Money.of(amount, "EUR");
    }
}
