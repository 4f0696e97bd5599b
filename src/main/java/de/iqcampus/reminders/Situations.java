package de.iqcampus.reminders;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toSet;

import de.iqcampus.mail.MailChoices;
import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Gathers what decides about people's reminders; the same few queries for one as for a hundred. */
@Component
class Situations {

    private final List<CauseSource> sources;
    private final ReminderRepository reminders;
    private final MailChoices choices;

    Situations(List<CauseSource> sources, ReminderRepository reminders, MailChoices choices) {
        this.sources = sources;
        this.reminders = reminders;
        this.choices = choices;
    }

    Crowd crowd(LocalDate day) {
        return new Crowd(sources, day);
    }

    List<Situation> of(Collection<AccountId> people, LocalDate day) {
        if (people.isEmpty()) {
            return List.of();
        }
        var causes = sources.stream().flatMap(it -> it.causes(people, day).stream())
                .collect(groupingBy(Cause::person));
        var decided = reminders.findDecided(people).stream().collect(groupingBy(Key::person, toSet()));
        var mailed = reminders.findMailed(people, day.minusDays(7)).stream().collect(groupingBy(
                ReminderRepository.Mailed::person, mapping(ReminderRepository.Mailed::day, toSet())));
        var declined = new EnumMap<Subject, Set<AccountId>>(Arrays.stream(Subject.values()).collect(
                Collectors.toMap(Function.identity(), it -> choices.declined(ReminderTopics.of(it), people))));
        return people.stream().map(it -> new Situation(it, causes.getOrDefault(it, List.of()),
                decided.getOrDefault(it, Set.of()), mailed.getOrDefault(it, Set.of()),
                declined.entrySet().stream().filter(choice -> choice.getValue().contains(it))
                        .map(java.util.Map.Entry::getKey).collect(toSet()))).toList();
    }
}
