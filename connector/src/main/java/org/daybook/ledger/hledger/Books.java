package org.daybook.ledger.hledger;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The folder of journal files, and the lock on it: one at a time, among the threads of this process and among processes. While
 * it is held nobody else appends, and so a reference can be refused because it is there already.
 */
final class Books {
    /** A process cannot take a file lock twice, so its own threads queue here first. */
    private static final Map<Path, ReentrantLock> QUEUES = new ConcurrentHashMap<>();

    private final Path folder;
    private final ReentrantLock queue;
    private final Map<String, JournalFile> files = new TreeMap<>();

    Books(Path folder) {
        this.folder = folder.toAbsolutePath().normalize();
        this.queue = QUEUES.computeIfAbsent(this.folder, any -> new ReentrantLock());
    }

    /** Something to be done while the folder is locked and every file is known as it stands. */
    interface Work<T> {
        T with(Books books) throws IOException;
    }

    <T> T locked(Work<T> work) throws IOException {
        queue.lock();
        try (FileChannel channel = opened();
                FileLock lock = channel.lock()) {
            return work.with(this);
        } finally {
            queue.unlock();
        }
    }

    private FileChannel opened() throws JournalFile.NothingKept {
        try {
            Files.createDirectories(folder);
            return FileChannel.open(
                    folder.resolve(".daybook.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new JournalFile.NothingKept(e);
        }
    }

    /** The file of this name without its ending, there or not yet. */
    JournalFile file(String stem) throws IOException {
        JournalFile file = files.computeIfAbsent(stem, any -> new JournalFile(folder.resolve(stem + ".journal")));
        file.refresh();
        return file;
    }

    /** Every file of the folder as it stands now, by name without ending. */
    Map<String, JournalFile> files() throws JournalFile.NothingKept {
        try (DirectoryStream<Path> found = Files.newDirectoryStream(folder, "*.journal")) {
            for (Path path : found) {
                String name = path.getFileName().toString();
                file(name.substring(0, name.length() - ".journal".length()));
            }
            return files;
        } catch (IOException e) {
            throw new JournalFile.NothingKept(e);
        }
    }
}
