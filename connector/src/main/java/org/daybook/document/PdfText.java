package org.daybook.document;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Writes words and rules on one page, in points from its lower left corner. */
final class PdfText implements AutoCloseable {

    private static final float SIZE = 10;

    private final PDPageContentStream page;
    private final PDFont plain = new PDType1Font(Standard14Fonts.FontName.HELVETICA);
    private final PDFont bold = new PDType1Font(Standard14Fonts.FontName.HELVETICA_BOLD);

    PdfText(PDDocument pdf, PDPage page) throws IOException {
        this.page = new PDPageContentStream(pdf, page);
    }

    void plain(float x, float y, String words) throws IOException {
        write(plain, x, y, printable(plain, words));
    }

    void bold(float x, float y, String words) throws IOException {
        write(bold, x, y, printable(bold, words));
    }

    /** Ends at {@code right}, as figures do. */
    void plainUpTo(float right, float y, String words) throws IOException {
        upTo(plain, right, y, printable(plain, words));
    }

    void boldUpTo(float right, float y, String words) throws IOException {
        upTo(bold, right, y, printable(bold, words));
    }

    void line(float from, float y, float to) throws IOException {
        page.moveTo(from, y);
        page.lineTo(to, y);
        page.stroke();
    }

    @Override
    public void close() throws IOException {
        page.close();
    }

    private void upTo(PDFont font, float right, float y, String words) throws IOException {
        write(font, right - font.getStringWidth(words) / 1000 * SIZE, y, words);
    }

    private void write(PDFont font, float x, float y, String words) throws IOException {
        page.beginText();
        page.setFont(font, SIZE);
        page.newLineAtOffset(x, y);
        page.showText(words);
        page.endText();
    }

    /** The standard fonts have the letters of Western Europe; an accent they lack is left out, another script is refused. */
    private static String printable(PDFont font, String words) {
        String oneLine = words.replaceAll("\\p{Cntrl}+", " ");
        if (has(font, oneLine)) {
            return oneLine;
        }
        String plainer = Normalizer.normalize(oneLine, Normalizer.Form.NFD).replaceAll("\\p{M}+", "");
        if (has(font, plainer)) {
            return plainer;
        }
        throw new Unprintable(words);
    }

    private static boolean has(PDFont font, String words) {
        try {
            font.encode(words);
            return true;
        } catch (IllegalArgumentException hasNot) {
            return false;
        } catch (IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        }
    }
}
