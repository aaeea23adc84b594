package org.daybook.document;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.daybook.accounting.Money;
import org.daybook.invoicing.settlement.CheckFile;

/**
 * The printable check file as a PDF for check stock: one page a check, the check in the upper third, the stub with what it pays below
 * it (features A5). A stub that does not fit goes on with further pages.
 */
public final class CheckPdf {

    private static final int STUB_LINES = 24;
    private static final float LEFT = 54;
    private static final float RIGHT = 558;

    private CheckPdf() {}

    /**
     * @throws Unprintable if a name has characters that the standard fonts do not have; nothing is printed then
     * @throws IOException if {@code out} cannot be written
     */
    public static void write(CheckFile file, OutputStream out) throws IOException {
        try (PDDocument pdf = new PDDocument()) {
            pdf.getDocumentInformation().setTitle("Checks");
            for (CheckFile.Page check : file.pages()) {
                add(pdf, check);
            }
            pdf.save(out);
        }
    }

    private static void add(PDDocument pdf, CheckFile.Page check) throws IOException {
        List<CheckFile.StubLine> stub = check.stub();
        for (int from = 0; from == 0 || from < stub.size(); from += STUB_LINES) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            pdf.addPage(page);
            try (PdfText text = new PdfText(pdf, page)) {
                if (from == 0) {
                    check(text, check);
                }
                stub(text, check, stub.subList(from, Math.min(stub.size(), from + STUB_LINES)));
            }
        }
    }

    private static void check(PdfText text, CheckFile.Page check) throws IOException {
        text.plain(LEFT, 740, check.trustAccount());
        text.bold(440, 740, "Check No. " + check.number());
        text.plain(440, 716, "Date " + check.date());
        text.plain(LEFT, 676, "Pay to the order of");
        text.bold(160, 676, check.payee());
        text.boldUpTo(RIGHT, 676, "***" + figures(check.amount()));
        text.plain(LEFT, 648, check.inWords());
        text.line(LEFT, 642, RIGHT);
        text.plain(LEFT, 600, "Memo " + check.memo());
        text.line(360, 596, RIGHT);
        text.plain(360, 584, "Authorized signature");
    }

    private static void stub(PdfText text, CheckFile.Page check, List<CheckFile.StubLine> lines) throws IOException {
        float y = 500;
        text.bold(LEFT, y, check.payee() + ", check " + check.number() + ", " + check.date());
        y -= 24;
        row(text, y, true, "Invoice", "Period end", "Collected", "Commission", "Paid");
        for (CheckFile.StubLine line : lines) {
            y -= 16;
            row(
                    text,
                    y,
                    false,
                    String.valueOf(line.invoice()),
                    line.periodEnd().toString(),
                    figures(line.collected()),
                    figures(line.commission()),
                    figures(line.remitted()));
        }
        text.line(LEFT, y - 6, RIGHT);
        text.boldUpTo(RIGHT, y - 20, "Total " + figures(check.amount()));
    }

    private static void row(PdfText text, float y, boolean heading, String... cells) throws IOException {
        float[] right = {110, 210, 330, 450, RIGHT};
        for (int i = 0; i < cells.length; i++) {
            if (heading) {
                text.boldUpTo(right[i], y, cells[i]);
            } else {
                text.plainUpTo(right[i], y, cells[i]);
            }
        }
    }

    private static String figures(Money money) {
        return money.amount().toPlainString() + " " + money.currency().getCurrencyCode();
    }
}
