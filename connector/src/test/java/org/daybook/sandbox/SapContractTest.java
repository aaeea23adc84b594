package org.daybook.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.daybook.sandbox.SapCaller.bulk;
import static org.daybook.sandbox.SapCaller.entry;
import static org.daybook.sandbox.SapCaller.invoice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.HashSet;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** Holds the sandbox's messages against the published WSDL, and its items against the published EDMX. */
class SapContractTest {

    @Test
    void requestAndConfirmationAreValidByTheWsdl() throws Exception {
        Schema schema = schema();
        try (SapSandbox sap = new SapSandbox(SapCaller.CONFIG)) {
            validate(schema, invoice("INV-1"));
            validate(schema, payload(new SapCaller(sap).post(invoice("INV-1")).body()));
            validate(
                    schema,
                    payload(new SapCaller(sap).post(bulk(entry("INV-2", "1"))).body()));
            validate(
                    schema,
                    payload(new SapCaller(sap)
                            .post(invoice("I").replace("<ID>I</ID>", ""))
                            .body()));
            assertThatThrownBy(() -> validate(schema, invoice("INV-1").replace("<CompanyCode>1010</CompanyCode>", "")))
                    .isInstanceOf(SAXException.class);
        }
    }

    @Test
    void strictItemsHaveThePropertiesOfTheEdmx() throws Exception {
        Set<String> known = properties(parse(Contracts.text("sap/API_JOURNALENTRYITEMBASIC_SRV.edmx")));
        try (SapSandbox sap = new SapSandbox(SapCaller.CONFIG.withStrictReadBack())) {
            SapCaller call = new SapCaller(sap);
            call.post(invoice("INV-1"));
            JsonNode item = call.basicItems("CompanyCode eq '1010'").path(0);
            item.fieldNames().forEachRemaining(name -> {
                if (!name.equals("__metadata")) {
                    assertThat(known).contains(name);
                }
            });
            assertThat(item.size()).isGreaterThan(10);
            assertThat(known).doesNotContain("DocumentReferenceID", "AccountingDocument");
        }
    }

    private static Schema schema() throws Exception {
        Document wsdl = parse(Contracts.text("sap/JournalEntryCreateRequestConfirmation.wsdl"));
        NodeList schemas = wsdl.getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema");
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(new DOMSource(schemas.item(0)));
    }

    private static void validate(Schema schema, String message) throws Exception {
        schema.newValidator().validate(new DOMSource(parse(message)));
    }

    private static String payload(String envelope) {
        int from = envelope.indexOf("<n0:JournalEntryBulkCreateConfirmation");
        String end = "</n0:JournalEntryBulkCreateConfirmation>";
        assertThat(from).as(envelope).isPositive();
        return envelope.substring(from, envelope.indexOf(end) + end.length());
    }

    private static Set<String> properties(Document edmx) {
        Set<String> names = new HashSet<>();
        NodeList types = edmx.getElementsByTagNameNS("*", "EntityType");
        for (int i = 0; i < types.getLength(); i++) {
            Element type = (Element) types.item(i);
            NodeList properties = type.getElementsByTagNameNS("*", "Property");
            for (int j = 0;
                    type.getAttribute("Name").equals("A_JournalEntryItemBasicType") && j < properties.getLength();
                    j++) {
                names.add(((Element) properties.item(j)).getAttribute("Name"));
            }
        }
        return names;
    }

    private static Document parse(String text) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        DocumentBuilder builder = factory.newDocumentBuilder();
        return builder.parse(new InputSource(new StringReader(text)));
    }
}
