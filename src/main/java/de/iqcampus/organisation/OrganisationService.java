package de.iqcampus.organisation;

import java.time.LocalDate;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the organisations whose people learn here. */
@Service @Transactional @PreAuthorize("hasRole('ADMIN')")
public class OrganisationService {

    private static final int PAGE = 25;

    private final OrganisationRepository organisations;
    private final MembershipRepository members;
    private final Memberships memberships;

    OrganisationService(OrganisationRepository organisations, MembershipRepository members, Memberships memberships) {
        this.organisations = organisations;
        this.members = members;
        this.memberships = memberships;
    }

    /** Those whose name holds the words, by name, twenty-five a page; pages begin at 0. */
    @Transactional(readOnly = true)
    public Page<OrganisationEntry> search(String words, int page) {
        return organisations.search(OrganisationRepository.part(words), PageRequest.of(page, PAGE))
                .map(Organisation::entry);
    }

    @Transactional(readOnly = true)
    public OrganisationEntry entry(OrganisationId organisation) {
        return organisations.require(organisation).entry();
    }

    /** @throws OrganisationRefused with everything that is wrong */
    public OrganisationId create(OrganisationDetails details) {
        return organisations.save(new Organisation(details)).id();
    }

    /** @throws OrganisationRefused with everything that is wrong */
    public void change(OrganisationId organisation, OrganisationDetails details) {
        var changed = organisations.requireLocked(organisation);
        changed.change(details);
        organisations.save(changed);
    }

    /**
     * Nobody joins it from that day on; its members leave it by then, and with them go their roles there.
     *
     * @throws OrganisationRefused when it did not exist on that day
     */
    public void end(OrganisationId organisation, LocalDate day) {
        var ended = organisations.requireLocked(organisation);
        ended.end(day);
        organisations.save(ended);
        members.findOpen(organisation).stream().filter(it -> it.until().filter(day::isAfter).isEmpty())
                .forEach(it -> memberships.endBy(it, day));
    }
}
