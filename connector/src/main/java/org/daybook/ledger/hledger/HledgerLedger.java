package org.daybook.ledger.hledger;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.daybook.accounting.JournalLine;
import org.daybook.accounting.Money;
import org.daybook.accounting.RefusalCode;
import org.daybook.ledger.DocumentNumbers;
import org.daybook.ledger.LedgerSettings;
import org.daybook.sync.Capabilities;
import org.daybook.sync.Document;
import org.daybook.sync.Ledger;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.Posting;
import org.daybook.sync.SendOutcome;
import org.daybook.sync.Unavailable;

/** A folder of plain-text journals as a ledger: one file for each company and year, {@code 30-2026.journal} (LE 4.1). */
public final class HledgerLedger implements Ledger {
    private static final Pattern COMPANY = Pattern.compile("[A-Za-z0-9_-]{1,40}");

    /**
     * The declared sheet. No key, but the reference is enforced: only this program appends, under a lock, and refuses a reference
     * that is there. Nothing lags and nothing commits late, for a call returns when the disk has it. There is no sign-in and no
     * throttle to be in doubt about. All documents are journals; tags take any number of dimensions.
     */
    private static final Capabilities SHEET = new Capabilities(
            Optional.empty(),
            Capabilities.Reference.ENFORCED,
            true,
            Duration.ZERO,
            Duration.ofSeconds(1),
            true,
            true,
            Set.of(Capabilities.DocumentType.JOURNAL),
            Integer.MAX_VALUE,
            60_000,
            true);

    private final String name;
    private final Books books;
    private final AccountNames accounts;
    private final Optional<LocalDate> closedUntil;

    private HledgerLedger(String name, LedgerSettings settings) {
        this.name = name;
        this.books = new Books(Path.of(settings.required("folder", "books")));
        this.accounts = new AccountNames(settings);
        this.closedUntil = settings.date("closed-until");
    }

    /**
     * @param name the name the site gives it
     * @param settings what {@code site.yaml} says under {@code ledgers.<name>}: folder; and where wanted accounts.NUMBER (its name in
     *     the journal) and closed-until (the last date that takes no more documents)
     * @throws IllegalArgumentException if one is missing or wrong, with the key and what to do
     */
    public static Ledger of(String name, Map<String, String> settings) {
        return new HledgerLedger(name, new LedgerSettings(name, settings));
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Capabilities capabilities() {
        return SHEET;
    }

    @Override
    public SendOutcome post(Posting posting) {
        LocalDate date = posting.journal().date();
        if (closedUntil.filter(last -> !date.isAfter(last)).isPresent()) {
            return new SendOutcome.Rejected(
                    RefusalCode.LEDGER_PERIOD_CLOSED, "the books are closed until " + closedUntil.get());
        }
        Optional<String> problem = problem(posting);
        if (problem.isPresent()) {
            return new SendOutcome.Rejected(RefusalCode.LEDGER_REJECTED, problem.get());
        }
        try {
            return books.locked(open -> append(open, posting));
        } catch (JournalFile.NothingKept e) {
            return new SendOutcome.NotSent("the journal could not be written, and is as it was: " + e.getMessage());
        } catch (IOException e) {
            return new SendOutcome.InDoubt("the journal may be half written: " + e);
        }
    }

    @Override
    public List<LedgerDocument> find(Posting posting) {
        try {
            return books.locked(open -> {
                List<LedgerDocument> found = new ArrayList<>();
                for (Map.Entry<String, JournalFile> file : open.files().entrySet()) {
                    found.addAll(documents(file.getKey(), file.getValue(), posting));
                }
                return List.copyOf(found);
            });
        } catch (IOException e) {
            throw new Unavailable("Ledger " + name + " cannot be read: " + e + ". Daybook asks again later.", e);
        }
    }

    @Override
    public Optional<LedgerDocument> read(Posting posting, String ledgerDocumentId) {
        return find(posting).stream()
                .filter(document -> document.ledgerDocumentId().equals(ledgerDocumentId))
                .findFirst();
    }

    @Override
    public LedgerDocument expected(Posting posting) {
        return Transaction.expected(posting, accounts);
    }

    private static String stem(Posting posting) {
        return posting.journal().company() + "-" + posting.journal().date().getYear();
    }

    private SendOutcome append(Books open, Posting posting) throws IOException {
        String ref = posting.externalRef();
        for (Map.Entry<String, JournalFile> file : open.files().entrySet()) {
            if (file.getValue().has(ref)) {
                return new SendOutcome.Exists(ref + " stands in " + file.getKey() + ".journal already");
            }
        }
        open.file(stem(posting)).append(ref, directives(posting), Transaction.write(posting, accounts));
        return new SendOutcome.Acknowledged(new Document.Receipt(stem(posting) + "#" + ref, posting.number()));
    }

    /** hledger's strict check wants every currency and account declared (LE 4.1). */
    private List<String> directives(Posting posting) {
        Set<String> needed = new LinkedHashSet<>();
        int decimals = Money.decimalsOf(posting.journal().currency());
        needed.add("commodity 1000." + "0".repeat(decimals) + " "
                + posting.journal().currency());
        posting.journal()
                .lines()
                .forEach(line ->
                        needed.add("account " + accounts.name(line.account()).orElseThrow()));
        return List.copyOf(needed);
    }

    private Optional<String> problem(Posting posting) {
        if (!COMPANY.matcher(posting.journal().company()).matches()) {
            return Optional.of("company '" + posting.journal().company() + "' cannot be part of a file name");
        }
        return DocumentNumbers.problem(posting, 200)
                .or(() -> posting.journal().lines().stream()
                        .map(JournalLine::account)
                        .filter(account -> accounts.name(account).isEmpty())
                        .findFirst()
                        .map(account -> "account " + account + " has no name in the journal; add ledgers." + name
                                + ".accounts." + account + " to site.yaml"));
    }

    private List<LedgerDocument> documents(String stem, JournalFile file, Posting posting) throws IOException {
        List<LedgerDocument> documents = new ArrayList<>();
        for (String text : file.texts(posting.externalRef())) {
            documents.add(Transaction.read(stem + "#" + posting.externalRef(), text, posting, accounts)
                    .orElseThrow(() -> new Unavailable("Ledger " + name + ": " + posting.externalRef() + " in " + stem
                            + ".journal cannot be read. Mend its first line: date, *, number in parentheses.")));
        }
        return documents;
    }
}
