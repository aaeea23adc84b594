package org.daybook.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the bench's ledger was told: the documents as they came, in a file, so that they do not weigh on the heap that is measured;
 * in memory only where each stands and under which number.
 */
final class StubBooks implements AutoCloseable {

    private static final int CENTS = 2;

    private final FileChannel file;
    private final LongIndex byNumber = new LongIndex();
    private final Map<String, BigDecimal> totals = new TreeMap<>();
    private long[] offsets = new long[1024];
    private long[] cents = new long[1024];
    private boolean[] credits = new boolean[1024];
    private int size;

    /** @param total as the ledger itself adds it up */
    record Kept(boolean credit, BigDecimal total) {
        /** The path of its kind in the contract. */
        String kind() {
            return credit ? XeroDocument.CREDIT_NOTES : XeroDocument.INVOICES;
        }
    }

    StubBooks(Path path) {
        try {
            file = FileChannel.open(
                    path, StandardOpenOption.CREATE_NEW, StandardOpenOption.READ, StandardOpenOption.WRITE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the document, and returns its index; empty if the number is taken. */
    synchronized Optional<Integer> put(XeroDocument document, byte[] request) {
        String key = document.kind() + " " + document.number();
        if (byNumber.get(key) >= 0) {
            return Optional.empty();
        }
        makeRoom();
        write(request, offsets[size]);
        offsets[size + 1] = offsets[size] + request.length;
        cents[size] = document.total()
                .setScale(CENTS, RoundingMode.UNNECESSARY)
                .unscaledValue()
                .longValueExact();
        credits[size] = document.isCredit();
        byNumber.put(key, size);
        totals.merge(document.currency(), document.signedTotal(), BigDecimal::add);
        return Optional.of(size++);
    }

    synchronized int size() {
        return size;
    }

    synchronized Optional<Integer> find(String kind, String number) {
        int index = byNumber.get(kind + " " + number);
        return index < 0 ? Optional.empty() : Optional.of(index);
    }

    synchronized Kept kept(int index) {
        return new Kept(credits[index], BigDecimal.valueOf(cents[index], CENTS));
    }

    /** Totals by currency, credit notes negative. */
    synchronized Map<String, BigDecimal> totals() {
        return Map.copyOf(totals);
    }

    /** The request as it came. */
    byte[] request(int index) {
        long offset = offset(index);
        ByteBuffer bytes = ByteBuffer.allocate((int) (offset(index + 1) - offset));
        try {
            while (bytes.hasRemaining()) {
                file.read(bytes, offset + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.array();
    }

    private synchronized long offset(int index) {
        return offsets[index];
    }

    private void makeRoom() {
        if (size + 1 == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * offsets.length);
            cents = Arrays.copyOf(cents, 2 * cents.length);
            credits = Arrays.copyOf(credits, 2 * credits.length);
        }
    }

    private void write(byte[] request, long offset) {
        ByteBuffer bytes = ByteBuffer.wrap(request);
        try {
            while (bytes.hasRemaining()) {
                file.write(bytes, offset + bytes.position());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
