package de.iqcampus.benchmarks;

import java.util.Random;
import java.util.UUID;

/** Ids that sort by age, as the campus makes them, and are the same at each run. */
class Ids {

    private static final long BEGIN = 1_767_225_600_000L; // 2026-01-01

    private final Random random = new Random(20270302);
    private long made;

    UUID next() {
        made++;
        return new UUID(BEGIN + made / 16 << 16 | 0x7000 | made % 16 << 8,
                0x8000_0000_0000_0000L | random.nextLong() >>> 2);
    }

    Random random() { return random; }
}
