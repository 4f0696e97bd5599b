package de.iqcampus.coursefiles;

/**
 * How long a lesson takes.
 *
 * @param reading words / 130 of the longer language, at least 1
 * @param exercising the sum of what its exercises take
 */
record Minutes(int reading, int exercising) {

    private static final int WORDS_PER_MINUTE = 130;

    static Minutes of(CourseSource course, YamlPart lesson) {
        var texts = course.textsOf(lesson.id());
        var words = texts.stream().mapToInt(LessonFile::words).max().orElse(0);
        var exercising = texts.stream().findFirst().stream().flatMap(it -> it.ids("exercise").stream())
                .flatMap(it -> course.exercise(it).stream())
                .mapToInt(it -> ExerciseCheck.of(it).map(ExerciseCheck::minutes).orElse(0)).sum();
        return new Minutes(Math.max(1, Math.round((float) words / WORDS_PER_MINUTE)), exercising);
    }

    int all() {
        return reading + exercising;
    }
}
