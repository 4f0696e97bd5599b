package de.iqcampus.programmes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

    @Test
    void lastsForEver() {
        assertThat(new Validity.Lasting().nextDue(day("2026-03-31"), day("2026-03-01"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2026-06-30, 2026-06-10, false, 2028-06-10", "2026-06-30, 2026-06-10, true, 2028-06-30",
        "2026-06-30, 2026-07-20, true, 2028-07-20", "2026-02-28, 2024-02-29, false, 2026-02-28"})
    void countsMonths(LocalDate due, LocalDate done, boolean fromDue, LocalDate next) {
        assertThat(new Validity.Months(24, fromDue).nextDue(due, done)).contains(next);
    }

    @ParameterizedTest
    @CsvSource({"2027-03-31, 2026-11-20, 2028-03-31", "2027-03-31, 2027-03-31, 2028-03-31",
        "2027-03-31, 2027-04-10, 2028-03-31", "2027-03-31, 2028-05-01, 2029-03-31"})
    void keepsAYearlyWindowHoweverLateSomebodyWas(LocalDate due, LocalDate done, LocalDate next) {
        assertThat(new Validity.Yearly(MonthDay.of(3, 31)).nextDue(due, done)).contains(next);
    }

    @Test
    void knowsLeapDays() {
        assertThat(new Validity.Yearly(MonthDay.of(2, 29)).nextDue(day("2028-02-29"), day("2028-02-01")))
                .contains(day("2029-02-28"));
    }

    @Test
    void refusesNoTime() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Validity.Months(0, false));
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
