package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An invented letter; for each question the learner marks the passages that answer it. A question is a part, answered
 * {@code Several} with passages' ids; {@code One("yes")} says that it was checked.
 */
@JsonTypeName("notice-reading")
public record NoticeReading(String id, LocalizedText title, LocalizedText prompt, LocalizedText sender,
        List<Passage> passages, List<Asked> questions) implements Exercise {

    public static final Answer.One YES = new Answer.One("yes");

    /** The part that says whether the learner had the answer to this question checked. */
    public static String checked(Asked question) {
        return "checked:" + question.id();
    }

    @Override public Set<String> parts() {
        return Stream.concat(questions.stream().map(Asked::id), questions.stream().map(NoticeReading::checked))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override public boolean admits(String part, Answer answer) {
        return switch (answer) {
            case Answer.One one -> part.startsWith("checked:") && one.equals(YES);
            case Answer.Several(Set<String> values) -> !part.startsWith("checked:")
                    && passages.stream().map(Passage::id).toList().containsAll(values);
            default -> false;
        };
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return questions.stream().allMatch(it -> YES.equals(answers.get(checked(it))));
    }

    /** A part of the letter that can be marked. */
    public record Passage(String id, LocalizedText text) { }

    /**
     * What the letter is asked.
     *
     * @param passages the ids of those that answer it
     */
    public record Asked(String id, LocalizedText prompt, List<String> passages, LocalizedText feedback) {

        /** Whether exactly the passages that answer it are marked. */
        public boolean isRight(@Nullable Answer answer) {
            return Set.copyOf(passages).equals(marked(answer));
        }

        /** The marked passages that answer it. */
        public Set<String> found(@Nullable Answer answer) {
            return only(marked(answer), passages::contains);
        }

        /** The passages that answer it and are not marked. */
        public Set<String> missing(@Nullable Answer answer) {
            return only(passages, it -> !marked(answer).contains(it));
        }

        /** The marked passages that say something else. */
        public Set<String> beside(@Nullable Answer answer) {
            return only(marked(answer), it -> !passages.contains(it));
        }

        private static Set<String> only(Collection<String> passages, Predicate<String> wanted) {
            return passages.stream().filter(wanted).collect(Collectors.toUnmodifiableSet());
        }

        private static Set<String> marked(@Nullable Answer answer) {
            return answer instanceof Answer.Several(Set<String> values) ? values : Set.of();
        }
    }
}
