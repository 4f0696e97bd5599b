package de.iqcampus;

import static de.iqcampus.Traces.bytes;

import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.assessment.Reflection;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.learning.EnrolmentId;
import de.iqcampus.learning.EnrolmentService;
import de.iqcampus.learning.ExerciseWork;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.Sha256;
import de.iqcampus.shared.TimeOrderedUuid;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Fills every table that may speak of people with rows about one, who has a name and addresses like nobody else. */
@TestComponent
public class WholePerson {

    public static final String GIVEN = "Zwetschgenröslein";
    public static final String FAMILY = "Quittenbaum-Łößterle";
    public static final String MAIN = "zwetschge.quitte@obstgarten.example";
    static final String SECOND = "q.loessterle@streuobst.example";
    static final String AWAITED = "roeslein@mostpresse.example";
    static final String FORMER = "fallobst@windfall.example";
    public static final List<String> WORDS = List.of(GIVEN, FAMILY, MAIN, SECOND, AWAITED, FORMER);
    public static final String SERIAL = "IQ-2026-2Q2Q-7QWW";
    public static final Answer.Text PRIVATE = new Answer.Text("Das weiß nur ich.");

    private final JdbcClient database;
    private final CourseCatalogue catalogue;
    private final EnrolmentService enrolments;
    private final ExerciseWork work;
    private final ExerciseLibrary library;
    private final AttemptService attempts;
    private final MailOutbox outbox;

    WholePerson(JdbcClient database, CourseCatalogue catalogue, EnrolmentService enrolments, ExerciseWork work,
            ExerciseLibrary library, AttemptService attempts, MailOutbox outbox) {
        this.database = database;
        this.catalogue = catalogue;
        this.enrolments = enrolments;
        this.work = work;
        this.library = library;
        this.attempts = attempts;
        this.outbox = outbox;
    }

    /** To be called as the system user. */
    public Life begin() {
        var id = new AccountId(TimeOrderedUuid.next());
        TestAccounts.add(database, id, MAIN);
        var account = bytes(id.value());
        sql("update account set given_name = ?, family_name = ? where account_id = ?", GIVEN, FAMILY, account);
        List.of(MAIN, SECOND).forEach(
                it -> sql("insert into account_address values (?, ?, '2026-02-01')", it, account));
        sql("insert into account_token (token_hash, account_id, purpose, expires_at, address)"
                + " values (?, ?, 'ADDRESS', '2020-01-01', ?)", "hash of " + id.value(), account, AWAITED);
        sql("insert into role_grant (role_grant_id, account_id, role, granted_at) values (?, ?, 'LEARNER',"
                + " '2026-02-01')", account, account);
        sql("insert into name_request values (?, ?, ?, ?, '2026-02-01', null, null, 0)", account, account, GIVEN,
                FAMILY);
        sql("insert into device values (?, ?, ?, 'Firefox', '2026-02-01', '2026-02-01', '2036-02-01')", account,
                account, "secret of " + id.value().toString().substring(0, 8));
        sql("insert into sign_in_attempt values (?, ?, 'PASSWORD', 'Firefox', '2036-02-01', true)", account, account);
        factors(account);
        feedback(account);
        belong(account);
        var life = learn(id);
        letters(id);
        return life;
    }

    private void belong(byte[] account) {
        var organisation = bytes(TimeOrderedUuid.next());
        sql("insert into organisation values (?, 'Obstgarten', 'CHAMBER', null, null, 'BW', '2026-02-01', null, 0)",
                (Object) organisation);
        sql("insert into membership (membership_id, account_id, organisation_id, address, member_from, closed, version)"
                + " values (?, ?, ?, ?, '2026-02-01', false, 0)", account, account, organisation, SECOND);
        sql("insert into join_code values (?, ?, null, ?, ?, false, '2036-02-01', 1, 0, 0)",
                "code " + TimeOrderedUuid.next().toString().substring(9, 18), organisation, account, SECOND);
        var file = bytes(TimeOrderedUuid.next());
        sql("insert into member_import values (?, ?, ?, '2026-02-01', '2026-02-01', 0)", file, organisation, account);
        sql("insert into member_import_row values (?, ?, 2, ?, ?, ?, null, 'de', 'CREATED', '', true, 0)", account,
                file, GIVEN, FAMILY, SECOND);
        oblige(account, organisation);
    }

