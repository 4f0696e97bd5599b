package de.iqcampus.coursefiles;

import java.util.Optional;

/** A course's folder after the check; reviewed only where nothing in it is an error. */
record CheckedCourse(CourseFolder folder, Optional<CourseSource> source, Findings findings) {

    Optional<ReviewedCourse> reviewed() {
        return findings.haveErrors() ? Optional.empty() : source.map(it -> new CourseAssembly(it).assemble());
    }
}
