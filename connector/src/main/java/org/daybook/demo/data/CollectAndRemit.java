package org.daybook.demo.data;

import java.math.BigDecimal;
import java.util.List;

/** Company 30: a collection agency on ACE; its clients are creditors, and it keeps a commission; base currency USD. */
final class CollectAndRemit {
    static final int COMPANY = 30;
    static final String CURRENCY = "USD";

    static final List<AceClient> CLIENTS = List.of(
            client("30001", "Lakeside Medical Group", "STANDARD_NET", "30.00"),
            client("30002", "City Power and Water", "STANDARD_NET", "25.00"),
            client("30003", "Brightsmile Dental", "STANDARD_GROSS", "30.00"),
            client("30004", "Hillside Property Management", "STANDARD_GROSS", "35.00"));

    static final List<String> PROFILES = List.of("STANDARD_NET", "STANDARD_GROSS");

    /** A creditor under its invoice profile, with the commission in percent of what is collected (SS 4.1). */
    record AceClient(DemoCustomer customer, String profile, BigDecimal commissionPercent) {
        Amount commissionOn(Amount collected) {
            return collected.percent(commissionPercent);
        }

        /** The settlement of the client under its profile is the job. */
        DemoJob job() {
            String name = customer.name() + ", " + profile;
            return new DemoJob(COMPANY, customer.number() + "-" + profile, name, customer.number());
        }
    }

    private CollectAndRemit() {}

    private static AceClient client(String number, String name, String profile, String percent) {
        DemoCustomer customer = new DemoCustomer(number, name, COMPANY, "US", CURRENCY, TaxTreatment.UNTAXED, true);
        return new AceClient(customer, profile, new BigDecimal(percent));
    }
}
