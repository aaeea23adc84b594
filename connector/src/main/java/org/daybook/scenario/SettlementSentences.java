package org.daybook.scenario;

import static org.daybook.scenario.Column.optional;
import static org.daybook.scenario.Column.required;
import static org.daybook.scenario.Sentence.given;

import java.util.Arrays;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.accounting.Money;
import org.daybook.accounting.Outcome;
import org.daybook.invoicing.settlement.Agency;
import org.daybook.invoicing.settlement.AgencyClient;
import org.daybook.invoicing.settlement.BalanceCalculation;
import org.daybook.invoicing.settlement.CommissionRates;
import org.daybook.invoicing.settlement.CommissionText;
import org.daybook.invoicing.settlement.DebtorAccount;
import org.daybook.invoicing.settlement.InvoicePreferences;
import org.daybook.invoicing.settlement.InvoicePreferences.Channel;
import org.daybook.invoicing.settlement.InvoicePreferences.TransferMethod;
import org.daybook.invoicing.settlement.InvoiceProfile;
import org.daybook.invoicing.settlement.RemittanceMethod;
import org.daybook.invoicing.settlement.Rollup;
import org.daybook.invoicing.settlement.SetUp;
import org.daybook.invoicing.settlement.SortMethod;
import org.daybook.work.EntryKind;
import org.daybook.work.EntryStatus;
import org.daybook.work.JobEntry;

/** What an agency has before it invoices: profiles, clients, accounts, transactions and commission records (SS 4.1). */
final class SettlementSentences {

    /** By their product names; "Standard Gross" is short for "Standard Gross Remit". */
    static final Value METHOD = new Value(
            "a remittance method: "
                    + Arrays.stream(RemittanceMethod.values())
                            .map(RemittanceMethod::label)
                            .reduce((some, more) -> some + "; " + more)
                            .orElseThrow(),
            SettlementSentences::isMethod,
            (written, is) -> method(written) == method(is),
            false);

    private static final Value KIND = Value.choice(
            "Payment", "Collection", "Direct payment", "NSF", "Adjustment", "Extra charge", "Outlay", "Product");
    private static final Value CHANNELS = new Value(
            "Mail, Email, Client access, or several of them with commas",
            written -> written.matches("(?i)(mail|e-?mail|client access)(\\s*,\\s*(mail|e-?mail|client access))*"),
            String::equalsIgnoreCase,
            false);

    private SettlementSentences() {}

    static List<Sentence> all() {
        return List.of(
                given(
                                "invoice profiles",
                                "Designs of client invoices (SS 4.1); what is not said stays, or is the product's default. Two labels"
                                        + " with one identifier are refused. A profile that is named like a"
                                        + " remittance method need not be said.",
                                SettlementSentences::profiles)
                        .table(profileColumns()),
                given(
                                "agency clients",
                                "Creditors for whom the agency collects (SS 4.1); what is not said stays.",
                                SettlementSentences::clients)
                        .table(clientColumns()),
                given(
                                "debtor accounts",
                                "Accounts placed with the agency; what commission conditions may ask of them.",
                                SettlementSentences::accounts)
                        .table(List.of(
                                required("Account", Value.TEXT, "its number"),
                                optional("Name", Value.TEXT, "the debtor's name; the number"),
                                optional("Placed", Value.NUMBER, "what the client placed for collection"),
                                optional("Currency", Value.CURRENCY, "of what was placed; EUR"),
                                optional("Status", Value.TEXT, "e.g. LEGAL"),
                                optional("Facts", Value.TEXT, "more of them: class=MEDICAL, state=NY"))),
                given("client transactions", "Posted transactions (SS 4.1).", SettlementSentences::transactions)
                        .table(transactionColumns()),
                given(
                                "client transactions of {client}",
                                "The same, all of one client.",
                                SettlementSentences::transactions)
                        .table(transactionColumns()),
                given(
                                "commission rates of {client}",
                                "The client's commission records: all conditions of one must hold, the first that matches wins, the"
                                        + " default comes last (SS 4.3 R8).",
                                SettlementSentences::rates)
                        .table(List.of(
                                optional(
                                        "Conditions",
                                        Value.TEXT,
                                        "status is LEGAL and amount at least 100; blank or 'default': always"),
                                required("Rate", Value.PERCENT, "of the amount paid"))));
    }

