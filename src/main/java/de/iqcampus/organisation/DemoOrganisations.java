package de.iqcampus.organisation;

import de.iqcampus.identity.DemoPeople;
import de.iqcampus.identity.Role;
import de.iqcampus.identity.RoleService;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.util.Map;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The organisations of the demo, with the demo people in them. */
@Component
class DemoOrganisations {

    private final DemoPeople people;
    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final Memberships memberships;
    private final RoleService roles;
    private final SystemUser system;
    private final Clock clock;

    DemoOrganisations(DemoPeople people, OrganisationRepository organisations, UnitRepository units,
            Memberships memberships, RoleService roles, SystemUser system, Clock clock) {
        this.people = people;
        this.organisations = organisations;
        this.units = units;
        this.memberships = memberships;
        this.roles = roles;
        this.system = system;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class) @Order(0) @Transactional // before what they do
    void open() {
        if (people.all().isEmpty() || organisations.count() > 0) {
            return;
        }
        var employer = create("Hafenwerk Logistik GmbH (Demo)", OrganisationKind.EMPLOYER, Land.HH);
        var site = units.save(new Unit(employer, "Standort Hamburg", null)).id();
        var warehouse = units.save(new Unit(employer, "Lager", site)).id();
        units.save(new Unit(employer, "Verwaltung", site));
        introduce(employer);
        var jobCentre = create("Jobcenter Musterstadt (Demo)", OrganisationKind.JOINT_JOB_CENTRE, Land.HE);
        var office = units.save(new Unit(jobCentre, "Markt und Integration", null)).id();
        people.find("hr").ifPresent(it -> system.run(() -> roles.grant(it, Role.HR, employer.value())));
        people.find("lead").ifPresent(it -> {
            memberships.begin(it, employer, warehouse, null);
            system.run(() -> roles.grant(it, Role.TEAM_LEAD, warehouse.value()));
        });
        people.find("learner").ifPresent(it -> memberships.begin(it, employer, warehouse, null));
        people.find("jobcentre").ifPresent(it -> memberships.begin(it, jobCentre, office, null));
    }

    private void introduce(OrganisationId employer) {
        var named = organisations.require(employer);
        named.introduce(Map.of(
                ContactKind.COMPLAINT_BODY, new Contact("Personalabteilung, Imke Lüders", "040 66969-120",
                        "beschwerdestelle@hafenwerk.example", "Verwaltung, Raum 2.04 · Mo–Do 9–15 Uhr"),
                ContactKind.WORKS_COUNCIL, new Contact("Vorsitz: Emre Yıldırım", "040 66969-140",
                        "betriebsrat@hafenwerk.example", "Lager, 1. Stock · jederzeit nach Absprache"),
                ContactKind.EQUAL_OPPORTUNITIES, new Contact("Maike Lorenzen", "Durchwahl 160",
                        "gleichstellung@hafenwerk.example", "")));
        organisations.save(named);
    }

    private OrganisationId create(String name, OrganisationKind kind, Land land) {
        return organisations.save(new Organisation(new OrganisationDetails(name, kind, SizeClass.LARGE,
                Sector.TRANSPORT, land, GermanTime.today(clock)))).id();
    }
}
