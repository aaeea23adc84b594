package org.daybook.invoicing.selection;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Invoice;
import org.daybook.accounting.InvoiceLine;
import org.daybook.accounting.Money;
import org.daybook.work.Job;

/** Writes the head of a job's document, and rounds its total to the company's external unit (JI 4.1). */
final class Documented {

    private final Job job;
    private final Invoice.Kind kind;
    private final String customer;
    private final Printing printing;
    private LocalDate due;
    private Optional<String> credits = Optional.empty();

    private Documented(Job job, Invoice.Kind kind, String customer, Printing printing) {
        this.job = job;
        this.kind = kind;
        this.customer = customer;
        this.printing = printing;
        this.due = printing.date();
    }

    static Documented by(Job job, Invoice.Kind kind, String customer, Printing printing) {
        return new Documented(job, kind, customer, printing);
    }

    Documented due(LocalDate date) {
        due = date;
        return this;
    }

    Documented crediting(Optional<String> invoice) {
        credits = invoice;
        return this;
    }

    Invoice with(List<InvoiceLine> lines, Money discount) {
        Invoice invoice = new Invoice(
                        kind,
                        job.company(),
                        customer,
                        job.number(),
                        job.department(),
                        printing.date(),
                        due,
                        job.currency(),
                        lines,
                        discount,
                        credits)
                .releasing(job.jobGroup(), job.capitalization());
        return invoice.rounded(printing.externalRounding(job.company(), invoice.total()));
    }
}
