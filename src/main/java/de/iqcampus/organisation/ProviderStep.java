package de.iqcampus.organisation;

import de.iqcampus.federation.ProviderVouched;
import de.iqcampus.shared.GermanTime;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Brings a person's membership of one organisation in step with what a provider has just said of them. */
@Component @Transactional
class ProviderStep {

    private final OrganisationRepository organisations;
    private final UnitRepository units;
    private final ProviderRuleRepository rules;
    private final MembershipRepository members;
    private final Memberships memberships;
    private final Clock clock;

    ProviderStep(OrganisationRepository organisations, UnitRepository units, ProviderRuleRepository rules,
            MembershipRepository members, Memberships memberships, Clock clock) {
        this.organisations = organisations;
        this.units = units;
        this.rules = rules;
        this.members = members;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** What came by an invitation, a code or a role, and what people have ended, stays as it is. */
    void settle(OrganisationId id, ProviderVouched said) {
        var organisation = organisations.requireLocked(id); // or two sign-ins at once would join twice
        var fitting = rules.findValid(id).stream().filter(it -> it.fits(said)).min(ProviderRule.ORDER);
        members.findOpen(said.account(), id).ifPresentOrElse(
                member -> member.rule().flatMap(rules::findById).filter(it -> it.isOf(said.issuer()))
                        .ifPresent(it -> goOn(member, it, fitting)),
                () -> fitting.filter(it -> organisation.isOpen(GermanTime.today(clock)))
                        .filter(it -> !members.isEndedByPeople(said.account(), id))
                        .ifPresent(it -> memberships.begin(said.account(), organisation, place(it), it)));
    }

    private void goOn(Membership member, ProviderRule former, Optional<ProviderRule> fitting) {
        if (fitting.isEmpty()) {
            memberships.end(member, GermanTime.today(clock));
        } else if (!fitting.get().id().equals(former.id())) {
            member.goOnBy(former, fitting.get(), place(fitting.get()));
            members.save(member);
        }
    }

    /** The whole organisation, where the unit has been closed. */
    private @Nullable UnitId place(ProviderRule rule) {
        return new UnitTree(units.findByOrganisation(rule.organisation())).admits(rule.unit()) ? rule.unit() : null;
    }
}
