package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One scene from two or three places: part {@code before} is the first answer, {@code seen:<id>}, {@code One("yes")},
 * says that a view was opened, part {@code after} is the answer then; part {@code note} is the learner's own. Complete
 * with both answers and every view.
 */
@JsonTypeName("perspectives")
public record Perspectives(String id, LocalizedText title, LocalizedText scene, LocalizedText prompt,
        List<Option> options, List<View> views, LocalizedText debrief) implements Exercise {

    public static final String BEFORE = "before";
    public static final String AFTER = "after";
    public static final String NOTE = "note";

    /** The part that says that this view was opened. */
    public static String seen(View view) {
        return "seen:" + view.id();
    }

    @Override public Set<String> parts() {
        return Stream.concat(views.stream().map(Perspectives::seen), Stream.of(BEFORE, AFTER, NOTE))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override public Set<String> privateParts() {
        return Set.of(NOTE);
    }

    @Override public boolean admits(String part, Answer answer) {
        return switch (answer) {
            case Answer.One(String value) when part.equals(BEFORE) || part.equals(AFTER) ->
                    options.stream().anyMatch(it -> it.id().equals(value));
            case Answer.One(String value) -> !part.equals(NOTE) && value.equals("yes");
            case Answer.Text text -> part.equals(NOTE) && text.isShort();
            default -> false;
        };
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return answers.containsKey(BEFORE) && opened(answers).size() == views.size() && answers.containsKey(AFTER);
    }

    /** The views opened so far, in their order: none is left out on the way. */
    public List<View> opened(Map<String, Answer> answers) {
        return views.stream().takeWhile(it -> answers.containsKey(seen(it))).toList();
    }

    /** One answer; none is the only right one. */
    public record Option(String id, LocalizedText text, LocalizedText feedback) { }

    /** The scene as one of those in it tells it. */
    public record View(String id, LocalizedText name, LocalizedText scene) { }
}
