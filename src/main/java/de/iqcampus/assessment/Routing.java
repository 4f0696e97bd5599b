package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Cases to be sent to whoever is competent; each case is a part, answered {@code One} with a body's id.
 *
 * @param draw how many cases each try asks
 */
@JsonTypeName("routing")
public record Routing(String id, LocalizedText title, LocalizedText prompt, int draw, List<Body> bodies,
        List<Case> cases) implements Exercise {

    @Override public Set<String> parts() {
        return cases.stream().map(Case::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override public Set<String> asked(long seed) {
        return drawn(seed).stream().map(Case::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override public Set<String> factKeys() {
        return cases.stream().map(Case::fact).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    /** The cases of the try with this seed, in its order: the same for ever, for these cases. */
    public List<Case> drawn(long seed) {
        return new Draw(seed).some(cases, draw);
    }

    @Override public boolean admits(String part, Answer answer) {
        return answer instanceof Answer.One(String value) && bodies.stream().anyMatch(it -> it.id().equals(value));
    }

    /** Every case sent; an attempt takes no others than those it drew. */
    @Override public boolean isComplete(Map<String, Answer> answers) {
        return answers.size() >= Math.min(draw, cases.size());
    }

    /** By id; the checker has seen that a case names one of them. */
    public Body body(String id) {
        return bodies.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    /** Someone whom cases are sent to. */
    public record Body(String id, LocalizedText text) { }

    /**
     * Something that one of the bodies decides.
     *
     * @param competent the body's id
     * @param fact the card that tells it; none where no card does
     */
    public record Case(String id, LocalizedText text, @JsonProperty("body") String competent, LocalizedText feedback,
            @Nullable String fact) {

        public boolean isRight(@Nullable Answer answer) {
            return new Answer.One(competent).equals(answer);
        }
    }
}