    private void oblige(byte[] account, byte[] organisation) {
        var course = database.sql("select course_id from course limit 1").query(byte[].class).single();
        var programme = bytes(TimeOrderedUuid.next());
        sql("insert into programme values (?, ?, 'Pflaumen', 'ALL', 0, false, null, null, 0, 0)", programme,
                organisation);
        sql("insert into assignment values (?, ?, ?, ?, null, false, false, null, 30, '2026-02-01', '2026-02-01', null,"
                + " 0, 0)", account, programme, organisation, account);
        sql("insert into obligation values (?, ?, ?, ?, ?, 1, false, '2026-02-01', '2026-02-01', '2036-02-01',"
                + " '2036-02-01', false, null, null, null, null, null, null, true, 'OPEN', '2036-02-01', 0, null)",
                account, account, organisation, programme, account);
        sql("insert into obligation_change values (?, ?, ?, '2026-02-01', 'OPEN')", account, account, account);
        sql("insert into evidence values (?, ?, ?, ?, 0, 0, '', 'Volkshochschule', '2026-02-01', 'SUBMITTED', 0)",
                account, account, account, course);
        sql("insert into reminder values (?, ?, 'duty', 'asked', 'OBLIGATIONS', 'ASKED', 'x', 'x', '', '/', '2036-02-01',"
                + " '2026-02-01', true, null)", account, account);
        sql("insert into saved_view values (?, ?, ?, 'Überfällig', null, ?, 'OVERDUE')", account, account, organisation,
                programme);
        sql("insert into absence values (?, ?, ?, '2026-02-01', '2026-02-02')", account, account, organisation);
    }

    private void feedback(byte[] account) {
        sql("insert into feedback_report (feedback_id, number, kind, page, words, email, language, created_at, status,"
                + " answer, done_by, done_at, due_on, version) values (?, ?, 'MISTAKE', '/', 'Ein Fehler.', ?, 'de',"
                + " '2026-02-01', 'ANSWERED', 'Danke.', ?, '2026-02-02', '2026-03-01', 0)",
                bytes(TimeOrderedUuid.next()), reportNumber(), SECOND.toUpperCase(Locale.ROOT), account);
        sql("insert into feedback_report (feedback_id, number, kind, page, words, language, created_at, status,"
                + " reporter, due_on, version) values (?, ?, 'QUESTION', '/', ?, 'de', '2026-02-01', 'NEW', ?,"
                + " '2026-03-01', 0)", bytes(TimeOrderedUuid.next()), reportNumber(), "Ich bin " + GIVEN, account);
    }

    private static String reportNumber() {
        return "Q-" + Long.toString(System.nanoTime(), 36).substring(4);
    }

    private void factors(byte[] account) {
        sql("insert into authenticator_app values (?, ?, ?, ?, 0, '2026-02-01', null)", account, account, GIVEN,
                account);
        sql("insert into recovery_code values (?, 'hash')", (Object) account);
        sql("insert into passkey values (?, ?, ?, ?, ?, ?, 0, '', '2026-02-01', null)", account, account, GIVEN,
                account, account, account);
        sql("insert into foreign_identity values (?, 'https://issuer.example', ?, '2026-02-01')",
                Sha256.of(account), account);
    }

    private Life learn(AccountId id) {
        var revision = catalogue.bySlug("respekt-am-arbeitsplatz").orElseThrow().revision();
        var enrolment = enrolments.enrol(id, revision.course());
        var exercise = library.exercises(revision).values().stream().filter(Reflection.class::isInstance).findFirst()
                .orElseThrow();
        var attempt = work.current(id, enrolment, exercise.id());
        attempts.answer(id, attempt, Reflection.TEXT, PRIVATE);
        sql("insert into lesson_completion values (?, 'any', 'any', 1, '2026-02-01')", bytes(enrolment.value()));
        certify(id, enrolment, revision);
        return new Life(id, enrolment, attempt);
    }

    private void certify(AccountId id, EnrolmentId enrolment, CourseRevision revision) {
        sql("""
                insert into certificate (certificate_id, serial, account_id, enrolment_id, course_id, course_revision,
                  holder_name, language, awarded_on, awarded_at, status, verification_code, version)
                values (?, 'IQ-2026-2Q2Q-7QWW', ?, ?, ?, ?, ?, 'de', '2026-02-01', '2026-02-01 08:00:00', 'VALID',
                  '2222-2222-2222-2222', 0)""", bytes(enrolment.value()), bytes(id.value()), bytes(enrolment.value()),
                bytes(revision.course().value()), revision.number(), GIVEN + " " + FAMILY);
    }

    private void letters(AccountId id) {
        sql("insert into declined_topic values (?, 'certificates')", (Object) bytes(id.value()));
        List.of(MAIN, AWAITED, FORMER).forEach(it -> outbox.post(new Letter(it, "password-changed", Locale.GERMAN,
                Map.of("name", GIVEN + " " + FAMILY, "link", "/reset")).of(id)));
        outbox.post(new Letter(SECOND, "feedback-answer", Locale.GERMAN,
                Map.of("number", "1", "words", "Ein Fehler.", "answer", "Danke.")));
        sql("insert into outbox_letter (letter_id, recipient, template, language, subject, html, text, status, attempts,"
                + " next_attempt_at, created_at, tried_since, ended_at, version) values (?, ?, 'name-declined', 'de',"
                + " 'x', ?, ?, 'REFUSED', 1, '2026-02-01', '2026-02-01', '2026-02-01', '2026-02-01', 0)",
                bytes(TimeOrderedUuid.next()), SECOND.toUpperCase(Locale.ROOT), GIVEN, FAMILY);
    }

    private void sql(String statement, Object... values) {
        database.sql(statement).params(values).update();
    }

    /** Whose rows to look for. */
    public record Life(AccountId id, EnrolmentId enrolment, AttemptId attempt) { }
}
