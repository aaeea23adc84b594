package org.daybook.ledger.xero;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.daybook.accounting.RefusalCode;
import org.daybook.ledger.AllowLists;
import org.daybook.ledger.DocumentNumbers;
import org.daybook.ledger.OneShotHttp;
import org.daybook.ledger.Outcomes;
import org.daybook.sync.Capabilities;
import org.daybook.sync.Ledger;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.Posting;
import org.daybook.sync.SendOutcome;
import org.daybook.sync.Unavailable;

/**
 * A Xero organisation as a ledger (LE 2.1). Always PUT, which creates; POST with a number Xero knows would overwrite (RE 1).
 */
public final class XeroLedger implements Ledger {
    /** ErrorNumber 10 is a ValidationException: the document was checked and not kept. Others may be about the key. */
    private static final AllowLists LISTS = new AllowLists(
            AllowLists.USUAL_STATUSES,
            List.of(AllowLists.saying("^10 "), AllowLists.saying("^element: ")),
            List.of(AllowLists.saying("lock date")),
            List.of(AllowLists.saying("must be unique")));

    private static final Pattern ID = Pattern.compile("[0-9a-fA-F-]{36}");

    private final String name;
    private final XeroSettings settings;
    private final OneShotHttp http;

    private XeroLedger(String name, XeroSettings settings, OneShotHttp http) {
        this.name = name;
        this.settings = settings;
        this.http = http;
    }

    /**
     * @param name the name the site gives it
     * @param settings what {@code site.yaml} says under {@code ledgers.<name>}: url, token, tenant, base-currency; and where wanted
     *     receivables-account, untaxed-type, tax-types.*, tracking.*, key-life, index-lag, server-max, per-minute
     * @throws IllegalArgumentException if one is missing or wrong, with the key and what to do
     */
    public static Ledger of(String name, Map<String, String> settings) {
        return new XeroLedger(name, XeroSettings.of(name, settings), new OneShotHttp());
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
        XeroDraft draft = XeroDraft.of(posting, settings);
        Optional<String> problem = draft.problem();
        if (problem.isPresent()) {
            return new SendOutcome.Rejected(RefusalCode.LEDGER_REJECTED, "not sent: " + problem.get());
        }
        Map<String, String> headers = new java.util.HashMap<>(headers());
        headers.put("Content-Type", "application/json");
        headers.put("Idempotency-Key", posting.idempotencyKey());
        OneShotHttp.Result result =
                http.exchange("PUT", address(draft.kind(), "?unitdp=4&summarizeErrors=true"), headers, draft.body());
        XeroReader reader = new XeroReader(posting, settings);
        LedgerDocument expected = draft.expected();
        return Outcomes.of(result, answer -> reader.said(answer, expected), LISTS, capabilities());
    }

    @Override
    public List<LedgerDocument> find(Posting posting) {
        if (DocumentNumbers.problem(posting, Integer.MAX_VALUE).isPresent()) {
            return List.of(); // It is never sent, and its characters would mean something else in a query.
        }
        OneShotHttp.Answer answer = ask(address(XeroKind.of(posting.invoice().kind()), query(posting)));
        if (answer.status() != 200) {
            throw unavailable("answered " + answer.status());
        }
        return documents(posting, answer);
    }

    @Override
    public Optional<LedgerDocument> read(Posting posting, String ledgerDocumentId) {
        if (!ID.matcher(ledgerDocumentId).matches()) {
            return Optional.empty();
        }
        OneShotHttp.Answer answer =
                ask(address(XeroKind.of(posting.invoice().kind()), "/" + ledgerDocumentId + "?unitdp=4"));
        if (answer.status() == 404) {
            return Optional.empty();
        }
        if (answer.status() != 200) {
            throw unavailable("answered " + answer.status());
        }
        return documents(posting, answer).stream()
                .filter(document -> document.ledgerDocumentId().equals(ledgerDocumentId))
                .findFirst();
    }

    @Override
    public LedgerDocument expected(Posting posting) {
        return XeroDraft.of(posting, settings).expected();
    }

    /** A page has to be named, or Xero lists documents without their lines. */
    private static String query(Posting posting) {
        XeroKind kind = XeroKind.of(posting.invoice().kind());
        String filter = switch (kind) {
            case INVOICES -> "InvoiceNumbers=" + encoded(posting.number());
            case CREDIT_NOTES -> "where=" + encoded("CreditNoteNumber==\"" + posting.number() + "\"");
            case MANUAL_JOURNALS -> "where=" + encoded("Narration==\"" + XeroDraft.narration(posting) + "\"");
        };
        return "?" + filter + "&page=1&unitdp=4";
    }

    private List<LedgerDocument> documents(Posting posting, OneShotHttp.Answer answer) {
        return new XeroReader(posting, settings)
                .documents(answer)
                .orElseThrow(() -> unavailable("answered something that is not Xero's"));
    }

    private OneShotHttp.Answer ask(URI uri) {
        OneShotHttp.Result result = http.get(uri, headers());
        if (result instanceof OneShotHttp.Answer answer) {
            return answer;
        }
        throw unavailable(
                result instanceof OneShotHttp.NotSent notSent ? notSent.why() : ((OneShotHttp.Lost) result).why());
    }

    private Map<String, String> headers() {
        return Map.of(
                "Authorization",
                "Bearer " + settings.token(),
                "xero-tenant-id",
                settings.tenant(),
                "Accept",
                "application/json");
    }

    private URI address(XeroKind kind, String rest) {
        return URI.create(settings.url() + "/" + kind.path + rest);
    }

    private Unavailable unavailable(String why) {
        return new Unavailable("Ledger " + name + " cannot be asked: " + why + ". Daybook asks again later.");
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
