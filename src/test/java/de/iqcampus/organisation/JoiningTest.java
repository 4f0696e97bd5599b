package de.iqcampus.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.Mockito.atLeast;
import static org.mockito.Mockito.verify;

import de.iqcampus.TestAccounts;
import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.InputRefused;
import de.iqcampus.identity.InvitationAcceptance;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleService;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.PersonalDataHolder;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.mockito.ArgumentCaptor;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.bean.override.mockito.MockitoSpyBean;

/** How people come to belong to an organisation: by a letter or by a code, and never without agreeing. */
@SpringBootTest
@Tag("database")
class JoiningTest {

    @Autowired OrganisationService organisations;
    @Autowired UnitService units;
    @Autowired MembershipService memberships;
    @Autowired TeamInvitations invitations;
    @Autowired TeamService team;
    @Autowired JoinCodeService codes;
    @Autowired JoinService joining;
    @Autowired EndedMemberships nights;
    @Autowired Clock clock;
    @Autowired InvitationAcceptance acceptance;
    @Autowired AccountDirectory directory;
    @Autowired RoleService roles;
    @Autowired List<PersonalDataHolder> holders;
    @Autowired SystemUser system;
    @Autowired JdbcClient database;
    @MockitoSpyBean MailOutbox outbox;

    final List<AccountId> people = new ArrayList<>();
    final String mark = TimeOrderedUuid.next().toString().substring(9);
    OrganisationId werft;
    OrganisationId other;
    UnitId dock;
    AccountId hr;

    @BeforeEach
    void appoint() {
        hr = person();
        signIn(person(), Role.ADMIN);
        werft = organisations.create(new OrganisationDetails("Werft " + mark, OrganisationKind.CHAMBER, null, null,
                Land.HH, LocalDate.of(2026, 1, 1)));
        other = organisations.create(new OrganisationDetails("Andere " + mark, OrganisationKind.CHAMBER, null, null,
                Land.HH, LocalDate.of(2026, 1, 1)));
        dock = units.add(werft, "Dock", null);
        roles.grant(hr, Role.HR, werft.value());
        signIn(hr, Role.HR);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        system.run(() -> people.forEach(it -> holders.forEach(holder -> holder.erase(it))));
    }

    @Test
    void opensAnAccountThatBelongsToTheOrganisation() {
        var address = TimeOrderedUuid.next() + "@example.org";
        invitations.invite(werft, new TeamInvitation("Thảo", "Berg", address.toUpperCase(Locale.ROOT), dock,
                Locale.ENGLISH));

        var letter = letter();
        assertThat(letter.template()).isEqualTo("membership-invitation");
        assertThat(letter.language()).isEqualTo(Locale.ENGLISH);
        assertThat(letter.values()).containsEntry("organisation", "Werft " + mark);
        assertThat(addresses()).as("nobody before they agree").doesNotContain(address);

        var person = acceptance.accept(secretEnd(letter), "Thảo", "Berg", "drei Birnen am See");
        people.add(person);

        assertThat(memberships.members(werft, "thảo", dock, 0)).singleElement().satisfies(it ->
                assertThat(List.of(it.account(), it.fullName(), it.address(), it.from()))
                        .containsExactly(person, "Thảo Berg", address, GermanTime.today(clock)));
    }

    @Test
    void invitesAnewWhoeverHasNotAnswered() {
        var wish = new TeamInvitation("Thảo", "Berg", TimeOrderedUuid.next() + "@example.org", dock, Locale.ENGLISH);
        invitations.invite(werft, wish);
        var first = secretEnd(letter());
        invitations.invite(werft, wish);

        assertThat(letter().template()).as("there is no account to sign in to").isEqualTo("membership-invitation");
        assertThat(acceptance.invited(first)).isEmpty();
        people.add(acceptance.accept(secretEnd(letter()), "Thảo", "Berg", "drei Birnen am See"));
        assertThat(addresses()).containsOnlyOnce(wish.address());
    }

    @Test
    void asksWhoeverHasAnAccount() {
        var person = person();
        var address = person.value() + "@example.org";
        invitations.invite(werft, new TeamInvitation("A", "B", address, null, Locale.ENGLISH));

        var letter = letter();
        assertThat(letter.template()).isEqualTo("membership-offer");
        assertThat(letter.to()).isEqualTo(address);
        assertThat(letter.language()).as("the person's own").isEqualTo(Locale.GERMAN);
        assertThat(addresses()).doesNotContain(address);
        var code = secretEnd(letter);

        var stranger = person();
        signIn(stranger, Role.LEARNER);
        assertThatExceptionOfType(JoinRefused.class).isThrownBy(() -> joining.offer(stranger, code));
        assertThatExceptionOfType(JoinRefused.class).isThrownBy(() -> joining.join(stranger, code));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> joining.join(person, code));
        signIn(person, Role.LEARNER);
        assertThat(joining.offer(person, code)).isEqualTo(new JoinOffer(code, "Werft " + mark, null));
        joining.join(person, code);
        assertThatExceptionOfType(JoinRefused.class).isThrownBy(() -> joining.join(person, code));

