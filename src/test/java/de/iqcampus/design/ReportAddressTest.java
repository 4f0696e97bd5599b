package de.iqcampus.design;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReportAddressTest {

    @Test
    void namesThePage() {
        assertThat(ReportAddress.about("/learn/1/two")).isEqualTo("/help?page=%2Flearn%2F1%2Ftwo#report");
    }

    @Test
    void keepsSecretsOutOfReports() {
        assertThat(ReportAddress.about("/reset/s3cret")).doesNotContain("s3cret");
        assertThat(ReportAddress.about("/confirm/s3cret")).doesNotContain("s3cret");
        assertThat(ReportAddress.about("/setup/s3cret")).doesNotContain("s3cret");
        assertThat(ReportAddress.about("/invited/s3cret")).doesNotContain("s3cret");
        assertThat(ReportAddress.about("/confirm-address/s3cret")).contains("confirm-address").doesNotContain("s3cret");
        assertThat(ReportAddress.about("/verify/IQ-2026-AAAA-AAAA?code=s3cret&lang=de")).doesNotContain("s3cret");
    }
}
