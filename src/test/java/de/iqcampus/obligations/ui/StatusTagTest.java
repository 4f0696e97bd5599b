package de.iqcampus.obligations.ui;

import static de.iqcampus.obligations.ui.OwnObligations.day;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.WaiverReason;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@ViewPackages(classes = StatusTagTest.class)
class StatusTagTest extends SpringBrowserlessTest {

    final OwnObligations of = new OwnObligations();

    @Test
    void saysTheDayThatMatters() {
        assertThat(words(ObligationStatus.OPEN)).isEqualTo("Bis 3. März 2026");
        assertThat(words(ObligationStatus.IN_PROGRESS)).isEqualTo("Begonnen, bis 3. März 2026");
        assertThat(words(ObligationStatus.DUE_SOON)).isEqualTo("Bis 3. März 2026");
        assertThat(words(ObligationStatus.OVERDUE)).isEqualTo("Noch offen seit 3. März 2026");
        of.fulfilled = day("2026-02-11");
        of.validUntil = day("2027-03-31");
        assertThat(words(ObligationStatus.FULFILLED)).isEqualTo("Erledigt am 11. Februar 2026");
        assertThat(words(ObligationStatus.EXPIRING)).isEqualTo("Gültig bis 31. März 2027, bald aufzufrischen");
        assertThat(words(ObligationStatus.EXPIRED)).isEqualTo("War gültig bis 31. März 2027, jetzt aufzufrischen");
        of.waiver = WaiverReason.LEAVES_SOON;
        assertThat(words(ObligationStatus.WAIVED)).isEqualTo("Seit 1. Februar 2026 nicht mehr verlangt");
    }

    @ParameterizedTest
    @EnumSource
    void neverShames(ObligationStatus status) {
        of.status = status;
        assertThat(new StatusTag(of.get().entry()).getClassNames()).doesNotContain("late", "bad");
    }

    private String words(ObligationStatus status) {
        UI.getCurrent().setLocale(Locale.GERMAN);
        of.status = status;
        return new StatusTag(of.get().entry()).getText();
    }
}
