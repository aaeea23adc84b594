package org.daybook.scenario;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells who wrote as a sentence what is given in a table, under which sentence the table stands. */
final class TableHint {

    private static final int SHORTEST = 6;
    private static final int ABOUT_THE_SAME = 10;

    /** A heading, or something that can be chosen under one, which stands in what was said. */
    private record Found(Sentence sentence, String term, boolean heading) {

        String inWords() {
            String what = heading ? "' is a column of the table under '" : "' goes into the table under '";
            return " '" + term + what + sentence.written() + "'.";
        }
    }

    private TableHint() {}

    /** A sentence with a blank before it, or nothing. */
    static String of(Step said, Collection<Sentence> language) {
        String words = plain(said.text());
        Optional<Found> best = language.stream()
                .filter(sentence -> sentence.word() == Word.GIVEN && said.word() == Word.GIVEN)
                .flatMap(TableHint::terms)
                .filter(found -> words.contains(plain(found.term())))
                .max(Comparator.comparingInt(found -> weight(found, words)));
        return best.map(Found::inWords).orElse("");
    }

    private static Stream<Found> terms(Sentence sentence) {
        Stream<Found> headings = sentence.columns().stream().map(column -> new Found(sentence, column.name(), true));
        Stream<Found> choices = sentence.columns().stream()
                .filter(Column::required)
                .flatMap(column -> column.value().choices().stream())
                .map(choice -> new Found(sentence, choice, false));
        return Stream.concat(headings, choices).filter(found -> found.term().length() >= SHORTEST);
    }

    /** The more is found the better, and a table of what was spoken of is better than another. */
    private static int weight(Found found, String words) {
        List<String> subjects = List.of(plain(found.sentence().pattern().replaceAll("\\{[a-z ]+}", ""))
                .strip()
                .split(" "));
        boolean same = subjects.stream()
                .map(TableHint::singular)
                .anyMatch(subject -> subject.length() >= 3 && words.contains(" " + subject));
        return found.term().length() + (same ? ABOUT_THE_SAME : 0);
    }

    private static String singular(String word) {
        return word.replaceFirst("^the$|(ies|s)$", "");
    }

    /** In small letters between blanks, so that only whole words are found. */
    private static String plain(String words) {
        return " "
                + words.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9&]+", " ").strip() + " ";
    }
}
