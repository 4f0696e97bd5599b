package de.iqcampus.organisation;

import de.iqcampus.identity.InputRefused;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.throttle.TooManyAttempts;
import java.time.Clock;
import java.time.Period;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites people to belong to an organisation; nobody is told who has an account already. */
@Service @Transactional @PreAuthorize("@organisationAccess.manages(#organisation)")
public class TeamInvitations {

    private static final Period LIFE = Period.ofDays(14);

    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final JoinCodeRepository codes;
    private final InvitationLetters letters;
    private final Clock clock;

    TeamInvitations(OrganisationRepository organisations, UnitRepository units, JoinCodeRepository codes,
            InvitationLetters letters, Clock clock) {
        this.organisations = organisations;
        this.units = units;
        this.codes = codes;
        this.letters = letters;
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
        var address = letters.check(wish);
        var known = letters.owner(address);
        var account = known.orElseGet(() -> letters.open(joined.name(), wish));
        var code = codes.save(new JoinCode(organisation, wish.unit(), GermanTime.today(clock).plus(LIFE), account,
                address, known.isEmpty()));
        if (known.isPresent()) {
            letters.offer(joined.name(), account, address, code.code(), LIFE);
        }
    }
}