    static RemittanceMethod method(String written) {
        return written.equalsIgnoreCase("Standard Gross") || written.equalsIgnoreCase("Preferred Gross")
                ? RemittanceMethod.valueOf(
                        written.toUpperCase(java.util.Locale.ROOT).replace(' ', '_'))
                : RemittanceMethod.named(written);
    }

    private static boolean isMethod(String written) {
        try {
            method(written);
            return true;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    static List<Column> profileColumns() {
        return List.of(
                required("Label", Value.TEXT, "its name"),
                optional("Identifier", Value.TEXT, "unique; put into capitals, blanks become underscores; the label"),
                optional("Remittance method", METHOD, "how clients are paid out; Standard Net"),
                optional("Filename override", Value.TEXT, "names the files; {client}, {invoice}, {profile}, {end}"),
                optional("Template", Value.TEXT, "file of the LibreOffice template"),
                optional(
                        "Balance calculation",
                        Value.of(BalanceCalculation.class),
                        "day of the accounts' balances; End date of invoice"),
                optional("Post to primary client ledger", Value.YES_NO, "yes"),
                optional("Rollup method", Value.of(Rollup.class), "None, or one row an account; None"),
                optional("Sort method", Value.of(SortMethod.class), "order of the transactions; By transaction"),
                optional("Include past due amount", Value.YES_NO, "what the client owes from before; no"),
                optional("Allow negative net client remits", Value.YES_NO, "a remittance may be below zero; no"),
                optional("Clients", Value.TEXT, "numbers of the clients under it, with commas"));
    }

    private static void profiles(World world, Said said) {
        said.rows().forEach(row -> Agencies.of(world).take(world, said, profile(world, row)));
    }

    static Outcome<Agency> profile(World world, Cells row) {
        Agency agency = Agencies.of(world).agency();
        String label = row.text("Label").orElseThrow();
        String identifier = InvoiceProfile.normalized(row.text("Identifier").orElse(label));
        Optional<InvoiceProfile> same = Optional.ofNullable(agency.profiles().get(identifier))
                .filter(known ->
                        known.label().equals(label) || Agencies.of(world).isUsual(identifier));
        Agencies.of(world).setUp(identifier);
        InvoiceProfile old = same.orElse(InvoiceProfile.of(
                label,
                RemittanceMethod.STANDARD_NET,
                BalanceCalculation.END_DATE_OF_INVOICE,
                SortMethod.BY_TRANSACTION));
        InvoiceProfile profile = new InvoiceProfile(
                label,
                identifier,
                row.text("Remittance method").map(SettlementSentences::method).orElse(old.remittanceMethod()),
                row.text("Filename override").or(old::filenameOverride),
                row.text("Template").or(old::template),
                row.choice("Balance calculation", BalanceCalculation.class).orElse(old.balanceCalculation()),
                row.yes("Post to primary client ledger").orElse(old.postToPrimaryClientLedger()),
                row.choice("Rollup method", Rollup.class).orElse(old.rollupMethod()),
                row.choice("Sort method", SortMethod.class).orElse(old.sortMethod()),
                row.yes("Include past due amount").orElse(old.includePastDueAmount()),
                row.yes("Allow negative net client remits").orElse(old.allowNegativeNetClientRemits()));
        Outcome<Agency> put = same.isPresent() ? Outcome.done(agency.with(profile)) : SetUp.profile(agency, profile);
        return put.then(after -> members(world, after, profile.identifier(), list(row, "Clients")));
    }

    private static Outcome<Agency> members(World world, Agency agency, String profile, List<String> clients) {
        Outcome<Agency> outcome = Outcome.done(agency);
        for (String client : clients) {
            outcome = outcome.then(now -> SetUp.member(
                    now.clients().containsKey(client) ? now : now.with(clientOrNew(world, client)), client, profile));
        }
        return outcome;
    }

    private static List<Column> clientColumns() {
        return List.of(
                required("Client", Value.TEXT, "its number"),
                optional("Name", Value.TEXT, "its name; the number"),
                optional("Primary client", Value.TEXT, "makes it a sub-client"),
                optional(
                        "Profiles",
                        Value.TEXT,
                        "identifiers of its invoice profiles, with commas; the only one there is, or STANDARD_NET"),
                optional("Customer", Value.TEXT, "number of the customer that it is in the books; C-100"),
                optional("Company", Value.TEXT, "number of the agency's company; 10"),
                optional("Department", Value.TEXT, "supplies the posting references; CENTRAL"),
                optional("Currency", Value.CURRENCY, "of its transactions; EUR"),
                optional("Delivery", CHANNELS, "how invoices reach it"),
                optional("Address", Value.TEXT, "postal address"),
                optional("E-mail", Value.TEXT, "e-mail address"),
                optional("Client-access users", Value.TEXT, "who may fetch its files, with commas"),
                optional("Detail file", Value.YES_NO, "goes with the invoice; yes"),
                optional("Transfer method", Value.of(TransferMethod.class), "how it is paid; Check"),
                optional("Payee", Value.TEXT, "on checks; its name"),
                optional("Active", Value.YES_NO, "an inactive client is not invoiced; yes"));
    }

    private static void clients(World world, Said said) {
        for (Cells row : said.rows()) {
            AgencyClient old = clientOrNew(world, row.text("Client").orElseThrow());
            Agencies.of(world).is(Agencies.of(world).agency().with(client(row, old)));
        }
    }

    private static AgencyClient client(Cells row, AgencyClient old) {
        return new AgencyClient(
                old.number(),
                row.text("Name").orElse(old.name()),
                row.text("Primary client").or(old::primary),
                row.has("Profiles") ? list(row, "Profiles") : old.profiles(),
                row.text("Customer").orElse(old.customer()),
                row.text("Company").orElse(old.company()),
                row.text("Department").orElse(old.department()),
                row.text("Currency").map(Currency::getInstance).orElse(old.currency()),
                old.rates(),
                preferences(row, old.preferences()),
                row.yes("Active").orElse(old.active()));
    }

    private static InvoicePreferences preferences(Cells row, InvoicePreferences old) {
        return new InvoicePreferences(
                row.has("Delivery") ? channels(row) : old.channels(),
                row.text("Address").or(old::address),
                row.text("E-mail").or(old::email),
                row.has("Client-access users") ? list(row, "Client-access users") : old.accessUsers(),
                row.yes("Detail file").orElse(old.detailFile()),
                row.choice("Transfer method", TransferMethod.class).orElse(old.transferMethod()),
                row.text("Payee").or(old::payee));
    }

    private static List<Channel> channels(Cells row) {
        return list(row, "Delivery").stream()
                .map(written -> written.equalsIgnoreCase("e-mail") ? "email" : written)
                .map(written -> Value.parse(Channel.class, written))
                .toList();
    }

    private static AgencyClient clientOrNew(World world, String number) {
        AgencyClient known = Agencies.of(world).agency().clients().get(number);
        return known != null
                ? known
                : new AgencyClient(
                        number,
                        number,
                        Optional.empty(),
                        List.of(),
                        Jobs.CUSTOMER,
                        Jobs.COMPANY,
                        Jobs.DEPARTMENT,
                        Books.EUR,
                        CommissionRates.NONE,
                        InvoicePreferences.NONE,
                        true);
    }

    private static void accounts(World world, Said said) {
        for (Cells row : said.rows()) {
            String number = row.text("Account").orElseThrow();
            Currency currency = row.text("Currency").map(Currency::getInstance).orElse(Books.EUR);
            Map<String, String> facts = new LinkedHashMap<>();
            row.text("Status").ifPresent(status -> facts.put("status", status));
            for (String fact : list(row, "Facts")) {
                String[] parts = fact.split("=", 2);
                facts.put(
                        parts[0].strip().toLowerCase(java.util.Locale.ROOT),
                        parts.length > 1 ? parts[1].strip() : "yes");
            }
            DebtorAccount account =
                    new DebtorAccount(number, row.text("Name").orElse(number), row.money("Placed", currency), facts);
            Agencies.of(world).is(Agencies.of(world).agency().with(account));
        }
    }

    private static List<Column> transactionColumns() {
        return List.of(
                required("Transaction", Value.TEXT, "its id"),
                optional("Client", Value.TEXT, "number of the client"),
                optional("Account", Value.TEXT, "number of the debtor's account"),
                optional("Kind", KIND, "Payment, or Collection: to the agency; Direct payment: to the client; Payment"),
                optional("Receiver", Value.choice("Agency", "Client"), "who got the payment; agency"),
                optional("NSF", Value.YES_NO, "whether it bounced; no"),
                required("Amount", Value.NUMBER, "what was paid"),
                optional("Commission", Value.NUMBER, "as the source told, 0 for none; by the client's rates otherwise"),
                optional("Date", Value.DATE, "when it was paid; today"),
                optional("Posted on", Value.DATE, "when the agency posted it; the date"),
                optional("Posted", Value.YES_NO, "no: it stands in an open batch yet; yes"),
                optional("Currency", Value.CURRENCY, "the client's"),
                optional("Text", Value.TEXT, "as printed; the id"));
    }

    private static void transactions(World world, Said said) {
        for (Cells row : said.rows()) {
            String number = row.text("Client").orElseGet(() -> said.blanks().getOrDefault("client", "CLIENT-A"));
            AgencyClient client = clientOrNew(world, number);
            Agency agency = Agencies.of(world).agency().with(client);
            Agencies.of(world).is(agency.with(transaction(world, row, client)));
        }
    }

    private static JobEntry transaction(World world, Cells row, AgencyClient client) {
        EntryId id = Agencies.transaction(row.text("Transaction").orElseThrow());
        Currency currency = row.text("Currency").map(Currency::getInstance).orElse(client.currency());
        EntryKind kind = kind(row);
        JobEntry.Builder entry = JobEntry.of(id, currency)
                .company(client.company())
                .job(client.number())
                .customer(client.number())
                .kind(kind)
                .activity(activity(kind))
                .text(row.text("Text").orElse(id.nativeId()))
                .price(row.money("Amount", currency).orElseThrow())
                .date(row.date("Date").orElse(world.today()))
                .status(row.yes("Posted").orElse(true) ? EntryStatus.FINALIZED : EntryStatus.UNCONFIRMED)
                .taxable(false);
        row.text("Account").ifPresent(account -> entry.group(account, false));
        row.money("Commission", currency).ifPresent(entry::commission);
        row.money("Commission", currency)
                .filter(Money::isZero)
                .ifPresent(none -> Agencies.of(world).bearsNone(id, client.number()));
        row.date("Posted on").ifPresent(entry::postedOn);
        return entry.build();
    }

    private static EntryKind kind(Cells row) {
        if (row.yes("NSF").orElse(false)) {
            return EntryKind.NSF;
        }
        if (row.text("Receiver").filter("Client"::equalsIgnoreCase).isPresent()) {
            return EntryKind.DIRECT_PAYMENT;
        }
        String written = row.text("Kind").orElse("Payment");
        return written.equalsIgnoreCase("Payment") ? EntryKind.COLLECTION : Value.parse(EntryKind.class, written);
    }

    /** Charges are sold like any other work, so they need an activity that is mapped. */
    private static String activity(EntryKind kind) {
        return switch (kind) {
            case OUTLAY -> "OUTLAY";
            case PRODUCT -> "PARTS";
            case EXTRA_CHARGE -> "FEE";
            default -> kind.name().toLowerCase(java.util.Locale.ROOT);
        };
    }

    private static void rates(World world, Said said) {
        String client = said.text("client");
        List<CommissionRates.Rate> records =
                said.rows().stream().map(SettlementSentences::rate).toList();
        Agency agency = Agencies.of(world).agency().with(clientOrNew(world, client));
        Agencies.of(world).take(world, said, SetUp.rates(agency, client, new CommissionRates(records)));
    }

    private static CommissionRates.Rate rate(Cells row) {
        try {
            return CommissionText.rate(
                    row.text("Conditions").orElse(""),
                    row.percent("Rate").orElseThrow().value().toPlainString());
        } catch (IllegalArgumentException unfit) {
            throw new Mistake.Found(
                    row.where(), unfit.getMessage() + ".", "Write conditions such as: status is LEGAL.");
        }
    }

    static List<String> list(Cells row, String column) {
        return row.text(column).stream()
                .flatMap(written -> Stream.of(written.split("\\s*,\\s*")))
                .map(String::strip)
                .toList();
    }
}
