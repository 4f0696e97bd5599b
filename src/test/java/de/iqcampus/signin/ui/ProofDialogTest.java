package de.iqcampus.signin.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import de.iqcampus.signin.Proofs;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.ContextConfiguration;

@ContextConfiguration(classes = ProofDialogTest.class)
@ViewPackages(packages = "none")
class ProofDialogTest extends SpringBrowserlessTest {

    @Test
    void leadsWhoeverHasNoPasswordToOne() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        UI.getCurrent().add(new ProofDialog(mock(Proofs.class), Optional.empty()));

        var way = find(Anchor.class).from(find(ProofDialog.class).single()).single();
        assertThat(way.getHref()).isEqualTo("/reset");
        assertThat(way.getTarget()).hasValue("_blank");
        assertThat(way.getText()).contains("neuen Tab");
    }
}
