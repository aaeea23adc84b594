package org.daybook.scenario;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds what somebody probably meant to write. */
final class Nearest {

    private static final int OTHER_WORD = 5;
    private static final int NEARLY = 3;
    private static final int WORD_IN_COMMON = 6;
    private static final int WHOLE_SENTENCE = 30;

    private Nearest() {}

    /** The known word nearest to {@code written}, unless all are far off. */
    static Optional<String> word(String written, Collection<String> known) {
        return known.stream()
                .min(Comparator.comparingInt(word -> distance(written, word)))
                .filter(word -> distance(written, word) <= Math.max(2, word.length() / 2));
    }

    /** The sentences nearest to {@code said}, at most three that are about as near. */
    static List<Sentence> sentences(Step said, Collection<Sentence> known) {
        Map<Sentence, Integer> costs = new IdentityHashMap<>();
        known.forEach(one -> costs.put(one, cost(said, one)));
        int least = Collections.min(costs.values());
        return known.stream()
                .filter(one -> costs.get(one) <= least + NEARLY)
                .sorted(Comparator.comparing((Sentence one) -> -shared(said, one))
                        .thenComparing(costs::get))
                .limit(3)
                .toList();
    }

    /** How many words both have; of sentences about as near, those come first that share most. */
    private static int shared(Step said, Sentence sentence) {
        List<String> words = List.of(said.text().toLowerCase(Locale.ROOT).split("\\s+"));
        return (int) Arrays.stream(sentence.pattern().toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(words::contains)
                .count();
    }

    private static int cost(Step said, Sentence sentence) {
        String[] words = said.text().strip().split("\\s+");
        String[] pattern = sentence.pattern().replaceAll("\\{[a-z ]+}", "{}").split("\\s+");
        int wrongWord = said.word() == sentence.word() ? 0 : OTHER_WORD;
        int whole = isSaidWhole(said, sentence) ? WHOLE_SENTENCE : 0;
        return wrongWord + align(words, pattern) - WORD_IN_COMMON * inCommon(words, pattern) - whole;
    }

    /** The sentence is there, and something behind it that is not of it. */
    private static boolean isSaidWhole(Step said, Sentence sentence) {
        return said.word() == sentence.word()
                && !sentence.pattern().endsWith("}")
                && sentence.looseReading()
                        .regex()
                        .matcher(Sentence.plain(said.text()))
                        .lookingAt();
    }

    private static int inCommon(String[] words, String[] pattern) {
        Set<String> stems = stems(words);
        stems.retainAll(stems(pattern));
        return stems.size();
    }

    /** A word counts whatever its ending. */
    private static Set<String> stems(String[] words) {
        return Arrays.stream(words)
                .filter(word -> word.matches("[A-Za-z]{4,}"))
                .map(word -> word.toLowerCase(Locale.ROOT).substring(0, Math.min(word.length(), 5)))
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Cheapest way to turn the words into the pattern: a blank swallows one word gladly, more of them unwillingly. */
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
            best = Math.min(best, cost[w - 1][p] + (inBlank ? 4 : words[w - 1].length()));
        }
        if (p > 0) {
            best = Math.min(best, cost[w][p - 1] + (pattern[p - 1].length() + 1) / 2);
        }
        if (w > 0 && p > 0) {
            boolean blank = pattern[p - 1].contains("{}");
            best = Math.min(best, cost[w - 1][p - 1] + (blank ? 1 : unlike(words[w - 1], pattern[p - 1])));
        }
        return best;
    }

    /** Words of which more than half differs have nothing to do with each other. */
    private static int unlike(String written, String word) {
        int longer = Math.max(written.length(), word.length());
        int distance = distance(written, word);
        return 2 * distance > longer ? longer : distance;
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
