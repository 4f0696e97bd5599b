package de.iqcampus.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FailureWordsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            Duplicate entry 'Amina O'Brien' for key 'account.email'    | Duplicate entry … for key …
            Couldn't read 'Amina'                                      | Couldn't read …
            Unexpected character in "Amina": found                     | Unexpected character in …: found
            550 <amina@example.org> unknown                            | 550 <…> unknown
            enrolment 0192 is COMPLETED                                | enrolment 0192 is COMPLETED""")
    void keepsWhatHappenedButNotToWhom(String message, String kept) {
        var failure = new IllegalStateException("outside: " + message, new IllegalArgumentException(message));
        failure.addSuppressed(new IllegalStateException("beside: 'Amina\nKaya'"));

        assertThat(FailureWords.of(failure)).startsWith("java.lang.IllegalStateException: outside: " + kept)
                .contains("\tat " + FailureWordsTest.class.getName(), "IllegalArgumentException: " + kept)
                .doesNotContain("Amina", "amina", "Kaya");
    }
}
