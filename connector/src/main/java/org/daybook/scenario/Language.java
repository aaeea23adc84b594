package org.daybook.scenario;

import java.util.List;

/** Every sentence there is, in the order of the vocabulary page. A new one is one line in the list of its chapter. */
final class Language {

    /** A chapter of the vocabulary page. */
    record Chapter(String title, List<Sentence> sentences) {}

    static final List<Chapter> CHAPTERS = List.of(
            new Chapter("The accountant's tables", BookSentences.all()),
            new Chapter("Posting references", ReferenceSentences.all()),
            new Chapter("Posting settings, rates and taxes", PostingSentences.all()),
            new Chapter("Dimension derivation", DerivationSentences.all()),
            new Chapter("Jobs", WorkSentences.all()),
            new Chapter("Entries", EntrySentences.all()),
            new Chapter("Settings of a selection", SelectionSettings.all()),
            new Chapter("Bill-to customers, amounts on account and pre-invoices", DocumentSettings.all()),
            new Chapter("What prices were agreed by", BasisSentences.all()),
            new Chapter("The invoicing plan", PlanSentences.settings()),
            new Chapter("The tax table", TaxTableSentences.all()),
            new Chapter("An approved selection", PricingAssertions.settings()),
            new Chapter("Actions on a selection", SelectionActions.all()),
            new Chapter("Actions that set prices", PricingSentences.all()),
            new Chapter("Printing", PrintActions.all()),
            new Chapter("Drafts, amounts on account, allocation and closing", DocumentSentences.all()),
            new Chapter("Runs over several jobs", RunSentences.all()),
            new Chapter("Finalizing", FinalizingSentences.all()),
            new Chapter("Finished work and its billing", FieldWorkSentences.all()),
            new Chapter("Actions on finished work", BillingSentences.all()),
            new Chapter("What became of finished work", BillingAssertions.all()),
            new Chapter("Work sessions", SessionSentences.all()),
            new Chapter("Actions on work sessions", SessionActionSentences.all()),
            new Chapter("Actions on session invoices", SessionInvoiceSentences.all()),
            new Chapter("What became of work sessions", SessionAssertions.all()),
            new Chapter("What became of session invoices", SessionInvoiceAssertions.all()),
            new Chapter("Policies of the sources", PolicySentences.all()),
            new Chapter("An agency and its clients", SettlementSentences.all()),
            new Chapter("Settings and jobs of an agency", SettlementSettings.all()),
            new Chapter("Actions of client invoicing", SettlementDeeds.all()),
            new Chapter("What became of client invoices", SettlementAssertions.all()),
            new Chapter("Job Manager: what is set up", JobManagerSettings.all()),
            new Chapter("Job Manager: jobs and invoices", JobManagerSentences.all()),
            new Chapter("Job Manager: export, find, copies", JobManagerExports.all()),
            new Chapter("Job Manager: what became of it", JobManagerAssertions.all()),
            new Chapter("Job Manager: export, journal, copies", JobManagerAccounting.all()),
            new Chapter("Job Manager: files", JobManagerFiles.all()),
            new Chapter("What became of the selection", SelectionAssertions.all()),
            new Chapter("What became of the prices", PricingAssertions.all()),
            new Chapter("What became of the invoicing plan", PlanSentences.all()),
            new Chapter("What became of the drafts", DraftAssertions.all()),
            new Chapter("What became of the documents", DocumentAssertions.all()),
            new Chapter("Documents and bookings without a selection", BillActions.all()),
            new Chapter("What became of the job and its neighbouring processes", NeighbourAssertions.all()),
            new Chapter("What became of the journals", JournalAssertions.all()),
            new Chapter("Journals in other currencies and companies", LayerAssertions.all()),
            new Chapter("What the posting references cover", CoverageAssertions.all()),
            new Chapter("What was refused", OutcomeAssertions.all()));

    static final List<Sentence> SENTENCES =
            CHAPTERS.stream().map(Chapter::sentences).flatMap(List::stream).toList();

    private Language() {}
}
