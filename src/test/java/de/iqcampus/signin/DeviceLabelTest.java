package de.iqcampus.signin;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeviceLabelTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/140.0 Safari/537.36 Edg/140.0 | Edge, Windows",
        "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Safari/604 | Safari, iPhone",
        "Mozilla/5.0 (Linux; Android 16) AppleWebKit/537.36 Chrome/140.0 Mobile Safari/537.36 | Chrome, Android",
        "Mozilla/5.0 (Macintosh; Intel Mac OS X 15_5; rv:150.0) Gecko/20100101 Firefox/150.0 | Firefox, macOS",
        "curl/8 | ''"})
    void namesBrowserAndSystem(String userAgent, String label) {
        assertThat(DeviceLabel.of(userAgent)).isEqualTo(label);
    }

    @Test
    void isEmptyForABrowserThatSaysNothing() {
        assertThat(DeviceLabel.of(null)).isEmpty();
    }
}
