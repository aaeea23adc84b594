package org.daybook.ledger.sap;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.cxf.Bus;
import org.apache.cxf.BusFactory;
import org.apache.cxf.bus.CXFBusFactory;
import org.apache.cxf.endpoint.Client;
import org.apache.cxf.endpoint.UpfrontConduitSelector;
import org.apache.cxf.frontend.ClientProxy;
import org.apache.cxf.jaxws.JaxWsProxyFactoryBean;
import org.apache.cxf.logging.FaultListener;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.ExchangeImpl;
import org.apache.cxf.service.model.BindingOperationInfo;
import org.apache.cxf.transport.Conduit;
import org.daybook.ledger.OneShotHttp;

/** The SOAP side of SAP: a CXF client without WSDL, so that no policy in one can switch on what we do not speak (LE 3.5). */
final class SapClient {
    /** Held because CXF closes the client when its proxy is collected as garbage. */
    @SuppressWarnings("unused")
    private final Object proxy;

    private final Client client;
    private final BindingOperationInfo operation;

    SapClient(SapSettings settings, OneShotHttp http) {
        JaxWsProxyFactoryBean factory = new JaxWsProxyFactoryBean();
        factory.setBus(bus());
        factory.setServiceClass(JournalEntryPort.class);
        factory.setAddress(settings.soapUrl().toString());
        factory.setProperties(Map.of(
                // What we do not ask for in an answer may be there all the same.
                "set-jaxb-validation-event-handler",
                "false",
                // A fault is an outcome, handed on; it is not for CXF to log.
                FaultListener.class.getName(),
                (FaultListener) (fault, description, message) -> false));
        proxy = factory.create();
        client = ClientProxy.getClient(proxy);
        var target = client.getEndpoint().getEndpointInfo().getTarget();
        OneShotConduit conduit = new OneShotConduit(target, http, settings.soapUrl(), settings.signIn());
        conduit.setMessageObserver(client);
        UpfrontConduitSelector selector = new UpfrontConduitSelector(conduit);
        selector.setEndpoint(client.getEndpoint());
        client.setConduitSelector(selector);
        operation = client.getEndpoint()
                .getBinding()
                .getBindingInfo()
                .getOperations()
                .iterator()
                .next();
        assertOneShot(client.getConduit());
    }

    /** Asserted before anything is sent (RE X5): another conduit might send twice. */
    static void assertOneShot(Conduit conduit) {
        if (!(conduit instanceof OneShotConduit)) {
            throw new IllegalStateException("SAP would be written to through "
                    + conduit.getClass().getName() + ", which may send twice; only OneShotConduit is allowed");
        }
    }

    /** What came of one call: what the wire says, and what could be read of it. */
    record Reply(OneShotHttp.Result result, Optional<BulkConfirmation> confirmation) {}

    /** @throws IllegalStateException if the message could not even be written, which is a bug of ours */
    Reply post(BulkRequest request) {
        Exchange exchange = new ExchangeImpl();
        try {
            Map<String, Object> contexts =
                    Map.of(Client.REQUEST_CONTEXT, new HashMap<>(), Client.RESPONSE_CONTEXT, new HashMap<>());
            Object[] answer = client.invoke(operation, new Object[] {request}, contexts, exchange);
            return new Reply(result(exchange, null), first(answer));
        } catch (Exception e) {
            // CXF declares no less, and calls what it cannot read a fault of the client, as if SAP had said so. The
            // wire's
            // result decides; a fault that SAP did send is read from the answer itself.
            return new Reply(result(exchange, e), Optional.empty());
        }
    }

    private static OneShotHttp.Result result(Exchange exchange, Exception cause) {
        OneShotHttp.Result result = exchange.get(OneShotHttp.Result.class);
        if (result == null) {
            throw new IllegalStateException("the envelope for SAP could not be written; nothing was sent", cause);
        }
        return result;
    }

    private static Optional<BulkConfirmation> first(Object[] answer) {
        return answer != null && answer.length > 0 && answer[0] instanceof BulkConfirmation confirmation
                ? Optional.of(confirmation)
                : Optional.empty();
    }

    /** A bus of its own, with the limits of RE X2 that CXF leaves open, so that no other use of CXF shares its settings. */
    private static Bus bus() {
        Bus bus = new CXFBusFactory().createBus();
        BusFactory.clearDefaultBusForAnyThread(bus);
        bus.setProperty("org.apache.cxf.stax.maxElementDepth", "64");
        bus.setProperty("org.apache.cxf.stax.maxChildElements", "10000");
        bus.setProperty("org.apache.cxf.stax.maxElementCount", "100000");
        bus.setProperty("org.apache.cxf.stax.maxAttributeCount", "100");
        bus.setProperty("org.apache.cxf.stax.maxTextLength", "65536");
        bus.setProperty("org.apache.cxf.stax.maxXMLCharacters", String.valueOf(OneShotHttp.MOST_BYTES));
        return bus;
    }
}
