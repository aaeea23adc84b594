package org.daybook;

import java.nio.file.Path;
import java.util.List;

/** The repository's site with one more source, added as its administrator would: by files alone. Its books are plain-text journals. */
final class TimesheetSite {

    /** Where the source drops its files. */
    static final String DROP = "drop/timesheets/";

    static final String HEADER = "Nr;Auftrag;Kunde;Tag;Text;Stunden;Satz\n";

    private static final String SITE = """
            server: {port: 0}
            sources:
              timesheets: {drop: drop/timesheets}
            ledgers:
              xero: {type: hledger, folder: books}
              sap: {type: hledger, folder: books}
              books: {type: hledger, folder: books}
            approval: {by-rule: true, limits: {EUR: 1000.00}}
            billing: immediately
            stages-every: 100ms
            """;

    private static final String ROUTE = """
            - route:
                id: timesheets
                from:
                  uri: file:{{timesheets.drop}}
                  parameters:
                    include: ".*\\\\.csv"
                    delay: 100
                    initialDelay: 0
                    sendEmptyMessageWhenIdle: true
                    move: .done
                    moveFailed: .error
                  steps:
                    - setHeader:
                        name: source
                        constant: timesheets
                    - to: direct:daybook-entries
            """;

    private static final String ENTRIES = """
            source: timesheets
            stream: hours
            format: csv
            delimiter: ";"
            decimal: comma
            policy: finalized-work
            fields:
              id: Nr
              company: {constant: "10"}
              department: {constant: STUDIO}
              currency: {constant: EUR}
              job: Auftrag
              customer: Kunde
              kind: {constant: TIME}
              date: Tag
              activity: {constant: CONSULT}
              text: Text
              quantity: Stunden
              unit-price: Satz
            """;

    private TimesheetSite() {}

    static TempSite in(Path folder) {
        TempSite site = TempSite.ofRepository(folder)
                .write("site.yaml", SITE)
                .write("routes/timesheets.camel.yaml", ROUTE)
                .write("mappings/entries/timesheets.yaml", ENTRIES);
        // The repository's own sources are not there to be asked.
        List.of("koho", "clipitc", "ace").forEach(source -> site.delete("routes/" + source + ".camel.yaml"));
        return site;
    }
}
