package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Items drawn from a pool; each item is a part.
 *
 * @param draw how many items each try asks
 * @param pass how many must be right
 * @param tries how many tries there are; none: unlimited
 * @param timeLimitMinutes none: no clock
 */
@JsonTypeName("quiz")
public record Quiz(String id, LocalizedText title, int draw, int pass, @Nullable Integer tries,
        @JsonProperty("time-limit-minutes") @Nullable Integer timeLimitMinutes, List<AssessmentItem> items)
        implements Exercise {

    @Override public Set<String> parts() {
        return items.stream().map(AssessmentItem::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override public Set<String> asked(long seed) {
        return drawn(seed).stream().map(AssessmentItem::id).collect(Collectors.toUnmodifiableSet());
    }

    /** The items of the try with this seed, in its order: the same for ever, for this pool. */
    public List<AssessmentItem> drawn(long seed) {
        return new Draw(seed).some(items, draw);
    }

    /** When the time of a try begun then is over; none without a clock. */
    public @Nullable Instant endsAt(Instant startedAt) {
        return timeLimitMinutes == null ? null : startedAt.plus(Duration.ofMinutes(timeLimitMinutes));
    }

    @Override public boolean admits(String part, Answer answer) {
        return items.stream().anyMatch(it -> it.id().equals(part) && it.admits(answer));
    }

    /** Always false: a quiz is complete when a try was submitted and passed, which answers alone cannot tell. */
    @Override public boolean isComplete(Map<String, Answer> answers) {
        return false;
    }
}
