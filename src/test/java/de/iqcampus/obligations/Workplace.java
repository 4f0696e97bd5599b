package de.iqcampus.obligations;

import de.iqcampus.TestAccounts;
import de.iqcampus.Traces;
import de.iqcampus.TurnedClock;
import de.iqcampus.agreements.AgreementDetails;
import de.iqcampus.agreements.AgreementKind;
import de.iqcampus.agreements.AgreementService;
import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleService;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.learning.CourseCompleted;
import de.iqcampus.learning.EnrolmentId;
import de.iqcampus.learning.EnrolmentService;
import de.iqcampus.organisation.JoinCodeService;
import de.iqcampus.organisation.JoinService;
import de.iqcampus.organisation.Land;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationDetails;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationKind;
import de.iqcampus.organisation.OrganisationService;
import de.iqcampus.organisation.UnitId;
import de.iqcampus.organisation.UnitService;
import de.iqcampus.programmes.AssignmentDetails;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.AssignmentService;
import de.iqcampus.programmes.Audience;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeDetails;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.ProgrammeService;
import de.iqcampus.programmes.Selection;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.PersonalDataHolder;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** An organisation with its HR and people, for tests that live through days and years there. */
public record Workplace(TurnedClock clock, OrganisationService organisations, UnitService units,
        MembershipService memberships, JoinCodeService codes, JoinService joining, RoleService roles,
        ProgrammeService programmes, AssignmentService assignments, AgreementService agreements,
        EnrolmentService enrolments, CourseCatalogue catalogue, ObligationService obligations,
        EvaluateObligations nights, ApplicationEventPublisher events, TransactionTemplate transaction,
        List<PersonalDataHolder> holders, SystemUser system, JdbcClient database) {

    /** One organisation of a test; its HR is signed in. */
    public class Place {

        public final AccountId hr = person();
        public final OrganisationId id;
        private final List<AccountId> people = new ArrayList<>(List.of(hr));

        public Place() {
            signIn(hr, Role.ADMIN);
            id = organisations.create(new OrganisationDetails("Werft " + TimeOrderedUuid.next(),
                    OrganisationKind.CHAMBER, null, null, Land.HH, today()));
            system.run(() -> roles.grant(hr, Role.HR, id.value()));
            signInHr();
        }

        public void signInHr() {
            signIn(hr, Role.HR);
        }

        /** Somebody new, who joins today by a code. */
        public AccountId join(@Nullable UnitId unit) {
            var person = person();
            people.add(person);
            take(person, unit);
            return person;
        }

        /** Somebody who belongs elsewhere, too. */
        public void take(AccountId person) {
            take(person, null);
        }

        private void take(AccountId person, @Nullable UnitId unit) {
            signInHr();
            var code = codes.make(id, unit, today().plusDays(1), 1);
            signIn(person, Role.LEARNER);
            joining.join(person, code);
            signInHr();
        }

        public byte[] bytes() {
            return Traces.bytes(id.value());
        }

        public void leave(AccountId person) {
            signInHr();
            memberships.members(id, "", null, 0).stream().filter(it -> it.account().equals(person))
                    .map(Member::id).forEach(it -> memberships.end(id, it, today()));
        }

        public ProgrammeId programme(Validity validity, CourseId... courses) {
            return programme("Respekt", validity, courses);
        }

        public ProgrammeId programme(String name, Validity validity, CourseId... courses) {
            return programmes.create(id, new ProgrammeDetails(name, Selection.ALL, List.of(courses), List.of(),
                    validity));
        }

        public AssignmentId release(ProgrammeId programme, Audience audience, Deadline deadline) {
            var assignment = assignments.prepare(id, programme, new AssignmentDetails(audience, deadline));
            assignments.release(id, assignment);
            return assignment;
        }

        public void agree() {
            agreements.record(id, new AgreementDetails(AgreementKind.NO_COUNCIL, today(), ""));
        }

        public void clear() {
            clear(holders);
        }

        /** For a crowd: without looking through all letters for each of them. */
        public void clearButLetters() {
            people.forEach(it -> database.sql("delete from outbox_letter where account_id = ?")
                    .param(Traces.bytes(it.value())).update());
            clear(holders.stream().filter(it -> !it.getClass().getSimpleName().startsWith("Mail")).toList());
        }

        private void clear(List<PersonalDataHolder> asked) {
            SecurityContextHolder.clearContext();
            system.run(() -> people.forEach(it -> asked.forEach(holder -> holder.erase(it))));
        }
    }

    public LocalDate today() {
        return GermanTime.day(clock.instant());
    }

    /** A course of the catalogue. */
    public CourseId course(int which) {
        return catalogue.published().get(which).revision().course();
    }

    public List<OwnObligation> obligationsOf(AccountId person) {
        var found = new AtomicReference<List<OwnObligation>>(List.of());
        system.run(() -> found.set(obligations.obligationsOf(person)));
        return found.get();
    }

    /** Begins a course; answers are none of this test's business. */
    public EnrolmentId enrol(AccountId person, CourseId course) {
        var enrolment = new AtomicReference<EnrolmentId>();
        system.run(() -> enrolment.set(enrolments.enrol(person, course)));
        return enrolment.get();
    }

    /** All that follows from the last step of a course. */
    public void complete(AccountId person, CourseId course) {
        var enrolment = enrol(person, course);
        var revision = new AtomicReference<CourseRevision>();
        system.run(() -> revision.set(catalogue.currentRevision(course)));
        transaction.executeWithoutResult(status -> {
            database.sql("update enrolment set status = 'COMPLETED', completed_at = ? where enrolment_id = ?")
                    .params(java.sql.Timestamp.from(clock.instant()), bytes(enrolment)).update();
            events.publishEvent(new CourseCompleted(enrolment, person, revision.get(), clock.instant()));
        });
    }

    /** Lives until the end of that day. */
    public void liveUntil(LocalDate day) {
        while (today().isBefore(day)) {
            clock.turn(today().plusDays(1));
            system.run(() -> nights.run(clock.instant()));
        }
    }

    private AccountId person() {
        return TestAccounts.add(database);
    }

    private static byte[] bytes(EnrolmentId id) {
        return Traces.bytes(id.value());
    }

    static void signIn(AccountId person, Role... held) {
        SecurityContextHolder.setContext(TestSignIn.context(person.value().toString(), held));
    }
}
