package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A text with passages to be mended; each span is a part, answered {@code One} with {@link #KEEP}, {@link #OWN} or a
 * wording's id. Words of one's own are sealed, and no points are given for them.
 *
 * @param document links its passages: {@code [words](span:id)}
 */
@JsonTypeName("repair-text")
public record RepairText(String id, LocalizedText title, LocalizedText prompt, LocalizedText document,
        List<Passage> spans) implements Exercise {

    public static final String KEEP = "keep";
    public static final String OWN = "own";

    /** The part that holds the learner's own words for this passage. */
    public static String own(Passage passage) {
        return OWN + ":" + passage.id();
    }

    @Override public Set<String> parts() {
        return Stream.concat(spans.stream().map(Passage::id), privateParts().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override public Set<String> privateParts() {
        return spans.stream().map(RepairText::own).collect(Collectors.toUnmodifiableSet());
    }

    @Override public Set<String> factKeys() {
        return spans.stream().map(Passage::fact).filter(Objects::nonNull).collect(Collectors.toUnmodifiableSet());
    }

    @Override public boolean admits(String part, Answer answer) {
        return switch (answer) {
            case Answer.One(String value) -> spans.stream().anyMatch(it -> it.id().equals(part) && it.offers(value));
            case Answer.Text text -> privateParts().contains(part) && text.isShort();
            default -> false;
        };
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return spans.stream().allMatch(it -> isMended(it, answers));
    }

    /** Whether the learner has decided on this passage; who writes must have written something. */
    public static boolean isMended(Passage passage, Map<String, Answer> answers) {
        return switch (answers.get(passage.id())) {
            case Answer.One(String value) when value.equals(OWN) ->
                    answers.get(own(passage)) instanceof Answer.Text(String words) && !words.isBlank();
            case Answer.One one -> true;
            case null, default -> false;
        };
    }

    /** The points for what was chosen. */
    public int points(Map<String, Answer> answers) {
        return judged(answers).mapToInt(it -> it.of(answers.get(it.id())).map(Mending::points).orElse(0)).sum();
    }

    /** The most points that can be had where the learner did not write words of their own. */
    public int most(Map<String, Answer> answers) {
        return judged(answers).mapToInt(Passage::most).sum();
    }

    private Stream<Passage> judged(Map<String, Answer> answers) {
        return spans.stream().filter(it -> !new Answer.One(OWN).equals(answers.get(it.id())));
    }

    /** What a mending is worth, from 0 to 2 points, and why. */
    public sealed interface Mending {

        int points();

        LocalizedText feedback();
    }

    /** Leaving a passage as it is. */
    public record Keep(int points, LocalizedText feedback) implements Mending { }

    /** Other words for a passage. */
    public record Wording(String id, LocalizedText text, int points, LocalizedText feedback) implements Mending { }

    /**
     * A passage that may be mended.
     *
     * @param fact the card that tells why; none where no card does
     */
    public record Passage(String id, Keep keep, List<Wording> wordings, @Nullable String fact) {

        /** The wording that was chosen; none where the passage stays or the learner writes. */
        public Optional<Wording> wording(@Nullable Answer answer) {
            return wordings.stream().filter(it -> new Answer.One(it.id()).equals(answer)).findFirst();
        }

        /** What was chosen; nothing for words of one's own. */
        public Optional<Mending> of(@Nullable Answer answer) {
            return new Answer.One(KEEP).equals(answer) ? Optional.of(keep) : wording(answer).map(it -> it);
        }

        private boolean offers(String choice) {
            return choice.equals(OWN) || of(new Answer.One(choice)).isPresent();
        }

        private int most() {
            return IntStream.concat(IntStream.of(keep.points()), wordings.stream().mapToInt(Wording::points))
                    .max().orElse(0);
        }
    }
}
