package de.iqcampus.coursefiles;

/** Sentences are short, and words are ours: courses/STYLE.md. */
class StyleCheck implements CourseCheck {

    private static final int LONGEST_SENTENCE = 20;

    @Override public void check(CourseSource course, Findings findings) {
        var words = WordList.of(course.words());
        for (var passage : Passages.of(course)) {
            passage.sentences().filter(it -> WordCounter.count(it) > LONGEST_SENTENCE).forEach(it ->
                    findings.warning(passage.where(), "a sentence has at most %d words, this one has %d: %s …"
                            .formatted(LONGEST_SENTENCE, WordCounter.count(it), it.substring(0, 40))));
            words.avoided().stream().filter(it -> it.isIn(passage)).forEach(it -> findings.warning(passage.where(),
                    "“%s” is not our word; say: %s".formatted(it.word(), it.instead())));
        }
    }
}
