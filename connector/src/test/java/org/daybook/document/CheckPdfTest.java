package org.daybook.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.daybook.accounting.Money;
import org.daybook.invoicing.settlement.CheckFile;
import org.junit.jupiter.api.Test;

/** The check file, printed and read back (features A5). */
class CheckPdfTest {

    private static final LocalDate DAY = LocalDate.of(2025, 7, 15);

    @Test
    void aCheckSaysWhomWhatAndWhatFor() throws IOException {
        String printed = printed(check("Lakeside Medical Group", 1)).get(0);

        assertThat(printed)
                .contains("Check No. 556", "Date 2025-07-15", "Trust at First Bank")
                .contains("Pay to the order of", "Lakeside Medical Group", "***280.00 USD")
                .contains("Two hundred eighty and 00/100 USD", "Memo Invoice 1042")
                .contains("1042", "2025-06-30", "400.00 USD", "120.00 USD", "Total 280.00 USD");
    }

    @Test
    void everyCheckHasAPageAndALongStubGoesOn() throws IOException {
        assertThat(printed(check("A", 24), check("B", 25))).hasSize(3);
        assertThat(printed(check("B", 25)).get(1))
                .contains("B, check 556", "1066")
                .doesNotContain("Pay to the order");
    }

    @Test
    void aStubWithoutLinesIsStillACheck() throws IOException {
        assertThat(printed(check("A", 0))).hasSize(1);
    }

    @Test
    void westernLettersStayAndRareAccentsGo() throws IOException {
        assertThat(printed(check("Åkerblom & Søn", 1)).get(0)).contains("Åkerblom & Søn");
        assertThat(printed(check("Dvořák\nPraha", 1)).get(0)).contains("Dvorak Praha");
    }

    @Test
    void anotherScriptIsRefusedRatherThanMisspelt() {
        assertThatThrownBy(() -> printed(check("Иванов", 1)))
                .isInstanceOf(Unprintable.class)
                .hasMessageContaining("Иванов")
                .hasMessageContaining("Latin letters");
    }

    private static CheckFile.Page check(String payee, int invoices) {
        return new CheckFile.Page(
                556,
                payee,
                usd("280.00"),
                "Two hundred eighty and 00/100 USD",
                DAY,
                "Invoice 1042",
                "Trust at First Bank",
                LongStream.range(1042, 1042 + invoices)
                        .mapToObj(number -> new CheckFile.StubLine(
                                number, LocalDate.of(2025, 6, 30), usd("400.00"), usd("120.00"), usd("280.00")))
                        .toList());
    }

    private static Money usd(String amount) {
        return Money.of(amount, "USD");
    }

    private static List<String> printed(CheckFile.Page... checks) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CheckPdf.write(new CheckFile(List.of(checks)), out);
        try (PDDocument read = Loader.loadPDF(out.toByteArray())) {
            PDFTextStripper stripper = new PDFTextStripper();
            java.util.ArrayList<String> pages = new java.util.ArrayList<>();
            for (int page = 1; page <= read.getNumberOfPages(); page++) {
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(read));
            }
            return pages;
        }
    }
}
