package org.daybook.scenario;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Checks a scenario against the language before anything is run: every sentence, heading and value, all mistakes at once. */
final class Grammar {

    /** The grammar of the whole language. */
    static final Grammar OF_THE_LANGUAGE = new Grammar(Language.SENTENCES);

    private final List<Sentence> language;
    private final Map<Word, List<Sentence.Reading>> readings;
    private final Map<Word, List<Sentence.Reading>> looseReadings;

    Grammar(List<Sentence> language) {
        this.language = List.copyOf(language);
        this.readings = byWord(language, Sentence::reading);
        this.looseReadings = byWord(language, Sentence::looseReading);
    }

    private static Map<Word, List<Sentence.Reading>> byWord(
            List<Sentence> language, Function<Sentence, Sentence.Reading> read) {
        return language.stream()
                .map(read)
                .collect(Collectors.groupingBy(reading -> reading.sentence().word()));
    }

    /** A scenario's sentences, understood; or what is wrong with them. */
    record Understood(List<Said> said, List<Mistake> mistakes) {}

    Understood understand(Scenario scenario) {
        List<Said> said = new ArrayList<>();
        List<Mistake> mistakes = new ArrayList<>();
        for (Step step : scenario.steps()) {
            Optional<Said> one = sentence(scenario, step);
            one.ifPresentOrElse(
                    it -> {
                        mistakes.addAll(it.mistakes());
                        said.add(it);
                    },
                    () -> mistakes.add(unknown(scenario, step)));
        }
        return new Understood(List.copyOf(said), List.copyOf(mistakes));
    }

    /** As it is written; if no sentence is, with the liberties that people take. */
    private Optional<Said> sentence(Scenario scenario, Step step) {
        Optional<Said> written = best(scenario, step, readings);
        return written.filter(Grammar::isWellFilled)
                .or(() -> best(scenario, step, looseReadings).filter(loose -> written.isEmpty() || isWellFilled(loose)))
                .or(() -> written);
    }

    private static boolean isWellFilled(Said said) {
        return said.mistakes().isEmpty();
    }

    /** Of the sentences that fit, the one whose blanks are filled rightly comes first, then the one with the most fixed words. */
    private static Optional<Said> best(Scenario scenario, Step step, Map<Word, List<Sentence.Reading>> known) {
        String plain = Sentence.plain(step.text());
        return known.getOrDefault(step.word(), List.of()).stream()
                .flatMap(reading -> said(scenario, step, plain, reading).stream())
                .sorted(Comparator.comparing((Said said) -> said.sentence().fixedLength())
                        .reversed())
                .reduce((best, other) -> isWellFilled(best) || !isWellFilled(other) ? best : other);
    }

    private static Optional<Said> said(Scenario scenario, Step step, String plain, Sentence.Reading reading) {
        Optional<Map<String, String>> blanks = reading.match(plain);
        return blanks.map(filled -> new Said(scenario, step, reading.sentence(), filled));
    }

    private Mistake unknown(Scenario scenario, Step step) {
        String near = Nearest.sentences(step, language).stream()
                .map(one -> "'" + one.written() + "'")
                .collect(Collectors.joining(" or "));
        return new Mistake(
                scenario.where(step.line()),
                "'" + step + "' is not a sentence of the language.",
                "Did you mean " + near + "? All sentences stand in mappings/examples/README.md.");
    }

    /** The headings of a sentence's table, for messages. */
    static String headings(Sentence sentence) {
        return sentence.columns().stream().map(Column::name).collect(Collectors.joining(", "));
    }
}
