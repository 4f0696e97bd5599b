package de.iqcampus.programmes;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about an assignment.
 *
 * @param deadline nothing where what was entered is none
 * @param tellLeadAfter how many days overdue those in charge hear how many people it concerns; 0: never
 */
public record AssignmentDetails(Audience audience, @Nullable Deadline deadline, int tellLeadAfter) {

    private static final int LONGEST = 730; // days
    private static final int LONGEST_OVERDUE = 365;

    /** Nobody else hears of it. */
    public AssignmentDetails(Audience audience, @Nullable Deadline deadline) {
        this(audience, deadline, 0);
    }

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
        if (tellLeadAfter < 0 || tellLeadAfter > LONGEST_OVERDUE) {
            problems.add(ProgrammeProblem.TELL_LEAD);
        }
        return problems;
    }
}
