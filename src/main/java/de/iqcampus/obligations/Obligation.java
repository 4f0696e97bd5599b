package de.iqcampus.obligations;

import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.AssignmentId;
import de.iqcampus.programmes.Deadline;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.Validity;
import de.iqcampus.shared.AccountId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** What one person has to do for one programme by a day; when it is due again, that is another one. */
@Entity
class Obligation extends AbstractAggregateRoot<Obligation> {

    @EmbeddedId private ObligationId id;
    @Embedded private AccountId account;
    @Embedded private OrganisationId organisation;
    @Embedded private ProgrammeId programme;
    @Embedded private AssignmentId assignment;
    private int round;
    private boolean again;
    private LocalDate countsFrom;
    private LocalDate openedOn;
    private LocalDate dueOn;
    private LocalDate postponedTo;
    private boolean started;
    private @Nullable LocalDate fulfilledOn;
    private @Nullable LocalDate validUntil;
    @Enumerated(EnumType.STRING) private @Nullable WaiverReason waiver;
    private @Nullable LocalDate waivedOn;
    private @Nullable LocalDate closedOn;
    @Enumerated(EnumType.STRING) private @Nullable ClosedBecause closedBecause;
    private @Nullable LocalDate leftOn;
    private boolean latest;
    @Enumerated(EnumType.STRING) private ObligationStatus status;
    private LocalDate lookOn;
    @Version private @Nullable Integer version;

    protected Obligation() { } // JPA

    /** @param round as many as the person had for the programme before, and one */
    Obligation(AccountId account, AssignmentEntry asked, Validity validity, int round, LocalDate today) {
        this(account, asked.organisation(), asked.programme(), asked.id(), round, asked.deadline().due(today),
                validity.countsFrom(today), today);
    }

    private Obligation(AccountId account, OrganisationId organisation, ProgrammeId programme, AssignmentId assignment,
            int round, LocalDate dueOn, LocalDate countsFrom, LocalDate openedOn) {
        this.id = ObligationId.next();
        this.account = account;
        this.organisation = organisation;
        this.programme = programme;
        this.assignment = assignment;
        this.round = round;
        this.openedOn = openedOn;
        this.dueOn = dueOn;
        this.postponedTo = dueOn;
        this.countsFrom = countsFrom;
        this.latest = true;
        this.status = ObligationStatus.OPEN;
        this.lookOn = openedOn; // whoever opens it looks at once
    }

    /** The first day after what was done. */
    LocalDate nextCountsFrom() {
        return Optional.ofNullable(fulfilledOn).orElseThrow().plusDays(1);
    }

    /** The same once more, due when this one is valid no longer. */
    Obligation succeed(LocalDate nextCountsFrom, LocalDate today) {
        var fair = today.plusDays(Deadline.FAIR);
        var due = Optional.ofNullable(validUntil).orElseThrow();
        var next = new Obligation(account, organisation, programme, assignment, round + 1,
                due.isBefore(fair) ? fair : due, nextCountsFrom, today);
        next.again = true;
        next.status = ObligationStatus.EXPIRING;
        giveWay();
        return next;
    }

    void start() {
        started = true;
    }

    /** @param on when the last of what it takes was done; that may have been before it was asked for */
    void fulfil(LocalDate on, Validity validity) {
        fulfilledOn = on;
        validUntil = validity.nextDue(on.isBefore(openedOn) ? on : postponedTo, on).orElse(null);
    }

    /** What was done counts until then and no longer. */
    void expire(LocalDate last) {
        validUntil = last;
    }

    void waive(WaiverReason reason, LocalDate today) {
        waiver = reason;
        waivedOn = today;
        registerEvent(new ObligationWaived(id, account, organisation, reason));
    }

    void demandAgain() {
        waiver = null;
        waivedOn = null;
    }

    void close(ClosedBecause why, LocalDate today) {
        closedOn = today;
        closedBecause = why;
    }

    /** The person has left: whatever they had done is kept for a while from that day, as proof. */
    void leave(LocalDate today) {
        leftOn = today;
        if (isBinding()) {
            close(ClosedBecause.LEFT, today);
        }
    }

    /** Another round has begun. */
    void giveWay() {
        latest = false;
    }

    void belongTo(AccountId another) {
        account = another;
    }

    /** Looks how it stands on this day, and when to look again; the change, if there is one. */
    Optional<StatusChange> stand(List<Absence> absences, LocalDate today) {
        var standing = new Standing(again, openedOn, dueOn, absences, started, fulfilledOn, validUntil,
                waiver != null);
        postponedTo = standing.postponed();
        var now = standing.on(today);
        lookOn = standing.nextLook(today);
        if (now == status) {
            return Optional.empty();
        }
        status = now;
        return Optional.of(change(today));
    }

    StatusChange change(LocalDate today) {
        return new StatusChange(id, account, today, status);
    }

    /** Whether it is time for the next round. */
    boolean isToSucceed(LocalDate today) {
        return latest && isBinding() && fulfilledOn != null && validUntil != null && waiver == null
                && !today.isBefore(validUntil.minusDays(Standing.EXPIRES_SOON));
    }

    ObligationId id() { return id; }
    AccountId account() { return account; }
    OrganisationId organisation() { return organisation; }
    ProgrammeId programme() { return programme; }
    AssignmentId assignment() { return assignment; }
    int round() { return round; }
    boolean isAgain() { return again; }
    boolean isLeft() { return leftOn != null; }
    boolean isBinding() { return closedOn == null; }
    boolean isDemanded() { return latest && isBinding() && waiver == null; }
    /** What is no longer asked counts for nobody, but what was done stays. */
    boolean isShown() { return isBinding() || fulfilledOn != null; }
    boolean isUndone() { return isBinding() && fulfilledOn == null && waiver == null; }
    /** Whether it is done for good, as far as that can be known. */
    boolean isLasting() { return isDemanded() && fulfilledOn != null && validUntil == null; }
    LocalDate countsFrom() { return countsFrom; }
    ObligationStatus status() { return status; }

    ObligationEntry entry() {
        return new ObligationEntry(id, account, organisation, programme, assignment, round, again, openedOn, dueOn,
                postponedTo, fulfilledOn, validUntil, waiver, waivedOn, closedOn, closedBecause, status);
    }
}
