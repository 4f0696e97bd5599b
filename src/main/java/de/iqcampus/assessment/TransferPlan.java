package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * "If … then …" with a date: the words are sealed; {@code date} is {@code Text} with an ISO date.
 * Complete with both halves and a date.
 *
 * @param dueDays the date suggested, in days from today
 */
@JsonTypeName("transfer-plan")
public record TransferPlan(String id, LocalizedText title, LocalizedText prompt, List<Example> examples,
        @JsonProperty("due-days") int dueDays) implements Exercise {

    public static final String IF = "if";
    public static final String THEN = "then";
    public static final String DATE = "date";

    @Override public Set<String> parts() {
        return Set.of(IF, THEN, DATE);
    }

    @Override public Set<String> privateParts() {
        return Set.of(IF, THEN);
    }

    @Override public boolean admits(String part, Answer answer) {
        return answer instanceof Answer.Text text && text.isShort() && (!part.equals(DATE) || text.isDay());
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return parts().stream().allMatch(part ->
                answers.get(part) instanceof Answer.Text(String words) && !words.isBlank());
    }

    /** A plan to start from. */
    public record Example(@JsonProperty("if") LocalizedText when, LocalizedText then) { }
}
