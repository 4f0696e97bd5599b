package de.iqcampus.coursefiles;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** Does the same with each of many, as many at once as there are processors. */
final class ManyHands {

    private ManyHands() { }

    /** What comes of each, in the order of the things; what goes wrong with one ends all. */
    static <T, R> List<R> map(List<T> things, Function<T, R> work) {
        // threads of our own: the common ones would not find the files inside the jar
        try (var hands = Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors())) {
            var begun = things.stream().map(it -> CompletableFuture.supplyAsync(() -> work.apply(it), hands)).toList();
            return begun.stream().map(CompletableFuture::join).toList();
        }
    }
}
