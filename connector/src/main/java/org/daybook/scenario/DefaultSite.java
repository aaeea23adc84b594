package org.daybook.scenario;

import java.util.List;

/** The small site that every scenario begins with; it is written in the language itself, and stands on the vocabulary page. */
final class DefaultSite {

    static final String TEXT = Scenarios.resource("default-site.md");

    private static final List<Said> SAID = understood();

    private DefaultSite() {}

    /** A fresh world with nothing in it but the default site. */
    static World world() {
        World world = new World();
        SAID.forEach(world::carryOut);
        return world;
    }

    private static List<Said> understood() {
        ScenarioReader.Read read = ScenarioReader.read("default-site.md", TEXT);
        Grammar.Understood understood =
                Grammar.OF_THE_LANGUAGE.understand(read.scenarios().get(0));
        if (!understood.mistakes().isEmpty()) {
            throw new IllegalStateException("the default site is not of the language: " + understood.mistakes());
        }
        return understood.said();
    }
}
