package de.iqcampus.coursefiles;

import java.util.Comparator;
import java.util.Locale;

/** Something to mend in a course, printed as {@code file:line: error: message}. */
record Finding(Location where, Severity severity, String message) implements Comparable<Finding> {

    private static final Comparator<Finding> ORDER = Comparator.comparing((Finding it) -> it.where().file())
            .thenComparing(it -> it.where().line()).thenComparing(Finding::severity).thenComparing(Finding::message);

    /** Only errors keep a course from being published. */
    enum Severity { ERROR, WARNING }

    @Override public int compareTo(Finding other) {
        return ORDER.compare(this, other);
    }

    @Override public String toString() {
        return "%s:%d: %s: %s".formatted(
                where.file(), where.line(), severity.name().toLowerCase(Locale.ROOT), message);
    }
}
