package de.iqcampus.obligations;

import de.iqcampus.agreements.AgreementEntry;
import de.iqcampus.agreements.PersonLevel;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.organisation.MembershipService;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OwnMembership;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A person's own obligations; a person may pass only their own account, the system user any. */
@Service @Transactional(readOnly = true)
@PreAuthorize("@systemUser.isActing() or #account == @currentUser.id()")
public class ObligationService {

    private static final int LONGEST_SOURCE = 300;

    private final ObligationRepository obligations;
    private final EvidenceRepository evidence;
    private final Explanations explanations;
    private final MembershipService memberships;
    private final PersonLevel personLevel;
    private final SystemUser system;
    private final Clock clock;

    ObligationService(ObligationRepository obligations, EvidenceRepository evidence, Explanations explanations,
            MembershipService memberships, PersonLevel personLevel, SystemUser system, Clock clock) {
        this.obligations = obligations;
        this.evidence = evidence;
        this.explanations = explanations;
        this.memberships = memberships;
        this.personLevel = personLevel;
        this.system = system;
        this.clock = clock;
    }

    /** What binds the person now, the most urgent first; one query where nothing does. */
    public List<OwnObligation> obligationsOf(AccountId account) {
        var binding = obligations.findBinding(account);
        var explained = new ArrayList<OwnObligation>();
        system.run(() -> explained.addAll(explanations.of(binding)));
        return List.copyOf(explained);
    }

    /** Whose leads may see how this person stands; nothing about organisations where nobody does. */
    public Map<OrganisationId, AgreementEntry> seenBy(AccountId account) {
        return personLevel.inForce(memberships.membershipsOf(account).stream().map(OwnMembership::id)
                .toList());
    }

    /**
     * Says that a course was learned elsewhere; a lead decides whether that counts.
     *
     * @param source who taught it, and what it was called there
     * @throws ObligationRefused when it cannot be taken as entered, or nothing is left to show
     */
    @Transactional
    public void submit(AccountId account, ObligationId obligation, CourseId course, String source,
            @Nullable LocalDate awardedOn) {
        var shown = obligations.lock(obligation, account).filter(Obligation::isUndone)
                .orElseThrow(() -> new ObligationRefused(ObligationProblem.DONE));
        if (source.isBlank() || source.strip().length() > LONGEST_SOURCE
                || source.chars().anyMatch(Character::isISOControl)) {
            throw new ObligationRefused(ObligationProblem.SOURCE);
        }
        if (awardedOn == null || awardedOn.isAfter(GermanTime.day(clock.instant()))
                || awardedOn.isBefore(shown.countsFrom())) {
            throw new ObligationRefused(ObligationProblem.AWARDED_ON);
        }
        evidence.save(new Evidence(shown.id(), account, course, source.strip(), awardedOn));
    }
}
