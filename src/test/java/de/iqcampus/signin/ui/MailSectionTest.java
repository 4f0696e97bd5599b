package de.iqcampus.signin.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import de.iqcampus.design.NativeForm;
import de.iqcampus.design.Result;
import de.iqcampus.design.Typing;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.mail.MailChoices;
import de.iqcampus.mail.TopicChoice;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@ContextConfiguration(classes = {CurrentUser.class, MailSection.class})
@ViewPackages(classes = AccountView.class)
@SignedInAs(LEARNER_ID)
class MailSectionTest extends SpringBrowserlessTest {

    @MockitoBean MailChoices choices;

    @Test
    void letsAPersonChooseWhichMailTheyWant() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(choices.choices(LEARNER)).thenReturn(
                List.of(new TopicChoice("certificates", true), new TopicChoice("name-requests", false)));
        navigate(AccountView.class);
        var section = find(MailSection.class).single();

        assertThat(find(NativeLabel.class).from(section).all()).extracting(NativeLabel::getText)
                .containsExactly("Neue Zertifikate", "Wartende Namensanträge");
        assertThat(boxes(section.getElement())).extracting(it -> it.hasAttribute("checked"))
                .containsExactly(true, false);
        assertThat(boxes(section.getElement())).allSatisfy(
                it -> assertThat(it.getAttribute("aria-describedby")).isEqualTo(it.getAttribute("id") + "-hint"));

        Typing.send(find(NativeForm.class).from(section).single(), Map.of("topic-name-requests", "on"));
        verify(choices).choose(LEARNER, Set.of("name-requests"));
        assertThat(find(Result.class).from(section).single().getText()).isEqualTo("Ihre Auswahl ist gespeichert.");
    }

    private static List<Element> boxes(Element element) {
        return Stream.concat(Stream.of(element).filter(it -> !it.isTextNode() && it.getTag().equals("input")),
                element.getChildren().flatMap(it -> boxes(it).stream())).toList();
    }
}
