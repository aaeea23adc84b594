package org.daybook.ledger.sap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.validation.Schema;
import javax.xml.validation.SchemaFactory;
import org.daybook.accounting.RefusalCode;
import org.daybook.ledger.SamplePostings;
import org.daybook.sync.Ledger;
import org.daybook.sync.Posting;
import org.daybook.sync.SendOutcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/** The envelope as it goes over the wire, held against the vendor's schema; and what answers of every kind are taken for. */
class SapEnvelopeTest {
    private final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    private HttpServer server;
    private int status = 503;
    private String type = "text/xml; charset=utf-8";
    private String answer = "";

    private record Received(String body, String soapAction, String contentType, String authorization) {}

    @BeforeEach
    void listen() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            received.add(new Received(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8),
                    exchange.getRequestHeaders().getFirst("SOAPAction"),
                    exchange.getRequestHeaders().getFirst("Content-Type"),
                    exchange.getRequestHeaders().getFirst("Authorization")));
            exchange.getResponseHeaders().set("Content-Type", type);
            byte[] bytes = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void close() {
        server.stop(0);
    }

    @Test
    void everyEnvelopeIsValidByTheVendorsSchema() throws Exception {
        Schema schema = schema();
        for (Posting posting : List.of(
                SamplePostings.taxed(),
                SamplePostings.untaxed(),
                SamplePostings.export(),
                SamplePostings.inYen(),
                SamplePostings.discounted(),
                SamplePostings.creditMemo(),
                SamplePostings.settlement(),
                SamplePostings.allocation(),
                SamplePostings.hostileTexts())) {
            Element message = message(posting);
            schema.newValidator().validate(new DOMSource(message));

            Element company =
                    (Element) message.getElementsByTagName("CompanyCode").item(0);
            company.setTextContent("10100");
            assertThatThrownBy(() -> schema.newValidator().validate(new DOMSource(message)))
                    .as("the schema must be one that can refuse")
                    .isInstanceOf(SAXException.class);
        }
    }

    @Test
    void theHeadersAreThoseOfSoapOneOneWithBasicSignIn() throws Exception {
        message(SamplePostings.taxed());
        ledger().post(SamplePostings.taxed());
        Received last = received.take();

        assertThat(last.soapAction())
                .contains("http://sap.com/xi/SAPSCORE/SFIN/JournalEntryCreateRequestConfirmation_In/"
                        + "JournalEntryCreateRequestConfirmation_InRequest");
        assertThat(last.contentType()).startsWith("text/xml; charset=UTF-8");
        assertThat(last.authorization()).isEqualTo("Basic REFZQk9PSzpwYXNzOnfDtnJk");
    }

    @Test
    void theSamePostingMakesTheSameBytesOnEveryTry() throws Exception {
        Posting posting = SamplePostings.discounted();
        ledger().post(posting);
        ledger().post(posting);

        assertThat(received.take()).isEqualTo(received.take());
        assertThat(received).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "soap:Server, Something odd, false",
        "soap:Client, facet-valid CompanyCode, true",
        "soap:MustUnderstand, x, false",
        "vendor.Busy, x, false"
    })
    void aFaultIsDefiniteOnlyWhereItBlamesTheClient(String code, String words, boolean definite) {
        status = 500;
        answer = envelope(
                "<soap:Fault><faultcode>" + code + "</faultcode><faultstring>" + words + "</faultstring></soap:Fault>");
        SendOutcome outcome = ledger().post(SamplePostings.taxed());

        assertThat(outcome).isInstanceOf(definite ? SendOutcome.Rejected.class : SendOutcome.InDoubt.class);
        assertThat(outcome.toString()).contains(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<Item><TypeID>201(F5)</TypeID><SeverityCode>3</SeverityCode><Note>Period</Note></Item> |"
                        + " LEDGER_PERIOD_CLOSED",
                "<Item><TypeID>506(F5)</TypeID><SeverityCode>3</SeverityCode><Note>Account</Note></Item> |"
                        + " LEDGER_REJECTED",
                "<Item><TypeID>016(FINS_FI_POSTING_IF)</TypeID><SeverityCode>3</SeverityCode><Note>x</Note></Item> |"
                        + " LEDGER_REJECTED"
            })
    void anErrorInTheLogOfASuccessfulAnswerIsARejection(String items, RefusalCode code) {
        status = 200;
        answer = confirmation("0000000000", items);

        assertThat(ledger().post(SamplePostings.taxed()))
                .isInstanceOfSatisfying(
                        SendOutcome.Rejected.class,
                        rejected -> assertThat(rejected.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // an error on no list, even beside a document's number
                "1800000001 | <Item><TypeID>001(XX)</TypeID><SeverityCode>3</SeverityCode><Note>odd</Note></Item>",
                "1800000001 | <MaximumLogItemSeverityCode>4</MaximumLogItemSeverityCode>",
                "1800000001 | <Item><SeverityCode>?</SeverityCode><Note>odd</Note></Item>",
                // no document, and no error
                "0000000000 | <Item><SeverityCode>1</SeverityCode><Note>fine</Note></Item>"
            })
    void whatIsNotCertainIsInDoubt(String number, String items) {
        status = 200;
        answer = confirmation(number, items);

        assertThat(ledger().post(SamplePostings.taxed())).isInstanceOf(SendOutcome.InDoubt.class);
    }

    @Test
    void aWarningDoesNotHinderAnAcknowledgement() {
        status = 200;
        answer = confirmation(
                "1800000001", "<Item><SeverityCode>2</SeverityCode><Note>careful</Note><Unknown>x</Unknown></Item>");

        assertThat(ledger().post(SamplePostings.taxed()))
                .isInstanceOfSatisfying(
                        SendOutcome.Acknowledged.class,
                        taken -> assertThat(taken.receipt().ledgerDocumentId()).isEqualTo("1010/2026/1800000001"));
    }

    @Test
    void anAnswerToAnotherMessageIsInDoubt() {
        status = 200;
        answer = confirmation("1800000001", "")
                .replace("<MessageHeader/>", "<MessageHeader><ReferenceID>OTHER</ReferenceID></MessageHeader>");

        assertThat(ledger().post(SamplePostings.taxed()).toString()).contains("answers message OTHER");
    }

    @ParameterizedTest
    @CsvSource({
        "200, text/html, <p>sign in</p>",
        "200, text/xml, <html/>",
        "200, text/xml, <not xml",
        "200, text/xml, ''",
        "204, text/xml, ''",
        "202, text/xml, ''",
        "500, text/html, <p>oops</p>",
        "503, text/xml, <x/>",
        "302, text/xml, <x/>"
    })
    void whatIsNoEnvelopeIsInDoubt(int code, String contentType, String body) {
        status = code;
        type = contentType;
        answer = body == null ? "" : body;

        assertThat(ledger().post(SamplePostings.taxed())).isInstanceOf(SendOutcome.InDoubt.class);
        assertThat(received).hasSize(1);
    }

    @Test
    void aDoctypeOrABombInTheAnswerIsNotFollowed() {
        status = 200;
        String bomb = "<!DOCTYPE x [<!ENTITY a SYSTEM \"file:///etc/hostname\">]>";
        answer = bomb + confirmation("1800000001", "<Item><SeverityCode>1</SeverityCode><Note>&a;</Note></Item>");
        assertThat(ledger().post(SamplePostings.taxed())).isInstanceOf(SendOutcome.InDoubt.class);

        answer = confirmation("1800000001", "<a>".repeat(100) + "</a>".repeat(100));
        assertThat(ledger().post(SamplePostings.taxed())).isInstanceOf(SendOutcome.InDoubt.class);
    }

    private Element message(Posting posting) throws Exception {
        assertThat(ledger().post(posting)).isInstanceOf(SendOutcome.InDoubt.class);
        Document envelope = parse(received.take().body().getBytes(StandardCharsets.UTF_8));
        Element message =
                (Element) envelope.getElementsByTagNameNS(JournalEntryPort.NAMESPACE, "JournalEntryBulkCreateRequest")
                        .item(0);
        Document own = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        return (Element) own.appendChild(own.importNode(message, true));
    }

    private Ledger ledger() {
        String url = "http://127.0.0.1:" + server.getAddress().getPort() + "/soap";
        return SapLedger.of("sap", SapLedgerTest.settings(url, url));
    }

    private static String confirmation(String number, String log) {
        return envelope("<n0:JournalEntryBulkCreateConfirmation xmlns:n0=\"" + JournalEntryPort.NAMESPACE
                + "\"><MessageHeader/><ConfirmationInterfaceOrignName>x</ConfirmationInterfaceOrignName>"
                + "<JournalEntryCreateConfirmation><MessageHeader/><JournalEntryCreateConfirmation><AccountingDocument>"
                + number + "</AccountingDocument><CompanyCode>1010</CompanyCode><FiscalYear>2026</FiscalYear>"
                + "</JournalEntryCreateConfirmation><Log>" + log + "</Log></JournalEntryCreateConfirmation><Log/>"
                + "</n0:JournalEntryBulkCreateConfirmation>");
    }

    private static String envelope(String body) {
        return "<soap:Envelope xmlns:soap=\"http://schemas.xmlsoap.org/soap/envelope/\"><soap:Body>" + body
                + "</soap:Body></soap:Envelope>";
    }

    private static Schema schema() throws Exception {
        Path wsdl = contracts().resolve("sap/JournalEntryCreateRequestConfirmation.wsdl");
        assumeTrue(
                Files.exists(wsdl),
                () -> "skipped: no contract at " + wsdl.toAbsolutePath().normalize());
        return SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI)
                .newSchema(new DOMSource(parse(Files.readAllBytes(wsdl))
                        .getElementsByTagNameNS(XMLConstants.W3C_XML_SCHEMA_NS_URI, "schema")
                        .item(0)));
    }

    /** Beside the repository, unless named; tests run in the module's folder or in the repository's root. */
    private static Path contracts() {
        Path here = Path.of("").toAbsolutePath();
        Path root = here.endsWith("connector") ? here.getParent() : here;
        return Optional.ofNullable(System.getProperty("daybook.contracts"))
                .or(() -> Optional.ofNullable(System.getenv("DAYBOOK_CONTRACTS")))
                .map(Path::of)
                .orElseGet(() -> root.resolve("../shared/contracts"));
    }

    private static Document parse(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
        factory.setNamespaceAware(true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }
}
