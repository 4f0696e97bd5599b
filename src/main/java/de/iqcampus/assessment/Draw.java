package de.iqcampus.assessment;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What chance decides for one attempt: the same for ever, for this seed and these things in this order. */
public final class Draw {

    private final Random random;

    public Draw(long seed) {
        this.random = new Random(seed);
    }

    /** All of these in a list of their own; a second call goes on from the first. */
    public <T> List<T> shuffled(List<T> things) {
        var shuffled = new ArrayList<>(things);
        Collections.shuffle(shuffled, random);
        return shuffled;
    }

    /** The first of these, as many as there are at most. */
    <T> List<T> some(List<T> things, int count) {
        return shuffled(things).stream().limit(count).toList();
    }
}
