package org.daybook.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybook.sandbox.XeroCaller.invoice;
import static org.daybook.sandbox.XeroCaller.journal;
import static org.daybook.sandbox.XeroCaller.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;

/** Holds every field name that the sandbox takes or gives against the published contract. */
class XeroContractTest {
    /** They are in the contract's examples and in every real answer, but not in its schemas. */
    private static final Set<String> EXAMPLES_ONLY = Set.of("DateString", "DueDateString");

    private static JsonNode schemas;

    @BeforeEach
    void readTheContract() throws Exception {
        String contract = Contracts.text("xero/xero_accounting.yaml");
        if (schemas != null) {
            return;
        }
        LoaderOptions large = new LoaderOptions();
        large.setCodePointLimit(10_000_000);
        YAMLMapper yaml =
                new YAMLMapper(YAMLFactory.builder().loaderOptions(large).build());
        schemas = yaml.readTree(contract).at("/components/schemas");
    }

    @Test
    void anInvoiceAndItsErrorHaveTheContractsFields() throws Exception {
        try (XeroSandbox xero = sandbox()) {
            XeroCaller call = new XeroCaller(xero);
            String asked = invoice("INV-1", "60.00", "24.00");
            assertThat(strangers("Invoices", Json.read(asked))).isEmpty();
            assertThat(strangers("Invoice", json(call.put("/Invoices", asked)).at("/Invoices/0")))
                    .isEmpty();
            assertThat(strangers("Error", withoutElements(json(call.put("/Invoices", asked)))))
                    .isEmpty();
            assertThat(strangers("Invoice", Json.read("{\"InvoiceNo\":1,\"LineItems\":[{\"Amount\":1}]}")))
                    .containsExactly("InvoiceNo", "LineItems.Amount");
        }
    }

    @Test
    void aJournalHasTheContractsFields() throws Exception {
        try (XeroSandbox xero = sandbox()) {
            XeroCaller call = new XeroCaller(xero);
            JsonNode made =
                    json(call.put("/ManualJournals", journal("8", "-8"))).at("/ManualJournals/0");
            assertThat(strangers("ManualJournal", made)).isEmpty();
            assertThat(call.put("/ManualJournals", journal("8", "-9")).statusCode())
                    .isEqualTo(400);
        }
    }

    private static XeroSandbox sandbox() {
        return new XeroSandbox(XeroSandbox.Config.of("secret", "acme", Set.of("1100", "4000")));
    }

    /** The elements of an error carry the whole document besides what the contract lists. */
    private static JsonNode withoutElements(JsonNode error) {
        assertThat(error.path("Elements")).isNotEmpty();
        return ((ObjectNode) error.deepCopy()).without("Elements");
    }

    /** The fields of a document that its schema does not know. */
    private static List<String> strangers(String schema, JsonNode document) {
        List<String> strangers = new ArrayList<>();
        document.fields().forEachRemaining(field -> {
            JsonNode known = schemas.at("/" + schema + "/properties/" + field.getKey());
            if (known.isMissingNode() && !EXAMPLES_ONLY.contains(field.getKey())) {
                strangers.add(field.getKey());
            }
            String reference = known.path("$ref").asText(known.at("/items/$ref").asText());
            String below = reference.substring(reference.lastIndexOf('/') + 1);
            Iterable<JsonNode> children = field.getValue().isArray() ? field.getValue() : List.of(field.getValue());
            children.forEach(child -> {
                if (child.isObject()) {
                    strangers(below, child).forEach(name -> strangers.add(field.getKey() + "." + name));
                }
            });
        });
        return strangers;
    }
}
