package org.daybook.route;

import org.apache.camel.builder.RouteConfigurationBuilder;
import org.daybook.sync.Unavailable;

/** What every site route does when its source cannot be reached: it is noted where people look, and the next poll asks again. */
public final class UnreachableSources extends RouteConfigurationBuilder {

    private final HandOver handOver;

    public UnreachableSources(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    public void configuration() {
        routeConfiguration().onException(Unavailable.class).handled(true).bean(handOver, "unreachable");
    }
}
