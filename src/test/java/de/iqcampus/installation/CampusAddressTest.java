package de.iqcampus.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CampusAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"https://campus.example.org", "https://campus.example.org/",
        " https://campus.example.org// "})
    void leadsToPlacesWithoutADoubleSlash(String given) {
        assertThat(address(given).of("/verify")).isEqualTo("https://campus.example.org/verify");
    }

    @Test
    void keepsAPathBelowWhichTheCampusStands() {
        assertThat(address("https://example.org/campus/").of("/help")).isEqualTo("https://example.org/campus/help");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "campus.example.org", "ftp://example.org", "https://", "https://a b", "https://a?x"})
    void refusesWhatIsNoAddress(String given) {
        assertThatExceptionOfType(StartRefused.class).isThrownBy(() -> address(given))
                .withMessageStartingWith("IQCAMPUS_BASE_URL is no address");
    }

    private static CampusAddress address(String given) {
        return new CampusAddress(given, TestDeployment.of("jdbc:mysql://db/iqcampus", false));
    }
}
