package org.daybook.route;

import org.apache.camel.Exchange;
import org.apache.camel.builder.RouteBuilder;
import org.apache.camel.component.file.GenericFile;

/**
 * The two doors of the house for site routes: {@code direct:daybook-entries} takes a page, {@code direct:daybook-polled} hears that a
 * poll is over. Nothing a source sent as a header comes in, beside its name, its cursor and the file's name (RE C14).
 */
public final class EntranceRoutes extends RouteBuilder {

    public static final String ENTRIES = "direct:daybook-entries";
    public static final String POLLED = "direct:daybook-polled";

    private final HandOver handOver;

    public EntranceRoutes(HandOver handOver) {
        this.handOver = handOver;
    }

    @Override
    public void configure() {
        from(ENTRIES)
                .routeId("daybook-entries")
                .errorHandler(noErrorHandler())
                .removeHeaders("*", "source", "cursor", Exchange.FILE_NAME_ONLY)
                .process(EntranceRoutes::unwrapFile)
                .bean(handOver, "entries");
        from(POLLED)
                .routeId("daybook-polled")
                .errorHandler(noErrorHandler())
                .removeHeaders("*", "source")
                .bean(handOver, "polled");
    }

    private static void unwrapFile(Exchange exchange) {
        if (exchange.getMessage().getBody() instanceof GenericFile<?> file) {
            exchange.getMessage().setBody(file.getFile());
        }
    }
}
