package de.iqcampus.organisation;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import de.iqcampus.TestAccounts;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleService;
import de.iqcampus.identity.TestSignIn;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.PersonalDataHolder;
import de.iqcampus.shared.SystemUser;
import de.iqcampus.shared.TimeOrderedUuid;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** The people of a test and the organisations they work for; the database is shared with those of others. */
class TestPeople {

    static final LocalDate LONG_AGO = LocalDate.of(2026, 1, 1);

    private final ApplicationContext campus;
    private final List<AccountId> known = new ArrayList<>();
    private final String mark = TimeOrderedUuid.next().toString().substring(9);
    private final AccountId admin;

    TestPeople(ApplicationContext campus) {
        this.campus = campus;
        this.admin = person();
    }

    /** What no other test has in its names. */
    String mark() { return mark; }

    AccountId person() {
        return remember(TestAccounts.add(campus.getBean(JdbcClient.class)));
    }

    /** Somebody who manages the organisation. */
    AccountId hr(OrganisationId organisation) {
        var hr = person();
        asAdmin(() -> campus.getBean(RoleService.class).grant(hr, Role.HR, organisation.value()));
        return hr;
    }

    MembershipId join(AccountId person, OrganisationId organisation, @Nullable UnitId unit) {
        campus.getBean(Memberships.class).begin(person, organisation, unit, null);
        return campus.getBean(MembershipRepository.class).findOpen(person, organisation).orElseThrow().id();
    }

    /** An organisation with the mark behind its name. */
    OrganisationId employer(String name) {
        var made = new ArrayList<OrganisationId>();
        asAdmin(() -> made.add(campus.getBean(OrganisationService.class).create(details(name + " " + mark))));
        return made.getFirst();
    }

    static OrganisationDetails details(String name) {
        return new OrganisationDetails(name, OrganisationKind.EMPLOYER, SizeClass.LARGE, Sector.TRANSPORT, Land.HH,
                LONG_AGO);
    }

    void signInAdmin() {
        signIn(admin, Role.ADMIN);
    }

    static void signIn(AccountId person, Role... roles) {
        SecurityContextHolder.setContext(TestSignIn.context(person.value().toString(), roles));
    }

    void asAdmin(Runnable deed) {
        var before = SecurityContextHolder.getContext();
        signInAdmin();
        deed.run();
        SecurityContextHolder.setContext(before);
    }

    /** Somebody who came by themselves. */
    AccountId remember(AccountId person) {
        known.add(person);
        return person;
    }

    /** Whatever the test left of them. */
    void forget() {
        SecurityContextHolder.clearContext();
        campus.getBean(SystemUser.class).run(() -> known.forEach(it ->
                campus.getBeanProvider(PersonalDataHolder.class).orderedStream().forEach(holder -> holder.erase(it))));
    }

    static void refused(Runnable deed) {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(deed::run);
    }

    static Set<OrganisationProblem> problems(Runnable deed) {
        return assertThatExceptionOfType(OrganisationRefused.class).isThrownBy(deed::run).actual().problems();
    }
}
