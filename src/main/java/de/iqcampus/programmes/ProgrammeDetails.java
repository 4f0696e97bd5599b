package de.iqcampus.programmes;

import de.iqcampus.catalogue.CourseId;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is entered about a programme.
 *
 * @param refreshers the courses when it is due again; none: the same as the first time
 * @param validity nothing where what was entered is none
 */
public record ProgrammeDetails(String name, Selection selection, List<CourseId> courses, List<CourseId> refreshers,
        @Nullable Validity validity) {

    private static final int LONGEST_NAME = 200;
    private static final int MOST_COURSES = 20;

    public ProgrammeDetails {
        name = name.strip();
        courses = List.copyOf(courses);
        refreshers = List.copyOf(refreshers);
    }

    /** What is to be completed the first time, or when it is due again. */
    public List<CourseId> courses(boolean again) {
        return again && !refreshers.isEmpty() ? refreshers : courses;
    }

    Set<ProgrammeProblem> problems() {
        var problems = EnumSet.noneOf(ProgrammeProblem.class);
        if (name.isEmpty() || name.length() > LONGEST_NAME || name.chars().anyMatch(Character::isISOControl)) {
            problems.add(ProgrammeProblem.NAME);
        }
        if (courses.isEmpty() || !isSet(courses)) {
            problems.add(ProgrammeProblem.COURSES);
        }
        if (!isSet(refreshers)) {
            problems.add(ProgrammeProblem.REFRESHERS);
        }
        if (validity == null) {
            problems.add(ProgrammeProblem.VALIDITY);
        }
        return problems;
    }

    private static boolean isSet(List<CourseId> chosen) {
        return chosen.size() <= MOST_COURSES && new HashSet<>(chosen).size() == chosen.size();
    }
}
