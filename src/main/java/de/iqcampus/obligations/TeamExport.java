package de.iqcampus.obligations;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import de.iqcampus.catalogue.CourseCatalogue;
import de.iqcampus.catalogue.CourseId;
import de.iqcampus.organisation.Member;
import de.iqcampus.organisation.OrganisationId;
import de.iqcampus.organisation.OrganisationPeople;
import de.iqcampus.programmes.ProgrammeId;
import de.iqcampus.programmes.ProgrammeService;
import de.iqcampus.shared.GermanTime;
import de.iqcampus.shared.LocalizedText;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists what {@link TeamObligations} shows, all pages of it, with the proof of training. */
@Service @Transactional @PreAuthorize("@personLevel.isShown(#organisation)")
public class TeamExport {

    private final TeamRepository team;
    private final ObligationRepository obligations;
    private final EvidenceRepository evidence;
    private final ProgrammeService programmes;
    private final CourseCatalogue catalogue;
    private final OrganisationPeople people;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TeamExport(TeamRepository team, ObligationRepository obligations, EvidenceRepository evidence,
            ProgrammeService programmes, CourseCatalogue catalogue, OrganisationPeople people,
            ApplicationEventPublisher events, Clock clock) {
        this.team = team;
        this.obligations = obligations;
        this.evidence = evidence;
        this.programmes = programmes;
        this.catalogue = catalogue;
        this.people = people;
        this.events = events;
        this.clock = clock;
    }

    /** By name; of each person only what the filter is about. The same queries however many people there are. */
    public List<TrainingLine> lines(OrganisationId organisation, TeamFilter filter) {
        var names = programmes.programmes(organisation).stream()
                .collect(toMap(it -> it.id(), it -> it.details().name()));
        var titles = catalogue.published().stream().collect(toMap(it -> it.revision().course(), it -> it.title()));
        var reach = people.reach(organisation, filter.unit());
        var proof = evidence.findAccepted(organisation, reach.everybody(), reach.ids()).stream().map(Evidence::entry)
                .collect(groupingBy(EvidenceEntry::obligation));
        var standing = obligations.findOfTeam(organisation, reach.everybody(), reach.ids()).stream()
                .filter(Obligation::isShown).map(Obligation::entry).filter(filter::matches)
                .collect(groupingBy(ObligationEntry::account));
        events.publishEvent(new TrainingExported(organisation));
        return team.search(organisation, filter, people, GermanTime.today(clock), Pageable.unpaged()).stream()
                .flatMap(member -> {
            var lines = standing.getOrDefault(member.account(), List.of()).stream()
                    .flatMap(it -> lines(member, it, names, proof.getOrDefault(it.id(), List.of()), titles)).toList();
            return lines.isEmpty() ? Stream.of(new TrainingLine(member, null, null, null, null)) : lines.stream();
        }).toList();
    }

    private static Stream<TrainingLine> lines(Member member, ObligationEntry entry, Map<ProgrammeId, String> names,
            List<EvidenceEntry> proof, Map<CourseId, LocalizedText> titles) {
        var name = names.get(entry.programme());
        return entry.fulfilledOn() == null || proof.isEmpty()
                ? Stream.of(new TrainingLine(member, name, entry, null, null))
                : proof.stream().map(it -> new TrainingLine(member, name, entry, it, titles.get(it.course())));
    }
}
