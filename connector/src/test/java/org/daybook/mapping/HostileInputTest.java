package org.daybook.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.daybook.work.SourcePage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The hostile corpus of RE 3.6, as far as numbers, JSON and CSV go: put aside, neighbours unharmed, never an exception. */
class HostileInputTest {
    private static final String FIELDS = """
            policy: finalized-work
            fields:
              id: no
              company: {constant: "10"}
              department: {constant: STUDIO}
              currency: {constant: EUR}
              job: {constant: J1}
              customer: {constant: C1}
              kind: {constant: MATERIAL}
              date: {constant: "2026-02-28"}
              price: price
              text: text
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1e1000000000",
                "1E-1000000000",
                "NaN",
                "Infinity",
                "1d",
                "0x1p3",
                "١٢",
                "1,234.56",
                "1.234,56",
                "+1",
                " 1 2",
                "1.",
                ".5",
                "1.1234567",
                "1000000000000000",
                "--1",
                "1_000",
                "0000000000000000000000001"
            })
    void whatOthersMayTakeForANumberIsNone(String text) {
        assertThat(Numbers.of(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-0", "-0.00", "12.5", "-999999999999999.999999"})
    void whatIsANumberIsOne(String text) {
        assertThat(Numbers.of(text)).isPresent();
    }

    @Test
    void aQuoteThatIsNeverClosedPutsOneRowAside() throws IOException {
        SourcePage page =
                csv("no,price,text\n1,1.00,a\n2,2.00,\"b\n3,3.00,c\n4,4.00,\"d\"\n5,5.00,\"two\nlines\"\n6,6.00,f\n");

        assertThat(ids(page)).containsExactly("1", "3", "4", "5", "6");
        assertThat(places(page)).containsExactly("x.csv:3");
    }

    @Test
    void aVeryLongLineIsPutAside() throws IOException {
        SourcePage page = csv("no,price,text\n1,1.00," + "x".repeat(3 << 20) + "\n2,2.00,b\n");

        assertThat(ids(page)).containsExactly("2");
        assertThat(places(page)).containsExactly("x.csv:2");
        assertThat(page.unreadable().get(0).raw()).hasSizeLessThan(2_000);
    }

    @Test
    void tooManyColumnsTooFewNulsBrokenBytesAndMixedLineEnds() throws IOException {
        SourcePage page = csv("\uFEFFno,price,text\r\n1,1.00,a\r2,2.00\n3,3.00,\0\n4,4.00,\uFFFD\n5"
                + ",x".repeat(9_999) + "\n\n6,6.00,f");

        assertThat(ids(page)).containsExactly("1", "6");
        assertThat(places(page)).containsExactly("x.csv:3", "x.csv:4", "x.csv:5", "x.csv:6");
    }

    @Test
    void aHeadingThatNamesAColumnTwiceIsRefused() throws IOException {
        SourcePage page = csv("no,price,price,text\n1,1.00,2.00,a\n");

        assertThat(page.items()).isEmpty();
        assertThat(page.unreadable().get(0).finding().problem()).startsWith("The heading names a column twice");
    }

    @Test
    void expressionsAreTextLikeAnyOther() throws IOException {
        SourcePage page = csv("no,price,text\n1,1.00,\"${env:HOME} #{1+1} {{x}} =cmd()\"\n");

        assertThat(page.items().get(0).entry().text()).isEqualTo("${env:HOME} #{1+1} {{x}} =cmd()");
    }

    @Test
    void jsonRecordsThatAreTooDeepTooLongOrTwofoldArePutAsideOneByOne() throws IOException {
        String deep = "{\"no\":1,\"x\":" + "[".repeat(200) + "]".repeat(200) + "}";
        String longText = "{\"no\":2,\"text\":\"" + "x".repeat(1 << 17) + "\"}";
        String twofold = "{\"no\":3,\"price\":1,\"price\":2}";
        SourcePage page = json("[" + deep + "," + longText + "," + twofold + ",7,{\"no\":4,\"price\":4}]");

        assertThat(ids(page)).containsExactly("4");
        assertThat(places(page)).containsExactly("page /0", "page /1", "page /2", "page /3");
    }

    @Test
    void jsonNumbersAreReadAsTheyAreWritten() throws IOException {
        SourcePage page =
                json("[{\"no\":1,\"price\":1e1000000000},{\"no\":2,\"price\":0.10},{\"no\":3,\"price\":NaN}]");

        assertThat(ids(page)).containsExactly("2");
        assertThat(page.items().get(0).entry().price()).hasToString("0.10 EUR");
    }

    @Test
    void jsonThatBreaksOffKeepsWhatCameBeforeAndMovesNoCursor() throws IOException {
        for (String broken : List.of("[{\"no\":1,\"price\":1},{\"no\":2", "[{\"no\":1,\"price\":1}] trailing")) {
            SourcePage page = mapping("json").page(in(broken), "page", Optional.of("next"));

            assertThat(ids(page)).containsExactly("1");
            assertThat(page.unreadable()).hasSize(1);
            assertThat(page.cursor()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "<html></html>", "{\"throttle\":true}", "null", "\"text\""})
    void aPageThatIsNoListIsPutAsideAsAWhole(String page) throws IOException {
        assertThat(json(page).items()).isEmpty();
        assertThat(json(page).unreadable()).hasSize(1);
    }

    @Test
    void depthOfAHundredThousandDoesNotOverflowTheStack() throws IOException {
        SourcePage page = json("[{\"no\":1,\"x\":" + "[".repeat(100_000) + "]".repeat(100_000) + "}]");

        assertThat(page.items()).isEmpty();
        assertThat(page.unreadable()).isNotEmpty();
    }

    @Test
    void aBrokenJsonLineDoesNotTouchTheNext() throws IOException {
        SourcePage page = mapping("jsonl")
                .page(
                        in("{\"no\":1,\"price\":1}\n{\"no\":2\n\n{\"no\":3,\"price\":3} x\n[]\n{\"no\":4,\"price\":4}"),
                        "x.jsonl",
                        Optional.empty());

        assertThat(ids(page)).containsExactly("1", "4");
        assertThat(places(page)).containsExactly("x.jsonl:2", "x.jsonl:4", "x.jsonl:5");
    }

    @Test
    void linesAreNumberedAcrossAllLineEnds() throws IOException {
        Lines lines = new Lines(new StringReader("a\r\nb\rc\n\nd"));
        StringBuilder seen = new StringBuilder();
        for (Lines.Line line = lines.next(); line != null; line = lines.next()) {
            seen.append(line.number()).append(line.text()).append(' ');
        }

        assertThat(seen).hasToString("1a 2b 3c 4 5d ");
    }

    private SourcePage csv(String text) throws IOException {
        return mapping("csv").page(in(text), "x.csv", Optional.empty());
    }

    private SourcePage json(String text) throws IOException {
        return mapping("json").page(in(text), "page", Optional.empty());
    }

    private EntryMapping mapping(String format) {
        SiteFolder site = SiteFolder.copiedTo(folder.resolve(format + System.nanoTime()))
                .write("mappings/entries/shop.yaml", "source: shop\nstream: sales\nformat: " + format + "\n" + FIELDS);
        return EntryMappings.read(site.path()).bySource().get("shop");
    }

    private static List<String> ids(SourcePage page) {
        return page.items().stream().map(item -> item.entry().id().nativeId()).toList();
    }

    private static List<String> places(SourcePage page) {
        return page.unreadable().stream()
                .map(unreadable -> unreadable.finding().where())
                .toList();
    }

    private static ByteArrayInputStream in(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
