package org.daybook.invoicing.settlement;

import static org.daybook.invoicing.action.Argument.optional;
import static org.daybook.invoicing.action.Argument.required;
import static org.daybook.invoicing.settlement.SettlementArguments.CLIENT;
import static org.daybook.invoicing.settlement.SettlementArguments.PROFILE;

import java.util.ArrayList;
import java.util.List;
import org.daybook.accounting.Outcome;
import org.daybook.accounting.RefusalCode;
import org.daybook.invoicing.action.ActionType;
import org.daybook.invoicing.action.Argument;
import org.daybook.invoicing.action.Argument.Kind;
import org.daybook.invoicing.action.Given;
import org.daybook.invoicing.action.Setting;

/** The actions on invoice profiles, and on who is settled by which (SS 4.1). */
final class ProfileActions {

    private static final String METHOD = "Remittance method";
    private static final String BALANCE = "Balance calculation";
    private static final String SORT = "Sort method";

    private static final List<Argument> MAY_BE_LEFT_OUT = List.of(
            optional("Rollup method", Kind.TEXT, "None or By account; None"),
            optional("Filename override", Kind.TEXT, "names the files; may hold {invoice}"),
            optional("Template", Kind.TEXT, "file of the LibreOffice template"),
            optional("Post to primary client ledger", Kind.YES_NO, "yes"),
            optional("Include past due amount", Kind.YES_NO, "no"),
            optional("Allow negative net client remits", Kind.YES_NO, "no"));

    private ProfileActions() {}

    static final List<ActionType<Agency>> ALL = List.of(
            ActionType.of(
                            "Set Up Invoice Profile",
                            "Adds a design of invoice; its identifier is put into capitals (SS 4.1).",
                            ProfileActions::setUp)
                    .asking(and(
                            required("Label", Kind.TEXT, "its name"),
                            optional("Identifier", Kind.TEXT, "unique; the label unless said"),
                            required(METHOD, Kind.TEXT, "one of the eight: Standard Net"),
                            required(BALANCE, Kind.TEXT, "End date of invoice, Transaction date or Now"),
                            required(SORT, Kind.TEXT, "By name or By transaction"))),
            ActionType.of(
                            "Change Invoice Profile",
                            "Changes a design of invoice; what is not given stays, and invoices there are stay (SS 4.1).",
                            ProfileActions::change)
                    .asking(and(
                            PROFILE,
                            optional("Label", Kind.TEXT, "its name"),
                            optional(METHOD, Kind.TEXT, "one of the eight: Standard Net"),
                            optional(BALANCE, Kind.TEXT, "End date of invoice, Transaction date or Now"),
                            optional(SORT, Kind.TEXT, "By name or By transaction"))),
            ActionType.<Agency>of(
                            "Put Client under Profile",
                            "Has the client settled by the profile (SS 4.1).",
                            (agency, given, setting) ->
                                    SetUp.member(agency, given.need("Client"), given.need("Profile")))
                    .asking(CLIENT, PROFILE),
            ActionType.<Agency>of(
                            "Take Client off Profile",
                            "Has the client no longer settled by the profile (SS 4.1).",
                            (agency, given, setting) ->
                                    SetUp.noMember(agency, given.need("Client"), given.need("Profile")))
                    .asking(CLIENT, PROFILE));

    private static Argument[] and(Argument... first) {
        List<Argument> all = new ArrayList<>(List.of(first));
        all.addAll(MAY_BE_LEFT_OUT);
        return all.toArray(Argument[]::new);
    }

    private static Outcome<Agency> setUp(Agency agency, Given given, Setting setting) {
        String label = given.need("Label");
        InvoiceProfile usual = new InvoiceProfile(
                label,
                given.text("Identifier").orElse(label),
                RemittanceMethod.STANDARD_NET,
                given.text("Filename override"),
                given.text("Template"),
                BalanceCalculation.END_DATE_OF_INVOICE,
                true,
                Rollup.NONE,
                SortMethod.BY_TRANSACTION,
                false,
                false);
        return SetUp.profile(agency, given(given, usual));
    }

    private static Outcome<Agency> change(Agency agency, Given given, Setting setting) {
        String identifier = InvoiceProfile.normalized(given.need("Profile"));
        InvoiceProfile known = agency.profiles().get(identifier);
        return known == null
                ? Outcome.refused(RefusalCode.NO_SUCH_PROFILE, "profile " + identifier)
                : Outcome.done(agency.with(given(given, known)));
    }

    /** What is not given stays. */
    private static InvoiceProfile given(Given given, InvoiceProfile old) {
        return new InvoiceProfile(
                given.text("Label").orElse(old.label()),
                old.identifier(),
                given.read(METHOD, "a remittance method", RemittanceMethod::named)
                        .orElse(old.remittanceMethod()),
                given.text("Filename override").or(old::filenameOverride),
                given.text("Template").or(old::template),
                given.choice(BALANCE, BalanceCalculation.class).orElse(old.balanceCalculation()),
                given.yesNo("Post to primary client ledger").orElse(old.postToPrimaryClientLedger()),
                given.choice("Rollup method", Rollup.class).orElse(old.rollupMethod()),
                given.choice(SORT, SortMethod.class).orElse(old.sortMethod()),
                given.yesNo("Include past due amount").orElse(old.includePastDueAmount()),
                given.yesNo("Allow negative net client remits").orElse(old.allowNegativeNetClientRemits()));
    }
}
