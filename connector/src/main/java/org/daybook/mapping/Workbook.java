package org.daybook.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;

/** The first sheet of an Excel workbook as lines of text: numbers without thousands separators, dates as YYYY-MM-DD. */
final class Workbook {

    private static final int MAX_ROWS = 200_000;
    /** Day zero of Excel's calendar, which takes 1900 for a leap year. */
    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

    private final SiteFile file;

    Workbook(SiteFile file) {
        this.file = file;
    }

    /** Heading first, without blank lines and comments; none, with a finding, if the file is no workbook. */
    List<SiteTable.Written> lines(Findings findings) {
        try (InputStream in = Files.newInputStream(file.path());
                ReadableWorkbook workbook = new ReadableWorkbook(in);
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            return linesOf(rows);
        } catch (IOException | ExcelReaderException | IllegalArgumentException noWorkbook) {
            findings.add(file.name(), "The file is no readable Excel workbook.", "Save it as .xlsx, or as CSV.");
            return List.of();
        }
    }

    /** What the workbook says, as one text: what a mapping version is made of. */
    String text() {
        StringBuilder text = new StringBuilder();
        for (SiteTable.Written line : lines(new Findings())) {
            text.append(String.join("\t", line.values())).append('\n');
        }
        return text.toString();
    }

    private static List<SiteTable.Written> linesOf(Stream<Row> rows) {
        List<SiteTable.Written> lines = new ArrayList<>();
        List<String> heading = new ArrayList<>();
        rows.limit(MAX_ROWS).forEach(row -> {
            List<String> values = values(row, heading);
            boolean blank = values.stream().allMatch(String::isBlank);
            if (!blank && !values.get(0).startsWith("#")) {
                if (heading.isEmpty()) {
                    heading.addAll(values);
                }
                lines.add(new SiteTable.Written(row.getRowNum(), values));
            }
        });
        return lines;
    }

    /** Blank cells at the end are none. */
    private static List<String> values(Row row, List<String> heading) {
        List<String> values = new ArrayList<>();
        for (int i = 0; i < row.getCellCount(); i++) {
            boolean date = i < heading.size() && isDate(heading.get(i));
            values.add(row.getOptionalCell(i).map(cell -> text(cell, date)).orElse(""));
        }
        while (!values.isEmpty() && values.get(values.size() - 1).isBlank()) {
            values.remove(values.size() - 1);
        }
        return values;
    }

    private static boolean isDate(String heading) {
        return heading.equals("from") || heading.equals("to") || heading.equals("date");
    }

    private static String text(Cell cell, boolean date) {
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        BigDecimal number = cell.asNumber();
        if (date && number.stripTrailingZeros().scale() <= 0) {
            return DAY_ZERO.plusDays(number.longValue()).toString();
        }
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
