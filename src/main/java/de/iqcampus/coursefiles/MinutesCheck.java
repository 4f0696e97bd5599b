package de.iqcampus.coursefiles;

/** Minutes follow their formula, steps are short, and learners do more than read. */
class MinutesCheck implements CourseCheck {

    private static final int LONGEST_STEP = 7;
    private static final double MOST_READING = .55;

    @Override public void check(CourseSource course, Findings findings) {
        int reading = 0;
        int all = 0;
        for (var lesson : course.lessons()) {
            var minutes = Minutes.of(course, lesson);
            reading += minutes.reading();
            all += minutes.all();
            agree(lesson.at("minutes"), minutes.all(), findings);
            if (minutes.all() > LONGEST_STEP) {
                findings.error(lesson.where(), "a step takes at most 7 minutes, %s takes %d (%d reading)"
                        .formatted(lesson.id(), minutes.all(), minutes.reading()));
            }
        }
        var written = course.course().root().at("minutes");
        agree(written, all, findings);
        if (reading > MOST_READING * all) {
            findings.error(written.where(), "reading takes %d of %d minutes; at most 55 %% may be reading"
                    .formatted(reading, all));
        }
    }

    private static void agree(YamlPart written, int minutes, Findings findings) {
        if (written.exists() && written.number() != minutes) {
            findings.error(written.where(), "minutes are %d by their formula, not %s"
                    .formatted(minutes, written.node()));
        }
    }
}
