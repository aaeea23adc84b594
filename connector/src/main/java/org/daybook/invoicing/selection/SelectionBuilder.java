package org.daybook.invoicing.selection;

import java.util.List;
import java.util.Optional;
import org.daybook.accounting.Money;
import org.daybook.work.Job;

/** Writes a changed invoice selection; what is not said stays as it was. */
public final class SelectionBuilder {
    private Job job;
    private List<Job> subjobs;
    private Optional<Job> mainJob;
    private InvoiceSelection.State state;
    private InvoiceSelection.Approval approval;
    private List<SelectionLine> lines;
    private List<BillTo> billTo;
    private Money desiredPrice;
    private Money onAccountReduction;
    private List<OnAccountItem> onAccount;
    private boolean openPurchaseOrders;
    private Optional<Crediting> crediting;
    private List<Draft> drafts;
    private int lastDraft;
    private Optional<Draft> previousEdit;
    private List<PrintedInvoice> printed;
    private SystemParameters parameters;
    private JobBasis basis;
    private List<Reallocation> reallocations;
    private InvoiceType invoiceType;
    private List<OnAccountLine> onAccountLines;
    private List<PreInvoice> preInvoices;
    private boolean endInvoice;
    private Neighbours neighbours;

    SelectionBuilder(InvoiceSelection from) {
        job = from.job();
        subjobs = from.subjobs();
        mainJob = from.mainJob();
        state = from.state();
        approval = from.approval();
        lines = from.lines();
        billTo = from.billTo();
        desiredPrice = from.desiredPrice();
        onAccountReduction = from.onAccountReduction();
        onAccount = from.onAccount();
        openPurchaseOrders = from.openPurchaseOrders();
        crediting = from.crediting();
        drafts = from.drafts();
        lastDraft = from.lastDraft();
        previousEdit = from.previousEdit();
        printed = from.printed();
        parameters = from.parameters();
        basis = from.basis();
        reallocations = from.reallocations();
        invoiceType = from.invoiceType();
        onAccountLines = from.onAccountLines();
        preInvoices = from.preInvoices();
        endInvoice = from.endInvoice();
        neighbours = from.neighbours();
    }

    public SelectionBuilder job(Job value) {
        job = value;
        return this;
    }

    public SelectionBuilder subjobs(List<Job> value) {
        subjobs = value;
        return this;
    }

    public SelectionBuilder mainJob(Optional<Job> value) {
        mainJob = value;
        return this;
    }

    public SelectionBuilder state(InvoiceSelection.State value) {
        state = value;
        return this;
    }

    public SelectionBuilder approval(InvoiceSelection.Approval value) {
        approval = value;
        return this;
    }

    public SelectionBuilder lines(List<SelectionLine> value) {
        lines = value;
        return this;
    }

    public SelectionBuilder billTo(List<BillTo> value) {
        billTo = value;
        return this;
    }

    public SelectionBuilder desiredPrice(Money value) {
        desiredPrice = value;
        return this;
    }

    public SelectionBuilder onAccountReduction(Money value) {
        onAccountReduction = value;
        return this;
    }

    public SelectionBuilder onAccount(List<OnAccountItem> value) {
        onAccount = value;
        return this;
    }

    public SelectionBuilder openPurchaseOrders(boolean value) {
        openPurchaseOrders = value;
        return this;
    }

    public SelectionBuilder crediting(Optional<Crediting> value) {
        crediting = value;
        return this;
    }

    public SelectionBuilder drafts(List<Draft> value) {
        drafts = value;
        return this;
    }

    public SelectionBuilder lastDraft(int value) {
        lastDraft = value;
        return this;
    }

    public SelectionBuilder previousEdit(Optional<Draft> value) {
        previousEdit = value;
        return this;
    }

    public SelectionBuilder printed(List<PrintedInvoice> value) {
        printed = value;
        return this;
    }

    public SelectionBuilder parameters(SystemParameters value) {
        parameters = value;
        return this;
    }

    public SelectionBuilder basis(JobBasis value) {
        basis = value;
        return this;
    }

    public SelectionBuilder reallocations(List<Reallocation> value) {
        reallocations = value;
        return this;
    }

    public SelectionBuilder invoiceType(InvoiceType value) {
        invoiceType = value;
        return this;
    }

    public SelectionBuilder onAccountLines(List<OnAccountLine> value) {
        onAccountLines = value;
        return this;
    }

    public SelectionBuilder preInvoices(List<PreInvoice> value) {
        preInvoices = value;
        return this;
    }

    public SelectionBuilder endInvoice(boolean value) {
        endInvoice = value;
        return this;
    }

    public SelectionBuilder neighbours(Neighbours value) {
        neighbours = value;
        return this;
    }

    public InvoiceSelection build() {
        return new InvoiceSelection(
                job,
                subjobs,
                mainJob,
                state,
                approval,
                lines,
                billTo,
                desiredPrice,
                onAccountReduction,
                onAccount,
                openPurchaseOrders,
                crediting,
                drafts,
                lastDraft,
                previousEdit,
                printed,
                parameters,
                basis,
                reallocations,
                invoiceType,
                onAccountLines,
                preInvoices,
                endInvoice,
                neighbours);
    }
}
