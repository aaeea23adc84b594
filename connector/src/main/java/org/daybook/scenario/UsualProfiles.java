package org.daybook.scenario;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.daybook.accounting.EntryId;
import org.daybook.invoicing.settlement.Agency;
import org.daybook.invoicing.settlement.AgencyClient;
import org.daybook.invoicing.settlement.BalanceCalculation;
import org.daybook.invoicing.settlement.CommissionRates;
import org.daybook.invoicing.settlement.CommissionText;
import org.daybook.invoicing.settlement.InvoiceProfile;
import org.daybook.invoicing.settlement.RemittanceMethod;
import org.daybook.invoicing.settlement.SortMethod;

/**
 * What nobody said of invoice profiles: one that is named like a remittance method is of that method, and a client whom nobody put under
 * a profile is under the only one there is; where there is none at all, Standard Net. A sub-client is settled with its primary client.
 */
final class UsualProfiles {

    private UsualProfiles() {}

    /** The agency with what was not said. */
    static Agency of(World world) {
        Agencies agencies = Agencies.of(world);
        Agency named = withMethods(agencies.agency());
        agencies.findUsual(named);
        List<AgencyClient> without = named.clients().values().stream()
                .filter(client ->
                        client.profiles().isEmpty() && client.primary().isEmpty())
                .filter(client -> !agencies.isTakenOff(client.number()))
                .toList();
        agencies.is(uncharged(agencies, without.isEmpty() ? named : withProfiles(world, named, without)));
        return agencies.agency();
    }

    /** A payment of which the source told a commission of nothing has a record of its own before all others. */
    private static Agency uncharged(Agencies agencies, Agency agency) {
        Agency changed = agency;
        for (Map.Entry<EntryId, String> payment : agencies.uncharged().entrySet()) {
            AgencyClient client = rated(changed, changed.clients().get(payment.getValue()));
            CommissionRates.Rate none =
                    CommissionText.rate("transaction is " + payment.getKey().nativeId(), "0");
            if (!client.rates().records().isEmpty() && !client.rates().records().contains(none)) {
                List<CommissionRates.Rate> records = new ArrayList<>(List.of(none));
                records.addAll(client.rates().records());
                changed = changed.with(client.with(new CommissionRates(records)));
            }
        }
        return changed;
    }

    /** Whose commission records count: the client's own, or its primary client's. */
    private static AgencyClient rated(Agency agency, AgencyClient client) {
        return client.rates().records().isEmpty()
                ? client.primary().map(agency.clients()::get).orElse(client)
                : client;
    }

    /** Sets up the profile where it is named like a remittance method, and unknown. */
    static Agency withMethod(Agency agency, String profile) {
        String identifier = InvoiceProfile.normalized(profile);
        return agency.profiles().containsKey(identifier)
                ? agency
                : method(identifier)
                        .map(known -> agency.with(profile(identifier, known)))
                        .orElse(agency);
    }

    private static Agency withMethods(Agency agency) {
        Agency changed = agency;
        List<String> named = agency.clients().values().stream()
                .map(AgencyClient::profiles)
                .flatMap(Collection::stream)
                .distinct()
                .toList();
        for (String profile : named) {
            changed = withMethod(changed, profile);
        }
        return changed;
    }

    private static Agency withProfiles(World world, Agency agency, List<AgencyClient> clients) {
        Agency changed = agency.profiles().isEmpty() ? agency.with(usual(world)) : agency;
        if (changed.profiles().size() == 1) {
            String only = changed.profiles().keySet().iterator().next();
            for (AgencyClient client : clients) {
                changed = changed.with(client.with(List.of(only)));
            }
        }
        return changed;
    }

    /** By the method that clients are paid by. */
    private static InvoiceProfile usual(World world) {
        RemittanceMethod method = RemittanceMethod.valueOf(
                world.settings().getOrDefault("remittance", RemittanceMethod.STANDARD_NET.name()));
        return profile(method.label(), method);
    }

    private static InvoiceProfile profile(String label, RemittanceMethod method) {
        return InvoiceProfile.of(label, method, BalanceCalculation.END_DATE_OF_INVOICE, SortMethod.BY_TRANSACTION);
    }

    private static Optional<RemittanceMethod> method(String identifier) {
        return Stream.of(RemittanceMethod.values())
                .filter(method -> identifier.equals(method.name())
                        || identifier.equals(InvoiceProfile.normalized(method.label())))
                .findFirst();
    }
}
