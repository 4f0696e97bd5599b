package de.iqcampus.assessment.ui;

import de.iqcampus.assessment.Draw;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;

/** A random order that stays the same for one item of one attempt, in whatever order a file lists its things. */
record Shuffle(long seed) {

    static Shuffle of(AnswerSheet sheet, String item) {
        return new Shuffle(sheet.attempt().seed() ^ item.hashCode());
    }

    <T> List<T> apply(List<T> things, Function<T, String> id) {
        return new Draw(seed).shuffled(things.stream().sorted(Comparator.comparing(id)).toList());
    }
}
