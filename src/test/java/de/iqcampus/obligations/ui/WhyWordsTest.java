package de.iqcampus.obligations.ui;

import static de.iqcampus.Fixtures.LEARNER;
import static de.iqcampus.obligations.ui.OwnObligations.certificate;
import static de.iqcampus.obligations.ui.OwnObligations.day;
import static de.iqcampus.obligations.ui.OwnObligations.elsewhere;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.i18n.DefaultI18NProvider;
import de.iqcampus.catalogue.CourseContent.Update;
import de.iqcampus.obligations.Absence;
import de.iqcampus.obligations.EvidenceStatus;
import de.iqcampus.obligations.ObligationStatus;
import de.iqcampus.obligations.WaiverReason;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.Selection;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.LocalizedText;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class WhyWordsTest {

    static final UnitId DOCK = new UnitId(new UUID(0, 50));

    final OwnObligations of = new OwnObligations();

    @Test
    void saysWhoAsksSinceWhen() {
        assertThat(asked(Locale.GERMAN, null)).containsExactly("Werft Nord verlangt „Respekt“ seit dem 5. Januar 2026 "
                + "von allen, die dazugehören, und so seit dem 12. Januar 2026 auch von Ihnen.",
                "Die Frist ist der 3. März 2026: Dieser Tag gilt für alle.");
        assertThat(asked(Locale.GERMAN, "Amina Öztürk").getFirst()).endsWith("auch von Amina Öztürk.");
        assertThat(asked(Locale.ENGLISH, null).getFirst()).isEqualTo("Werft Nord has asked everybody who belongs there"
                + " for “Respekt” since January 5, 2026, and so you since January 12, 2026.");
        assertThat(asked(Locale.ENGLISH, "Amina Öztürk").getFirst()).contains("and so Amina Öztürk since");
    }

    @Test
    void saysWhenThoseInChargeHearOfIt() {
        of.tellLeadAfter = 14;
        assertThat(asked(Locale.GERMAN, null).getLast()).startsWith("Ist es 14 Tage nach der Frist noch offen, erfahren"
                + " es die Personalabteilung von Werft Nord und die Leitung Ihres Bereichs, wo es eine gibt, solange");
        assertThat(asked(Locale.ENGLISH, null).getLast()).startsWith("If it is still open 14 days after the due date");
    }

    @Test
    void saysWhichPeopleAreAsked() {
        of.audience = Audience.of(DOCK);
        assertThat(asked(Locale.GERMAN, null).getFirst()).contains("von allen im Bereich Dock, und so");
        of.audience = new Audience(null, null, true, false);
        assertThat(asked(Locale.GERMAN, null).getFirst()).contains("von allen, die dort für andere zuständig sind,");
        of.audience = new Audience(null, null, false, true);
        assertThat(asked(Locale.GERMAN, null).getFirst()).contains("von allen, die neu dazukommen, und");
        of.audience = new Audience(null, DOCK, false, true);
        assertThat(asked(Locale.GERMAN, null).getFirst()).contains("von allen, die neu in den Bereich Dock kommen,");
        of.audience = new Audience(null, DOCK, true, false);
        assertThat(asked(Locale.ENGLISH, null).getFirst()).contains("asked all in the unit Dock who look after others");
        of.audience = Audience.of(LEARNER);
        assertThat(asked(Locale.GERMAN, null).getFirst())
                .isEqualTo("Werft Nord verlangt „Respekt“ seit dem 12. Januar 2026 von Ihnen persönlich.");
        assertThat(asked(Locale.ENGLISH, "Amina").getFirst())
                .isEqualTo("Werft Nord has asked Amina personally for “Respekt” since January 12, 2026.");
    }

    @Test
    void saysWhereTheDeadlineComesFrom() {
        of.deadline = new Deadline.By(day("2026-01-20"));
        of.due = day("2026-01-26");
        assertThat(asked(Locale.GERMAN, null)).contains("Die Frist ist der 26. Januar 2026: Für alle gilt der "
                + "20. Januar 2026, doch wer später gefragt wird, hat mindestens 14 Tage.");
        of.deadline = new Deadline.Within(50);
        of.due = day("2026-03-03");
        assertThat(asked(Locale.GERMAN, null))
                .contains("Die Frist ist der 3. März 2026: 50 Tage ab dem 12. Januar 2026.");
        of.again = true;
        of.validity = new Validity.Months(24, false);
        assertThat(asked(Locale.GERMAN, null)).contains("Die Frist ist der 3. März 2026: Das Programm ist alle 2 Jahre "
                + "zu wiederholen, und dafür bleiben immer mindestens 14 Tage.");
        of.validity = new Validity.Yearly(MonthDay.of(3, 31));
        assertThat(asked(Locale.GERMAN, null).get(1)).contains("jedes Jahr bis 31. März zu");
        assertThat(asked(Locale.ENGLISH, null).get(1)).contains("every year by 31 March");
        of.validity = new Validity.Months(18, true);
        assertThat(asked(Locale.ENGLISH, null).get(1)).contains("every 18 months");
        of.validity = new Validity.UntilChanged(60);
        of.update = new Update(day("2026-01-01"), LocalizedText.of("Die Frist beträgt drei Monate.", "Three months."));
        assertThat(asked(Locale.GERMAN, null)).contains("Die Frist ist der 3. März 2026: Das Programm ist nach jeder "
                + "wesentlichen Änderung eines seiner Kurse zu wiederholen, und dafür bleiben immer mindestens 14 Tage.",
                "Was sich geändert hat, Stand 1. Januar 2026: Die Frist beträgt drei Monate.");
    }

    @Test
    void saysWhichAbsencesHaveMovedIt() {
        of.absences = List.of(new Absence(day("2025-08-01"), day("2025-08-09")),
                new Absence(day("2026-02-01"), day("2026-02-10")));
        of.postponed = day("2026-03-13");
        assertThat(asked(Locale.GERMAN, null)).last().isEqualTo("Wegen der Abwesenheit vom 1. Februar 2026 bis "
                + "10. Februar 2026 ist die Frist um 10 Tage auf den 13. März 2026 verschoben.");
        assertThat(asked(Locale.ENGLISH, null)).last().isEqualTo("Because of absences from February 1, 2026 until "
                + "February 10, 2026 the deadline has moved by 10 days to March 13, 2026.");
    }

    @Test
    void saysWhatIsMissing() {
        of.respectDone = true;
        assertThat(stands(Locale.GERMAN, null))
                .containsExactly("Noch nicht erledigt, denn es fehlt: „Perspektiven wechseln“.");
        of.respectDone = false;
        of.selection = Selection.ANY;
        of.status = ObligationStatus.IN_PROGRESS;
        assertThat(stands(Locale.GERMAN, null)).containsExactly("Sie haben schon begonnen.", "Noch nicht erledigt, "
                + "denn es fehlt einer dieser Kurse: „Respekt am Arbeitsplatz“, „Perspektiven wechseln“.");
        assertThat(stands(Locale.ENGLISH, "Amina")).containsExactly("Amina has begun already.",
                "Not done yet, because one of these courses is missing: “Respect at work”, “Other views”.");
        of.evidence = List.of(elsewhere(EvidenceStatus.SUBMITTED), elsewhere(EvidenceStatus.REFUSED));
        assertThat(stands(Locale.GERMAN, null)).contains("Ein Nachweis von anderswo vom 11. Februar 2026 "
                + "(Volkshochschule Kiel) wartet darauf, dass darüber entschieden wird.",
                "Ein Nachweis von anderswo vom 11. Februar 2026 (Volkshochschule Kiel) wurde nicht anerkannt.");
    }

    @Test
    void saysWhatHasShownItAndUntilWhen() {
        of.fulfilled = day("2026-02-11");
        of.evidence = List.of(certificate(), elsewhere(EvidenceStatus.ACCEPTED));
        assertThat(stands(Locale.GERMAN, null)).containsExactly("Erledigt am 11. Februar 2026 durch das Zertifikat "
                + "IQ-2026-AAAA-BBBB für „Respekt am Arbeitsplatz“, den anerkannten Nachweis „Volkshochschule Kiel“ "
                + "für „Respekt am Arbeitsplatz“.", "Das gilt auf Dauer.");
        of.validUntil = day("2027-03-31");
        assertThat(stands(Locale.GERMAN, null)).contains("Das gilt bis 31. März 2027.");
        of.validity = new Validity.Yearly(MonthDay.of(3, 31));
        assertThat(stands(Locale.GERMAN, null)).contains("Das gilt bis 31. März 2027, denn das Programm ist jedes Jahr "
                + "bis 31. März zu wiederholen.");
        of.status = ObligationStatus.EXPIRED;
        assertThat(stands(Locale.ENGLISH, null)).contains("That was valid until March 31, 2027, because the programme "
                + "is to be repeated every year by 31 March.");
    }

    @Test
    void saysWhyItIsNotAskedForAnyMore() {
        of.waiver = WaiverReason.TEACHES_IT;
        assertThat(stands(Locale.GERMAN, null)).containsExactly("Seit dem 1. Februar 2026 nicht mehr verlangt, weil "
                + "wer es unterrichtet, es nicht lernen muss.");
        of.waiver = WaiverReason.LEAVES_SOON;
        assertThat(stands(Locale.ENGLISH, "Amina")).containsExactly("Not asked for since February 1, 2026, because the "
                + "time in the organisation ends soon.");
    }

    private List<String> asked(Locale language, String person) {
        return new WhyWords(words(language), language, person).asked(of.get());
    }

    private List<String> stands(Locale language, String person) {
        return new StandingWords(words(language), language, person).stands(of.get());
    }

    private static Translation words(Locale language) {
        var words = new DefaultI18NProvider(List.of(Locale.GERMAN, Locale.ENGLISH));
        return (key, values) -> words.getTranslation(key, language, values);
    }
}
