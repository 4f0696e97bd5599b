package de.iqcampus;

import static de.iqcampus.Traces.bytes;
import static org.assertj.core.api.Assertions.assertThat;

import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.assessment.Quiz;
import de.iqcampus.assessment.Reflection;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.identity.Erasure;
import de.iqcampus.identity.ErasureCause;
import de.iqcampus.identity.SignInAccounts;
import de.iqcampus.learning.ExerciseWork;
import de.iqcampus.learning.ProgressService;
import de.iqcampus.retention.RetentionRule;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.authentication.event.AuthenticationSuccessEvent;

/** What the nights remove and what they leave, of rows as old as it takes. */
@SpringBootTest
@Tag("database")
@Import(WholePerson.class)
class RetentionRulesTest {

    @Autowired List<RetentionRule> rules;
    @Autowired WholePerson whole;
    @Autowired Erasure erasure;
    @Autowired SystemUser system;
    @Autowired ExerciseLibrary library;
    @Autowired ExerciseWork work;
    @Autowired ProgressService progress;
    @Autowired SignInAccounts door;
    @Autowired ApplicationEventPublisher events;
    @Autowired JdbcClient database;
    @Autowired Clock clock;

    final List<AccountId> people = new ArrayList<>();

    @AfterEach
    void forget() {
        system.run(() -> people.forEach(it -> erasure.erase(it, ErasureCause.OWN_WISH)));
    }

    @Test
    void erasesUnusedAccountsALetterAndThirtyDaysLater() {
        var asleep = person(Period.ofMonths(24).minusDays(29));
        var awake = person(Period.ofMonths(24).minusDays(31));

        apply("inactivity-notice", now());
        apply("inactivity-notice", now());
        assertThat(letters(asleep)).isOne();
        assertThat(letters(awake)).isZero();

        apply("inactive-accounts", now().plusSeconds(29 * 86_400));
        assertThat(exists(asleep)).isTrue();
        apply("inactive-accounts", now().plusSeconds(31 * 86_400));
        assertThat(exists(asleep)).isFalse();
        assertThat(exists(awake)).isTrue();
    }

    @Test
    void keepsTheAccountOfWhoeverSignsIn() {
        var person = person(Period.ofMonths(30));
        apply("inactivity-notice", now());
        var account = door.loadUserByUsername(person.value() + "@example.org");
        events.publishEvent(new AuthenticationSuccessEvent(new TestingAuthenticationToken(account, "")));

        apply("inactive-accounts", now().plusSeconds(31 * 86_400));
        assertThat(exists(person)).isTrue();
        assertThat(count("account where account_id = ? and last_signed_in_at > '2026-01-01'", person)).isOne();
    }

    @Test
    void erasesAccountsThatNobodyConfirmed() {
        var old = person(Period.ZERO);
        var recent = person(Period.ZERO);
        sql("update account set confirmed_at = null, created_at = ? where account_id = ?", ago(Period.ofDays(8)), old);
        sql("update account set confirmed_at = null, created_at = ? where account_id = ?", ago(Period.ofDays(6)),
                recent);

        assertThat(rule("unconfirmed-accounts").due(now())).isPositive();
        apply("unconfirmed-accounts", now());

        assertThat(exists(old)).isFalse();
        assertThat(exists(recent)).isTrue();
    }

    @Test
    void removesAnswersOfACourseCompletedLongAgoButNotWhatTheCertificateNeeds() {
        var life = new AtomicReference<WholePerson.Life>();
        system.run(() -> life.set(whole.begin()));
        var learner = life.get().id();
        var enrolment = life.get().enrolment();
        people.add(learner);
        var quiz = passedQuiz(life.get());
        sql("update enrolment set status = 'COMPLETED', completed_at = ? where account_id = ?",
                ago(Period.ofMonths(5)), learner);

        apply("answers", now());
        assertThat(count("attempt where account_id = ?", learner)).isEqualTo(2);
        sql("update enrolment set completed_at = ? where account_id = ?", ago(Period.ofMonths(7)), learner);
        assertThat(rule("answers").due(now())).isPositive();
        apply("answers", now());

        assertThat(count("attempt where account_id = ? and passed and items_right = 8", learner)).isOne();
        assertThat(count("attempt where account_id = ?", learner)).isOne();
        assertThat(count("attempt_answer where attempt_id = ?", life.get().attempt().value())).isZero();
        assertThat(count("attempt_answer where attempt_id = ?", quiz)).isZero();
        assertThat(count("certificate where account_id = ?", learner)).isOne();
        assertThat(count("lesson_completion where enrolment_id = ?", enrolment.value())).isEqualTo(2);
        system.run(() -> {
            var shown = progress.progress(learner, enrolment);
            assertThat(shown.answersRemoved()).isTrue();
            var reflection = library.exercises(shown.revision()).values().stream().filter(Reflection.class::isInstance)
                    .findFirst().orElseThrow();
            assertThat(work.current(learner, enrolment, reflection.id())).as("opens, to practise again")
                    .isNotEqualTo(life.get().attempt());
        });
        apply("answers", now());
        assertThat(count("attempt where account_id = ?", learner)).as("what is written since stays as long").isEqualTo(2);
    }

