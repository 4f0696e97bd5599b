package de.iqcampus.coursefiles;

/** Each exercise keeps the rules of its type. */
class ExercisesCheck implements CourseCheck {

    @Override public void check(CourseSource course, Findings findings) {
        for (var exercise : course.exercises().values()) {
            ExerciseCheck.of(exercise.root()).ifPresent(it -> it.check(exercise.root(), findings));
        }
    }
}
