package de.iqcampus.operator.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doThrow;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.Field;
import de.iqcampus.design.Typing;
import de.iqcampus.operator.OperatorDetail;
import de.iqcampus.operator.OperatorDetails;
import de.iqcampus.operator.OperatorDetailsRefused;
import de.iqcampus.operator.OperatorService;
import de.iqcampus.operator.SampleOperator;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ViewPackages(classes = OperatorView.class)
@WithMockUser(roles = "ADMIN")
class OperatorViewTest extends SpringBrowserlessTest {

    @MockitoBean OperatorService operator;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
    }

    @Test
    void namesWhatIsMissing() {
        when(operator.details()).thenReturn(new OperatorDetails("Nord", "", "", "", "", "", "", ""));
        navigate(OperatorView.class);

        assertThat(status()).contains("bleiben geschlossen", "Postanschrift", "Vertreten durch")
                .doesNotContain("Name des Betreibers", "Telefon");
        assertThat(field("name").input().getProperty("value")).isEqualTo("Nord");
        assertThat(field("address").input().getTag()).isEqualTo("textarea");
    }

    @Test
    void savesAndLeadsToThePublicPages() {
        when(operator.details()).thenReturn(SampleOperator.NORTH);
        navigate(OperatorView.class);

        Typing.send(find(OperatorForm.class).single(), Map.of("name", " Süd e. V. ", "address", "A\nB", "represented-by",
                "R", "email", "e@x.example", "phone", "1", "privacy-contact", "P", "sender-name", "S",
                "sender-address", "s@x.example"));

        verify(operator).change(new OperatorDetails("Süd e. V.", "A\nB", "R", "e@x.example", "1", "P", "S",
                "s@x.example"));
        assertThat(status()).contains("Gespeichert");
    }

    @Test
    void saysAtTheFieldWhatIsNotRight() {
        when(operator.details()).thenReturn(SampleOperator.NORTH);
        doThrow(new OperatorDetailsRefused(EnumSet.of(OperatorDetail.NAME), EnumSet.of(OperatorDetail.EMAIL)))
                .when(operator).change(any());
        navigate(OperatorView.class);

        Typing.send(find(OperatorForm.class).single(), Map.of());

        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively())
                .contains("„Name des Betreibers“ fehlt", "„E-Mail-Adresse“: Geben Sie eine vollständige");
        assertThat(field("email").input().getAttribute("aria-describedby")).isEqualTo("email-hint email-problem");
    }

    private String status() {
        return find(Div.class).all().stream().filter(it -> "status".equals(it.getElement().getAttribute("role")))
                .findFirst().orElseThrow().getElement().getTextRecursively();
    }

    private Field field(String name) {
        return find(Field.class).all().stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }
}
