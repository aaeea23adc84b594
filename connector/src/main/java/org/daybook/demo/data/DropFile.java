package org.daybook.demo.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;

/**
 * One CSV file for a drop folder (UTF-8, comma, heading line, lines end with LF); it appears there whole or not at all.
 */
record DropFile(String name, List<String> columns, List<List<String>> rows) {
    private static final CSVFormat CSV =
            CSVFormat.DEFAULT.builder().setRecordSeparator('\n').get();

    /** Written under a hidden name that ends in {@code .part} first, then renamed in one step over any older file. */
    Path writeTo(Path folder) {
        try {
            Files.createDirectories(folder);
            Path part = folder.resolve("." + name + ".part");
            Files.writeString(part, text(), StandardCharsets.UTF_8);
            return Files.move(
                    part, folder.resolve(name), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException failed) {
            throw new UncheckedIOException(name + " cannot be written to " + folder + ".", failed);
        }
    }

    String text() throws IOException {
        StringBuilder text = new StringBuilder();
        try (CSVPrinter printer = new CSVPrinter(text, CSV)) {
            printer.printRecord(columns);
            printer.printRecords(rows);
        }
        return text.toString();
    }
}
