package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Statements to sort into description, interpretation, evaluation; each statement is a part, answered
 * {@code One("description")} and so on.
 */
@JsonTypeName("die-sort")
public record DieSort(String id, LocalizedText title, LocalizedText prompt, List<Statement> statements)
        implements Exercise {

    @Override public Set<String> parts() {
        return statements.stream().map(Statement::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override public boolean admits(String part, Answer answer) {
        return answer instanceof Answer.One(String value)
                && Arrays.stream(Kind.values()).anyMatch(it -> it.word().equals(value));
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return answers.keySet().containsAll(parts());
    }

    /** What a statement is. */
    public enum Kind {
        @JsonProperty("description") DESCRIPTION,
        @JsonProperty("interpretation") INTERPRETATION,
        @JsonProperty("evaluation") EVALUATION;

        /** The word that files and answers use. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** One sentence to sort. */
    public record Statement(String id, LocalizedText text, Kind kind, LocalizedText feedback) { }
}
