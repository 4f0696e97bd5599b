package de.iqcampus.retention;

import java.time.Period;

/** How long something is kept; the translation {@code retention.<unit>} says it in words. */
public record Term(String unit, int number) {

    static Term of(Period period) {
        return period.getDays() == 0 ? new Term("months", (int) period.toTotalMonths())
                : new Term("days", (int) period.toTotalMonths() * 30 + period.getDays());
    }
}
