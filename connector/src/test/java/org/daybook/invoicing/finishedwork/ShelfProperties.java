package org.daybook.invoicing.finishedwork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** A shelf is a map in the order its keys came, and none that was made before changes with it. */
class ShelfProperties {

    @Property(tries = 500)
    void itIsTheMapThatTheSameChangesMake(
            @ForAll long seed,
            @ForAll @IntRange(min = 1, max = 700) int changes,
            @ForAll @IntRange(min = 1, max = 400) int keys) {
        Random chance = new Random(seed);
        Map<Integer, Integer> model = new LinkedHashMap<>();
        Shelf<Integer, Integer> shelf = Shelf.of(Map.of());
        List<Shelf<Integer, Integer>> shelves = new ArrayList<>();
        List<Map<Integer, Integer>> models = new ArrayList<>();
        Shelf.Changing<Integer, Integer> changing = new Shelf.Changing<>(shelf);
        for (int i = 0; i < changes; i++) {
            int key = chance.nextInt(keys);
            if (chance.nextInt(3) == 0) {
                model.remove(key);
                changing.remove(key);
            } else {
                model.put(key, i);
                changing.put(key, i);
            }
            if (chance.nextInt(20) == 0) {
                shelves.add(changing.done());
                models.add(new LinkedHashMap<>(model));
                changing = new Shelf.Changing<>(changing.done());
            }
        }
        shelves.add(changing.done());
        models.add(model);
        for (int i = 0; i < shelves.size(); i++) {
            assertThat(shelves.get(i))
                    .isEqualTo(models.get(i))
                    .hasSize(models.get(i).size());
            assertThat(List.copyOf(shelves.get(i).entrySet()))
                    .isEqualTo(List.copyOf(models.get(i).entrySet()));
            assertThat(shelves.get(i).entrySet()).hasSize(models.get(i).size());
        }
        for (int key = 0; key < keys; key++) {
            assertThat(changing.get(key)).isEqualTo(model.get(key));
            assertThat(changing.done().containsKey(key)).isEqualTo(model.containsKey(key));
        }
    }

    @Example
    void whatItWasMadeOfMayChange() {
        Map<String, Integer> map = new LinkedHashMap<>(Map.of("a", 1));
        Shelf<String, Integer> shelf = Shelf.of(map);
        map.put("b", 2);
        assertThat(shelf).isEqualTo(Map.of("a", 1));
        assertThat(Shelf.of(shelf)).isSameAs(shelf);
        assertThat(new Shelf.Changing<>(shelf).done()).isSameAs(shelf);
        assertThatThrownBy(() -> shelf.put("c", 3)).isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> shelf.remove("a")).isInstanceOf(UnsupportedOperationException.class);
    }
}
