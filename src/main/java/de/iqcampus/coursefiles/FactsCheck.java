package de.iqcampus.coursefiles;

import java.time.LocalDate;

/** Facts were looked at lately; where not, authors are warned. */
class FactsCheck implements CourseCheck {

    private final LocalDate asOf;

    FactsCheck(LocalDate asOf) {
        this.asOf = asOf;
    }

    @Override public void check(CourseSource course, Findings findings) {
        if (course.facts().isEmpty() && course.texts().stream().anyMatch(it -> !it.ids("fact").isEmpty())) {
            findings.error(course.course().where(""), "uses facts, but facts.yaml is missing or broken");
        }
        for (var fact : course.usedFacts()) {
            var recheck = fact.at("recheck-on");
            // ISO dates sort as words, so that even an impossible day can be compared.
            if (!recheck.text().isEmpty() && recheck.text().compareTo(asOf.toString()) < 0) {
                findings.warning(recheck.where(), "review due since %s: %s".formatted(recheck.text(), fact.id()));
            }
        }
    }
}
