package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Points for what applies, added up and compared with what is needed; each criterion is a part, answered {@code One}
 * with an option's id.
 *
 * @param enough how many points are needed
 * @param reached what it means to have them
 * @param missed what it means not to have them
 */
@JsonTypeName("points-calculator")
public record PointsCalculator(String id, LocalizedText title, LocalizedText prompt, int enough,
        List<Criterion> criteria, LocalizedText reached, LocalizedText missed) implements Exercise {

    @Override public Set<String> parts() {
        return criteria.stream().map(Criterion::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override public Set<String> factKeys() {
        return criteria.stream().map(Criterion::fact).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    @Override public boolean admits(String part, Answer answer) {
        return answer instanceof Answer.One(String value) && criteria.stream()
                .anyMatch(it -> it.id().equals(part) && it.options().stream().anyMatch(o -> o.id().equals(value)));
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return answers.keySet().containsAll(parts());
    }

    /** The points of all answers so far. */
    public int points(Map<String, Answer> answers) {
        return criteria.stream().mapToInt(it -> it.points(answers.get(it.id()))).sum();
    }

    /** Whether the answers so far bring enough points. */
    public boolean isEnough(Map<String, Answer> answers) {
        return points(answers) >= enough;
    }

    /**
     * One question that points hang on.
     *
     * @param fact the card that tells the rule; none where no card does
     */
    public record Criterion(String id, LocalizedText text, List<Option> options, @Nullable String fact) {

        /** The points for this answer; none for no answer. */
        public int points(@Nullable Answer answer) {
            return options.stream().filter(it -> new Answer.One(it.id()).equals(answer)).mapToInt(Option::points).sum();
        }
    }

    /** One answer and its points. */
    public record Option(String id, LocalizedText text, int points) { }
}
