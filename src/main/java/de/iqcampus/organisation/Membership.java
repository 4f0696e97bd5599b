package de.iqcampus.organisation;

import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** The time that a person belongs to an organisation, or to a unit of it. */
@Entity
class Membership extends AbstractAggregateRoot<Membership> {

    @EmbeddedId private MembershipId id;
    @Embedded private AccountId account;
    @Embedded private OrganisationId organisation;
    @Embedded private @Nullable UnitId unit;
    private String address;
    private LocalDate memberFrom;
    private @Nullable LocalDate memberUntil;
    private boolean closed;
    @Embedded private @Nullable ProviderRuleId rule;
    @Version private @Nullable Integer version;

    protected Membership() { } // JPA

    /** @param until their last day, where the organisation ends then */
    Membership(AccountId account, OrganisationId organisation, @Nullable UnitId unit, String address, LocalDate from,
            @Nullable LocalDate until) {
        this.id = MembershipId.next();
        this.account = account;
        this.organisation = organisation;
        this.unit = unit;
        this.address = address;
        this.memberFrom = from;
        this.memberUntil = until;
        registerEvent(new MembershipBegun(account, organisation));
    }

    /** It begins, and will end, by what a provider says of the person. */
    Membership by(ProviderRule reason) {
        rule = reason.id();
        return this;
    }

    /** Another rule says the same of them now; whoever was put into another unit by hand stays there. */
    void goOnBy(ProviderRule former, ProviderRule reason, @Nullable UnitId place) {
        rule = reason.id();
        if (Objects.equals(unit, former.unit()) && !Objects.equals(unit, place)) {
            moveTo(place);
        }
    }

    /** People have decided it: from now on no rule ends it, or begins it again. */
    void decide() {
        rule = null;
    }

    /** @param until the last day; when that is not to come, the membership is closed at once */
    void end(LocalDate until, LocalDate today) {
        if (until.isBefore(memberFrom)) {
            throw new OrganisationRefused(OrganisationProblem.MEMBER_UNTIL);
        }
        memberUntil = until;
        registerEvent(new MembershipEnded(account, organisation, until));
        if (!until.isAfter(today)) {
            close();
        }
    }

    void close() {
        closed = true;
        registerEvent(new MembershipClosed(account, organisation));
    }

    void moveTo(@Nullable UnitId another) {
        unit = another;
        registerEvent(new MembershipMoved(account, organisation));
    }

    void belongTo(AccountId another) {
        account = another;
    }

    /** Of two accounts of one person, the one that was a member earlier counts. */
    void beginAsEarlyAs(Membership other) {
        memberFrom = other.memberFrom.isBefore(memberFrom) ? other.memberFrom : memberFrom;
    }

    MembershipId id() { return id; }
    AccountId account() { return account; }
    OrganisationId organisation() { return organisation; }
    @Nullable UnitId unit() { return unit; }
    String address() { return address; }
    LocalDate from() { return memberFrom; }
    Optional<LocalDate> until() { return Optional.ofNullable(memberUntil); }
    boolean isClosed() { return closed; }
    Optional<ProviderRuleId> rule() { return Optional.ofNullable(rule); }
}
