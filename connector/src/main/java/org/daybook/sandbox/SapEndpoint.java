package org.daybook.sandbox;

import jakarta.annotation.Resource;
import jakarta.xml.ws.Provider;
import jakarta.xml.ws.Service;
import jakarta.xml.ws.ServiceMode;
import jakarta.xml.ws.WebServiceContext;
import jakarta.xml.ws.WebServiceProvider;
import jakarta.xml.ws.handler.MessageContext;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.stream.XMLStreamException;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.jaxws.EndpointImpl;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.staxutils.StaxUtils;
import org.w3c.dom.Element;

/** The SOAP endpoint of the SAP sandbox: CXF's own, on a free loopback port behind the sandbox's street door. */
final class SapEndpoint implements AutoCloseable {
    static final String PASS = "x-sandbox-pass";
    static final String WRONG_TAX = "x-sandbox-wrong-tax";
    private static final int ATTEMPTS = 5;

    private final Bus bus;
    private final EndpointImpl endpoint;
    private final String pass = UUID.randomUUID().toString();
    private final URI address;

    SapEndpoint(SapPosting posting, Clock clock) {
        Bus usual = BusFactory.getDefaultBus(false);
        bus = new CXFBusFactory().createBus();
        endpoint = new EndpointImpl(bus, new JournalEntryService(posting, pass, clock));
        endpoint.setBindingUri("http://www.w3.org/2003/05/soap/bindings/HTTP/");
        // A fault here is an answer to a bad message, not trouble of the sandbox: it goes to the caller, not to the
        // log.
        FaultListener quiet = (fault, description, message) -> false;
        endpoint.setProperties(Map.of(FaultListener.class.getName(), quiet));
        address = publish(ATTEMPTS);
        // CXF makes the first bus everybody's default: the product's own clients must not find this one there.
        BusFactory.clearDefaultBusForAnyThread(bus);
        BusFactory.setDefaultBus(usual);
    }

    URI address() {
        return address;
    }

    /** Only who knows the pass, which is the street door, is let in here. */
    String pass() {
        return pass;
    }

    @Override
    public void close() {
        endpoint.stop();
        bus.shutdown(true);
    }

    /** Between finding a free port and listening on it someone else may take it. */
    private URI publish(int attempts) {
        URI free = URI.create("http://127.0.0.1:" + freePort() + "/journalentry");
        try {
            endpoint.publish(free.toString());
            return free;
        } catch (RuntimeException e) {
            if (attempts == 1) {
                throw e;
            }
            return publish(attempts - 1);
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException("No free port on loopback", e);
        }
    }

    /** Takes the bulk message, posts its entries one by one, and confirms each. */
    @WebServiceProvider(serviceName = "service", portName = "binding", targetNamespace = SapSandbox.NAMESPACE)
    @ServiceMode(Service.Mode.PAYLOAD)
    static final class JournalEntryService implements Provider<Source> {
        private final SapPosting posting;
        private final String pass;
        private final Clock clock;

        @Resource
        private WebServiceContext context;

        JournalEntryService(SapPosting posting, String pass, Clock clock) {
            this.clock = clock;
            this.posting = posting;
            this.pass = pass;
        }

        @Override
        public Source invoke(Source request) {
            if (!pass.equals(header(PASS))) {
                throw new SapFault("Use the sandbox's own address");
            }
            Element bulk = read(request);
            SapShapes.checkBulk(bulk);
            return new StreamSource(new StringReader(carryOut(bulk, header(WRONG_TAX) != null)));
        }

        private String carryOut(Element bulk, boolean wrongTax) {
            List<Element> requests = SapXml.children(bulk, "JournalEntryCreateRequest");
            String bulkId = SapXml.find(bulk, "MessageHeader", "ID").orElse("");
            boolean unnamed = bulkId.isEmpty()
                    || requests.stream()
                            .anyMatch(one ->
                                    SapXml.find(one, "MessageHeader", "ID").isEmpty());
            if (unnamed) {
                return SapReply.of(bulkId, List.of(), List.of(noId()), clock.instant());
            }
            List<SapReply.Confirmed> all = new ArrayList<>();
            for (Element one : requests) {
                Element entry = SapXml.children(one, "JournalEntry").get(0);
                all.add(new SapReply.Confirmed(SapXml.get(one, "MessageHeader", "ID"), posting.post(entry, wrongTax)));
            }
            List<SapPosting.LogItem> log =
                    all.stream().flatMap(one -> one.result().log().stream()).toList();
            return SapReply.of(bulkId, all, log, clock.instant());
        }

        private static SapPosting.LogItem noId() {
            return SapPosting.LogItem.error(
                    "019(FINS_FI_POSTING_IF)", "Message header id and Sub-Message header id should not be empty");
        }

        /** CXF's reader knows no document types and no external entities. */
        private static Element read(Source request) {
            try {
                return StaxUtils.read(request).getDocumentElement();
            } catch (XMLStreamException e) {
                throw new SapFault("The message cannot be read: " + e.getMessage());
            }
        }

        private String header(String name) {
            Map<?, ?> headers = (Map<?, ?>) context.getMessageContext().get(MessageContext.HTTP_REQUEST_HEADERS);
            Object values = headers.get(name);
            return values instanceof List<?> list && !list.isEmpty() ? String.valueOf(list.get(0)) : null;
        }
    }
}
