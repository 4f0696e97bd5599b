package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.Map;
import java.util.Set;

/**
 * Private thoughts: part {@code text} is sealed; part {@code done}, {@code One("yes")}, says that the learner has
 * thought without writing.
 */
@JsonTypeName("reflection")
public record Reflection(String id, LocalizedText title, LocalizedText prompt) implements Exercise {

    public static final String TEXT = "text";
    public static final String DONE = "done";

    @Override public Set<String> parts() {
        return Set.of(TEXT, DONE);
    }

    @Override public Set<String> privateParts() {
        return Set.of(TEXT);
    }

    @Override public boolean admits(String part, Answer answer) {
        return switch (answer) {
            case Answer.Text text -> part.equals(TEXT) && text.isShort();
            case Answer.One(String value) -> part.equals(DONE) && Set.of("yes", "no").contains(value);
            default -> false;
        };
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return answers.get(DONE) instanceof Answer.One(String value) && value.equals("yes")
                || answers.get(TEXT) instanceof Answer.Text(String words) && !words.isBlank();
    }
}
