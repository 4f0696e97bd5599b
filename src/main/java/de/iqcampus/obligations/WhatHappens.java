package de.iqcampus.obligations;

import de.iqcampus.catalogue.CoursePublished;
import de.iqcampus.credentials.CertificateAwarded;
import de.iqcampus.learning.LearnerEnrolled;
import de.iqcampus.organisation.LeadChanged;
import de.iqcampus.organisation.MembershipBegun;
import de.iqcampus.organisation.MembershipClosed;
import de.iqcampus.organisation.MembershipMoved;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.programmes.AssignmentChange;
import de.iqcampus.programmes.AssignmentChanged;
import de.iqcampus.programmes.ProgrammeChange;
import de.iqcampus.programmes.ProgrammeChanged;
import de.iqcampus.programmes.ProgrammeRules;
import de.iqcampus.shared.AccountId;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.SystemUser;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps obligations in step with what happens to people, assignments and courses, in the same transaction. */
@Component @Transactional(propagation = Propagation.MANDATORY)
class WhatHappens {

    private final ObligationRepository obligations;
    private final ProgrammeRules rules;
    private final Asking asking;
    private final Weighing weighing;
    private final SystemUser system;
    private final Clock clock;

    WhatHappens(ObligationRepository obligations, ProgrammeRules rules, Asking asking, Weighing weighing,
            SystemUser system, Clock clock) {
        this.obligations = obligations;
        this.rules = rules;
        this.asking = asking;
        this.weighing = weighing;
        this.system = system;
        this.clock = clock;
    }

    @EventListener
    void on(MembershipBegun begun) {
        ask(begun.organisation(), begun.account());
    }

    @EventListener
    void on(LeadChanged changed) {
        ask(changed.organisation(), changed.account());
    }

    @EventListener
    void on(MembershipMoved moved) {
        ask(moved.organisation(), moved.account());
    }

    @EventListener
    void on(MembershipClosed closed) {
        ask(closed.organisation(), closed.account());
    }

    @EventListener
    void on(AssignmentChanged changed) {
        if (changed.change() == AssignmentChange.PREPARED) {
            return;
        }
        if (changed.person() != null) {
            ask(changed.organisation(), changed.person());
        } else {
            system.run(() -> asking.everybody(changed.organisation(), today()));
        }
    }

    @EventListener
    void on(ProgrammeChanged changed) {
        if (changed.change() == ProgrammeChange.CHANGED) {
            system.run(() -> weighing.weigh(obligations.lockUndone(changed.programme()), today()));
        }
    }

    /** The night asks those again who learned what has changed: there may be very many. */
    @EventListener
    void on(CoursePublished published) {
        system.run(() -> obligations.lookAgain(rules.untilChanged(published.revision().course()), today()));
    }

    @EventListener
    void on(CertificateAwarded awarded) {
        look(awarded.holder());
    }

    @EventListener
    void on(LearnerEnrolled enrolled) {
        look(enrolled.learner());
    }

    private void ask(OrganisationId organisation, AccountId person) {
        system.run(() -> asking.person(organisation, person, today()));
    }

    private void look(AccountId person) {
        var undone = obligations.lockUndone(person);
        if (!undone.isEmpty()) {
            system.run(() -> weighing.weigh(undone, today()));
        }
    }

    private LocalDate today() {
        return GermanTime.day(clock.instant());
    }
}
