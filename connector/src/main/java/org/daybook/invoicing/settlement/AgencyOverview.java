package org.daybook.invoicing.settlement;

import java.util.List;
import java.util.stream.Collectors;
import org.daybook.invoicing.action.Overview;
import org.daybook.invoicing.action.Sheet;
import org.daybook.invoicing.settlement.ClientInvoice.Status;
import org.daybook.work.EntryStatus;

/** What an agency shows to the people who settle with its clients (SS 4.1). */
final class AgencyOverview {

    private AgencyOverview() {}

    static Overview of(Agency agency) {
        AgencySettings settings = agency.settings();
        return Overview.of(
                "Client invoicing",
                sheets(agency),
                "Currency",
                joined(agency.clients().values().stream()
                        .map(client -> client.currency().getCurrencyCode())
                        .distinct()
                        .toList()),
                "Transactions to be settled",
                agency.freeTransactions().stream()
                        .filter(free -> free.status() == EntryStatus.FINALIZED)
                        .count(),
                "Invoices to be verified",
                joined(agency.numbersOf(Status.GENERATED)),
                "Invoices to be remitted",
                joined(agency.numbersOf(Status.VERIFIED)),
                "Invoices to be delivered",
                joined(agency.numbersOf(Status.REMITTED)),
                "Last invoice number",
                settings.lastInvoiceNumber(),
                "Last check number",
                settings.lastCheckNumber(),
                "Trust account",
                settings.trustAccount(),
                "Print checks",
                settings.printsChecks(),
                "One check per client",
                settings.oneCheckPerClient(),
                "Skip empty clients",
                settings.skipsEmptyClients(),
                "Auto-advance",
                settings.autoAdvance(),
                "Transfer commission",
                settings.transfersCommission());
    }

    private static List<Sheet> sheets(Agency agency) {
        InvoiceSheets invoices = new InvoiceSheets(agency);
        SetUpSheets setUp = new SetUpSheets(agency);
        return List.of(
                invoices.transactions(),
                invoices.invoices(),
                invoices.rows(),
                invoices.checks(),
                invoices.deliveries(),
                invoices.ledger(),
                setUp.clients(),
                setUp.profiles(),
                setUp.accounts(),
                setUp.jobs(),
                setUp.tasks(),
                setUp.outcomes());
    }

    static String joined(List<?> values) {
        return values.stream().map(Sheet::text).collect(Collectors.joining(", "));
    }
}
