package de.iqcampus.obligations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    static final LocalDate OPENED = LocalDate.of(2026, 1, 1);
    static final LocalDate DUE = LocalDate.of(2026, 6, 30);

    @ParameterizedTest
    @CsvSource({"2026-05-30, OPEN", "2026-05-31, DUE_SOON", "2026-06-30, DUE_SOON", "2026-07-01, OVERDUE"})
    void nearsItsDay(LocalDate day, ObligationStatus status) {
        assertThat(standing(null, null).on(day)).isEqualTo(status);
    }

    @Test
    void tellsWhoHasBegun() {
        assertThat(new Standing(false, OPENED, DUE, List.of(), true, null, null, false).on(OPENED))
                .isEqualTo(ObligationStatus.IN_PROGRESS);
    }

    @ParameterizedTest
    @CsvSource({"2027-12-31, FULFILLED", "2028-03-31, EXPIRING", "2028-06-28, EXPIRING", "2028-06-29, EXPIRED"})
    void expires(LocalDate day, ObligationStatus status) {
        assertThat(standing(LocalDate.of(2026, 6, 28), LocalDate.of(2028, 6, 28)).on(day)).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, EXPIRING", "2026-06-30, EXPIRING", "2026-07-01, EXPIRED"})
    void countsOnUntilItIsToBeRefreshed(LocalDate day, ObligationStatus status) {
        assertThat(new Standing(true, OPENED, DUE, List.of(), false, null, null, false).on(day)).isEqualTo(status);
    }

    @Test
    void isNeverOverdueOnceDoneOrWaived() {
        assertThat(standing(DUE, null).on(DUE.plusYears(50))).isEqualTo(ObligationStatus.FULFILLED);
        assertThat(new Standing(false, OPENED, DUE, List.of(), false, null, null, true).on(DUE.plusYears(1)))
                .isEqualTo(ObligationStatus.WAIVED);
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 2026-06-10, 2026-07-10", // ten days
        "2026-06-30, 2026-09-27, 2026-09-28", // nobody comes back to something overdue
        "2026-07-01, 2026-07-31, 2026-06-30", // too late to matter
        "2025-12-01, 2026-01-10, 2026-07-10", // away when it was opened
        "2025-11-01, 2025-12-31, 2026-06-30"})
    void waitsForWhoeverIsAway(LocalDate from, LocalDate until, LocalDate due) {
        assertThat(Absence.postpone(OPENED, DUE, List.of(new Absence(from, until)))).isEqualTo(due);
    }

    @Test
    void addsAbsencesThatReachTheMovedDay() {
        var absences = List.of(new Absence(LocalDate.of(2026, 7, 3), LocalDate.of(2026, 7, 4)),
                new Absence(LocalDate.of(2026, 6, 26), LocalDate.of(2026, 6, 30)));
        assertThat(Absence.postpone(OPENED, DUE, absences)).isEqualTo(LocalDate.of(2026, 7, 7));
        assertThatIllegalArgumentException().isThrownBy(() -> new Absence(DUE, OPENED));
    }

    private static Standing standing(@Nullable LocalDate fulfilled, @Nullable LocalDate validUntil) {
        return new Standing(false, OPENED, DUE, List.of(), false, fulfilled, validUntil, false);
    }
}
