package org.daybook.scenario;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One sentence of the language: how it is written, which table it takes, and what it does.
 *
 * @param pattern as written, with blanks: {@code Close All on {job}}
 * @param blanks what may stand in each blank
 * @param columns headings its table may have; empty when it takes no table
 * @param meaning for the vocabulary page, a whole sentence
 * @param effect carries it out
 */
record Sentence(
        Word word,
        String pattern,
        Map<String, Value> blanks,
        List<Column> columns,
        boolean tableRequired,
        String meaning,
        BiConsumer<World, Said> effect) {

    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern ARTICLE = Pattern.compile("the|an?");
    private static final Pattern BLANK = Pattern.compile("\\{([a-z ]+)}");
    /** The blank for a job may be filled with {@code J-1} or {@code job J-1}. */
    private static final String JOB = "(?:job )?(.+?)";

    private static final String ON_JOB = " on {job}";

    static Sentence given(String pattern, String meaning, BiConsumer<World, Said> effect) {
        return new Sentence(Word.GIVEN, pattern, Map.of(), List.of(), false, meaning, effect);
    }

    static Sentence when(String pattern, String meaning, BiConsumer<World, Said> effect) {
        return new Sentence(Word.WHEN, pattern, Map.of(), List.of(), false, meaning, effect);
    }

    static Sentence then(String pattern, String meaning, BiConsumer<World, Said> effect) {
        return new Sentence(Word.THEN, pattern, Map.of(), List.of(), false, meaning, effect);
    }

    /** A blank that takes something else than any words. */
    Sentence where(String blank, Value value) {
        Map<String, Value> more = new LinkedHashMap<>(blanks);
        more.put(blank, value);
        return new Sentence(word, pattern, more, columns, tableRequired, meaning, effect);
    }

    /** The table it must have. */
    Sentence table(List<Column> headings) {
        return new Sentence(word, pattern, blanks, List.copyOf(headings), true, meaning, effect);
    }

    /** The table it may have. */
    Sentence tableMay(List<Column> headings) {
        return new Sentence(word, pattern, blanks, List.copyOf(headings), false, meaning, effect);
    }

    /** A sentence's words as they are compared: single blanks, and no final dot or colon. */
    static String plain(String written) {
        return SPACE.matcher(written.strip()).replaceAll(" ").replaceFirst("[.:]$", "");
    }

    /** The sentence made ready to be recognised; worth keeping, for a scenario asks it of every sentence there is. */
    Reading reading() {
        return new Reading(this, regex(), beginning(), names());
    }

    /** The same with the liberties that people take: articles, plurals, "is" for "are". */
    Reading looseReading() {
        return new Reading(this, Pattern.compile(loose(), Pattern.CASE_INSENSITIVE), "", names());
    }

    /** A sentence with what it is recognised by. */
    record Reading(Sentence sentence, Pattern regex, String beginning, List<String> names) {

        /** What the blanks were filled with, if the {@link Sentence#plain plain} words are this sentence; capitals do not matter. */
        Optional<Map<String, String>> match(String plain) {
            if (!plain.replace('-', ' ').regionMatches(true, 0, beginning, 0, beginning.length())) {
                return Optional.empty();
            }
            Matcher matcher = regex.matcher(plain);
            if (!matcher.matches()) {
                return Optional.empty();
            }
            Map<String, String> said = new LinkedHashMap<>();
            for (int i = 0; i < names.size(); i++) {
                if (matcher.group(i + 1) != null) {
                    said.put(names.get(i), matcher.group(i + 1));
                }
            }
            return Optional.of(said);
        }
    }

    /** Whether it is about a job that need not be named, because it is the one last spoken of. */
    boolean mayLeaveOutJob() {
        return pattern.contains(ON_JOB);
    }

    /** How much of the pattern is fixed words: of two sentences that match, the one that says more is meant. */
    int fixedLength() {
        return BLANK.matcher(pattern).replaceAll("").length();
    }

    Value valueOf(String blank) {
        return blanks.getOrDefault(blank, Value.TEXT);
    }

    /** As it is written: {@code When Close All on {job}}. */
    String written() {
        return word.written() + " " + pattern;
    }

    /** The fixed words before its first blank. */
    private String beginning() {
        return BLANK.split(pattern, 2)[0].replace('-', ' ');
    }

    private List<String> names() {
        List<String> names = new ArrayList<>();
        Matcher blank = BLANK.matcher(pattern);
        while (blank.find()) {
            names.add(blank.group(1));
        }
        return names;
    }

    /** The job may be left out: then it is the one last spoken of. */
    private String loose() {
        return Arrays.stream(pattern.split(Pattern.quote(ON_JOB), 2))
                .map(Sentence::looseWords)
                .collect(Collectors.joining("(?: (?:on|for) " + JOB + ")?"));
    }

    private static String looseWords(String words) {
        StringBuilder regex = new StringBuilder();
        for (String word : BLANK.matcher(words).replaceAll("{}").strip().split(" ")) {
            if (!word.isEmpty() && !ARTICLE.matcher(word).matches()) {
                regex.append(regex.isEmpty() && !words.startsWith(" ") ? "" : " ")
                        .append("(?:(?:the|an?) )?")
                        .append(loose(word));
            }
        }
        return regex.toString();
    }

    private static String loose(String word) {
        if (word.contains("{}")) {
            return Pattern.quote(word).replace("{}", "\\E(.+?)\\Q");
        }
        if (word.endsWith("ies") || word.endsWith("ry")) {
            return Pattern.quote(word.replaceFirst("(ies|y)$", "")) + "(?:y|ies)";
        }
        boolean verb = word.equals("is") || word.equals("are");
        String one = word.length() > 2 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
        return verb ? "(?:is|are|was|were)" : Pattern.quote(one) + "s?";
    }

    private Pattern regex() {
        StringBuilder regex = new StringBuilder();
        Matcher blank = BLANK.matcher(pattern);
        int from = 0;
        while (blank.find()) {
            regex.append(fixed(pattern.substring(from, blank.start())))
                    .append(blank.group(1).equals("job") ? JOB : "(.+?)");
            from = blank.end();
        }
        regex.append(fixed(pattern.substring(from)));
        return Pattern.compile(regex.toString(), Pattern.CASE_INSENSITIVE);
    }

    /** Two words may be parted by a blank or a hyphen: {@code on account}, {@code on-account}. */
    private static String fixed(String words) {
        return Pattern.quote(words.toLowerCase(Locale.ROOT)).replaceAll("(?<=[a-z])[ -](?=[a-z])", "\\\\E[ -]\\\\Q");
    }
}
