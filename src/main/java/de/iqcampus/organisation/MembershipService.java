package de.iqcampus.organisation;

import static java.util.stream.Collectors.toSet;

import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Shows who belongs to an organisation, to leads of units only their own people, and lets people go. */
@Service @Transactional @PreAuthorize("@organisationAccess.manages(#organisation)")
public class MembershipService {

    private static final int PAGE = 25;

    private final MembershipRepository members;
    private final UnitRepository units;
    private final Memberships memberships;
    private final OrganisationAccess access;
    private final Clock clock;

    MembershipService(MembershipRepository members, UnitRepository units, Memberships memberships,
            OrganisationAccess access, Clock clock) {
        this.members = members;
        this.units = units;
        this.memberships = memberships;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Those whose name or address holds the words, by name, twenty-five a page; pages begin at 0.
     *
     * @param unit only those who belong to it or to one below it
     */
    @Transactional(readOnly = true) @PreAuthorize("@organisationAccess.knows(#organisation)")
    public Page<Member> members(OrganisationId organisation, String words, @Nullable UnitId unit, int page) {
        var known = access.known(organisation);
        var within = unit == null ? known : known.within(new UnitTree(units.findByOrganisation(organisation))
                .branch(unit).map(Unit::id).collect(toSet()));
        return members.search(organisation, OrganisationRepository.part(words), within.everybody(), within.ids(),
                PageRequest.of(page, PAGE));
    }

    /** The first twenty-five by name of those who belong to it and are among these. */
    @Transactional(readOnly = true) @PreAuthorize("@organisationAccess.knows(#organisation)")
    public List<Member> members(OrganisationId organisation, Collection<AccountId> accounts) {
        var known = access.known(organisation);
        return accounts.isEmpty() ? List.of()
                : members.find(organisation, accounts, known.everybody(), known.ids(), Limit.of(PAGE));
    }

    /**
     * The person's last day there; roles there go with it, the person's own record stays.
     *
     * @param until today, without one
     * @throws OrganisationRefused when the person was no member yet on that day
     */
    public void end(OrganisationId organisation, MembershipId membership, @Nullable LocalDate until) {
        var ended = members.findById(membership).filter(it -> it.organisation().equals(organisation) && !it.isClosed())
                .orElseThrow(() -> new OrganisationNotFound(membership.value()));
        ended.decide();
        memberships.end(ended, until == null ? GermanTime.today(clock) : until);
    }

    /** Where a person belongs now. */
    @Transactional(readOnly = true)
    @PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
    public List<OwnMembership> membershipsOf(AccountId account) {
        return members.own(account, false);
    }
}
