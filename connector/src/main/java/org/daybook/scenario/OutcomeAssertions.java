package org.daybook.scenario;

import static org.daybook.scenario.Sentence.then;

import java.util.List;

/** What is expected of the last action itself: refused, or with a warning. */
final class OutcomeAssertions {

    private OutcomeAssertions() {}

    static List<Sentence> all() {
        return List.of(
                then(
                                "it is refused with {code}",
                                "The last action is refused, for this reason among others.",
                                OutcomeAssertions::refused)
                        .where("code", Value.CODE),
                then(
                        "it is refused",
                        "The last action is refused, for whatever reason.",
                        OutcomeAssertions::refusedAnyhow),
                then("it is not refused", "The last action is carried out.", OutcomeAssertions::carriedOut),
                then("it warns {code}", "The last action is carried out, with this warning.", OutcomeAssertions::warns)
                        .where("code", Value.CODE),
                then(
                        "it warns of nothing",
                        "The last action is carried out without a warning.",
                        OutcomeAssertions::noWarning),
                then(
                                "the document is held with {code}",
                                "A document of the last action cannot stand: its policy or its journal gives this"
                                        + " reason.",
                                OutcomeAssertions::refused)
                        .where("code", Value.CODE));
    }

    private static void refused(World world, Said said) {
        if (!world.last().refusedWith(said.code("code"))) {
            world.fail(
                    said,
                    "Expected " + said.text("code") + ", but " + world.last().inWords() + ".");
        }
    }

    private static void refusedAnyhow(World world, Said said) {
        if (!world.last().refused()) {
            world.fail(said, "Expected a refusal, but " + world.last().inWords() + ".");
        }
    }

    private static void carriedOut(World world, Said said) {
        if (world.last().refused()) {
            world.fail(said, "Expected no refusal, but " + world.last().inWords() + ".");
        }
    }

    private static void warns(World world, Said said) {
        if (!world.last().warnedOf(said.code("code"))) {
            world.fail(
                    said,
                    "Expected a warning " + said.text("code") + ", but "
                            + world.last().inWords() + ".");
        }
    }

    private static void noWarning(World world, Said said) {
        if (!world.last().warnings().isEmpty()) {
            world.fail(said, "Expected no warning, but " + world.last().inWords() + ".");
        }
    }
}
