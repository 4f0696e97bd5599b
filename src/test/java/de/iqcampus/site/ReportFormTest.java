package de.iqcampus.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReportFormTest {

    @ParameterizedTest
    @CsvSource({"amina@example.com,true", "amina@sub.example.org,true", "amina@example,false", "a b@example.com,false",
        "amina.example.com,false"})
    void knowsWhatAnAddressLooksLike(String email, boolean right) {
        assertThat(new ReportForm("MISTAKE", "/", "Hallo", email, null).mistakes().isEmpty()).isEqualTo(right);
    }
}
