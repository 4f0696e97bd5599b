package de.iqcampus.privacy.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.design.ErrorSummary;
import de.iqcampus.design.NativeForm;
import de.iqcampus.privacy.AuditExport;
import de.iqcampus.privacy.AuditFilter;
import de.iqcampus.privacy.AuditFilter.Part;
import de.iqcampus.privacy.AuditLine;
import de.iqcampus.privacy.AuditLog;
import de.iqcampus.privacy.AuditPage;
import de.iqcampus.privacy.ChainCheck;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.json.JsonMapper;

@ViewPackages(classes = AuditView.class)
@WithMockUser(username = LEARNER_ID, roles = "ADMIN")
class AuditViewTest extends SpringBrowserlessTest {

    static final UUID LAST = new UUID(0, 9);
    static final UUID PERSON = new UUID(0, 7);

    @MockitoBean AuditLog log;
    @MockitoBean AuditExport export;

    @BeforeEach
    void haveALine() {
        var line = new AuditLine(LAST, Instant.parse("2026-11-22T23:30:00Z"), "certificate.shared", "Thảo shared it.",
                "Thảo", "Thảo", new LinkedHashMap<>(Map.of("Certificate", "IQ-1")), "R-2", null);
        when(log.page(any(), any(), any())).thenReturn(new AuditPage(List.of(line), LAST));
        when(log.groups()).thenReturn(List.of("certificate", "course"));
        when(log.name(PERSON)).thenReturn(Optional.of("Thảo Bergmann"));
        when(log.person("thao@example.org")).thenReturn(Optional.of(PERSON));
    }

    @Test
    void showsWhatTheAddressAsksFor() {
        UI.getCurrent().navigate("admin/audit",
                QueryParameters.fromString("group=course&from=2026-03-01&to=never&before=" + LAST));

        verify(log).page(new AuditFilter("course", LocalDate.of(2026, 3, 1), null, null, Part.EITHER), LAST,
                UI.getCurrent().getLocale());
        assertThat(find(AuditTable.class).single().getElement().getTextRecursively())
                .contains("Thảo shared it.", "IQ-1", "R-2", "23");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("admin/audit?before=" + LAST + "&from=2026-03-01&group=course")
                .contains("admin/audit?from=2026-03-01&group=course");
    }

    @Test
    void keepsATypedAddressOutOfTheAddressOfThePage() {
        navigate(AuditView.class);
        clearInvocations(log);
        submit(Map.of("group", "", "from", "", "to", "", "person", " thao@example.org ", "part", "ACTOR"));

        verify(log).page(new AuditFilter(null, null, null, PERSON, Part.ACTOR), null, UI.getCurrent().getLocale());
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPathWithQueryParameters())
                .isEqualTo("admin/audit?person=%s&part=ACTOR".formatted(PERSON));
    }

    @Test
    void saysWhatIsWrongAndStays() {
        navigate(AuditView.class);
        clearInvocations(log);
        submit(Map.of("from", "2026-03-02", "to", "2026-03-01", "person", "nobody@example.org"));

        verify(log, never()).page(any(), any(), any());
        assertThat(find(ErrorSummary.class).single().getElement().getTextRecursively()).isNotBlank();
        assertThat(find(ErrorSummary.class).single().isVisible()).isTrue();
    }

    @Test
    void checksTheChainAndSaysWhatItFound() {
        when(log.check()).thenReturn(new ChainCheck(41, 2, "", Instant.EPOCH,
                new ChainCheck.Break(42, ChainCheck.Problem.CHANGED)));
        navigate(AuditView.class);
        var panel = find(ChainPanel.class).single();
        test(find(NativeButton.class).from(panel).single()).click();

        assertThat(find(Div.class).from(panel).withAttribute("role", "status").single().getElement()
                .getTextRecursively()).contains("41").contains("42");
        assertThat(find(Paragraph.class).from(panel).all()).hasSize(3);
    }

    private void submit(Map<String, String> typed) {
        var form = find(AuditFilterForm.class).single().getElement();
        var data = JsonMapper.shared().createObjectNode();
        data.set(NativeForm.VALUES, JsonMapper.shared().valueToTree(typed));
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
    }
}
