package org.daybook.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A version of the mappings read from the content that the register keeps (RE D9), not from the site's files, which may say another
 * one meanwhile.
 */
public record StoredMappings(MappingResult mappings, EntryMappings entries) {

    private static final String FILE = "=== ";

    /** Reads what {@link MappingResult#content()} said once, under the same version. */
    public static StoredMappings read(String content) {
        try {
            Path folder = Files.createTempDirectory("daybook-mappings");
            try {
                write(content, folder);
                return new StoredMappings(MappingReader.read(folder, content), EntryMappings.read(folder));
            } finally {
                remove(folder);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException("The stored mappings cannot be laid out as files.", failed);
        }
    }

    private static void write(String content, Path folder) throws IOException {
        for (Map.Entry<String, List<String>> file : files(content).entrySet()) {
            boolean isWorkbook = file.getKey().endsWith(".xlsx");
            Path path = folder.resolve(isWorkbook ? asCsv(file.getKey()) : file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(
                    path,
                    isWorkbook
                            ? file.getValue().stream().map(StoredMappings::csv).toList()
                            : file.getValue());
        }
    }

    /** Each file's lines by its name. */
    private static Map<String, List<String>> files(String content) {
        Map<String, List<String>> files = new LinkedHashMap<>();
        List<String> lines = List.of();
        for (String line : content.split("\n", -1)) {
            if (isHeading(line)) {
                lines = files.computeIfAbsent(line.substring(FILE.length()), name -> new ArrayList<>());
            } else if (!files.isEmpty()) {
                lines.add(line);
            }
        }
        return files;
    }

    /** A file lies in one of two folders, so no name leads out of them. */
    private static boolean isHeading(String line) {
        return line.matches("=== mappings/(entries/)?[^/\\\\]+\\.(csv|yaml|xlsx)");
    }

    private static String asCsv(String workbook) {
        return workbook.replaceFirst("\\.xlsx$", ".csv");
    }

    /** A workbook's row, kept with tabs between its values. */
    private static String csv(String row) {
        return Arrays.stream(row.split("\t", -1))
                .map(value -> '"' + value.replace("\"", "\"\"") + '"')
                .collect(Collectors.joining(","));
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
