package de.iqcampus.operator;

import static de.iqcampus.operator.OperatorDetail.ADDRESS;
import static de.iqcampus.operator.OperatorDetail.EMAIL;
import static de.iqcampus.operator.OperatorDetail.NAME;
import static de.iqcampus.operator.OperatorDetail.PRIVACY_CONTACT;
import static de.iqcampus.operator.OperatorDetail.REPRESENTED_BY;
import static de.iqcampus.operator.OperatorDetail.SENDER_ADDRESS;
import static de.iqcampus.operator.OperatorDetail.SENDER_NAME;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OperatorDetailsTest {

    @Test
    void namesWhatIsMissingInOrder() {
        assertThat(new OperatorDetails(" ", "\n", "", "", "", "", "", "").missing()).containsExactly(NAME, ADDRESS,
                REPRESENTED_BY, EMAIL, PRIVACY_CONTACT, SENDER_NAME, SENDER_ADDRESS);
        assertThat(SampleOperator.NORTH.missing()).isEmpty();
        assertThat(SampleOperator.NORTH.isComplete()).isTrue();
    }

    @Test
    void noticesWhatCannotBeRight() {
        assertThat(SampleOperator.with("Nord\u0007", "post@nord").unusable()).containsExactly(NAME, EMAIL);
        assertThat(SampleOperator.with("N".repeat(201), "post@nord.example").unusable()).containsExactly(NAME);
        assertThat(SampleOperator.with("Nord", "Post <post@nord.example>").isComplete()).isFalse();
    }

    @Test
    void keepsTheLinesOfAnAddress() {
        assertThat(SampleOperator.NORTH.addressLines()).containsExactly("Hafenweg 3", "20095 Hamburg");
        assertThat(SampleOperator.NORTH.unusable()).isEmpty();
    }

    @Test
    void readsThePropertiesOfAnInstallation() {
        var given = new OperatorProperties("Nord e. V.", "Hafenweg 3, 20095 Hamburg", "", "", "", "", "", "").details();

        assertThat(given.addressLines()).containsExactly("Hafenweg 3", "20095 Hamburg");
        assertThat(given.missing()).doesNotContain(NAME, ADDRESS).contains(REPRESENTED_BY);
    }
}
