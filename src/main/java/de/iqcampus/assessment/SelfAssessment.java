package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Statements that the learner rates from 1 to 5 for themselves alone: all answers are sealed.
 *
 * @param low what 1 means
 * @param high what 5 means
 * @param again the exercise whose statements these are, rated earlier in the course; none for the first round
 */
@JsonTypeName("self-assessment")
public record SelfAssessment(String id, LocalizedText title, LocalizedText prompt, LocalizedText low,
        LocalizedText high, List<Statement> statements, @Nullable String again) implements Exercise {

    public static final int MOST = 5;

    /** The part that holds the rating of this statement: {@code Text("1")} to {@code Text("5")}. */
    public static String rating(Statement statement) {
        return "rate:" + statement.id();
    }

    /** How the statement is rated by these answers, of this round or another. */
    public static OptionalInt rated(Statement statement, Map<String, Answer> answers) {
        return answers.get(rating(statement)) instanceof Answer.Text(String value)
                ? OptionalInt.of(Integer.parseInt(value)) : OptionalInt.empty();
    }

    @Override public Set<String> parts() {
        return statements.stream().map(SelfAssessment::rating).collect(Collectors.toUnmodifiableSet());
    }

    @Override public Set<String> privateParts() {
        return parts();
    }

    @Override public boolean admits(String part, Answer answer) {
        return answer instanceof Answer.Text(String value) && value.matches("[1-5]");
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return answers.keySet().containsAll(parts());
    }

    /**
     * Something to agree with, more or less.
     *
     * @param name short, for the chart
     */
    public record Statement(String id, LocalizedText name, LocalizedText text) { }
}
