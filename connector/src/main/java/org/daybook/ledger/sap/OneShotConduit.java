package org.daybook.ledger.sap;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.logging.Logger;
import org.apache.cxf.common.logging.LogUtils;
import org.apache.cxf.message.Exchange;
import org.apache.cxf.message.Message;
import org.apache.cxf.message.MessageImpl;
import org.apache.cxf.transport.AbstractConduit;
import org.apache.cxf.ws.addressing.EndpointReferenceType;
import org.daybook.ledger.OneShotHttp;

/**
 * Carries CXF's envelope over {@link OneShotHttp}: CXF builds and reads the XML, and nothing but the one client touches the wire
 * (RE 4.1). The result stays with the exchange, so that what is certain about it is not lost in an exception.
 */
final class OneShotConduit extends AbstractConduit {
    private static final Logger LOG = LogUtils.getLogger(OneShotConduit.class);

    private final OneShotHttp http;
    private final URI address;
    private final String signIn;

    OneShotConduit(EndpointReferenceType target, OneShotHttp http, URI address, String signIn) {
        super(target);
        this.http = http;
        this.address = address;
        this.signIn = signIn;
    }

    @Override
    public void prepare(Message message) {
        message.setContent(OutputStream.class, new ByteArrayOutputStream());
    }

    /** The end of the outgoing message is where it is sent; the end of an incoming one needs nothing. */
    @Override
    public void close(Message message) throws IOException {
        Exchange exchange = message.getExchange();
        if (message != exchange.getOutMessage() || exchange.get(OneShotHttp.Result.class) != null) {
            return;
        }
        byte[] envelope = ((ByteArrayOutputStream) message.getContent(OutputStream.class)).toByteArray();
        OneShotHttp.Result result = http.exchange("POST", address, headers(message), envelope);
        exchange.put(OneShotHttp.Result.class, result);
        if (!(result instanceof OneShotHttp.Answer answer) || !isEnvelope(answer)) {
            throw new IOException("there is no envelope to read");
        }
        getMessageObserver().onMessage(incoming(exchange, answer));
    }

    @Override
    protected Logger getLogger() {
        return LOG;
    }

    private Map<String, String> headers(Message message) {
        Map<String, String> headers = new HashMap<>();
        headers.put("Authorization", signIn);
        headers.put("Content-Type", "text/xml; charset=" + message.getOrDefault(Message.ENCODING, "UTF-8"));
        headers.put("Accept", "text/xml");
        if (message.get(Message.PROTOCOL_HEADERS) instanceof Map<?, ?> given
                && given.get("SOAPAction") instanceof List<?> action) {
            headers.put("SOAPAction", String.valueOf(action.get(0)));
        }
        return headers;
    }

    /** SOAP answers with 200, and with 500 for a fault; anything else is not for CXF to make sense of. */
    private static boolean isEnvelope(OneShotHttp.Answer answer) {
        String type = answer.header("Content-Type").orElse("");
        return (answer.status() == 200 || answer.status() == 500)
                && (type.startsWith("text/xml") || type.startsWith("application/soap+xml"));
    }

    private static Message incoming(Exchange exchange, OneShotHttp.Answer answer) {
        Message message = new MessageImpl();
        message.setExchange(exchange);
        message.put(Message.RESPONSE_CODE, answer.status());
        message.put(Message.CONTENT_TYPE, answer.header("Content-Type").orElse("text/xml"));
        message.setContent(InputStream.class, new ByteArrayInputStream(answer.body()));
        return message;
    }
}
