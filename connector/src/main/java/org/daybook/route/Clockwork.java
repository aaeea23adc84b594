package org.daybook.route;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.apache.camel.builder.RouteBuilder;
import org.daybook.sync.BooksTurn;
import org.daybook.sync.LedgerTurn;
import org.daybook.sync.SourceTurn;

/**
 * Gives every stage its turn: our own books, each ledger, each source that is told. Each has a route of its own, so that a slow or
 * silent one delays no other (RE F31). Camel only moves work; what is true stands in the register (RE D11).
 */
public final class Clockwork extends RouteBuilder {

    private final BooksTurn books;
    private final List<LedgerTurn> ledgers;
    private final List<SourceTurn> sources;
    private final Duration every;

    public Clockwork(BooksTurn books, List<LedgerTurn> ledgers, List<SourceTurn> sources, Duration every) {
        this.books = books;
        this.ledgers = List.copyOf(ledgers);
        this.sources = List.copyOf(sources);
        this.every = every;
    }

    /** Names of the parts that have a turn here, for {@link org.daybook.sync.Pulse}. */
    public Set<String> parts() {
        Set<String> parts = new TreeSet<>();
        parts.add(BooksTurn.PART);
        ledgers.forEach(ledger -> parts.add(ledger.part()));
        sources.forEach(source -> parts.add(source.part()));
        return parts;
    }

    @Override
    public void configure() {
        from(timer("books")).routeId("books").process(exchange -> books.take());
        for (LedgerTurn ledger : ledgers) {
            from(timer(ledger.part())).routeId(ledger.part()).process(exchange -> ledger.take());
        }
        for (SourceTurn source : sources) {
            from(timer(source.part())).routeId(source.part()).process(exchange -> source.take());
        }
    }

    private String timer(String name) {
        return "timer:" + name.replace(' ', '-') + "?fixedRate=false&delay=0&period=" + every.toMillis();
    }
}
