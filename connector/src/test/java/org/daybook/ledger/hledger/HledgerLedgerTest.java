package org.daybook.ledger.hledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.daybook.ledger.LedgerContract;
import org.daybook.ledger.SamplePostings;
import org.daybook.sync.Ledger;
import org.daybook.sync.LedgerDocument;
import org.daybook.sync.Posting;
import org.daybook.sync.SendOutcome;
import org.daybook.sync.Unavailable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The plain-text journal, graded by the contract kit and by hledger itself where it is installed. */
class HledgerLedgerTest extends LedgerContract {
    @TempDir
    Path folder;

    private Ledger ledger;

    @BeforeEach
    void open() {
        ledger = HledgerLedger.of("books", settings());
    }

    @Override
    protected Ledger ledger() {
        return ledger;
    }

    @Override
    protected Ledger unreachable() {
        return null;
    }

    /** A file has no wire; what a crash leaves behind is tested below. */
    @Override
    protected Set<Trouble> stageable() {
        return Set.of();
    }

    @Override
    protected void stage(Trouble trouble) {
        throw new IllegalStateException("nothing to stage");
    }

    @Override
    protected void closeUntil(LocalDate date) {
        Map<String, String> settings = settings();
        settings.put("closed-until", date.toString());
        ledger = HledgerLedger.of("books", settings);
    }

