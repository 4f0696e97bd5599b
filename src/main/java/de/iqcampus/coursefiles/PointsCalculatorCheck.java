package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;
import java.util.stream.IntStream;

/** Enough points can be reached, and can be missed. */
class PointsCalculatorCheck implements ExerciseCheck {

    @Override public String type() {
        return "points-calculator";
    }

    @Override public int minutes() {
        return 3;
    }

    @Override public Lesson.Kind kind() {
        return Lesson.Kind.EXERCISE;
    }

    @Override public void check(YamlPart exercise, Findings findings) {
        var criteria = exercise.at("criteria").items();
        UniqueIds.check(criteria, findings);
        criteria.forEach(it -> UniqueIds.check(it.at("options").items(), findings));
        var enough = exercise.at("enough");
        var most = criteria.stream().mapToInt(it -> points(it).max().orElse(0)).sum();
        var least = criteria.stream().mapToInt(it -> points(it).min().orElse(0)).sum();
        if (most < enough.number()) {
            findings.error(enough.where(), "asks for %d points, but there are at most %d"
                    .formatted(enough.number(), most));
        } else if (least >= enough.number()) {
            findings.error(enough.where(), "asks for %d points, and nobody can have fewer than %d"
                    .formatted(enough.number(), least));
        }
    }

    private static IntStream points(YamlPart criterion) {
        return criterion.at("options").items().stream().mapToInt(it -> it.at("points").number());
    }
}
