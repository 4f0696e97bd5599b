package de.iqcampus;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.springframework.security.concurrent.DelegatingSecurityContextRunnable;

/** Two people, or two devices of one, that act at the same moment; each as who was signed in when it was asked. */
public final class AtOnce {

    private AtOnce() { }

    /** What each of them met: nothing, or why it was refused. */
    public static List<@Nullable Throwable> run(Runnable first, Runnable second) throws Exception {
        var start = new CyclicBarrier(2);
        var outcomes = new ArrayList<@Nullable Throwable>();
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = new ArrayList<Future<@Nullable Throwable>>();
            for (var each : List.of(first, second)) {
                var asSignedIn = new DelegatingSecurityContextRunnable(each);
                running.add(threads.submit(() -> {
                    start.await();
                    try {
                        asSignedIn.run();
                        return null;
                    } catch (RuntimeException e) {
                        return e;
                    }
                }));
            }
            for (var each : running) {
                outcomes.add(each.get());
            }
        }
        return outcomes;
    }
}
