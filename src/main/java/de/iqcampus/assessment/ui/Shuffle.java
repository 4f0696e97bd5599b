package de.iqcampus.assessment.ui;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/** A random order that stays the same for one item of one attempt, in whatever order a file lists its things. */
record Shuffle(long seed) {

    static Shuffle of(AnswerSheet sheet, String item) {
        return new Shuffle(sheet.attempt().seed() ^ item.hashCode());
    }

    <T> List<T> apply(List<T> things, Function<T, String> id) {
        var shuffled = new ArrayList<>(things);
        shuffled.sort(Comparator.comparing(id));
        Collections.shuffle(shuffled, new Random(seed));
        return shuffled;
    }
}
