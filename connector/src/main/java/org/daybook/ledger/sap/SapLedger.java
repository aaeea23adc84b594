package org.daybook.ledger.sap;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.daybook.accounting.RefusalCode;
import org.daybook.ledger.AllowLists;
import org.daybook.ledger.OneShotHttp;
import org.daybook.ledger.Outcomes;
import org.daybook.ledger.Said;
import org.daybook.sync.Capabilities;
import org.daybook.sync.Document;
import org.daybook.sync.Ledger;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.Posting;
import org.daybook.sync.SendOutcome;
import org.daybook.sync.Unavailable;

/** SAP S/4HANA as a ledger (LE 2.6): one entry a call, read back from its items. */
public final class SapLedger implements Ledger {
    /**
     * Messages of financial accounting about the document (classes F5, F5A, FF, KI, FINS_FI_POSTING_IF) come before it is posted.
     * A fault that blames the client was never taken to the application (SOAP 1.1, 4.4.1); one of the server's may have been.
     */
    private static final AllowLists LISTS = new AllowLists(
            Set.of(200, 500),
            List.of(
                    AllowLists.saying("^\\d{3}\\((F5|F5A|FF|KI|FINS_FI_POSTING_IF)\\) "),
                    AllowLists.saying("^Fault Client: ")),
            List.of(AllowLists.saying("^201\\(F5\\) ")),
            List.of(AllowLists.saying("^117\\(F5A\\) ")));

    private static final Pattern ID = Pattern.compile("([^/]{1,4})/(\\d{4})/(\\d{1,10})");

    private final String name;
    private final SapSettings settings;
    private final OneShotHttp http;
    private SapClient client;

    private SapLedger(String name, SapSettings settings, OneShotHttp http) {
        this.name = name;
        this.settings = settings;
        this.http = http;
    }

    /**
     * @param name the name the site gives it
     * @param settings what {@code site.yaml} says under {@code ledgers.<name>}: soap-url, odata-url, user, password; and where wanted
     *     created-by, logical-system, document-types.*, company-codes.*, tax-codes.*, dimensions.*, name-control-account, index-lag,
     *     server-max, per-minute
     * @throws IllegalArgumentException if one is missing or wrong, with the key and what to do
     */
    public static Ledger of(String name, Map<String, String> settings) {
        return new SapLedger(name, SapSettings.of(name, settings), new OneShotHttp());
    }

    /** Made for the first posting, which it asserts to be a one-shot (RE X5): checking a site's settings needs no CXF. */
    private synchronized SapClient client() {
        if (client == null) {
            client = new SapClient(settings, http);
        }
        return client;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Capabilities capabilities() {
        return settings.capabilities();
    }

    @Override
    public SendOutcome post(Posting posting) {
        SapDraft draft = new SapDraft(posting, settings);
        Optional<String> problem = draft.problem();
        if (problem.isPresent()) {
            return new SendOutcome.Rejected(RefusalCode.LEDGER_REJECTED, "not sent: " + problem.get());
        }
        SapClient.Reply reply = client().post(SapEnvelope.of(draft));
        return Outcomes.of(reply.result(), answer -> said(reply, answer, posting), LISTS, capabilities());
    }

    @Override
    public List<LedgerDocument> find(Posting posting) {
        if (new SapDraft(posting, settings).problem().isPresent()) {
            return List.of(); // It is never sent.
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("CompanyCode", settings.companyCode(posting.journal().company()));
        values.put("AccountingDocumentHeaderText", posting.externalRef());
        return ask(posting, values);
    }

    @Override
    public Optional<LedgerDocument> read(Posting posting, String ledgerDocumentId) {
        Matcher id = ID.matcher(ledgerDocumentId);
        if (!id.matches()) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        values.put("CompanyCode", id.group(1));
        values.put("FiscalYear", id.group(2));
        values.put("AccountingDocument", id.group(3));
        return ask(posting, values).stream()
                .filter(document -> document.ledgerDocumentId().equals(ledgerDocumentId))
                .findFirst();
    }

    @Override
    public LedgerDocument expected(Posting posting) {
        return new SapDraft(posting, settings).expected();
    }

    private static Said said(SapClient.Reply reply, OneShotHttp.Answer answer, Posting posting) {
        if (reply.confirmation().isPresent()) {
            return said(reply.confirmation().get(), posting);
        }
        return SoapFaults.in(answer.body())
                .<Said>map(fault -> new Said.Refused(List.of(fault)))
                .orElseGet(() -> new Said.Unclear("it is no confirmation that can be read"));
    }

    /** SAP echoes neither reference nor total; it names the message it answers, and that has to be ours. */
    private static Said said(BulkConfirmation confirmation, Posting posting) {
        List<String> errors = confirmation.errors();
        if (!errors.isEmpty()) {
            return new Said.Refused(errors);
        }
        if (confirmation.confirmations().size() != 1
                || !confirmation.confirmations().get(0).entry().isPosted()) {
            return new Said.Unclear("it confirms no document");
        }
        BulkConfirmation.Confirmation one = confirmation.confirmations().get(0);
        if (!one.askedBy().isEmpty() && !one.askedBy().equals(posting.idempotencyKey())) {
            return new Said.Unclear("it answers message " + one.askedBy() + ", not " + posting.idempotencyKey());
        }
        BulkConfirmation.Entry entry = one.entry();
        String id = entry.companyCode + "/" + entry.fiscalYear + "/" + entry.document;
        return new Said.Taken(new Document.Receipt(id, entry.document), List.of());
    }

    private List<LedgerDocument> ask(Posting posting, Map<String, String> values) {
        URI question = SapItems.question(settings.odataUrl(), values);
        OneShotHttp.Result result =
                http.get(question, Map.of("Authorization", settings.signIn(), "Accept", "application/json"));
        if (result instanceof OneShotHttp.Answer answer) {
            if (answer.status() != 200) {
                throw unavailable("answered " + answer.status());
            }
            return SapItems.documents(answer, posting)
                    .orElseThrow(() -> unavailable("answered something that is not SAP's, or more than can be read"));
        }
        throw unavailable(
                result instanceof OneShotHttp.NotSent notSent ? notSent.why() : ((OneShotHttp.Lost) result).why());
    }

    private Unavailable unavailable(String why) {
        return new Unavailable("Ledger " + name + " cannot be asked: " + why + ". Daybook asks again later.");
    }
}