    @Test
    void signsOutDevicesNotUsedForLong() {
        var person = person(Period.ZERO);
        device(person, "used", Period.ofDays(29));
        device(person, "unused", Period.ofDays(31));

        apply("devices", now());

        assertThat(database.sql("select label from device where account_id = ?").param(bytes(person.value()))
                .query(String.class).list()).containsExactly("used");
    }

    @Test
    void hasARuleForEachAndWordsForAll() {
        assertThat(rules).extracting(RetentionRule::name).containsExactlyInAnyOrder("answers", "audit-log", "devices",
                "ended-memberships", "imports", "inactive-accounts", "inactivity-notice", "letter-words", "letters", "reminders", "reports",
                "sign-ins", "training-proof", "unconfirmed-accounts");
    }

    private UUID passedQuiz(WholePerson.Life life) {
        var revision = new AtomicReference<CourseRevision>();
        system.run(() -> revision.set(progress.progress(life.id(), life.enrolment()).revision()));
        var quiz = library.exercises(revision.get()).values().stream().filter(Quiz.class::isInstance).findFirst()
                .orElseThrow();
        var id = TimeOrderedUuid.next();
        sql("insert into attempt values (?, ?, ?, ?, ?, 1, '2026-02-01', '2026-02-01', '2026-02-01', 8, 10, true, 0)",
                id, life.id(), revision.get().course().value(), revision.get().number(), quiz.id());
        sql("insert into enrolment_attempt values (?, ?, ?, 'any', '2026-02-01')", id, life.enrolment().value(),
                quiz.id());
        sql("insert into attempt_answer (attempt_id, part, sealed, answered_at) values (?, 'x', ?, '2026-02-01')", id,
                id);
        return id;
    }

    private void device(AccountId person, String label, Period unused) {
        sql("insert into device values (?, ?, null, ?, ?, ?, '2036-01-01')", TimeOrderedUuid.next(), person, label,
                ago(unused), ago(unused));
    }

    private AccountId person(Period away) {
        var person = TestAccounts.add(database);
        people.add(person);
        sql("update account set confirmed_at = '2020-01-01', last_signed_in_at = ? where account_id = ?", ago(away),
                person);
        return person;
    }

    private RetentionRule rule(String name) {
        return rules.stream().filter(it -> it.name().equals(name)).findFirst().orElseThrow();
    }

    private void apply(String rule, Instant when) {
        system.run(() -> rule(rule).apply(when));
    }

    private Instant now() {
        return clock.instant();
    }

    private String ago(Period period) {
        return now().atZone(GermanTime.ZONE).minus(period).withZoneSameInstant(ZoneOffset.UTC).toLocalDateTime()
                .toString().replace('T', ' ').substring(0, 19);
    }

    private boolean exists(AccountId person) {
        return count("account where account_id = ?", person) == 1;
    }

    private long letters(AccountId person) {
        return count("outbox_letter where template = 'erasure-announced' and account_id = ?", person);
    }

    private long count(String rest, Object id) {
        return database.sql("select count(*) from " + rest).param(raw(id)).query(Long.class).single();
    }

    private void sql(String statement, Object... values) {
        database.sql(statement).params(Arrays.stream(values).map(RetentionRulesTest::raw).toList()).update();
    }

    private static Object raw(Object value) {
        return switch (value) {
            case AccountId account -> bytes(account.value());
            case UUID id -> bytes(id);
            default -> value;
        };
    }
}
