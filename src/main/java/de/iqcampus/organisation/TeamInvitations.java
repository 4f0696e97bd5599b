package de.iqcampus.organisation;

import de.iqcampus.identity.InputRefused;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.Clock;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people to belong to an organisation; nobody is told who has an account already. */
@Service @Transactional @PreAuthorize("@organisationAccess.manages(#organisation)")
public class TeamInvitations {

    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final InvitationStep step;
    private final Clock clock;

    TeamInvitations(OrganisationRepository organisations, UnitRepository units, InvitationStep step, Clock clock) {
        this.organisations = organisations;
        this.units = units;
        this.step = step;
        this.clock = clock;
    }

    /**
     * Whoever has no account opens one by the letter and belongs to the organisation with it; whoever has one agrees
     * by the letter.
     *
     * @throws InputRefused with what is wrong about name and address
     * @throws OrganisationRefused when nobody can join the organisation or the unit
     * @throws TooManyAttempts when the address has got too many letters
     */
    public void invite(OrganisationId organisation, TeamInvitation wish) {
        var joined = organisations.requireLocked(organisation);
        if (!joined.isOpen(GermanTime.today(clock))
                || !new UnitTree(units.findByOrganisation(organisation)).admits(wish.unit())) {
            throw new OrganisationRefused(OrganisationProblem.UNIT_PARENT);
        }
        step.send(joined, wish, wish.readAddress());
    }
}
