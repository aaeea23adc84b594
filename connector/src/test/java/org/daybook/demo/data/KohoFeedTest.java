package org.daybook.demo.data;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.daybook.sandbox.koho.SessionEdit;
import org.junit.jupiter.api.Test;

/** The Koho sessions as a reader finds them, counted against the promised troubles. */
class KohoFeedTest {
    private final DemoData data = DemoData.of(7, YearMonth.of(2026, 1));
    private final List<ObjectNode> sessions = data.koho().sessions();
    private final List<ObjectNode> customers = data.koho().customers();
    private final Map<Trouble, Integer> promised = data.troubles(10);

    @Test
    void everyLabelIsFoundInTheSessionsAsOftenAsPromised() {
        assertThat(readable(s -> !s.path("confirmed").asBoolean())).isEqualTo(promised.get(Trouble.UNCONFIRMED));
        assertThat(readable(s -> type(s).equals("internal"))).isEqualTo(promised.get(Trouble.INTERNAL));
        assertThat(readable(s -> type(s).equals("included_to_contract"))).isEqualTo(promised.get(Trouble.CONTRACTUAL));
        assertThat(readable(s -> type(s).equals("included_to_contract") && hasProducts(s)))
                .isEqualTo(promised.get(Trouble.CONTRACTUAL_WITH_PRODUCTS));
        assertThat(readable(s -> type(s).equals("Invoicable") && hasProducts(s)))
                .isEqualTo(promised.get(Trouble.WITH_PRODUCTS));
        assertThat(readable(s -> type(s).equals("Invoicable") && net(s).signum() == 0))
                .isEqualTo(promised.get(Trouble.ZERO_PRICE));
        assertThat(readable(s -> s.path("is_invoice_delegate").asBoolean()))
                .isEqualTo(promised.get(Trouble.JOINT_SESSION));
        assertThat(readable(s -> s.hasNonNull("invoice_delegate_id"))).isEqualTo(promised.get(Trouble.JOINT_PART));
        assertThat(readable(s -> s.path("task_code").asText().equals("UNMAPPED-9")))
                .isEqualTo(promised.get(Trouble.MISSING_MAPPING));
        assertThat(readable(s -> s.path("customer_id").asLong() == 10999))
                .isEqualTo(promised.get(Trouble.UNKNOWN_CUSTOMER));
        assertThat(readable(s -> currency(s).equals("EUR"))).isEqualTo(promised.get(Trouble.EUR));
        assertThat(readable(s -> currency(s).equals("USD"))).isEqualTo(promised.get(Trouble.USD));
        assertThat(readable(s -> currency(s).equals("JPY"))).isEqualTo(promised.get(Trouble.JPY));
    }

    @Test
    void oneSessionIsGarbage() {
        assertThat(sessions.stream().filter(session -> !isReadable(session))).hasSize(1);
        assertThat(promised).containsEntry(Trouble.GARBAGE, 1);
    }

    @Test
    void hoursAreQuartersAndTimesThePriceMakeTheNetAmount() {
        assertThat(sessions.stream().filter(KohoFeedTest::isReadable)).allSatisfy(session -> {
            assertThat(decimal(session, "hours").remainder(new BigDecimal("0.25")))
                    .isEqualByComparingTo("0");
            assertThat(decimal(session, "hours").multiply(decimal(session, "invoice_price_per_hour")))
                    .usingComparator(KohoFeedTest::toTheCurrency)
                    .isEqualTo(net(session));
        });
    }

    @Test
    void theGrossAmountHasFinnishTaxAtHomeAndNoneAbroad() {
        BigDecimal home = new BigDecimal("1.255");
        assertThat(sessions.stream().filter(KohoFeedTest::isReadable))
                .allSatisfy(session -> assertThat(decimal(session, "invoice_gross_amount"))
                        .isEqualByComparingTo(
                                isTaxed(session)
                                        ? net(session).multiply(home).setScale(2, RoundingMode.HALF_UP)
                                        : net(session)));
    }

    @Test
    void aJointSessionHasTheHoursAndTheMoneyOfItsParts() {
        assertThat(sessions.stream().filter(s -> s.path("is_invoice_delegate").asBoolean()))
                .isNotEmpty()
                .allSatisfy(joint -> {
                    assertThat(sumOfParts(joint, "hours")).isEqualByComparingTo(decimal(joint, "hours"));
                    assertThat(parts(joint))
                            .hasSizeBetween(2, 3)
                            .allSatisfy(
                                    part -> assertThat(part.path("employee_id")).isEqualTo(joint.path("employee_id")));
                    assertThat(sumOfParts(joint, "invoice_net_amount")
                                    .subtract(net(joint))
                                    .abs())
                            .isLessThanOrEqualTo(new BigDecimal("0.02"));
                });
    }

    @Test
    void nobodyWorksTwiceAtTheSameTime() {
        var starts = sessions.stream()
                .filter(session -> !session.path("is_invoice_delegate").asBoolean())
                .map(session -> session.path("employee_id").asText()
                        + session.path("start").asText());

        assertThat(starts).doesNotHaveDuplicates();
    }

    @Test
    void theEditRaisesHoursAndAmountOfTheLabelledSession() {
        SessionEdit edit = data.koho().editAfterFirstRead().orElseThrow();
        ObjectNode before = sessions.stream()
                .filter(session -> session.path("id").asLong() == edit.sessionId())
                .findFirst()
                .orElseThrow();

        assertThat(data.entries().stream().filter(entry -> entry.has(Trouble.EDITED_AFTER_PULL)))
                .singleElement()
                .satisfies(entry -> assertThat(entry.nativeId()).isEqualTo(Long.toString(edit.sessionId())));
        assertThat(decimal(edit.fields(), "hours"))
                .isEqualByComparingTo(decimal(before, "hours").add(new BigDecimal("1.5")));
        assertThat(net(edit.fields())).isGreaterThan(net(before));
    }

    private int readable(Predicate<ObjectNode> condition) {
        return (int) sessions.stream()
                .filter(KohoFeedTest::isReadable)
                .filter(condition)
                .count();
    }

    private List<ObjectNode> parts(ObjectNode joint) {
        return sessions.stream()
                .filter(session -> session.path("invoice_delegate_id").asLong()
                        == joint.path("id").asLong())
                .toList();
    }

    private BigDecimal sumOfParts(ObjectNode joint, String field) {
        return parts(joint).stream().map(part -> decimal(part, field)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private boolean isTaxed(ObjectNode session) {
        return customers.stream()
                .filter(customer -> customer.path("id").equals(session.path("customer_id")))
                .anyMatch(customer -> customer.path("country").asText().equals("FI"));
    }

    /** Half a cent apart counts as the same: the amount was rounded once. */
    private static int toTheCurrency(BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(new BigDecimal("0.005")) <= 0 ? 0 : one.compareTo(other);
    }

    private static boolean isReadable(JsonNode session) {
        return session.path("invoice_net_amount").isNumber();
    }

    private static boolean hasProducts(JsonNode session) {
        return !session.path("products").isEmpty();
    }

    private static String type(JsonNode session) {
        return session.path("invoicing_type").asText();
    }

    private static String currency(JsonNode session) {
        return session.path("currency").asText();
    }

    private static BigDecimal net(JsonNode session) {
        return decimal(session, "invoice_net_amount");
    }

    private static BigDecimal decimal(JsonNode session, String field) {
        return session.path(field).decimalValue();
    }
}
