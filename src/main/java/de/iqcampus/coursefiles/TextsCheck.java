package de.iqcampus.coursefiles;

import java.util.List;

/** Every text has every language of the course, and no other. */
class TextsCheck implements CourseCheck {

    private static final int SUMMARY_WORDS = 30;

    @Override public void check(CourseSource course, Findings findings) {
        var languages = course.languages();
        course.documents().forEach(it -> check(it.root(), languages, findings));
        course.usedFacts().forEach(it -> check(it, languages, findings));
        var summary = course.course().root().at("summary");
        summary.values().stream().filter(it -> WordCounter.count(it.text()) > SUMMARY_WORDS).forEach(it ->
                findings.error(it.where(), "a summary has at most 30 words, this one has %d"
                        .formatted(WordCounter.count(it.text()))));
    }

    private static void check(YamlPart part, List<String> languages, Findings findings) {
        if (!isText(part)) {
            part.values().forEach(it -> check(it, languages, findings));
            return;
        }
        languages.stream().filter(it -> !part.at(it).exists())
                .forEach(it -> findings.error(part.where(), "%s lacks %s".formatted(name(part), it)));
        part.values().stream().filter(it -> !languages.contains(it.key()))
                .forEach(it -> findings.error(it.where(), "the course does not speak " + it.key()));
    }

    private static boolean isText(YamlPart part) {
        return part.node().isObject() && !part.node().isEmpty() && !part.key().equals("pairs")
                && part.node().propertyNames().stream().allMatch(it -> it.matches("[a-z]{2}"));
    }

    private static String name(YamlPart part) {
        return part.key().matches("[0-9]+") ? "the text" : part.key();
    }
}
