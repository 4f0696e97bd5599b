package de.iqcampus.coursefiles;

import de.iqcampus.assessment.Exercise;
import de.iqcampus.catalogue.CourseContent;
import java.util.List;
import java.util.Map;

/** A course without errors, ready to be published; its files by their path in the folder. */
record ReviewedCourse(CourseContent content, List<Exercise> exercises, Map<String, byte[]> files) { }
