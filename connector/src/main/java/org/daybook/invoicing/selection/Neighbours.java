package org.daybook.invoicing.selection;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the neighbouring processes have left on a job (JI 2.23).
 *
 * @param allocations job invoice allocations, in the order they were made
 * @param obstacles what else stands in the way of closing the job
 * @param transfers job transfers, in the order they were made
 * @param endInvoiced the job's last invoice has been printed
 * @param toldOpen somebody closed or reopened the job here: whether its source had it open then; empty: it is as the source says
 */
public record Neighbours(
        List<Allocation> allocations,
        Set<ClosingObstacle> obstacles,
        List<Transfer> transfers,
        boolean endInvoiced,
        Optional<Boolean> toldOpen) {
    public static final Neighbours NONE = new Neighbours(List.of(), Set.of(), List.of(), false, Optional.empty());

    public Neighbours {
        allocations = List.copyOf(allocations);
        EnumSet<ClosingObstacle> sorted = EnumSet.noneOf(ClosingObstacle.class);
        sorted.addAll(obstacles);
        obstacles = Collections.unmodifiableSet(sorted);
        transfers = List.copyOf(transfers);
    }

    /** In the order of their numbers, whichever of them moved last. */
    Neighbours with(Allocation allocation) {
        List<Allocation> all = new ArrayList<>(allocations);
        all.removeIf(known -> known.number() == allocation.number());
        all.add(allocation);
        all.sort(Comparator.comparingInt(Allocation::number));
        return new Neighbours(all, obstacles, transfers, endInvoiced, toldOpen);
    }

    public Neighbours with(ClosingObstacle obstacle, boolean there) {
        EnumSet<ClosingObstacle> changed = EnumSet.noneOf(ClosingObstacle.class);
        changed.addAll(obstacles);
        if (there) {
            changed.add(obstacle);
        } else {
            changed.remove(obstacle);
        }
        return new Neighbours(allocations, changed, transfers, endInvoiced, toldOpen);
    }

    Neighbours with(Transfer transfer) {
        List<Transfer> all = new ArrayList<>(transfers);
        all.add(transfer);
        return new Neighbours(allocations, obstacles, all, endInvoiced, toldOpen);
    }

    Neighbours afterEndInvoice() {
        return new Neighbours(allocations, obstacles, transfers, true, toldOpen);
    }

    /** Somebody closes or reopens the job; what its source said of it before stands until it says otherwise. */
    Neighbours decided(boolean openBefore) {
        return told(toldOpen.or(() -> Optional.of(openBefore)));
    }

    /** What the source says now counts, if it is otherwise than what it said before somebody decided. */
    Neighbours told(boolean open) {
        return toldOpen.filter(before -> before == open).isPresent() ? this : told(Optional.empty());
    }

    private Neighbours told(Optional<Boolean> open) {
        return new Neighbours(allocations, obstacles, transfers, endInvoiced, open);
    }
}
