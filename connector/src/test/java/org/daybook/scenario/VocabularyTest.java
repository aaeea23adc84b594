package org.daybook.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.daybook.accounting.RefusalCode;
import org.junit.jupiter.api.Test;

/** The vocabulary page says everything that the language knows. */
class VocabularyTest {

    private final Path page = ExamplesTest.folder().resolve("README.md");

    /** The text to put there is written beside the test's classes, ready to be copied. */
    @Test
    void thePageIsUpToDate() throws IOException {
        String text = Files.readString(page);
        Path fresh = Path.of("target", "vocabulary.md");
        Files.createDirectories(fresh.getParent());
        Files.writeString(fresh, Vocabulary.text());
        assertTrue(text.contains(Vocabulary.BEGIN), "the page has lost its line " + Vocabulary.BEGIN);
        assertEquals(
                Vocabulary.text(),
                text.substring(text.indexOf(Vocabulary.BEGIN)),
                "put the text of " + fresh.toAbsolutePath() + " at the end of " + page);
    }

    @Test
    void everySentenceColumnAndCodeStandsOnIt() throws IOException {
        String text = Files.readString(page);
        for (Sentence sentence : Language.SENTENCES) {
            assertTrue(text.contains("`" + sentence.written() + "`"), sentence.written());
            sentence.columns().forEach(column -> assertTrue(text.contains(column.name()), column.name()));
        }
        Arrays.stream(RefusalCode.values()).forEach(code -> assertTrue(text.contains("| " + code + " |"), code.name()));
    }

    @Test
    void everyExampleIsListedOnIt() throws IOException {
        String text = Files.readString(page);
        try (var files = Files.list(page.getParent())) {
            files.filter(file -> !file.equals(page))
                    .forEach(file ->
                            assertTrue(text.contains("](" + file.getFileName() + ")"), file + " is not listed"));
        }
    }

    @Test
    void noTwoSentencesAreWrittenAlike() {
        Set<String> written = new HashSet<>();
        Language.SENTENCES.forEach(sentence -> assertTrue(written.add(sentence.written()), sentence.written()));
    }

    @Test
    void articlesAndPluralsDoNotMatter() {
        Sentence sentence = Sentence.when("entries {entries} are finalized", "", (world, said) -> {});
        assertTrue(sentence.reading().match("the entry Y1 is finalized").isEmpty());
        assertEquals(
                "Y1",
                sentence.looseReading()
                        .match("the entry Y1 is finalized")
                        .orElseThrow()
                        .get("entries"));
    }

    @Test
    void theJobLastSpokenOfNeedNotBeNamed() {
        Sentence sentence = Sentence.when("line {line} on account on {job} is deleted", "", (world, said) -> {});
        assertEquals(
                Map.of("line", "2"),
                sentence.looseReading().match("line 2 on account is deleted").orElseThrow());
        assertEquals(
                Map.of("line", "2", "job", "J-1"),
                sentence.reading()
                        .match("line 2 on account on job J-1 is deleted")
                        .orElseThrow());
    }

    @Test
    void everySentenceIsUnderstoodAsItself() {
        for (Sentence sentence : Language.SENTENCES) {
            String said = sentence.pattern().replaceAll("\\{[a-z ]+}", "5");
            assertTrue(sentence.reading().match(Sentence.plain(said)).isPresent(), sentence.written());
            assertTrue(sentence.reading().match(Sentence.plain(said + ".")).isPresent(), sentence.written());
        }
    }
}
