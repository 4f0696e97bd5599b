package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One question, in the interaction types of QTI 3. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface AssessmentItem {

    String id();

    LocalizedText prompt();

    /** Whether the answer is right as a whole; an answer of another item's shape never is. */
    boolean isRight(@Nullable Answer answer);

    /** Whether every part of the answer is there, so that the learner may go on. */
    boolean isAnswered(@Nullable Answer answer);

    /** Whether the answer has this item's shape and names only what the item has. */
    boolean admits(Answer answer);

    /** Asks for the right option, or for all right options where {@code multiple}. */
    @JsonTypeName("choice")
    record Choice(String id, LocalizedText prompt, boolean multiple, List<Option> options) implements AssessmentItem {

        @JsonIgnore
        public Set<String> correct() {
            return options.stream().filter(Option::correct).map(Option::id).collect(Collectors.toUnmodifiableSet());
        }

        @Override public boolean admits(Answer answer) {
            var ids = options.stream().map(Option::id).toList();
            return switch (answer) {
                case Answer.One(String value) -> !multiple && ids.contains(value);
                case Answer.Several(Set<String> values) -> multiple && ids.containsAll(values);
                default -> false;
            };
        }

        @Override public boolean isRight(@Nullable Answer answer) {
            return switch (answer) {
                case Answer.One(String value) -> correct().equals(Set.of(value));
                case Answer.Several(Set<String> values) -> correct().equals(values);
                case null, default -> false;
            };
        }

        @Override public boolean isAnswered(@Nullable Answer answer) {
            return answer instanceof Answer.One
                    || answer instanceof Answer.Several(Set<String> values) && !values.isEmpty();
        }
    }

    /** Asks for the options in the right order, named by their ids. */
    @JsonTypeName("order")
    record Order(String id, LocalizedText prompt, List<Entry> options, List<String> order, LocalizedText feedback)
            implements AssessmentItem {

        @Override public boolean admits(Answer answer) {
            return answer instanceof Answer.Ordered(List<String> values)
                    && values.size() == order.size() && Set.copyOf(order).equals(new HashSet<>(values));
        }

        @Override public boolean isRight(@Nullable Answer answer) {
            return answer instanceof Answer.Ordered(List<String> values) && order.equals(values);
        }

        @Override public boolean isAnswered(@Nullable Answer answer) {
            return answer instanceof Answer.Ordered(List<String> values) && values.size() == order.size();
        }
    }

    /** Asks for the target that belongs to each source, by ids. */
    @JsonTypeName("match")
    record Match(String id, LocalizedText prompt, List<Source> sources, List<Entry> targets, Map<String, String> pairs)
            implements AssessmentItem {

        @Override public boolean admits(Answer answer) {
            return answer instanceof Answer.Matched(Map<String, String> given)
                    && pairs.keySet().containsAll(given.keySet())
                    && targets.stream().map(Entry::id).toList().containsAll(given.values());
        }

        @Override public boolean isRight(@Nullable Answer answer) {
            return answer instanceof Answer.Matched(Map<String, String> given) && pairs.equals(given);
        }

        @Override public boolean isAnswered(@Nullable Answer answer) {
            return answer instanceof Answer.Matched(Map<String, String> given)
                    && given.keySet().containsAll(pairs.keySet());
        }
    }

    /** Asks for a word, compared without case, accents and outer spaces, in any of the course's languages. */
    @JsonTypeName("text-entry")
    record TextEntry(String id, LocalizedText prompt, Map<String, List<String>> accept, LocalizedText feedback)
            implements AssessmentItem {

        @Override public boolean admits(Answer answer) {
            return answer instanceof Answer.Text(String value) && value.length() <= 200;
        }

        @Override public boolean isRight(@Nullable Answer answer) {
            return answer instanceof Answer.Text(String value) && accept.values().stream().flatMap(List::stream)
                    .anyMatch(it -> folded(it).equals(folded(value)));
        }

        @Override public boolean isAnswered(@Nullable Answer answer) {
            return answer instanceof Answer.Text(String value) && !value.isBlank();
        }

        private static String folded(String word) {
            return Normalizer.normalize(word.strip(), Normalizer.Form.NFKD).replaceAll("\\p{M}", "")
                    .toLowerCase(Locale.ROOT).toUpperCase(Locale.ROOT).replaceAll("\\s+", " ");
        }
    }

    /** One possible answer; its id stays when its words are corrected. */
    record Option(String id, LocalizedText text, boolean correct, LocalizedText feedback) { }

    /** Something to place. */
    record Entry(String id, LocalizedText text) { }

    /** Something to find the target for. */
    record Source(String id, LocalizedText text, LocalizedText feedback) { }
}
