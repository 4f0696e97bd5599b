package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressTest {

    @Test
    void isLowerCaseAndAscii() {
        assertThat(EmailAddress.read(" Amina.K@Example.ORG ")).contains(new EmailAddress("amina.k@example.org"));
        assertThat(EmailAddress.read("info@müller.de")).contains(new EmailAddress("info@xn--mller-kva.de"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "amina", "amina@", "@example.org", "a b@example.org", "amina@example",
        "ämina@example.org", "amina@example.org\nbcc: all@example.org", "amina@exa mple.org"})
    void refusesWhatIsNone(String typed) {
        assertThat(EmailAddress.read(typed)).isEmpty();
    }
}
