package de.iqcampus.coursefiles;

import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Every abbreviation is explained somewhere in its course, in brackets or in the glossary, or is known to all. */
class AbbreviationsCheck implements CourseCheck {

    private static final Pattern ABBREVIATION = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}\\p{L}*\\p{Lu}\\p{L}*");
    private static final Pattern ROMAN = Pattern.compile("[IVX]+");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^)]{2,60})\\)");

    @Override public void check(CourseSource course, Findings findings) {
        var known = WordList.of(course.words()).known();
        Passages.of(course).stream().collect(groupingBy(Passage::language)).forEach((language, passages) -> {
            var explained = String.join(" ", explained(course, language, passages));
            for (var passage : passages) {
                ABBREVIATION.matcher(passage.open()).results().map(MatchResult::group).distinct()
                        .filter(it -> !known.contains(it) && !ROMAN.matcher(it).matches() && !explained.contains(it))
                        .forEach(it -> findings.warning(passage.where(),
                                "%s is explained nowhere in %s: write it out, once with (%s), or into the glossary"
                                        .formatted(it, language, it)));
            }
        });
    }

    private static List<String> explained(CourseSource course, String language, List<Passage> passages) {
        var explained = passages.stream().flatMap(it -> IN_BRACKETS.matcher(it.words()).results())
                .map(it -> it.group(1)).collect(Collectors.toList());
        course.terms().forEach(it -> explained.add(it.at("term").at(language).text()));
        return explained;
    }
}
