package de.iqcampus.shell.ui;

import java.time.LocalTime;

/** How people greet each other at this time of day. */
enum DayPart {

    MORNING, DAY, EVENING;

    static DayPart at(LocalTime time) {
        return switch (time.getHour()) {
            case 5, 6, 7, 8, 9, 10 -> MORNING;
            case 11, 12, 13, 14, 15, 16, 17 -> DAY;
            default -> EVENING;
        };
    }
}
