package org.daybook.bench;

/** From a text to the place it was given, by the text's 64-bit hash; twelve bytes an entry, for the ledger must not weigh on the heap. */
final class LongIndex {

    private long[] hashes = new long[1024];
    private int[] places = new int[1024];
    private int size;

    /** The place of the text; -1 if it has none. */
    int get(String text) {
        int slot = slot(hash(text), hashes);
        return hashes[slot] == 0 ? -1 : places[slot];
    }

    void put(String text, int place) {
        if (++size * 2 > hashes.length) {
            grow();
        }
        set(hash(text), place, hashes, places);
    }

    private void grow() {
        long[] widerHashes = new long[hashes.length * 2];
        int[] widerPlaces = new int[hashes.length * 2];
        for (int i = 0; i < hashes.length; i++) {
            if (hashes[i] != 0) {
                set(hashes[i], places[i], widerHashes, widerPlaces);
            }
        }
        hashes = widerHashes;
        places = widerPlaces;
    }

    private static void set(long hash, int place, long[] hashes, int[] places) {
        int slot = slot(hash, hashes);
        hashes[slot] = hash;
        places[slot] = place;
    }

    private static int slot(long hash, long[] hashes) {
        int slot = (int) (hash & (hashes.length - 1));
        while (hashes[slot] != 0 && hashes[slot] != hash) {
            slot = (slot + 1) & (hashes.length - 1);
        }
        return slot;
    }

    /** FNV-1a with a final mix; never 0, which means "free". */
    private static long hash(String text) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001b3L;
        }
        hash = (hash ^ (hash >>> 32)) * 0x9E3779B97F4A7C15L;
        hash ^= hash >>> 29;
        return hash == 0 ? 1 : hash;
    }
}
