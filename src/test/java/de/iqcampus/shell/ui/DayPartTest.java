package de.iqcampus.shell.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayPartTest {

    @ParameterizedTest
    @CsvSource({"04:59,EVENING", "05:00,MORNING", "10:59,MORNING", "11:00,DAY", "17:59,DAY", "18:00,EVENING"})
    void greetsAsPeopleDo(LocalTime time, DayPart expected) {
        assertThat(DayPart.at(time)).isEqualTo(expected);
    }
}
