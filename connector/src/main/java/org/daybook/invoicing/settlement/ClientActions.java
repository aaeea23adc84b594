package org.daybook.invoicing.settlement;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;
import static org.daybook.invoicing.settlement.SettlementArguments.CLIENT;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;
import org.daybook.invoicing.settlement.InvoicePreferences.Channel;
import org.daybook.invoicing.settlement.InvoicePreferences.TransferMethod;

/** The actions on clients and on the accounts they placed: what the source does not tell of them (SS 4.1). */
final class ClientActions {

    private ClientActions() {}

    static final List<ActionType<Agency>> ALL = List.of(
            ActionType.of(
                            "Change Client",
                            "Says how a client is paid and reached, and whose sub-client it is; what is not given stays (SS 4.1).",
                            ClientActions::change)
                    .asking(
                            CLIENT,
                            optional("Primary client", Kind.TEXT, "number of the client it is a sub-client of"),
                            optional("Transfer method", Kind.TEXT, "Check or Electronic; Check"),
                            optional("Payee", Kind.TEXT, "on checks; the client's name"),
                            optional("Delivery", Kind.TEXT, "Mail, E-mail, Client access, or several with commas"),
                            optional("Address", Kind.TEXT, "postal address, for mail"),
                            optional("E-mail", Kind.TEXT, "address, for e-mail"),
                            optional("Client-access users", Kind.TEXT, "who may fetch its files, with commas"),
                            optional("Detail file", Kind.YES_NO, "whether one goes with the invoice; yes"),
                            optional("Active", Kind.YES_NO, "an inactive client is not invoiced; yes")),
            ActionType.<Agency>of(
                            "Set Commission Rates",
                            "Gives a client its ordered commission records; the first that matches wins (SS 4.3 R8).",
                            (agency, given, setting) -> SetUp.rates(
                                    agency,
                                    given.need("Client"),
                                    given.read("Records", "commission records", CommissionText::read)
                                            .orElseThrow()))
                    .asking(
                            CLIENT,
                            required(
                                    "Records",
                                    Kind.TEXT,
                                    "records with semicolons, conditions with and: status is LEGAL: 25; default: 30")),
            ActionType.of(
                            "Set Up Account",
                            "Says what is known of a debtor's account; what is not given stays (SS 4.1).",
                            ClientActions::account)
                    .asking(
                            CLIENT,
                            required("Account", Kind.TEXT, "its number, as transactions name it"),
                            optional("Name", Kind.TEXT, "the debtor's, by which invoices may be sorted; the number"),
                            optional("Placed", Kind.NUMBER, "amount placed, in the client's currency; no balance"),
                            optional(
                                    "Facts",
                                    Kind.TEXT,
                                    "what commission records may ask, with commas: status=LEGAL, class=MEDICAL")));

    private static Outcome<Agency> change(Agency agency, Given given, Setting setting) {
        Optional<String> unknown = java.util.stream.Stream.of(given.text("Client"), given.text("Primary client"))
                .flatMap(Optional::stream)
                .filter(number -> !agency.clients().containsKey(number))
                .findFirst();
        if (unknown.isPresent()) {
            return Outcome.refused(RefusalCode.NO_SUCH_CLIENT, "client " + unknown.get());
        }
        AgencyClient client = agency.clients().get(given.need("Client"));
        return Outcome.done(agency.with(client.with(given.text("Primary client").or(client::primary))
                .with(preferences(given, client.preferences()))
                .active(given.yesNo("Active").orElse(client.active()))));
    }

    private static InvoicePreferences preferences(Given given, InvoicePreferences old) {
        return new InvoicePreferences(
                given.read("Delivery", "ways such as Mail, E-mail, Client access", ClientActions::channels)
                        .orElse(old.channels()),
                given.text("Address").or(old::address),
                given.text("E-mail").or(old::email),
                given.text("Client-access users").map(ClientActions::list).orElse(old.accessUsers()),
                given.yesNo("Detail file").orElse(old.detailFile()),
                given.choice("Transfer method", TransferMethod.class).orElse(old.transferMethod()),
                given.text("Payee").or(old::payee));
    }

    private static List<Channel> channels(String written) {
        return list(written).stream().map(ClientActions::channel).toList();
    }

    private static Channel channel(String written) {
        String name = written.toUpperCase(Locale.ROOT).replace(' ', '_');
        return name.equals("E-MAIL") ? Channel.EMAIL : Channel.valueOf(name);
    }

    private static List<String> list(String written) {
        return Arrays.stream(written.split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static Outcome<Agency> account(Agency agency, Given given, Setting setting) {
        AgencyClient client = agency.clients().get(given.need("Client"));
        if (client == null) {
            return Outcome.refused(RefusalCode.NO_SUCH_CLIENT, "client " + given.need("Client"));
        }
        String number = given.need("Account");
        DebtorAccount old = Optional.ofNullable(agency.accounts().get(number))
                .orElse(new DebtorAccount(number, number, Optional.empty(), Map.of()));
        Map<String, String> facts = new TreeMap<>(old.facts());
        facts.putAll(given.read("Facts", "facts such as status=LEGAL", ClientActions::facts)
                .orElse(Map.of()));
        return Outcome.done(agency.with(new DebtorAccount(
                number,
                given.text("Name").orElse(old.name()),
                given.money("Placed", client.currency()).or(old::placed),
                facts)));
    }

    private static Map<String, String> facts(String written) {
        Map<String, String> facts = new TreeMap<>();
        for (String fact : list(written)) {
            int is = fact.indexOf('=');
            facts.put(
                    fact.substring(0, is).strip().toLowerCase(Locale.ROOT),
                    fact.substring(is + 1).strip());
        }
        return facts;
    }
}
