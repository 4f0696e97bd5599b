package de.iqcampus.agreements;

import de.iqcampus.identity.DemoPeople;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What the employer of the demo has settled with its works council. */
@Component
class DemoAgreement {

    private final DemoPeople people;
    private final MembershipService memberships;
    private final AgreementRepository agreements;
    private final SystemUser system;
    private final Clock clock;

    DemoAgreement(DemoPeople people, MembershipService memberships, AgreementRepository agreements, SystemUser system,
            Clock clock) {
        this.people = people;
        this.memberships = memberships;
        this.agreements = agreements;
        this.system = system;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class) @Transactional
    void settle() {
        if (people.all().isEmpty() || agreements.count() > 0) {
            return;
        }
        var today = GermanTime.today(clock);
        people.find("learner").ifPresent(learner -> system.run(() -> memberships.membershipsOf(learner).stream()
                .findFirst().ifPresent(it -> agreements.save(new Agreement(it.id(), new AgreementDetails(
                        AgreementKind.AGREEMENT, today.minusMonths(2),
                        "Betriebsvereinbarung „Lernen und Weiterbildung“ (Demo), Intranet"), today)))));
    }
}
