package org.daybook.invoicing.finishedwork;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybook.accounting.Price;
import org.daybook.accounting.Quantity;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;

/** What a billing book is told beside the work: job charges, packages, additional charges, old balances, delivery (SS 2.1). */
final class SetUpActions {

    private static final Argument CUSTOMER = required("Customer", Kind.TEXT, "number of the customer");

    private SetUpActions() {}

    static final List<ActionType<BillingBook>> ALL = List.of(
            ActionType.<BillingBook>of(
                            "Set Job Charge",
                            "Sets by what a job is charged each time it is done (SS 2.3 R8, R9).",
                            (book, given, setting) -> SetJobCharge.on(book, given.need("Job"), terms(book, given)))
                    .asking(
                            required("Job", Kind.TEXT, "number of the job"),
                            required("Charged", Kind.TEXT, "Per job, By the hour, Pre-pay or Include in contract"),
                            optional("Rate", Kind.NUMBER, "price of a man-hour, in the company's currency; 0"),
                            optional("Max", Kind.NUMBER, "times at no charge; 0"),
                            optional("Done to date", Kind.NUMBER, "times done so far; as counted"),
                            optional("Charge over max", Kind.NUMBER, "for each time above Max; 0")),
            ActionType.<BillingBook>of(
                            "Set Package",
                            "Sets up a group of jobs that are charged together, or changes it (SS 2.1).",
                            (book, given, setting) -> SetPackage.on(book, servicePackage(book, given), setting))
                    .asking(
                            required("Package", Kind.TEXT, "its id"),
                            CUSTOMER,
                            required("Charge by", Kind.TEXT, "Job or Installment"),
                            required("Item", Kind.TEXT, "activity that installments are billed by"),
                            optional("Installment", Kind.NUMBER, "amount of each, in the company's currency; 0"),
                            optional("Title", Kind.TEXT, "as printed; its id"),
                            optional("From", Kind.TEXT, "first month of the contract, such as 2024-04; it has begun"),
                            optional("To", Kind.TEXT, "last month; it never expires"),
                            optional("Months", Kind.TEXT, "months of the year, 1 to 12, with commas; all"),
                            optional("Jobs", Kind.TEXT, "numbers of its jobs, with commas; none")),
            ActionType.<BillingBook>of(
                            "Enter Additional Charge",
                            "Types a charge beside the work; processed, it is billed (SS 2.1).",
                            (book, given, setting) ->
                                    EnterAdditionalCharge.on(book, additional(book, given, setting), setting))
                    .asking(
                            required("Charge", Kind.TEXT, "what to call it; used once"),
                            CUSTOMER,
                            required("Amount", Kind.NUMBER, "in the company's currency; below zero it is taken off"),
                            required("Item", Kind.TEXT, "activity it is billed by"),
                            optional("Job", Kind.TEXT, "number of the job it is billed under; under itself"),
                            optional("Text", Kind.TEXT, "as printed; what it is called"),
                            optional("Taxable", Kind.YES_NO, "yes"),
                            optional("Date", Kind.DATE, "its date; today")),
            ActionType.<BillingBook>of(
                            "Enter Balance",
                            "Enters what a customer owes from before (SS 2.3 R6, R10).",
                            (book, given, setting) -> EnterBalance.on(book, balance(book, given, setting), setting))
                    .asking(
                            required("Balance", Kind.TEXT, "what to call it; used once"),
                            CUSTOMER,
                            required("Amount", Kind.NUMBER, "what is owed, in the company's currency"),
                            optional("Date", Kind.DATE, "since when; today"),
                            optional("Due date", Kind.DATE, "the date")),
            ActionType.<BillingBook>of(
                            "Set Delivery",
                            "Says how a customer gets its bills (SS 2.3 R14).",
                            (book, given, setting) -> SetDelivery.on(
                                    book,
                                    given.need("Customer"),
                                    given.yes("E-mail invoice"),
                                    given.yes("Do not print")))
                    .asking(
                            CUSTOMER,
                            optional("E-mail invoice", Kind.YES_NO, "yes: bills are mailed; no"),
                            optional("Do not print", Kind.YES_NO, "yes: not on paper; no")));

    private static JobTerms terms(BillingBook book, Given given) {
        JobTerms known = book.terms().get(given.need("Job"));
        return new JobTerms(
                given.choice("Charged", JobTerms.Charging.class).orElseThrow(),
                given.price("Rate", book.currency()).orElse(Price.zero(book.currency())),
                given.quantity("Max").orElse(Quantity.ZERO),
                given.quantity("Done to date").orElse(known == null ? Quantity.ZERO : known.doneToDate()),
                given.money("Charge over max", book.currency()).orElse(book.zero()));
    }

    /** One that is known stays switched on or off. */
    private static ServicePackage servicePackage(BillingBook book, Given given) {
        String id = given.need("Package");
        ServicePackage known = book.packages().get(id);
        return new ServicePackage(
                id,
                given.text("Title").orElse(id),
                given.need("Customer"),
                known == null || known.on(),
                given.choice("Charge by", ServicePackage.ChargeBy.class).orElseThrow(),
                given.read("From", FinishedWorkActions.A_MONTH, YearMonth::parse),
                given.read("To", FinishedWorkActions.A_MONTH, YearMonth::parse),
                given.money("Installment", book.currency()).orElse(book.zero()),
                given.read("Months", "months such as 4, 5, 6", SetUpActions::months)
                        .orElse(Set.of()),
                given.text("Jobs").map(SetUpActions::parts).orElse(Set.of()),
                given.need("Item"));
    }

    private static Set<Integer> months(String written) {
        return parts(written).stream()
                .map(month -> java.time.Month.of(Integer.parseInt(month)).getValue())
                .collect(Collectors.toSet());
    }

    private static Set<String> parts(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.toSet());
    }

    private static EnterAdditionalCharge.Typed additional(BillingBook book, Given given, Setting setting) {
        String id = given.need("Charge");
        return new EnterAdditionalCharge.Typed(
                id,
                given.need("Customer"),
                given.text("Job"),
                given.money("Amount", book.currency()).orElseThrow(),
                given.text("Text").orElse(id),
                given.need("Item"),
                given.yesNo("Taxable").orElse(true),
                given.date("Date").orElse(setting.today()));
    }

    private static Balance balance(BillingBook book, Given given, Setting setting) {
        LocalDate date = given.date("Date").orElse(setting.today());
        return Balance.of(
                given.need("Balance"),
                given.need("Customer"),
                date,
                given.date("Due date").orElse(date),
                given.money("Amount", book.currency()).orElseThrow());
    }
}
