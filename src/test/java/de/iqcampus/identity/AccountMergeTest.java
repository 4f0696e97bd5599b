package de.iqcampus.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.TestAccounts;
import de.iqcampus.assessment.Answer.Text;
import de.iqcampus.assessment.AttemptId;
import de.iqcampus.assessment.AttemptService;
import de.iqcampus.assessment.ExerciseLibrary;
import de.iqcampus.assessment.Reflection;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.catalogue.CourseSummary;
import de.iqcampus.credentials.CertificateService;
import de.iqcampus.credentials.CertificateSummary;
import de.iqcampus.identity.MergeRefused.Reason;
import de.iqcampus.learning.EnrolmentId;
import de.iqcampus.learning.EnrolmentService;
import de.iqcampus.learning.EnrolmentStatus;
import de.iqcampus.learning.EnrolmentSummary;
import de.iqcampus.learning.ExerciseWork;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import de.iqcampus.shared.SystemUser;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Two accounts of one person, with everything that modules keep about them. */
@SpringBootTest
@Tag("database")
class AccountMergeTest {

    static final List<String> COURSES = List.of("perspektiven-wechseln", "respekt-am-arbeitsplatz");
    static final Text SECRET = new Text("Das bleibt unter uns.");

    @Autowired AccountMerging merging;
    @Autowired AccountDirectory directory;
    @Autowired RoleService roles;
    @Autowired AccountLocks locks;
    @Autowired CourseCatalogue catalogue;
    @Autowired EnrolmentService enrolments;
    @Autowired ExerciseWork work;
    @Autowired ExerciseLibrary library;
    @Autowired AttemptService attempts;
    @Autowired CertificateService certificates;
    @Autowired List<PersonalDataHolder> holders;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;

    AccountId admin;
    AccountId kept;
    AccountId other;

    @BeforeEach
    void signIn() {
        admin = TestAccounts.add(database);
        kept = TestAccounts.add(database);
        other = TestAccounts.add(database);
        SecurityContextHolder.setContext(TestSignIn.context(admin.value().toString(), Role.ADMIN));
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        system.run(() -> List.of(admin, kept, other).forEach(it -> holders.forEach(holder -> holder.erase(it))));
    }

    @Test
    void movesEverythingAndErasesTheOther() {
        var course = course(0);
        var enrolment = asSystem(() -> enrolments.enrol(other, course.revision().course()));
        var attempt = reflect(other, enrolment, course.revision());
        certify(other, enrolment, course.revision());
        roles.grant(other, Role.TRAINER, null);
        belong(other);
        database.sql("insert into account_address values (?, ?, '2026-02-01')")
                .params(email(other), bytes(other.value())).update();

        var preview = merging.preview(kept, email(other).toUpperCase(Locale.ROOT));
        assertThat(preview.moves()).containsOnlyKeys("assessment.move", "credentials.move", "learning.move",
                "organisation.move")
                .containsEntry("learning.move", 1L);
        assertThat(preview.roles()).isEqualTo(Set.of(Role.TRAINER));
        assertThat(directory.entry(other)).as("previewing changes nothing").isNotNull();
        merging.merge(kept, other);

        assertThat(asSystem(() -> enrolments.enrolmentsOf(kept))).extracting(EnrolmentSummary::id)
                .containsExactly(enrolment);
        assertThat(asSystem(() -> attempts.attempt(kept, attempt)).answers()).containsValue(SECRET);
        assertThat(asSystem(() -> certificates.certificatesOf(kept))).extracting(CertificateSummary::holder)
                .containsExactly("Amina Öztürk");
        assertThat(directory.entry(kept).has(Role.TRAINER)).isTrue();
        assertThat(database.sql("select count(*) from membership where account_id = ?").param(bytes(kept.value()))
                .query(Integer.class).single()).isOne();
        assertThat(directory.find(email(other))).as("both addresses sign in to what is left").contains(kept);
        assertThatExceptionOfType(AccountNotFound.class).isThrownBy(() -> directory.entry(other));
        assertThat(database.sql("select count(*) from personal_key where account_id = ?").param(bytes(other.value()))
                .query(Integer.class).single()).isZero();
        assertThat(database.sql("select count(*) from outbox_letter where template = 'accounts-merged' and recipient in"
                + " (?, ?)").params(email(kept), email(other)).query(Integer.class).single()).isEqualTo(2);
    }

