package de.iqcampus.privacy;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;
import static org.assertj.core.api.InstanceOfAssertFactories.list;
import static org.mockito.Mockito.when;

import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.SignedInAs;
import de.iqcampus.privacy.AuditFilter.Part;
import de.iqcampus.shared.AuditEntry;
import de.iqcampus.shared.AuditedThings;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.LocalizedText;
import de.iqcampus.shared.SystemUser;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

@SignedInAs(value = AuditTest.THAO_ID, roles = Role.ADMIN)
class AuditLogTest extends AuditTest {

    @Autowired AuditLog log;
    @Autowired AuditExport export;
    @Autowired AccountDirectory directory;
    @Autowired AuditPersonalData personalData;
    @Autowired SystemUser system;
    @MockitoBean AuditedThings courses;

    @Test
    void saysWhatHappenedInTheReadersLanguage() {
        system.run(() -> publish(AuditEntry.of("certificate.awarded").about(PETERSEN).on("certificate", "IQ-1")
                .with("revision", 2)));
        publish(shared(THAO), AuditEntry.of("gone.away").about(THAO));

        assertThat(sentences(AuditFilter.ALL, Locale.ENGLISH)).containsExactly("Gone.away",
                "Thảo Bergmann shared the certificate IQ-2026-7F3K-92QD by a link.",
                "The campus awarded =1+1 Petersen the certificate IQ-1.");
        assertThat(log.page(AuditFilter.ALL, null, Locale.GERMAN).lines().getLast()).satisfies(it -> {
            assertThat(it.sentence()).isEqualTo("Der Campus hat an =1+1 Petersen das Zertifikat IQ-1 vergeben.");
            assertThat(it.details()).containsExactly(entry("Fassung", "2"));
            assertThat(it.number()).isNull();
        });
    }

    @Test
    void callsThingsByTheirNames() {
        var known = new UUID(0, 4);
        when(courses.kind()).thenReturn("course");
        when(courses.names(List.of(known))).thenReturn(Map.of(known, LocalizedText.of("Respekt", "Respect")));
        publish(AuditEntry.of("course.published").on("course", known), shared(THAO).with("course", known),
                AuditEntry.of("course.published").on("course", "tampered-with"));

        assertThat(sentences(AuditFilter.ALL, Locale.ENGLISH)).startsWith(
                "Thảo Bergmann published the course “tampered-with”.").endsWith(
                "Thảo Bergmann published the course “Respect”.");
        assertThat(log.page(AuditFilter.ALL, null, Locale.GERMAN).lines().get(2).details()).containsValue("Respekt");
    }

    @Test
    void canBeReadWhateverSomebodyDidToIt() {
        publish(shared(THAO), shared(THAO));
        database.sql("update audit_entry set actor_kind = 'NOBODY', actor = null, facts = '[', action = 'odd'").update();

        assertThat(sentences(AuditFilter.ALL, Locale.ENGLISH)).containsExactly("Odd", "Odd");
        database.sql("update audit_entry set action = ''").update();
        assertThat(sentences(AuditFilter.ALL, Locale.ENGLISH)).hasSize(3).endsWith("", "");
        assertThat(log.groups()).contains("");
    }

    @Test
    void notesWhoReadsIt() {
        publish(shared(PETERSEN));
        var person = log.person("EVIL@audit.test").orElseThrow();
        log.page(AuditFilter.ALL, null, Locale.ENGLISH);
        log.page(new AuditFilter("certificate", null, null, person, Part.EITHER), null, Locale.ENGLISH);

        assertThat(sentences(AuditFilter.ALL, Locale.ENGLISH)).startsWith(
                "Thảo Bergmann read what the audit log says about =1+1 Petersen.", "Thảo Bergmann read the audit log.");
    }

    @Test
    void findsByGroupPersonPartAndDay() {
        publish(shared(PETERSEN), shared(THAO), AuditEntry.of("course.published").on("course", "c-1"));
        database.sql("update audit_entry set at = '2026-02-28 23:30:00' where action = 'course.published'").update();
        var petersen = log.person("evil@audit.test").orElseThrow();
        var thao = log.person("thao@audit.test").orElseThrow();
        var march = LocalDate.of(2026, 3, 1);

        assertThat(log.groups()).containsExactly("certificate", "course");
        assertThat(log.person("nobody@audit.test")).isEmpty();
        assertThat(log.person("no address")).isEmpty();
        assertThat(log.name(petersen)).hasValue("=1+1 Petersen");
        assertThat(found(new AuditFilter("course", null, null, null, Part.EITHER))).isOne();
        assertThat(found(new AuditFilter("cours", null, null, null, Part.EITHER))).isZero();
        assertThat(found(new AuditFilter("certificate", null, null, petersen, Part.EITHER))).isOne();
        assertThat(found(new AuditFilter("certificate", null, null, petersen, Part.ACTOR))).isZero();
        assertThat(found(new AuditFilter("certificate", null, null, thao, Part.SUBJECT))).isOne();
        assertThat(found(new AuditFilter("certificate", null, null, thao, Part.ACTOR))).isEqualTo(2);
        assertThat(found(new AuditFilter("course", march, march, null, Part.EITHER))).isOne();
        assertThat(found(new AuditFilter("course", null, march.minusDays(1), null, Part.EITHER))).isZero();
        assertThat(found(new AuditFilter("course", march.plusDays(1), null, null, Part.EITHER))).isZero();
    }

