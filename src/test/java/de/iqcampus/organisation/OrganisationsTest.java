package de.iqcampus.organisation;

import static de.iqcampus.organisation.TestPeople.LONG_AGO;
import static de.iqcampus.organisation.TestPeople.details;
import static de.iqcampus.organisation.TestPeople.problems;
import static de.iqcampus.organisation.TestPeople.refused;
import static de.iqcampus.organisation.TestPeople.signIn;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.iqcampus.identity.AccountDirectory;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleScope;
import de.iqcampus.identity.RoleService;
import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationContext;

/** Organisations and their units, and who may manage which. */
@SpringBootTest
@Tag("database")
class OrganisationsTest {

    @Autowired OrganisationService organisations;
    @Autowired UnitService units;
    @Autowired MembershipService memberships;
    @Autowired Clock clock;
    @Autowired RoleService roles;
    @Autowired AccountDirectory directory;

    TestPeople people;

    @BeforeEach
    void signInAdmin(@Autowired ApplicationContext campus) {
        people = new TestPeople(campus);
        people.signInAdmin();
    }

    @AfterEach
    void forget() {
        people.forget();
    }

    @Test
    void keepsWhatIsKnownOfAnOrganisation() {
        var werft = people.employer("Werft");
        assertThat(organisations.search("werft " + people.mark(), 0)).singleElement()
                .isEqualTo(new OrganisationEntry(werft, details("Werft " + people.mark()), null));
        assertThat(organisations.search("w%" + people.mark(), 0)).isEmpty();

        organisations.change(werft, new OrganisationDetails("Kammer " + people.mark(), OrganisationKind.CHAMBER,
                SizeClass.SMALL, Sector.OTHER, Land.HB, LONG_AGO));
        assertThat(organisations.entry(werft).details().size()).as("asked of employers alone").isNull();

        assertThat(problems(() -> organisations.change(werft, new OrganisationDetails(" ",
                OrganisationKind.EMPLOYER, null, null, null, null)))).containsExactlyInAnyOrder(
                OrganisationProblem.NAME, OrganisationProblem.SIZE_CLASS, OrganisationProblem.SECTOR,
                OrganisationProblem.LAND, OrganisationProblem.VALID_FROM);
        assertThat(problems(() -> organisations.end(werft, LONG_AGO.minusDays(1))))
                .containsExactly(OrganisationProblem.ENDED_ON);
        assertThat(organisations.entry(werft).details().name()).isEqualTo("Kammer " + people.mark());
    }

    @Test
    void keepsUnitsAsATree() {
        var werft = people.employer("Werft");
        var dock = units.add(werft, " Dock ", null);
        var crew = units.add(werft, "Mannschaft", dock);
        var night = units.add(werft, "Nacht", crew);

        assertThat(units.units(werft)).extracting(UnitEntry::path)
                .containsExactly("Dock", "Dock › Mannschaft", "Dock › Mannschaft › Nacht");
        assertThat(problems(() -> units.change(werft, dock, "Dock", night)))
                .containsExactly(OrganisationProblem.UNIT_BELOW_ITSELF);
        assertThat(problems(() -> units.add(werft, "dock", null))).containsExactly(OrganisationProblem.UNIT_TAKEN);
        assertThat(problems(() -> units.add(werft, "", dock))).containsExactly(OrganisationProblem.UNIT_NAME);
        units.change(werft, night, "Nachtwache", null);
        units.close(werft, dock);

        assertThat(units.units(werft)).filteredOn(UnitEntry::isOpen).extracting(UnitEntry::path)
                .containsExactly("Nachtwache");
        assertThat(problems(() -> units.change(werft, night, "Nachtwache", dock)))
                .containsExactly(OrganisationProblem.UNIT_PARENT);
        var other = people.employer("Andere");
        assertThatExceptionOfType(OrganisationNotFound.class).isThrownBy(() -> units.close(other, night));
        assertThat(problems(() -> units.add(other, "Fremd", night))).containsExactly(OrganisationProblem.UNIT_PARENT);
    }

    @Test
    void letsHrManageTheirOwnOrganisationAlone() {
        var werft = people.employer("Werft");
        var other = people.employer("Andere");
        var hr = people.hr(werft);
        var stranger = people.join(people.person(), other, null);

        signIn(hr, Role.HR);
        assertThat(memberships.members(werft, "", null, 0)).extracting(Member::account).containsExactly(hr);
        refused(() -> memberships.members(other, "", null, 0));
        refused(() -> memberships.end(other, stranger, null));
        refused(() -> units.add(other, "Fremd", null));
        refused(() -> organisations.entry(werft));
        assertThatExceptionOfType(OrganisationNotFound.class).as("a member of another organisation")
                .isThrownBy(() -> memberships.end(werft, stranger, null));

        signIn(hr); // waits for a second factor: the session carries no role
        refused(() -> memberships.members(werft, "", null, 0));
        var everywhere = people.person();
        people.asAdmin(() -> roles.grant(everywhere, Role.HR, null));
        signIn(everywhere, Role.HR);
        refused(() -> memberships.members(werft, "", null, 0));
    }

    @Test
    void endsWithAllThatPeopleMayDoThere() {
        var werft = people.employer("Werft");
        var hr = people.hr(werft);
        assertThat(roles.findScopes("WERFT " + people.mark()))
                .containsExactly(new RoleScope(werft.value(), "Werft " + people.mark()));

        organisations.end(werft, GermanTime.today(clock));

        assertThat(directory.entry(hr).roles()).isEmpty();
        assertThat(memberships.members(werft, "", null, 0)).isEmpty();
        assertThat(roles.findScopes(people.mark())).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> roles.grant(hr, Role.HR, werft.value()));
        assertThatIllegalArgumentException().isThrownBy(() -> roles.grant(hr, Role.HR, UUID.fromString(
                "00000000-0000-0000-0000-00000000dead")));
        assertThatExceptionOfType(OrganisationNotFound.class)
                .isThrownBy(() -> people.join(people.person(), werft, null));
    }
}