    @Test
    void goesOnFromWhereMoreIsDone() {
        var course = course(0);
        var little = asSystem(() -> enrolments.enrol(kept, course.revision().course()));
        var much = asSystem(() -> enrolments.enrol(other, course.revision().course()));
        database.sql("insert into lesson_completion values (?, 'any', 'any', ?, '2026-02-01')")
                .params(bytes(much.value()), course.revision().number()).update();

        merging.merge(kept, other);

        assertThat(asSystem(() -> enrolments.enrolmentsOf(kept)))
                .anySatisfy(it -> assertThat(List.of(it.id(), it.status())).containsExactly(much,
                        EnrolmentStatus.ACTIVE))
                .anySatisfy(it -> assertThat(List.of(it.id(), it.status())).containsExactly(little,
                        EnrolmentStatus.WITHDRAWN));
        assertThat(asSystem(() -> enrolments.enrol(kept, course.revision().course()))).isEqualTo(much);
    }

    @Test
    void keepsItsOwnWhereBothAreAsFar() {
        var course = course(1);
        var own = asSystem(() -> enrolments.enrol(kept, course.revision().course()));
        asSystem(() -> enrolments.enrol(other, course.revision().course()));

        merging.merge(kept, other);

        assertThat(asSystem(() -> enrolments.enrol(kept, course.revision().course()))).isEqualTo(own);
    }

    @Test
    void erasesTheAccountAfterAllThatRefersToIt() {
        assertThat(holders.getLast()).isInstanceOf(IdentityPersonalData.class);
    }

    @Test
    void refusesWhatCannotBe() {
        assertThat(refusal(() -> merging.preview(kept, "nobody@example.org"))).isEqualTo(Reason.UNKNOWN);
        assertThat(refusal(() -> merging.preview(kept, email(kept)))).isEqualTo(Reason.SAME);
        assertThat(refusal(() -> merging.merge(kept, admin))).isEqualTo(Reason.OWN);
        locks.lock(kept);
        assertThat(refusal(() -> merging.merge(kept, other))).isEqualTo(Reason.NOT_ACTIVE);
        assertThat(directory.entry(other)).isNotNull();
    }

    private CourseSummary course(int number) {
        return catalogue.bySlug(COURSES.get(number)).orElseThrow();
    }

    private AttemptId reflect(AccountId person, EnrolmentId enrolment, CourseRevision revision) {
        var exercise = library.exercises(revision).values().stream().filter(Reflection.class::isInstance).findFirst()
                .orElseThrow();
        return asSystem(() -> {
            var attempt = work.current(person, enrolment, exercise.id());
            attempts.answer(person, attempt, Reflection.TEXT, SECRET);
            return attempt;
        });
    }

    private void certify(AccountId person, EnrolmentId enrolment, CourseRevision revision) {
        database.sql("""
                insert into certificate (certificate_id, serial, account_id, enrolment_id, course_id, course_revision,
                  holder_name, language, awarded_on, awarded_at, status, verification_code, version)
                values (?, ?, ?, ?, ?, ?, 'Amina Öztürk', 'de', '2026-02-01', '2026-02-01 08:00:00', 'VALID',
                  '2222-2222-2222-2222', 0)""")
                .params(bytes(enrolment.value()), "IQ-2026-7F3K-92QS", bytes(person.value()), bytes(enrolment.value()),
                        bytes(revision.course().value()), revision.number()).update();
    }

    private void belong(AccountId person) {
        var organisation = bytes(person.value());
        database.sql("insert into organisation values (?, 'Obstgarten', 'CHAMBER', null, null, 'BW', '2026-02-01', null,"
                + " 0)").param(organisation).update();
        database.sql("insert into membership (membership_id, account_id, organisation_id, address, member_from, closed,"
                + " version) values (?, ?, ?, ?, '2026-02-01', false, 0)")
                .params(organisation, organisation, organisation, email(person)).update();
    }

    private static Reason refusal(Runnable deed) {
        try {
            deed.run();
        } catch (MergeRefused e) {
            return e.reason();
        }
        throw new AssertionError("nothing was refused");
    }

    private <T> T asSystem(Supplier<T> work) {
        var result = new AtomicReference<T>();
        system.run(() -> result.set(work.get()));
        return result.get();
    }

    private static String email(AccountId person) {
        return person.value() + "@example.org";
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(16).putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits())
                .array();
    }
}
