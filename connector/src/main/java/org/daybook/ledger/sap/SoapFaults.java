package org.daybook.ledger.sap;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import javax.xml.stream.XMLStreamException;
import org.apache.cxf.staxutils.StaxUtils;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** The fault that the other side itself put into a SOAP 1.1 envelope, as one text: {@code Fault Client: what it says}. */
final class SoapFaults {
    private static final String SOAP = "http://schemas.xmlsoap.org/soap/envelope/";

    private SoapFaults() {}

    /** Empty where the bytes are no envelope, or one without a fault. */
    static Optional<String> in(byte[] envelope) {
        try {
            // CXF's reader knows no document types and no external entities, and is limited in depth and width.
            Element root = StaxUtils.read(new ByteArrayInputStream(envelope)).getDocumentElement();
            return Optional.ofNullable(root)
                    .filter(element -> isSoap(element, "Envelope"))
                    .flatMap(element -> child(element, SOAP, "Body"))
                    .flatMap(body -> child(body, SOAP, "Fault"))
                    .map(SoapFaults::words);
        } catch (XMLStreamException | IllegalStateException e) {
            // The latter is how the reader stumbles over a document type.
            return Optional.empty();
        }
    }

    private static String words(Element fault) {
        String code = child(fault, null, "faultcode")
                .map(Element::getTextContent)
                .orElse("")
                .strip();
        String text = child(fault, null, "faultstring")
                .map(Element::getTextContent)
                .orElse("")
                .strip();
        return "Fault " + code.substring(code.indexOf(':') + 1) + ": " + text;
    }

    private static Optional<Element> child(Element parent, String namespace, String name) {
        NodeList children = parent.getChildNodes();
        for (int i = 0; i < children.getLength(); i++) {
            Node node = children.item(i);
            if (node instanceof Element element
                    && name.equals(element.getLocalName())
                    && (namespace == null || namespace.equals(element.getNamespaceURI()))) {
                return Optional.of(element);
            }
        }
        return Optional.empty();
    }

    private static boolean isSoap(Element element, String name) {
        return name.equals(element.getLocalName()) && SOAP.equals(element.getNamespaceURI());
    }
}
