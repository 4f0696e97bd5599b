package de.iqcampus.coursefiles;

/** One family of rules from courses/README.md. */
interface CourseCheck {

    void check(CourseSource course, Findings findings);
}
