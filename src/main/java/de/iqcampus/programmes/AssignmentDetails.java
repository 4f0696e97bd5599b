package de.iqcampus.programmes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about an assignment.
 *
 * @param deadline nothing where what was entered is none
 */
public record AssignmentDetails(Audience audience, @Nullable Deadline deadline) {

    private static final int LONGEST = 730; // days

    Set<ProgrammeProblem> problems(LocalDate today) {
        var problems = EnumSet.noneOf(ProgrammeProblem.class);
        switch (deadline) {
            case null -> problems.add(ProgrammeProblem.DUE);
            case Deadline.By by when by.day().isBefore(today) || by.day().isAfter(today.plusDays(LONGEST)) ->
                    problems.add(ProgrammeProblem.DUE);
            case Deadline.Within within when within.days() < 1 || within.days() > LONGEST ->
                    problems.add(ProgrammeProblem.WITHIN);
            default -> { }
        }
        return problems;
    }
}
