package org.daybook.scenario;

import static org.daybook.scenario.Sentence.then;

import java.util.function.BiFunction;

/** A sentence that says how far one thing has come: {@code client invoice 1042 is Verified}. */
final class StatusSentence {

    private StatusSentence() {}

    static <E extends Enum<E>> Sentence of(String pattern, Class<E> constants, BiFunction<World, Said, E> read) {
        return then(pattern, "How far it has come.", (world, said) -> {
                    E is = read.apply(world, said);
                    if (is != Value.parse(constants, said.text("status"))) {
                        world.fail(said, "It is " + Value.words(is) + ".");
                    }
                })
                .where("status", Value.of(constants));
    }
}
