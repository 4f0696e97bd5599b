package de.iqcampus.reminders;

import de.iqcampus.shared.AccountId;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** All of whom anything may be wanted on a day, by id: each source is gone through once, however many they are. */
class Crowd {

    private static final int PAGE = 1_000;
    private static final AccountId NOBODY = new AccountId(new UUID(0, 0));
    private static final Comparator<AccountId> BY_ID = Comparator // as databases do
            .comparing((AccountId it) -> it.value().getMostSignificantBits(), Long::compareUnsigned)
            .thenComparing(it -> it.value().getLeastSignificantBits(), Long::compareUnsigned);

    private final List<Line> lines;
    private final LocalDate day;

    Crowd(List<CauseSource> sources, LocalDate day) {
        this.lines = sources.stream().map(Line::new).toList();
        this.day = day;
    }

    /** Nobody when all have been named. */
    List<AccountId> next(int most) {
        var people = new ArrayList<AccountId>();
        for (var first = first(); people.size() < most && first.isPresent(); first = first()) {
            var person = first.get();
            lines.forEach(it -> it.pass(person));
            people.add(person);
        }
        return people;
    }

    private Optional<AccountId> first() {
        return lines.stream().flatMap(it -> it.first().stream()).min(BY_ID);
    }

    /** Those of one source who have not been named yet. */
    private class Line {

        private final CauseSource source;
        private final Deque<AccountId> waiting = new ArrayDeque<>();
        private AccountId last = NOBODY;
        private boolean ended;

        private Line(CauseSource source) {
            this.source = source;
        }

        private Optional<AccountId> first() {
            if (waiting.isEmpty() && !ended) {
                source.people(last, day, PAGE).stream().distinct().sorted(BY_ID).limit(PAGE).forEach(waiting::add);
                ended = waiting.isEmpty();
                last = ended ? last : waiting.getLast();
            }
            return Optional.ofNullable(waiting.peek());
        }

        private void pass(AccountId person) {
            if (person.equals(waiting.peek())) {
                waiting.remove();
            }
        }
    }
}
