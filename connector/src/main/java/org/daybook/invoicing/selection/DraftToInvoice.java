package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Customer;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.Percent;
import org.daybook.work.Job;

/** Turns a draft into the document it bills: lines, customer discount, tax and due date (JI 2.17, 4.1). */
final class DraftToInvoice {

    private DraftToInvoice() {}

    /** For a customer who is not known, without tax and discount: such a document can be looked at, not printed. */
    static Invoice of(Job job, Draft draft, Printing printing) {
        Optional<Customer> customer = printing.customer(draft.billTo());
        List<InvoiceLine> work = WorkLines.of(draft, customer, printing.layout());
        Money discount = discount(work, job, customer);
        Invoice invoice = new Invoice(
                        draft.kind(),
                        job.company(),
                        draft.billTo(),
                        job.number(),
                        job.department(),
                        printing.date(),
                        dueDate(draft, printing.date(), customer),
                        job.currency(),
                        ReductionLines.after(SalesTax.on(work, discount, printing.taxCodes()), draft.reductions()),
                        discount,
                        draft.credits())
                .releasing(job.jobGroup(), job.capitalization());
        return invoice.rounded(printing.externalRounding(job.company(), invoice.total()));
    }

    /** Off the work, never off invoices on account (JI 1.2); rounded half up to the minor unit. */
    private static Money discount(List<InvoiceLine> work, Job job, Optional<Customer> customer) {
        Money total =
                Money.sum(job.currency(), work.stream().map(InvoiceLine::net).toList());
        return customer.map(Customer::invoiceDiscount).orElse(Percent.ZERO).of(total);
    }

    /** A credit memo is due at once; so is a document whose customer is not known. */
    private static LocalDate dueDate(Draft draft, LocalDate date, Optional<Customer> customer) {
        boolean credit = draft.kind() == Invoice.Kind.CREDIT_MEMO;
        return credit ? date : date.plusDays(customer.map(Customer::paymentDays).orElse(0));
    }
}
