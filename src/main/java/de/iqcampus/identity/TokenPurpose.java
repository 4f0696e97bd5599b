package de.iqcampus.identity;

import java.time.Duration;

/** What a mailed link is good for, and how long. */
enum TokenPurpose {
    CONFIRM(Duration.ofHours(48)), RESET(Duration.ofHours(1)), ADDRESS(Duration.ofHours(48)),
    INVITED(Duration.ofDays(14));

    private final Duration life;

    TokenPurpose(Duration life) {
        this.life = life;
    }

    Duration life() { return life; }
}
