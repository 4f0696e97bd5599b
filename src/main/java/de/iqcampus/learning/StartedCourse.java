package de.iqcampus.learning;

import de.iqcampus.catalogue.CourseId;
import de.iqcampus.shared.AccountId;

/** That somebody is under way in a course. */
public record StartedCourse(AccountId learner, CourseId course) { }