    @Override
    protected int documentsInTheBooks() {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".journal"))
                    .mapToInt(file -> text(file).split("; daybook end ", -1).length - 1)
                    .sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theTextIsWhatAnAccountantWouldWrite() {
        Posting posting = SamplePostings.taxed();
        ledger.post(posting);

        assertThat(text(journal())).isEqualTo("""
                        ; daybook begin %1$s
                        commodity 1000.00 EUR
                        account income:sales 4000
                        account income:sales 4010
                        account liabilities:tax
                        account assets:receivables
                        2026-03-31 * (%2$s) Example Oy | INVOICE J-1042
                            ; daybook-ref: %1$s, party: C-100
                            income:sales 4000  -120.00 EUR  ; tax: V25, dim-DEPARTMENT: D10, dim-LOCATION: PAR
                            income:sales 4010  -45.50 EUR  ; tax: V25
                            liabilities:tax  -41.38 EUR  ; tax: V25
                            assets:receivables  206.88 EUR
                        ; daybook end %1$s

                        """.formatted(posting.externalRef(), posting.number()));
    }

    @Test
    void hledgerItselfFindsTheBooksInOrder() throws Exception {
        assumeThat(installed()).as("hledger is not installed").isTrue();
        List<Posting> all = List.of(
                SamplePostings.taxed(),
                SamplePostings.untaxed(),
                SamplePostings.export(),
                SamplePostings.inYen(),
                SamplePostings.discounted(),
                SamplePostings.creditMemo(),
                SamplePostings.settlement(),
                SamplePostings.allocation(),
                SamplePostings.hostileTexts(),
                SamplePostings.hostileDimension());
        all.forEach(posting -> acknowledged(ledger.post(posting)));

        assertThat(hledger("check", "--strict")).isEmpty();
        assertThat(hledger("balance", "assets:receivables", "-N", "cur:EUR").strip())
                .isEqualTo("1621.88 EUR  assets:receivables");
        for (Posting posting : all) {
            assertThat(hledger("print", "tag:daybook-ref=^" + posting.externalRef() + "$"))
                    .contains("(" + posting.number() + ")")
                    .doesNotContain("evil\n");
        }
        assertThat(hledger("stats")).contains("Transactions             : 10");
    }

    @Test
    void aTornEndIsCutOffAndKeptBesideAndTheDocumentCanBePostedAgain() throws IOException {
        Posting first = SamplePostings.taxed();
        Posting second = SamplePostings.untaxed();
        ledger.post(first);
        ledger.post(second);
        byte[] whole = Files.readAllBytes(journal());
        int secondBegins = text(journal()).indexOf("; daybook begin " + second.externalRef());

        for (int cut = secondBegins + 20; cut < whole.length - 2; cut += 37) {
            Files.write(journal(), java.util.Arrays.copyOf(whole, cut));
            Ledger restarted = HledgerLedger.of("books", settings());

            assertThat(restarted.find(second)).as("cut at %s", cut).isEmpty();
            assertThat(restarted.find(first)).hasSize(1);
            assertThat(Files.size(journal())).isEqualTo(secondBegins);
            acknowledged(restarted.post(second));
            assertThat(restarted.find(second)).hasSize(1);
            assertThat(text(journal())).isEqualTo(new String(whole, StandardCharsets.UTF_8));
        }
        assertThat(text(folder.resolve("30-2026.journal.torn"))).contains("; daybook begin " + second.externalRef());
    }

    @Test
    void whatAPersonWritesIsLeftAloneAndWhatTheyChangeIsSeen() throws IOException {
        Posting posting = SamplePostings.untaxed();
        String id = acknowledged(ledger.post(posting));
        Files.writeString(journal(), "2026-04-01 typed by hand\n    a  1 EUR\n    b", StandardOpenOption.APPEND);
        Posting next = SamplePostings.taxed();
        acknowledged(ledger.post(next));
        assertThat(text(journal()))
                .contains("typed by hand\n    a  1 EUR\n    b\n; daybook begin " + next.externalRef());
        assertThat(ledger.read(posting, id)).isNotEmpty();

        Files.writeString(journal(), text(journal()).replace("-120.00", "-120.01"));
        LedgerDocument changed = ledger.read(posting, id).orElseThrow();
        assertThat(changed.lines()).isNotEqualTo(ledger.expected(posting).lines());

        Files.writeString(journal(), text(journal()).replace("2026-03-31 * (", "2026-03-31 ! ("));
        assertThat(ledger.read(posting, id).orElseThrow().posted()).isFalse();

        Files.writeString(journal(), text(journal()).replace("2026-03-31 ! (", "31.3.2026 ("));
        assertThatExceptionOfType(Unavailable.class)
                .isThrownBy(() -> ledger.find(posting))
                .withMessageContaining("30-2026.journal cannot be read. Mend its first line");
    }

    @Test
    void manyAtOnceFromTwoProgramsNeverTearOrDouble() throws Exception {
        Ledger other = HledgerLedger.of("books", settings());
        List<Posting> postings =
                Stream.generate(SamplePostings::taxed).limit(20).toList();
        ExecutorService threads = Executors.newFixedThreadPool(4);
        List<Future<SendOutcome>> outcomes = new ArrayList<>();
        for (Posting posting : postings) {
            outcomes.add(threads.submit(() -> ledger.post(posting)));
            outcomes.add(threads.submit(() -> other.post(posting)));
        }
        int acknowledged = 0;
        for (Future<SendOutcome> outcome : outcomes) {
            acknowledged += outcome.get() instanceof SendOutcome.Acknowledged ? 1 : 0;
        }
        threads.shutdown();

        assertThat(acknowledged).isEqualTo(20);
        assertThat(documentsInTheBooks()).isEqualTo(20);
        postings.forEach(posting -> assertThat(ledger.find(posting)).hasSize(1));
    }

    @Test
    void withoutNamesTheAccountsAreCalledByTheirNumbers() {
        Ledger plain = HledgerLedger.of("books", Map.of("folder", folder.toString()));
        Posting posting = SamplePostings.taxed();

        String id = acknowledged(plain.post(posting));

        assertThat(text(journal())).contains("    accounts:1100  206.88 EUR\n");
        assertThat(plain.read(posting, id).orElseThrow().lines())
                .isEqualTo(plain.expected(posting).lines());
    }

    @Test
    void aFolderThatIsAFileIsNotSentAndCannotBeAsked() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        Ledger broken = HledgerLedger.of("books", Map.of("folder", file.toString()));

        assertThat(broken.post(SamplePostings.taxed())).isInstanceOf(SendOutcome.NotSent.class);
        assertThatExceptionOfType(Unavailable.class).isThrownBy(() -> broken.find(SamplePostings.taxed()));
    }

    @Test
    void wrongSettingsAreNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> HledgerLedger.of("books", Map.of()))
                .withMessage("ledgers.books.folder is missing in site.yaml. Add it, e.g. folder: books.");
        for (String name : new String[] {"two  spaces", "a;b", "a\nb", "(a)", "a::b", ":a", "* a", "a: b"}) {
            assertThatIllegalArgumentException()
                    .as(name)
                    .isThrownBy(() -> HledgerLedger.of("books", Map.of("folder", "x", "accounts.1", name)))
                    .withMessageContaining("ledgers.books.accounts.1 in site.yaml is '");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> HledgerLedger.of("books", Map.of("folder", "x", "accounts.1", "a", "accounts.2", "a")))
                .withMessageContaining("another account has it");
    }

    private Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(Map.of("folder", folder.toString()));
        SamplePostings.ACCOUNTS.forEach(number -> settings.put("accounts." + number, "income:sales " + number));
        settings.put("accounts.1100", "assets:receivables");
        settings.put("accounts.2200", "liabilities:tax");
        settings.put("accounts.2300", "liabilities:on account");
        return settings;
    }

    private Path journal() {
        return folder.resolve("30-2026.journal");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean installed() {
        return Stream.of(System.getenv("PATH").split(java.io.File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "hledger")));
    }

    /** What hledger says, complaints included. */
    private String hledger(String... arguments) throws IOException, InterruptedException {
        List<String> command =
                new ArrayList<>(List.of("hledger", "-f", journal().toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("LC_ALL", "C.UTF-8");
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
