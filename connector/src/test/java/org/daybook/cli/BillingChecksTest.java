package org.daybook.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An agency's checks on their way to the printer. */
class BillingChecksTest {

    @TempDir
    Path folder;

    @Test
    void theFileHasAPageACheckAndIsNotOverwritten() throws IOException {
        Given given = new Given(site());
        Path pdf = folder.resolve("checks.pdf");

        assertThat(write(given, pdf)).isEqualTo(ExitCodes.DONE);
        assertThat(given.out()).contains("1 check written to " + pdf + ".");
        try (PDDocument printed = Loader.loadPDF(pdf.toFile())) {
            assertThat(printed.getNumberOfPages()).isOne();
            assertThat(new PDFTextStripper().getText(printed)).contains("Check No. 1001", "Client One", "100.00 USD");
        }
        assertThat(write(given, pdf)).isEqualTo(ExitCodes.FOUND);
        assertThat(given.err()).contains("is there already");
    }

    @Test
    void aNameThatCannotBePrintedLeavesNoFile() throws IOException {
        Given given = new Given(site());
        given.house.desk.billing.payee = "Клиент";
        Path pdf = folder.resolve("checks.pdf");

        assertThat(write(given, pdf)).isEqualTo(ExitCodes.FOUND);
        assertThat(given.err()).contains("Latin letters");
        assertThat(pdf).doesNotExist();
    }

    private Path site() throws IOException {
        Path site = folder.resolve("site");
        Files.createDirectories(site.resolve("mappings"));
        return site;
    }

    private static int write(Given given, Path pdf) {
        return given.command("billing", "checks", "ace:10", "--from", "1001", "--to", "1001", "--out", pdf.toString());
    }
}
