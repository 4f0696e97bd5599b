package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Ways of which none is right: part {@code choice} is the way chosen, part {@code reason} the learner's own words, part
 * {@code weighed}, {@code One("yes")}, says that the learner went on to see what each way brings. Complete with the
 * choice and that.
 */
@JsonTypeName("dilemma")
public record Dilemma(String id, LocalizedText title, LocalizedText scene, LocalizedText prompt, List<Option> options,
        LocalizedText debrief) implements Exercise {

    public static final String CHOICE = "choice";
    public static final String REASON = "reason";
    public static final String WEIGHED = "weighed";

    @Override public Set<String> parts() {
        return Set.of(CHOICE, REASON, WEIGHED);
    }

    @Override public Set<String> privateParts() {
        return Set.of(REASON);
    }

    @Override public Set<String> groupParts() {
        return Set.of(CHOICE);
    }

    @Override public boolean admits(String part, Answer answer) {
        return switch (answer) {
            case Answer.One(String value) when part.equals(CHOICE) ->
                    options.stream().anyMatch(it -> it.id().equals(value));
            case Answer.One(String value) -> part.equals(WEIGHED) && value.equals("yes");
            case Answer.Text text -> part.equals(REASON) && text.isShort();
            default -> false;
        };
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return answers.containsKey(CHOICE) && answers.containsKey(WEIGHED);
    }

    /** One way, what it brings and what it costs. */
    public record Option(String id, LocalizedText text, LocalizedText gains, LocalizedText costs) { }
}
