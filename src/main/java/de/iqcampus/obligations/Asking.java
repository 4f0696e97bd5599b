package de.iqcampus.obligations;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.organisation.Belonging;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationPeople;
import de.iqcampus.programmes.AssignmentEntry;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.ProgrammeRules;
import de.iqcampus.programmes.Programmes;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes the obligations of an organisation's people what its assignments ask: one for each person and programme,
 * however many assignments ask for it. Doing so twice changes nothing.
 */
@Component @Transactional(propagation = Propagation.MANDATORY)
class Asking {

    private final OrganisationPeople people;
    private final ProgrammeRules rules;
    private final ObligationRepository obligations;
    private final StatusChangeRepository changes;
    private final Weighing weighing;

    Asking(OrganisationPeople people, ProgrammeRules rules, ObligationRepository obligations,
            StatusChangeRepository changes, Weighing weighing) {
        this.people = people;
        this.rules = rules;
        this.obligations = obligations;
        this.changes = changes;
        this.weighing = weighing;
    }

    void everybody(OrganisationId organisation, LocalDate today) {
        people.hold(organisation);
        ask(organisation, people.of(organisation), obligations.findLatest(organisation), today);
    }

    void person(OrganisationId organisation, AccountId person, LocalDate today) {
        people.hold(organisation);
        ask(organisation, people.of(organisation, person).stream().toList(),
                obligations.findLatest(organisation, List.of(person)), today);
    }

    private void ask(OrganisationId organisation, List<Belonging> members, List<Obligation> known, LocalDate today) {
        var released = rules.released(List.of(organisation));
        var programmes = rules.programmes(released.stream().map(AssignmentEntry::programme)
                .collect(Collectors.toSet()));
        var had = known.stream().collect(toMap(it -> new Key(it.account(), it.programme()), it -> it));
        var opened = new ArrayList<Obligation>();
        var asked = new LinkedHashMap<Key, AssignmentEntry>();
        members.forEach(member -> released.stream().filter(it -> it.asks(member)).forEach(
                it -> asked.putIfAbsent(new Key(member.account(), it.programme()), it)));
        asked.forEach((key, assignment) -> {
            var before = had.get(key);
            if (before == null || !before.isBinding()) {
                opened.add(open(key.account, assignment, programmes, before, today));
            }
        });
        close(organisation, known, asked, members, today);
        obligations.saveAll(opened);
        changes.saveAll(opened.stream().map(it -> it.change(today)).toList());
        weighing.weigh(opened, today);
    }

    private Obligation open(AccountId account, AssignmentEntry assignment,
            Programmes programmes, @Nullable Obligation before, LocalDate today) {
        var round = 1;
        if (before != null) {
            round = before.round() + 1;
            before.giveWay();
            obligations.save(before);
        }
        return new Obligation(account, assignment, programmes.of(assignment.programme()).validity(), round, today);
    }

    private void close(OrganisationId organisation, List<Obligation> known, Map<Key, AssignmentEntry> asked,
            List<Belonging> members, LocalDate today) {
        var belonging = members.stream().map(Belonging::account).collect(Collectors.toSet());
        var gone = known.stream().filter(it -> !it.isLeft()).map(Obligation::account)
                .filter(it -> !belonging.contains(it)).collect(Collectors.toSet());
        if (!gone.isEmpty()) {
            var left = obligations.findNotLeft(organisation, gone);
            left.forEach(it -> it.leave(today));
            obligations.saveAll(left);
        }
        for (var it : known.stream().filter(Obligation::isBinding).toList()) {
            if (!asked.containsKey(new Key(it.account(), it.programme()))) {
                it.close(ClosedBecause.NOT_ASKED, today);
                obligations.save(it);
            }
        }
    }

    private record Key(AccountId account, ProgrammeId programme) { }
}