        signIn(hr, Role.HR);
        assertThat(addresses()).contains(address);
        assertThat(codes.codes(werft)).as("invitations are nobody else's to see").isEmpty();
    }

    @Test
    void refusesWhatCannotBeInvited() {
        assertThatExceptionOfType(InputRefused.class).isThrownBy(() -> invitations.invite(werft,
                new TeamInvitation("", "", "no address", null, Locale.GERMAN)));
        units.close(werft, dock);
        assertThat(problems(() -> invitations.invite(werft, new TeamInvitation("A", "B", "a@example.org", dock,
                Locale.GERMAN)))).containsExactly(OrganisationProblem.UNIT_PARENT);
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> {
            for (int time = 0; time < 9; time++) {
                invitations.invite(werft, new TeamInvitation("A", "B", hr.value() + "@example.org", null,
                        Locale.GERMAN));
            }
        });
    }

    @Test
    void joinsByACodeAsOftenAsItMayBeUsed() {
        var code = codes.make(werft, dock, GermanTime.today(clock).plusDays(1), 1);
        assertThat(codes.codes(werft)).containsExactly(
                new JoinCodeEntry(code, "Dock", GermanTime.today(clock).plusDays(1), 1, 0));
        var first = person();
        var second = person();

        signIn(hr, Role.HR);
        joining.join(hr, code); // belongs to it already
        signIn(first, Role.LEARNER);
        assertThat(joining.offer(first, " " + code.toUpperCase(Locale.ROOT).replace("-", " ")).organisation())
                .isEqualTo("Werft " + mark);
        joining.join(first, code);
        signIn(second, Role.LEARNER);
        assertThatExceptionOfType(JoinRefused.class).isThrownBy(() -> joining.join(second, code));

        signIn(hr, Role.HR);
        assertThat(addresses()).contains(first.value() + "@example.org");
        assertThat(codes.codes(werft)).extracting(JoinCodeEntry::uses).containsExactly(1);
    }

    @Test
    void endsCodes() {
        assertThat(problems(() -> codes.make(werft, null, GermanTime.today(clock).minusDays(1), 0)))
                .containsExactlyInAnyOrder(OrganisationProblem.CODE_END, OrganisationProblem.CODE_USES);
        var withdrawn = codes.make(werft, null, GermanTime.today(clock), 10);
        codes.withdraw(werft, withdrawn);
        var over = codes.make(werft, null, GermanTime.today(clock), 10);
        database.sql("update join_code set ends_on = '2026-02-01' where code = ?").param(over).update();
        var person = person();
        signIn(person, Role.LEARNER);
        for (var code : List.of(withdrawn, over, "nonsense", "")) {
            assertThatExceptionOfType(JoinRefused.class).as(code).isThrownBy(() -> joining.join(person, code));
        }
        assertThatExceptionOfType(TooManyAttempts.class).isThrownBy(() -> guess(person, 20));

        system.run(() -> nights.run(Instant.now()));
        assertThat(database.sql("select count(*) from join_code where code = ?").param(over).query(Integer.class)
                .single()).isZero();
    }

    @Test
    void keepsHrToTheirOwnOrganisations() {
        assertThat(team.organisations()).extracting(OrganisationEntry::id).containsExactly(werft);
        var invitation = new TeamInvitation("A", "B", "a@example.org", null, Locale.GERMAN);
        refused(() -> invitations.invite(other, invitation));
        refused(() -> codes.codes(other));
        refused(() -> codes.make(other, null, GermanTime.today(clock), 1));
        var own = codes.make(werft, null, GermanTime.today(clock), 1);
        refused(() -> codes.withdraw(other, own));
        signIn(hr, Role.LEARNER);
        refused(() -> team.organisations());
        refused(() -> codes.codes(werft));
    }

    private void guess(AccountId person, int times) {
        for (int time = 0; time < times; time++) {
            try {
                joining.offer(person, "aaaaa-" + time);
            } catch (JoinRefused wrong) {
                // and once more
            }
        }
    }

    private List<String> addresses() {
        return memberships.members(werft, "", null, 0).map(Member::address).getContent();
    }

    private Letter letter() {
        var letter = ArgumentCaptor.forClass(Letter.class);
        verify(outbox, atLeast(1)).post(letter.capture());
        return letter.getValue();
    }

    private static String secretEnd(Letter letter) {
        var link = letter.values().get("link").toString();
        return link.substring(link.lastIndexOf('/') + 1);
    }

    private AccountId person() {
        var person = TestAccounts.add(database);
        people.add(person);
        return person;
    }

    private static void signIn(AccountId person, Role... roles) {
        SecurityContextHolder.setContext(TestSignIn.context(person.value().toString(), roles));
    }

    private static void refused(Runnable deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run);
    }

    private static Set<OrganisationProblem> problems(Runnable deed) {
        return assertThatExceptionOfType(OrganisationRefused.class).isThrownBy(deed::run).actual().problems();
    }
}
