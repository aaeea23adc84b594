package org.daybook.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.daybook.accounting.Dimensions;
import org.daybook.posting.DimensionDerivation.Facts;
import org.daybook.posting.DimensionDerivation.Key;
import org.daybook.posting.DimensionDerivation.Values;
import org.junit.jupiter.api.Test;

/** What typed dimensions and priorities do to an entry's dimensions (JI 3.3). */
class DimensionDerivationTest {
    private static final Dimensions LONDON = Dimensions.of("LOCATION", "LON");
    private static final Facts FACTS = new Facts("10", Books.DATE, Map.of());

    @Test
    void aTypedDimensionDerivesOthers() {
        assertThat(derivation(1).onEntry(LONDON, FACTS, Dimensions.NONE)).hasToString("ENTITY=UK LOCATION=LON");
        assertThat(derivation(1).onEntry(Dimensions.of("LOCATION", "PAR"), FACTS, Dimensions.NONE))
                .hasToString("LOCATION=PAR");
    }

    @Test
    void aSourceWithPriorityZeroIsNotUsed() {
        assertThat(derivation(0).onEntry(LONDON, FACTS, Dimensions.NONE)).isEqualTo(LONDON);
        assertThat(derivation(0).onUpdate(LONDON, FACTS, DerivationSource.DIMENSION, "LOCATION=LON"))
                .isEqualTo(LONDON);
        assertThat(derivation(1).onUpdate(LONDON, FACTS, DerivationSource.DIMENSION, "LOCATION=LON"))
                .hasToString("ENTITY=UK LOCATION=LON");
    }

    @Test
    void valuesOrAStandardDeriveSomething() {
        assertThat(DimensionDerivation.NONE.derivesNothing()).isTrue();
        assertThat(derivation(1).derivesNothing()).isFalse();
        assertThat(new DimensionDerivation(Map.of(), Map.of(), Map.of(), LONDON).derivesNothing())
                .isFalse();
    }

    private static DimensionDerivation derivation(int priority) {
        return new DimensionDerivation(
                Map.of(DerivationSource.DIMENSION, priority),
                Map.of(
                        new Key(DerivationSource.DIMENSION, "LOCATION=LON"),
                        new Values(
                                Dimensions.of("ENTITY", "UK"),
                                Set.of("ENTITY"),
                                Optional.empty(),
                                Books.row("derived-dimensions.csv", "LON"))),
                Map.of(),
                Dimensions.NONE);
    }
}
