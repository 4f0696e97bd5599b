package de.iqcampus.organisation;

import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes one row of a file of people; whoever calls has asked who may. */
@Component @Transactional
class ImportStep {

    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final MembershipRepository members;
    private final JoinCodeRepository codes;
    private final InvitationStep invitations;
    private final Clock clock;

    ImportStep(OrganisationRepository organisations, UnitRepository units, MembershipRepository members,
            JoinCodeRepository codes, InvitationStep invitations, Clock clock) {
        this.organisations = organisations;
        this.units = units;
        this.members = members;
        this.codes = codes;
        this.invitations = invitations;
        this.clock = clock;
    }

    KnownPeople known(OrganisationId organisation) {
        return new KnownPeople(members.findOpen(organisation),
                codes.findInvitations(organisation, GermanTime.today(clock)),
                new UnitTree(units.findByOrganisation(organisation)).paths());
    }

    /** As things stand now, whatever they were when the row was compared before. */
    ImportRow take(OrganisationId organisation, ImportRow row) {
        var joined = organisations.requireLocked(organisation); // or two files at once would invite somebody twice
        var tree = new UnitTree(units.findByOrganisation(organisation));
        var wish = row.wish();
        if (!joined.isOpen(GermanTime.today(clock)) || !tree.admits(wish.unit())) {
            throw new OrganisationRefused(OrganisationProblem.UNIT_PARENT);
        }
        var address = wish.readAddress();
        var known = new KnownPeople(members.findOpen(organisation, address),
                codes.findInvitations(organisation, address, GermanTime.today(clock)), tree.paths());
        var result = known.compare(row);
        switch (result.outcome()) {
            case CREATED -> invitations.send(joined, wish, address);
            case UPDATED -> known.member(address).ifPresentOrElse(it -> {
                it.moveTo(wish.unit());
                members.save(it);
            }, () -> known.invitation(address).ifPresent(it -> it.leadTo(wish.unit())));
            default -> { }
        }
        return result;
    }
}
