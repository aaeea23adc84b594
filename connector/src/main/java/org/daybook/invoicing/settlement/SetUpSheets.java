package org.daybook.invoicing.settlement;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.daybook.accounting.Finding;
import org.daybook.accounting.Money;
import org.daybook.invoicing.action.Sheet;
import org.daybook.invoicing.settlement.InvoicingTask.Dates;

/** What an agency shows of its set-up: clients, profiles, accounts, and client invoicing jobs with what became of their runs. */
final class SetUpSheets {

    private final Agency agency;

    SetUpSheets(Agency agency) {
        this.agency = agency;
    }

    Sheet clients() {
        Map<String, Money> owed = new HashMap<>();
        agency.ledger().stream()
                .filter(entry -> entry.book() == ClientLedgerEntry.Book.CLIENT)
                .forEach(entry -> owed.merge(entry.client(), entry.amount(), Money::plus));
        Sheet.Builder sheet = Sheet.of(
                "Clients",
                "Client",
                "Name",
                "Primary client",
                "Profiles",
                "Currency",
                ">The client owes",
                "Records",
                "Transfer method",
                "Payee",
                "Delivery",
                "Address",
                "E-mail",
                "Client-access users",
                "Detail file",
                "Active");
        for (AgencyClient client : agency.clients().values()) {
            InvoicePreferences preferences = client.preferences();
            sheet.row(
                    client.number(),
                    client.name(),
                    client.primary(),
                    AgencyOverview.joined(client.profiles()),
                    client.currency(),
                    owed.getOrDefault(client.number(), Money.zero(client.currency())),
                    CommissionText.written(client.rates()),
                    preferences.transferMethod(),
                    preferences.payee().orElse(client.name()),
                    AgencyOverview.joined(preferences.channels()),
                    preferences.address(),
                    preferences.email(),
                    AgencyOverview.joined(preferences.accessUsers()),
                    preferences.detailFile(),
                    client.active());
        }
        return sheet.build();
    }

    Sheet profiles() {
        Sheet.Builder sheet = Sheet.of(
                "Profiles",
                "Profile",
                "Label",
                "Remittance method",
                "Balance calculation",
                "Sort method",
                "Rollup method",
                "Filename override",
                "Template",
                "Post to primary client ledger",
                "Include past due amount",
                "Allow negative net client remits");
        agency.profiles()
                .values()
                .forEach(profile -> sheet.row(
                        profile.identifier(),
                        profile.label(),
                        profile.remittanceMethod().label(),
                        profile.balanceCalculation(),
                        profile.sortMethod(),
                        profile.rollupMethod(),
                        profile.filenameOverride(),
                        profile.template(),
                        profile.postToPrimaryClientLedger(),
                        profile.includePastDueAmount(),
                        profile.allowNegativeNetClientRemits()));
        return sheet.build();
    }

    /** Those of which something is known, and those that transactions name. */
    Sheet accounts() {
        Map<String, Optional<DebtorAccount>> accounts = new LinkedHashMap<>();
        agency.accounts().values().forEach(account -> accounts.put(account.number(), Optional.of(account)));
        agency.transactions()
                .values()
                .forEach(transaction ->
                        transaction.group().ifPresent(number -> accounts.putIfAbsent(number, Optional.empty())));
        Sheet.Builder sheet = Sheet.of("Accounts", "Account", "Name", "Currency", ">Placed", "Facts");
        accounts.forEach((number, account) -> sheet.row(
                number,
                account.map(DebtorAccount::name),
                account.flatMap(DebtorAccount::placed).map(Money::currency),
                account.flatMap(DebtorAccount::placed),
                account.map(SetUpSheets::facts)));
        return sheet.build();
    }

    private static String facts(DebtorAccount account) {
        return account.facts().entrySet().stream()
                .map(fact -> fact.getKey() + "=" + fact.getValue())
                .collect(Collectors.joining(", "));
    }

    Sheet jobs() {
        Sheet.Builder sheet =
                Sheet.of("Jobs", "Job", "Schedule", "At", "Day of month", "Zone", "State", ">Settled", ">Clients");
        agency.jobs()
                .values()
                .forEach(job -> sheet.row(
                        job.label(),
                        job.schedule().every(),
                        job.schedule().at(),
                        job.schedule().dayOfMonth(),
                        job.schedule().zone(),
                        job.state(),
                        job.progress().settled(),
                        job.progress().clients()));
        return sheet.build();
    }

    Sheet tasks() {
        Sheet.Builder sheet = Sheet.of(
                "Tasks", "Job", "Profile", "Start date", "End date", "Typed start", "Typed end", "Description");
        agency.jobs()
                .values()
                .forEach(job -> job.tasks()
                        .forEach(task -> sheet.row(
                                job.label(),
                                task.profile(),
                                task.dates().start(),
                                task.dates().end(),
                                task.edited().flatMap(Dates::start),
                                task.edited().flatMap(Dates::end),
                                task.description())));
        return sheet.build();
    }

    /** What became of each client in the last run of a job. */
    Sheet outcomes() {
        Sheet.Builder sheet = Sheet.of("Run", "Job", "Client", "Profile", "Reached", "Invoice", "Why not further");
        agency.jobs()
                .values()
                .forEach(job -> job.done()
                        .forEach(outcome -> sheet.row(
                                job.label(),
                                outcome.client(),
                                outcome.profile(),
                                outcome.reached(),
                                outcome.invoice(),
                                outcome.findings().stream()
                                        .map(Finding::problem)
                                        .collect(Collectors.joining(" ")))));
        return sheet.build();
    }
}
