package org.daybook.mapping;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One file of a site, with the name that findings call it: its path below the site folder, with slashes. */
record SiteFile(Path path, String name) {

    static SiteFile of(Path site, String name) {
        return new SiteFile(site.resolve(name), name);
    }

    boolean exists() {
        return Files.isRegularFile(path);
    }

    /** The text with line ends normalized and without a byte order mark; empty, with a finding, if it is not UTF-8. */
    Optional<String> text(Findings findings) {
        try {
            byte[] bytes = Files.readAllBytes(path);
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return Optional.of(normalized(text));
        } catch (CharacterCodingException notUtf8) {
            findings.add(name, "The file is not UTF-8.", "Save it as UTF-8.");
            return Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(name + " cannot be read.", failed);
        }
    }

    private static String normalized(String text) {
        String unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.replace("\r\n", "\n").replace('\r', '\n');
    }
}