    @Test
    void findsAPersonBehindEachOfTheirTokens() {
        publish(shared(PETERSEN));
        database.sql("update audit_person set account_id = x'00000000000000000000000000000801'").update();
        var thao = log.person("thao@audit.test").orElseThrow();

        assertThat(found(new AuditFilter("certificate", null, null, thao, Part.ACTOR))).isOne();
        assertThat(found(new AuditFilter("certificate", null, null, thao, Part.SUBJECT))).isOne();
    }

    @Test
    void goesOnWhereAPageEnds() {
        publish(Stream.generate(() -> shared(PETERSEN)).limit(51).toArray(AuditEntry[]::new));
        var certificates = new AuditFilter("certificate", null, null, null, Part.EITHER);

        var first = log.page(certificates, null, Locale.GERMAN);
        assertThat(first.lines()).hasSize(50);
        var second = log.page(certificates, first.older(), Locale.GERMAN);
        assertThat(second.lines()).hasSize(1);
        assertThat(second.older()).isNull();
        assertThat(first.lines()).extracting(AuditLine::id).doesNotContain(second.lines().getFirst().id());
    }

    @Test
    void writesATableThatNoSpreadsheetCalculates() throws IOException {
        system.run(() -> publish(shared(PETERSEN)));
        sealing.run(AuditChainTest.NOW);
        var out = new ByteArrayOutputStream();
        export.write(AuditFilter.ALL, Locale.GERMAN, out);

        var lines = out.toString(UTF_8).lines().toList();
        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst())
                .isEqualTo("\uFEFFEintrag;Zeit;Kennung;Wer;Betrifft;Was geschah;Einzelheiten;Anfrage");
        assertThat(lines.get(1)).contains("audit.exported;Thảo Bergmann;");
        assertThat(lines.getLast()).startsWith("1;" + LocalDate.now(GermanTime.ZONE))
                .contains(";certificate.shared;der Campus;'=1+1 Petersen;");
    }

    @Test
    void tellsAPersonWhatItSaysOfThemAndNoNameOfOthers() {
        publish(shared(PETERSEN), shared(THAO));

        system.run(() -> assertThat(personalData.export(PETERSEN)).extractingByKey("auditLog")
                .asInstanceOf(list(AuditLine.class)).singleElement().satisfies(it -> {
                    assertThat(it.sentence()).startsWith("Another person shared the certificate");
                    assertThat(it.subject()).isEqualTo("=1+1 Petersen");
                }));
    }

    @Test
    void callsAnErasedPersonNobody() {
        publish(shared(PETERSEN));
        var token = log.person("evil@audit.test").orElseThrow();
        system.run(() -> personalData.erase(PETERSEN));

        assertThat(log.page(AuditFilter.ALL, null, Locale.ENGLISH).lines().getFirst().subject())
                .isEqualTo("a deleted person");
        assertThat(log.name(token)).isEmpty();
        assertThat(found(new AuditFilter(null, null, null, token, Part.SUBJECT))).isOne();
        system.run(() -> assertThat(personalData.export(PETERSEN)).containsEntry("auditLog", List.of()));
    }

    @Test @SignedInAs(value = AuditTest.THAO_ID, roles = {Role.LEARNER, Role.HR})
    void isForAdministratorsOnly() {
        assertThatThrownBy(() -> log.page(AuditFilter.ALL, null, Locale.GERMAN)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> log.person("thao@audit.test")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> log.groups()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> export.write(AuditFilter.ALL, Locale.GERMAN, new ByteArrayOutputStream()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> log.check()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> directory.find("thao@audit.test")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> directory.names(List.of(PETERSEN))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> personalData.export(THAO)).isInstanceOf(AccessDeniedException.class);
        assertThat(count("1 = 1")).isZero();
    }

    private List<String> sentences(AuditFilter filter, Locale language) {
        return log.page(filter, null, language).lines().stream().map(AuditLine::sentence).toList();
    }

    private int found(AuditFilter filter) {
        return log.page(filter, null, Locale.GERMAN).lines().size();
    }
}
