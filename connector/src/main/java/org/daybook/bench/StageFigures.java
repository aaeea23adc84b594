package org.daybook.bench;

import java.util.List;

/**
 * One stage beside its floor.
 *
 * @param unit what went through it, in the plural
 * @param floors the bare means for the same work; their times add up to the stage's floor
 */
record StageFigures(String stage, String unit, long units, Reading took, List<Floor> floors) {

    StageFigures {
        floors = List.copyOf(floors);
    }

    double unitsPerSecond() {
        return perSecond(units, took.seconds());
    }

    double floorSeconds() {
        return floors.stream().mapToDouble(Floor::seconds).sum();
    }

    /** How many of the stage's units a second the bare means do. */
    double floorUnitsPerSecond() {
        return perSecond(units, floorSeconds());
    }

    /** The stage's rate in percent of its floor's. */
    double percentOfFloor() {
        return took.seconds() == 0 ? 0 : 100 * floorSeconds() / took.seconds();
    }

    private static double perSecond(long units, double seconds) {
        return seconds == 0 ? 0 : units / seconds;
    }
}
