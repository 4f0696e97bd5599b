package de.iqcampus.accessibility;

import java.time.LocalDate;
import java.util.List;

/** Of which types of exercise the accessibility tree was as it should be, as {@code ExercisesJourney} writes it. */
public record ExerciseResults(LocalDate date, String browser, List<Type> types) {

    /** One type, and the moments at which the tree was compared, such as {@code untouched}. */
    public record Type(String name, List<String> moments) { }
}
