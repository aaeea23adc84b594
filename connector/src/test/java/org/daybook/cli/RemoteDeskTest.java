package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.daybook.accounting.RefusalCode;
import org.daybook.cli.DeskAtHand.SignedIn;
import org.daybook.console.ApiJson;
import org.daybook.invoicing.selection.BatchPrinting;
import org.daybook.sync.BillingDesk;
import org.daybook.sync.Desk.Decision;
import org.daybook.sync.DocumentQuery;
import org.daybook.sync.DocumentState.Stage;
import org.daybook.sync.FakeBilling;
import org.daybook.sync.FakeMappings;
import org.daybook.sync.Unavailable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The desk over HTTP tells the same as the desk itself. */
class RemoteDeskTest {

    @TempDir
    Path site;

    private FakeServer server;
    private DeskAtHand at;

    @BeforeEach
    void aServerRunsOnTheSite() throws IOException {
        server = new FakeServer(new FakeDesk());
        server.file().write(site);
        at = DesksAtHand.open(site, ApiJson::mapper, () -> {
            throw new AssertionError("the register is the server's");
        });
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void lookingTellsWhatTheServersDeskTells() {
        assertThat(at.desk().overview()).isEqualTo(Facts.overview());
        assertThat(at.desk().held(10_000)).containsExactly(Facts.held());
        assertThat(at.desk().money(LocalDate.of(2026, 3, 1))).isEqualTo(server.desk.money(LocalDate.of(2026, 3, 1)));
        assertThat(at.desk().explain("2026-00002")).contains(Facts.explanation());
        assertThat(at.desk().entry("koho:4711")).contains(Facts.story("Repairs"));
        assertThat(at.desk().document(Facts.POSTED.toString())).contains(Facts.view());
        assertThat(server.asked).contains("GET /api/v1/held?most=500").allMatch(line -> line.startsWith("GET "));
        assertThat(server.authorizations).containsOnly("Bearer " + FakeServer.TOKEN);
        assertThat(at.place()).isEqualTo("the server at " + server.file().address());
    }

    @Test
    void aListIsAskedForAsItIsAsked() {
        DocumentQuery query = new DocumentQuery(
                Optional.of(Stage.HELD),
                Optional.of("1 & 2"),
                Optional.empty(),
                Optional.of("xero"),
                Optional.of("Ж+%"),
                Optional.of("41"),
                7);
        assertThat(at.desk().documents(query)).isEqualTo(new FakeDesk().documents(query));
        assertThat(server.desk.queries).containsExactly(query);
    }

    @Test
    void whatIsNotKnownIsAbsent() {
        assertThat(at.desk().document("no/where")).isEmpty();
        assertThat(at.desk().explain("nowhere")).isEmpty();
        assertThat(at.desk().entry("koho:0")).isEmpty();
    }

    @Test
    void actingIsDoneInThePersonsOwnName() {
        SignedIn anna = at.signIn("anna", "pass:wörd");
        assertThat(anna.desk().approve(List.of("a1", "a3"), anna.person()))
                .isEqualTo(new FakeDesk().approve(List.of("a1", "a3"), anna.person()));
        assertThat(anna.desk().retry("a1", anna.person()).done()).isTrue();
        assertThat(anna.desk().credit("a2", true, anna.person()).done()).isTrue();
        assertThat(server.desk.done)
                .containsExactly("approve a1 as anna", "retry a1 as anna", "credit and restore a2 as anna");
        assertThat(server.keys).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void checksAreToldAsTheServersDeskTellsThem() {
        BillingDesk billing = at.desk().billing();
        assertThat(billing.checks(FakeBilling.AGENCY, 1001, 1001))
                .isEqualTo(server.desk.billing.checks(FakeBilling.AGENCY, 1001, 1001));
        assertThat(billing.checks("J-1042", 1, 2)).isEmpty();
    }

    @Test
    void billingIsToldAsTheServersDeskTellsThem() {
        BillingDesk billing = at.desk().billing();
        assertThat(billing.list()).isEqualTo(server.desk.billing.list());
        assertThat(billing.look("J-1042")).isEqualTo(server.desk.billing.look("J-1042"));
        assertThat(billing.at(FakeBilling.NAME, 2)).isEqualTo(server.desk.billing.at("J-1042", 2));
        assertThat(billing.look("J / 9")).isEmpty();
        assertThat(server.asked).contains("GET /api/v1/billing/work?work=J%20%2F%209");
    }

    @Test
    void selectionsAreWorkedOnInThePersonsOwnName() {
        SignedIn anna = at.signIn("anna", "pass:wörd");
        BillingDesk billing = anna.desk().billing();
        BillingDesk.Act delimit = new BillingDesk.Act("Delimit", Map.of("Date to", "2026-01-31"), Optional.of(3));
        Decision done = billing.act("J-1042", delimit, anna.person());
        assertThat(done).isEqualTo(new FakeBilling().act("J-1042", delimit, anna.person()));
        assertThat(done.reasons()).hasSize(1);
        assertThat(billing.undo("J-1042", Optional.empty(), anna.person()).done())
                .isTrue();
        assertThat(server.desk.billing.done)
                .containsExactly("Delimit {Date to=2026-01-31} on J-1042 as anna", "undo on J-1042 as anna");
        Decision stale =
                billing.act("J-1042", new BillingDesk.Act("Close All", Map.of(), Optional.of(2)), anna.person());
        assertThat(stale.reasons().get(0).code()).isEqualTo(RefusalCode.HISTORY_MOVED_ON);
    }

    @Test
    void batchesAreAskedForAndPrintedAsGiven() {
        SignedIn anna = at.signIn("anna", "pass:wörd");
        BillingDesk.Batch batch = new BillingDesk.Batch(
                false,
                BatchPrinting.Totals.NON_ZERO,
                Optional.of("C 1"),
                Optional.of(LocalDate.of(2026, 1, 31)),
                Optional.of("koho"),
                Optional.of("10"));
        BillingDesk billing = anna.desk().billing();
        assertThat(billing.ready(batch)).isEqualTo(new FakeBilling().ready(batch));
        assertThat(server.asked)
                .contains("GET /api/v1/billing/ready?creditMemos=false&totals=NON_ZERO&customer=C%201&date=2026-01-31"
                        + "&source=koho&company=10");
        assertThat(billing.print(batch, anna.person())).isEqualTo(new FakeBilling().print(batch, anna.person()));
        assertThat(server.desk.billing.done).containsExactly("print NON_ZERO of 2026-01-31 as anna");
    }

    @Test
    void mappingsAreListedProposedAndApprovedInThePersonsOwnName() {
        assertThat(at.desk().mappings().versions()).isEqualTo(server.desk.mappings.versions());
        SignedIn anna = at.signIn("anna", "pass:wörd");
        assertThat(anna.desk().mappings().approve("8c1be0a9", anna.person()))
                .isEqualTo(new FakeMappings().approve("8c1be0a9", anna.person()));
        assertThat(anna.desk().mappings().propose(anna.person()).done()).isTrue();
        assertThat(server.desk.mappings.done).containsExactly("approve 8c1be0a9 as anna", "propose as anna");
        assertThat(anna.desk()
                        .mappings()
                        .approve("ffff", anna.person())
                        .reasons()
                        .get(0)
                        .code())
                .isEqualTo(RefusalCode.MAPPING_NOT_WAITING);
    }

    @Test
    void aRefusalArrivesWithItsReasons() {
        SignedIn anna = at.signIn("anna", "pass:wörd");
        Decision decision = anna.desk().retry("a3", anna.person());
        assertThat(decision.done()).isFalse();
        assertThat(decision.reasons().get(0).code()).isEqualTo(RefusalCode.SAME_PERSON);
        assertThat(anna.desk()
                        .credit("unknown", false, anna.person())
                        .reasons()
                        .get(0)
                        .code())
                .isEqualTo(RefusalCode.INVOICE_NOT_FOUND);
    }

    @Test
    void aThousandDocumentsAreApprovedInRequestsTheServerAccepts() {
        SignedIn anna = at.signIn("anna", "pass:wörd");
        List<String> many =
                IntStream.range(0, 1_100).mapToObj(i -> "d" + i + "0").toList();
        assertThat(anna.desk().approve(many, anna.person())).hasSize(1_100).allMatch(Decision::done);
        assertThat(server.asked).hasSize(3);
    }

    @Test
    void aWrongPasswordIsRefusedInTheServersWords() {
        SignedIn anna = at.signIn("anna", "wrong");
        assertThatThrownBy(() -> anna.desk().approve(List.of("a1"), anna.person()))
                .isInstanceOf(NotAllowed.class)
                .hasMessage("Send the name and password of a user of this site.");
        assertThat(server.desk.done).isEmpty();
    }

    @Test
    void aServerInTroubleIsUnavailableAndNamesTheLogEntry() {
        server.broken = true;
        assertThatThrownBy(() -> at.desk().overview())
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("500")
                .hasMessageContaining("id-of-the-log");
    }

    @Test
    void aServerThatIsGoneIsUnavailableAndARequestIsNotSentAgain() {
        SignedIn anna = at.signIn("anna", "pass:wörd");
        server.hangsUp = true;
        assertThatThrownBy(() -> anna.desk().retry("a1", anna.person()))
                .isInstanceOf(Unavailable.class)
                .hasMessageContaining("look before you ask again");
        assertThat(server.asked).hasSize(1);
    }
}
