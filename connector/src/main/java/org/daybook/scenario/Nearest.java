package org.daybook.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what somebody probably meant to write. */
final class Nearest {

    private static final int WORD_IN_COMMON = 6;

    private Nearest() {}

    /** The known word nearest to {@code written}, unless all are far off. */
    static Optional<String> word(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .filter(word -> distance(written, word) <= Math.max(2, word.length() / 2));
    }

    /** The sentence nearest to {@code said}; its blanks match anything at little cost, and a word in common counts whatever its ending. */
    static Optional<Sentence> sentence(Step said, Collection<Sentence> known) {
        return known.stream().min(Comparator.comparingInt((Sentence one) -> cost(said, one)));
    }

    private static int cost(Step said, Sentence sentence) {
        String[] words = said.text().strip().split("\\s+");
        String[] pattern = sentence.pattern().replaceAll("\\{[a-z ]+}", "{}").split("\\s+");
        int wrongWord = said.word() == sentence.word() ? 0 : 2;
        return wrongWord + align(words, pattern) - WORD_IN_COMMON * inCommon(words, pattern);
    }

    private static int inCommon(String[] words, String[] pattern) {
        Set<String> stems = stems(words);
        stems.retainAll(stems(pattern));
        return stems.size();
    }

    private static Set<String> stems(String[] words) {
        return Arrays.stream(words)
                .filter(word -> word.matches("[A-Za-z]{4,}"))
                .map(word -> word.toLowerCase(Locale.ROOT).substring(0, Math.min(word.length(), 5)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Cheapest way to turn the words into the pattern: a blank swallows one or more words. */
    private static int align(String[] words, String[] pattern) {
        int[][] cost = new int[words.length + 1][pattern.length + 1];
        for (int w = 0; w <= words.length; w++) {
            for (int p = 0; p <= pattern.length; p++) {
                cost[w][p] = w == 0 && p == 0 ? 0 : cheapest(cost, words, pattern, w, p);
            }
        }
        return cost[words.length][pattern.length];
    }

    private static int cheapest(int[][] cost, String[] words, String[] pattern, int w, int p) {
        int best = Integer.MAX_VALUE;
        if (w > 0) {
            boolean inBlank = p > 0 && pattern[p - 1].contains("{}");
            best = Math.min(best, cost[w - 1][p] + (inBlank ? 1 : words[w - 1].length()));
        }
        if (p > 0) {
            best = Math.min(best, cost[w][p - 1] + pattern[p - 1].length());
        }
        if (w > 0 && p > 0) {
            boolean blank = pattern[p - 1].contains("{}");
            best = Math.min(best, cost[w - 1][p - 1] + (blank ? 1 : distance(words[w - 1], pattern[p - 1])));
        }
        return best;
    }

    /** Levenshtein's: letters to add, drop or change; capitals do not count. */
    static int distance(String left, String right) {
        String a = left.toLowerCase(Locale.ROOT);
        String b = right.toLowerCase(Locale.ROOT);
        int[] previous = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] current = new int[b.length() + 1];
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, 1 + Math.min(previous[j], current[j - 1]));
            }
            previous = current;
        }
        return previous[b.length()];
    }
}
