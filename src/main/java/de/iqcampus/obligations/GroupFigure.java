package de.iqcampus.obligations;

import java.util.List;

/** How many people of a group have learned what a programme asks of them. */
public record GroupFigure(int fulfilled, int people) {

    /** So many at least stand on either side, or the figure would tell about each of them. */
    public static final int LEAST = 5;

    static GroupFigure sum(List<GroupFigure> parts) {
        return new GroupFigure(parts.stream().mapToInt(GroupFigure::fulfilled).sum(),
                parts.stream().mapToInt(GroupFigure::people).sum());
    }

    /** Whether it says nothing about any single person: also that all have, or nobody has, would. */
    boolean isSafe() {
        return fulfilled >= LEAST && people - fulfilled >= LEAST;
    }
}
