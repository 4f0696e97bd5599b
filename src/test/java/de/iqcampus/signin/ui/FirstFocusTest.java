package de.iqcampus.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.design.Field;
import de.iqcampus.design.Notice;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.DemoPeople;
import de.iqcampus.signin.SecondStep;
import de.iqcampus.signin.SecondStep.Awaited;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** Whoever comes to a door may begin to type at once. */
@ContextConfiguration(classes = CurrentUser.class)
@ViewPackages(classes = LoginView.class)
class FirstFocusTest extends SpringBrowserlessTest {

    @MockitoBean DemoPeople demo;
    @MockitoBean SecondStep second;

    @Test
    void isInTheFirstField() {
        navigate(LoginView.class);
        assertThat(focused()).containsExactly("username");

        when(second.awaited(any())).thenReturn(Optional.of(new Awaited(true, true, false)));
        navigate(SecondFactorView.class);
        assertThat(focused()).containsExactly("code");
    }

    @Test
    void isOnWhatWentWrong() {
        UI.getCurrent().navigate("login", QueryParameters.simple(Map.of("error", "")));
        assertThat(find(Notice.class).single().getElement().hasAttribute("autofocus")).isTrue();
        assertThat(focused()).isEmpty();
    }

    private List<String> focused() {
        return find(Field.class).all().stream().filter(it -> it.input().hasAttribute("autofocus")).map(Field::name)
                .toList();
    }
}
