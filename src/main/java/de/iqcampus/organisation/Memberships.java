package de.iqcampus.organisation;

import de.iqcampus.identity.AccountService;
import de.iqcampus.identity.RoleService;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Begins and ends memberships, and what depends on them; whoever calls has asked who may. */
@Component @Transactional
class Memberships {

    private final OrganisationRepository organisations;
    private final MembershipRepository members;
    private final AccountService accounts;
    private final RoleService roles;
    private final JoinCodeRepository codes;
    private final UnitRepository units;
    private final SystemUser system;
    private final Clock clock;

    Memberships(OrganisationRepository organisations, MembershipRepository members, AccountService accounts,
            RoleService roles, JoinCodeRepository codes, UnitRepository units, SystemUser system, Clock clock) {
        this.organisations = organisations;
        this.members = members;
        this.accounts = accounts;
        this.roles = roles;
        this.codes = codes;
        this.units = units;
        this.system = system;
        this.clock = clock;
    }

    /**
     * Whoever is a member already stays one as they are, from now on without regard to what a provider says of them.
     *
     * @param address which the person uses for the organisation; their main one, when none is known
     * @return whether the person was none before
     * @throws OrganisationNotFound when nobody can join it any more
     */
    boolean begin(AccountId person, OrganisationId id, @Nullable UnitId unit, @Nullable String address) {
        var organisation = organisations.lock(id).filter(it -> it.isOpen(GermanTime.today(clock)))
                .orElseThrow(() -> new OrganisationNotFound(id.value()));
        var known = members.findOpen(person, id);
        known.ifPresentOrElse(it -> {
            it.decide();
            members.save(it);
        }, () -> members.save(create(person, organisation, unit, address)));
        return known.isEmpty();
    }

    /** To be called when it is locked and open, and the person is none of its members. */
    void begin(AccountId person, Organisation organisation, @Nullable UnitId unit, ProviderRule rule) {
        members.save(create(person, organisation, unit, null).by(rule));
    }

    private Membership create(AccountId person, Organisation organisation, @Nullable UnitId unit,
            @Nullable String address) {
        return new Membership(person, organisation.id(), unit, address != null ? address : mainAddress(person),
                GermanTime.today(clock), organisation.endedOn().orElse(null));
    }

    /** @param until the last day */
    void end(Membership membership, LocalDate until) {
        membership.end(until, GermanTime.today(clock));
        members.save(membership);
        if (membership.isClosed()) {
            withdrawRoles(membership);
        }
    }

    /** On that day, or on the day on which it began, if that is later. */
    void endBy(Membership membership, LocalDate last) {
        end(membership, membership.from().isAfter(last) ? membership.from() : last);
    }

    /** Closes those whose last day is over; how many. */
    int closeDue(Limit limit) {
        var due = members.findDue(GermanTime.today(clock), limit);
        due.forEach(it -> {
            it.close();
            members.save(it);
            withdrawRoles(it);
        });
        return due.size();
    }

    void forgetEndedCodes() {
        codes.deleteEnded(GermanTime.today(clock));
    }

    private void withdrawRoles(Membership membership) {
        var places = Stream.concat(Stream.of(membership.organisation().value()),
                units.findByOrganisation(membership.organisation()).stream().map(it -> it.id().value())).toList();
        system.run(() -> roles.withdrawAll(membership.account(), places));
    }

    private String mainAddress(AccountId person) {
        var address = new AtomicReference<String>();
        system.run(() -> address.set(accounts.profile(person).email()));
        return address.get();
    }
}
