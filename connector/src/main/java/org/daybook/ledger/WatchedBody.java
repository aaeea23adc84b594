package org.daybook.ledger;

import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.ByteBuffer;
import java.util.concurrent.Flow;

/** A request body that remembers whether the client has ever asked for it: from then on it may have left. */
final class WatchedBody implements BodyPublisher {
    private final BodyPublisher bytes;
    private volatile boolean touched;

    WatchedBody(byte[] body) {
        this.bytes = BodyPublishers.ofByteArray(body);
    }

    boolean touched() {
        return touched;
    }

    @Override
    public long contentLength() {
        return bytes.contentLength();
    }

    @Override
    public void subscribe(Flow.Subscriber<? super ByteBuffer> subscriber) {
        touched = true;
        bytes.subscribe(subscriber);
    }
}
