package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.daybook.accounting.Company;
import org.daybook.accounting.CurrencyRounding;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Money;
import org.daybook.accounting.TaxCode;
import org.daybook.invoicing.action.Setting;

/**
 * What printing needs beside the draft.
 *
 * @param date the document's date
 * @param customers by number
 * @param taxCodes by code
 * @param companies by number; of an unknown company nothing is rounded
 * @param roundings by currency code
 * @param paymentModes by customer number; who is not listed pays by hand and gets paper
 * @param layout one line an entry, or one an activity
 * @param batch a batch also prints documents whose total is zero (JI 2.17)
 * @param canPrintInvoice the user's right (G-RIGHT)
 * @param numbers of the documents, in their order; those beyond are numbered within the job
 */
public record Printing(
        LocalDate date,
        Map<String, Customer> customers,
        Map<String, TaxCode> taxCodes,
        Map<String, Company> companies,
        Map<String, CurrencyRounding> roundings,
        Map<String, PaymentMode> paymentModes,
        LineLayout layout,
        boolean batch,
        boolean canPrintInvoice,
        List<String> numbers) {

    public Printing {
        customers = Map.copyOf(customers);
        taxCodes = Map.copyOf(taxCodes);
        companies = Map.copyOf(companies);
        roundings = Map.copyOf(roundings);
        paymentModes = Map.copyOf(paymentModes);
        numbers = List.copyOf(numbers);
    }

    /** Interactive, by a user who has the right, one line an entry. */
    public static Printing on(LocalDate date, Map<String, Customer> customers, Map<String, TaxCode> taxCodes) {
        return new Printing(
                date, customers, taxCodes, Map.of(), Map.of(), Map.of(), LineLayout.PER_ENTRY, false, true, List.of());
    }

    /** On the day of the setting, by its tables and its actor's right. */
    public static Printing in(Setting setting) {
        Printing printing = on(setting.today(), setting.customers(), setting.taxCodes())
                .of(setting.companies(), setting.roundings());
        return setting.mayPrint() ? printing : printing.withoutRight();
    }

    public Printing inBatch() {
        return new Printing(
                date, customers, taxCodes, companies, roundings, paymentModes, layout, true, canPrintInvoice, numbers);
    }

    public Printing withoutRight() {
        return new Printing(
                date, customers, taxCodes, companies, roundings, paymentModes, layout, batch, false, numbers);
    }

    public Printing with(LineLayout newLayout) {
        return new Printing(
                date,
                customers,
                taxCodes,
                companies,
                roundings,
                paymentModes,
                newLayout,
                batch,
                canPrintInvoice,
                numbers);
    }

    /** With the documents numbered from outside. */
    public Printing numbered(List<String> outside) {
        return new Printing(
                date, customers, taxCodes, companies, roundings, paymentModes, layout, batch, canPrintInvoice, outside);
    }

    public Printing dated(LocalDate other) {
        return new Printing(
                other,
                customers,
                taxCodes,
                companies,
                roundings,
                paymentModes,
                layout,
                batch,
                canPrintInvoice,
                numbers);
    }

    /** With the companies whose base currency decides about external rounding, and the roundings by currency code. */
    public Printing of(Map<String, Company> known, Map<String, CurrencyRounding> byCurrency) {
        return new Printing(
                date, customers, taxCodes, known, byCurrency, paymentModes, layout, batch, canPrintInvoice, numbers);
    }

    public Printing payingBy(Map<String, PaymentMode> modes) {
        return new Printing(
                date, customers, taxCodes, companies, roundings, modes, layout, batch, canPrintInvoice, numbers);
    }

    Optional<Customer> customer(String number) {
        return Optional.ofNullable(customers.get(number));
    }

    PaymentMode paymentMode(String customer) {
        return paymentModes.getOrDefault(customer, PaymentMode.BY_HAND);
    }

    CurrencyRounding rounding(Currency currency) {
        return roundings.getOrDefault(currency.getCurrencyCode(), CurrencyRounding.toMinorUnit(currency));
    }

    /** What rounding the total of a company's document changes; only in the company's own currency (JI 1.2). */
    Money externalRounding(String company, Money total) {
        boolean own = Optional.ofNullable(companies.get(company))
                .filter(known -> known.baseCurrency().equals(total.currency()))
                .isPresent();
        Money rounded = Optional.ofNullable(roundings.get(total.currency().getCurrencyCode()))
                .filter(rounding -> own)
                .map(rounding -> rounding.external(total))
                .orElse(total);
        return rounded.minus(total);
    }
}
