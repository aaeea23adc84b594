package org.daybook.ledger.hledger;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One journal file: a company's year. Each document stands between two comment lines, {@code ; daybook begin REF} and {@code ;
 * daybook end REF}; whatever a person writes outside them is left alone.
 *
 * <p>A document is appended in one write and forced to the disk before it counts. A crash in between leaves a beginning without
 * an end; nobody was ever told that such a document is there, so it is cut off when the file is next looked at (and kept beside
 * it, in {@code .torn}, in case somebody typed behind it). Whoever calls holds the folder's lock.
 */
final class JournalFile {
    private static final String BEGIN = "; daybook begin ";
    private static final String END = "; daybook end ";

    private final Path path;
    private final Map<String, List<Place>> places = new HashMap<>();
    private final Set<String> directives = new HashSet<>();
    private long known = -1;
    private FileTime changed = FileTime.fromMillis(0);
    private boolean endsInALine = true;

    JournalFile(Path path) {
        this.path = path;
    }

    /** Where a document stands in the file, in bytes. */
    record Place(long from, long to) {}

    /** Looks at the file again if it is not as it was left: indexes its documents, and cuts off a torn one. */
    void refresh() throws IOException {
        long size = Files.exists(path) ? Files.size(path) : 0;
        if (size == known && changed.equals(time())) {
            return;
        }
        places.clear();
        directives.clear();
        long whole = scan();
        if (whole < size) {
            cutOff(whole, size);
        }
        known = whole;
        changed = time();
    }

    boolean has(String ref) {
        return places.containsKey(ref);
    }

    /** The text of every document under this reference; more than one only where a person copied it. */
    List<String> texts(String ref) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Place place : places.getOrDefault(ref, List.of())) {
            ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(place.to() - place.from()));
            try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
                while (bytes.hasRemaining() && channel.read(bytes, place.from() + bytes.position()) >= 0) {
                    // Reads on until the place is full or the file ends.
                }
            }
            texts.add(new String(bytes.array(), 0, bytes.position(), StandardCharsets.UTF_8));
        }
        return texts;
    }

    /**
     * Appends a document, with those of {@code needed} directives that the file does not have yet, and forces it to the disk.
     *
     * @throws NothingKept if it failed and the file is as it was before
     * @throws IOException if it failed and even that is not certain
     */
    void append(String ref, List<String> needed, String transaction) throws IOException {
        boolean isNew = !Files.exists(path);
        StringBuilder text = new StringBuilder(endsInALine ? "" : "\n")
                .append(BEGIN)
                .append(ref)
                .append('\n');
        needed.stream()
                .filter(directive -> !directives.contains(directive))
                .forEach(directive -> text.append(directive).append('\n'));
        byte[] bytes = text.append(transaction)
                .append(END)
                .append(ref)
                .append("\n\n")
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            write(channel, bytes);
        }
        if (isNew) {
            force(path.toAbsolutePath().getParent());
        }
        places.computeIfAbsent(ref, any -> new ArrayList<>()).add(new Place(known, known + bytes.length));
        directives.addAll(needed);
        known += bytes.length;
        changed = time();
        endsInALine = true;
    }

    private void write(FileChannel channel, byte[] bytes) throws IOException {
        try {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            channel.position(known);
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
            channel.force(true);
        } catch (IOException e) {
            channel.truncate(known);
            channel.force(true);
            throw new NothingKept(e);
        }
    }

    /** A new file's name has to reach the disk as well. */
    private static void force(Path folder) throws IOException {
        try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Reads the file line by line, so that its length costs no memory; answers where its last whole part ends. */
    private long scan() throws IOException {
        if (!Files.exists(path)) {
            return 0;
        }
        long at = 0;
        long begun = -1;
        String open = "";
        endsInALine = true;
        try (InputStream in = new BufferedInputStream(Files.newInputStream(path), 1 << 16)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            while (readLine(in, line)) {
                String text = line.toString(StandardCharsets.UTF_8);
                long next = at + line.size();
                if (text.startsWith(BEGIN)) {
                    open = text.substring(BEGIN.length()).strip();
                    begun = at;
                } else if (begun >= 0 && text.endsWith("\n") && text.strip().equals(END + open)) {
                    places.computeIfAbsent(open, any -> new ArrayList<>()).add(new Place(begun, next));
                    begun = -1;
                } else if (text.startsWith("account ") || text.startsWith("commodity ")) {
                    directives.add(text.stripTrailing());
                }
                at = next;
                endsInALine = text.endsWith("\n");
            }
        }
        return begun >= 0 ? begun : at;
    }

    private FileTime time() throws IOException {
        return Files.exists(path) ? Files.getLastModifiedTime(path) : FileTime.fromMillis(0);
    }

    private static boolean readLine(InputStream in, ByteArrayOutputStream line) throws IOException {
        line.reset();
        for (int c = in.read(); c >= 0; c = in.read()) {
            line.write(c);
            if (c == '\n') {
                return true;
            }
        }
        return line.size() > 0;
    }

    private void cutOff(long whole, long size) throws IOException {
        Path beside = path.resolveSibling(path.getFileName() + ".torn");
        try (FileChannel from = FileChannel.open(path, StandardOpenOption.READ, StandardOpenOption.WRITE);
                FileChannel to = FileChannel.open(beside, StandardOpenOption.CREATE, StandardOpenOption.APPEND)) {
            for (long at = whole; at < size; ) {
                at += from.transferTo(at, size - at, to);
            }
            to.force(true);
            from.truncate(whole);
            from.force(true);
        }
        // Directives of the part that is gone are gone too.
        directives.clear();
        places.clear();
        scan();
    }

    /** It failed before or while writing, and the file is as it was before. */
    static final class NothingKept extends IOException {
        private static final long serialVersionUID = 1L;

        NothingKept(IOException cause) {
            super(cause.toString(), cause);
        }
    }
}
