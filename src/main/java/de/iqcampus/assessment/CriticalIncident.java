package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A scene whose interpretations are rated 0–3 (parts {@code rate:<id>}), then an action chosen (part {@code action});
 * part {@code note} is the learner's own. Complete when everything is rated and an action chosen.
 */
@JsonTypeName("critical-incident")
public record CriticalIncident(String id, LocalizedText title, LocalizedText scene,
        List<Interpretation> interpretations, Debrief debrief, List<Action> actions) implements Exercise {

    public static final String ACTION = "action";
    public static final String NOTE = "note";

    /** The part that holds the rating of this interpretation: {@code One("0")} to {@code One("3")}. */
    public static String rating(Interpretation interpretation) {
        return "rate:" + interpretation.id();
    }

    @Override public Set<String> parts() {
        return Stream.concat(interpretations.stream().map(CriticalIncident::rating), Stream.of(ACTION, NOTE))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override public Set<String> privateParts() {
        return Set.of(NOTE);
    }

    @Override public Set<String> groupParts() {
        return interpretations.stream().map(CriticalIncident::rating).collect(Collectors.toUnmodifiableSet());
    }

    @Override public boolean admits(String part, Answer answer) {
        return switch (answer) {
            case Answer.One(String value) when part.equals(ACTION) ->
                    actions.stream().anyMatch(it -> it.id().equals(value));
            case Answer.One(String value) -> !part.equals(NOTE) && value.matches("[0-3]");
            case Answer.Text text -> part.equals(NOTE) && text.isShort();
            default -> false;
        };
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return isRated(answers) && answers.containsKey(ACTION);
    }

    public boolean isRated(Map<String, Answer> answers) {
        return interpretations.stream().allMatch(it -> answers.containsKey(rating(it)));
    }

    /**
     * One way to read the scene.
     *
     * @param fit 3 fits what the scene shows, 2 plausible but incomplete, 1 nothing supports it, 0 by origin alone
     */
    public record Interpretation(String id, LocalizedText text, int fit, LocalizedText feedback) { }

    /** What do we know? Which structure plays a part? Whom to ask? */
    public record Debrief(LocalizedText known, LocalizedText structure, LocalizedText ask) { }

    /** A next step to choose. */
    public record Action(String id, LocalizedText text, boolean helpful, LocalizedText feedback) { }
}
