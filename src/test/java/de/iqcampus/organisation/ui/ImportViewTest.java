package de.iqcampus.organisation.ui;

import static de.iqcampus.Fixtures.LEARNER_ID;
import static de.iqcampus.organisation.ui.OrganisationViewTest.DETAILS;
import static de.iqcampus.organisation.ui.OrganisationViewTest.DOCK;
import static de.iqcampus.organisation.ui.OrganisationViewTest.WERFT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import de.iqcampus.identity.CurrentUser;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.organisation.ImportId;
import de.iqcampus.organisation.ImportNote;
import de.iqcampus.organisation.ImportOutcome;
import de.iqcampus.organisation.ImportProgress;
import de.iqcampus.organisation.ImportReason;
import de.iqcampus.organisation.ImportResults;
import de.iqcampus.organisation.ImportRow;
import de.iqcampus.organisation.OrganisationEntry;
import de.iqcampus.organisation.OrganisationNotFound;
import de.iqcampus.organisation.TeamImport;
import de.iqcampus.organisation.TeamInvitation;
import de.iqcampus.organisation.TeamService;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.retention.RetentionService;
import de.iqcampus.retention.Term;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import tools.jackson.databind.json.JsonMapper;

@ContextConfiguration(classes = CurrentUser.class)
@ViewPackages(classes = ImportView.class)
@SignedInAs(value = LEARNER_ID, roles = Role.HR)
class ImportViewTest extends SpringBrowserlessTest {

    static final byte[] FILE = "Vorname;Nachname;E-Mail\nA;B;a@example.org\n".getBytes(StandardCharsets.UTF_8);

    static final ImportId FILE_ID = new ImportId(new UUID(0, 11));

    @MockitoBean TeamService team;
    @MockitoBean UnitService units;
    @MockitoBean TeamImport imports;
    @MockitoBean ImportResults results;
    @MockitoBean RetentionService retention;

    @BeforeEach
    void inGerman() {
        UI.getCurrent().setLocale(Locale.GERMAN);
        when(retention.terms()).thenReturn(Map.of("imports", new Term("days", 30)));
        when(team.managed()).thenReturn(List.of(new OrganisationEntry(WERFT, DETAILS, null)));
        when(units.units(WERFT)).thenReturn(List.of(DOCK));
        UI.getCurrent().navigate("team/import");
    }

    @Test
    void showsWhatWouldBecomeOfTheRowsAndDoesIt() {
        var wrong = row(2, ImportOutcome.WRONG, new ImportNote(ImportReason.TWICE, "7"));
        var invited = IntStream.range(3, 23).mapToObj(it -> row(it, ImportOutcome.CREATED)).toList();
        var known = IntStream.range(23, 33).mapToObj(it -> row(it, ImportOutcome.SKIPPED)).toList();
        when(imports.preview(eq(WERFT), any())).thenReturn(Stream.of(List.of(wrong), invited, known)
                .flatMap(List::stream).toList());
        send(FILE, "SENT");

        assertThat(words()).contains("wird eingeladen: 20", "nicht möglich: 1", "Diese Adresse steht schon in Zeile 7.",
                "Seite 1 von 2");
        test(find(NativeButton.class).withText("nicht möglich: 1").single()).click();
        assertThat(words()).doesNotContain("20@example.org", "Seite 1 von 2");
        verify(imports, never()).start(any(), any());

        when(imports.start(eq(WERFT), any())).thenReturn(FILE_ID);
        when(results.progress(WERFT, FILE_ID)).thenReturn(progress(5, 31));
        test(find(NativeButton.class).withText("20 Personen einladen").single()).click();
        assertThat(words()).contains("Die Briefe werden geschrieben", "5 von 31 Zeilen sind erledigt.",
                "auch nach einem Neustart");
    }

    @Test
    void showsWhatBecameOfTheRows() {
        var refused = row(3, ImportOutcome.WRONG, new ImportNote(ImportReason.LETTERS, "5"));
        when(results.progress(WERFT, FILE_ID)).thenReturn(progress(30, 30));
        when(results.rows(WERFT, FILE_ID, null, 0)).thenReturn(new PageImpl<>(List.of(refused),
                PageRequest.of(0, 25), 30));
        when(results.rows(WERFT, FILE_ID, ImportOutcome.WRONG, 0)).thenReturn(new PageImpl<>(List.of(refused)));
        UI.getCurrent().navigate("team/import/" + FILE_ID.value());

        assertThat(words()).contains("Was aus den Zeilen wurde", "29 Personen sind eingeladen.",
                "Bei einer Zeile ging es nicht", "in 5 Minuten kann sie wieder einen bekommen", "eingeladen: 29",
                "nach einer Frist gelöscht: 30 Tage.", "Seite 1 von 2");
        test(find(NativeButton.class).withText("nicht möglich: 1").single()).click();
        assertThat(words()).doesNotContain("Seite 1 von 2");
    }

    @Test
    void knowsNoFileOfOthers() {
        when(results.progress(any(), any())).thenThrow(mock(OrganisationNotFound.class));
        UI.getCurrent().navigate("team/import/" + FILE_ID.value());
        assertThat(getCurrentView()).isNotInstanceOf(ImportedView.class);
    }

    @Test
    void leadsToWhatWasBroughtInLately() {
        when(results.recent(WERFT)).thenReturn(List.of(progress(30, 30), progress(5, 31)));
        UI.getCurrent().navigate("team/import");
        assertThat(words()).contains("Zuletzt eingelesen", "30 Zeilen", "läuft noch, 5 von 31 Zeilen");
        assertThat(find(Anchor.class).all()).extracting(Anchor::getHref)
                .contains("team/import/" + FILE_ID.value() + "?organisation=" + WERFT.value());
    }

    @Test
    void saysWhatIsWrongWithTheFile() {
        send(FILE, "NONE");
        assertThat(words()).contains("Wählen Sie zuerst eine Datei.");
        send(FILE, "TOO_LARGE");
        assertThat(words()).contains("höchstens 5 MB, entpackt 50 MB");
        send(new byte[] {'P', 'K', 3, 4}, "SENT");
        assertThat(words()).contains("lässt sich nicht als Tabelle lesen");
        send(FILE, "SENT");
        assertThat(words()).contains("Unter den Titeln steht niemand");
    }

    private void send(byte[] file, String outcome) {
        var form = find(FileForm.class).single();
        form.receive(file);
        form.getElement().getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form.getElement(),
                FileForm.EVENT, JsonMapper.shared().createObjectNode().put(FileForm.OUTCOME, outcome)));
    }

    private static ImportProgress progress(long done, long all) {
        return new ImportProgress(FILE_ID, Instant.parse("2026-03-01T08:00:00Z"),
                Map.of(ImportOutcome.CREATED, done - 1, ImportOutcome.WRONG, 1L), all);
    }

    private static ImportRow row(int number, ImportOutcome outcome, ImportNote... notes) {
        return new ImportRow(number, new TeamInvitation("A", "B", number + "@example.org", null, Locale.GERMAN), outcome,
                List.of(notes));
    }

    private String words() {
        return getCurrentView().getElement().getTextRecursively();
    }
}
