package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What to do, by stages; an entry is a part, answered {@code One("yes")} or {@code One("no")}. Who does it, by when,
 * and a line of one's own are sealed.
 *
 * @param choose how many entries make it complete
 */
@JsonTypeName("checklist")
public record Checklist(String id, LocalizedText title, LocalizedText prompt, int choose, List<Stage> stages)
        implements Exercise {

    public static final String OWN = "own";

    /** The part that says who does it. */
    public static String who(Entry entry) {
        return "who:" + entry.id();
    }

    /** The part that says by when, {@code Text} with an ISO date or nothing. */
    public static String day(Entry entry) {
        return "day:" + entry.id();
    }

    /** The entries of all stages. */
    @JsonIgnore
    public List<Entry> entries() {
        return stages.stream().flatMap(it -> it.entries().stream()).toList();
    }

    @Override public Set<String> parts() {
        return Stream.concat(entries().stream().map(Entry::id), privateParts().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override public Set<String> privateParts() {
        return Stream.concat(Stream.of(OWN), entries().stream().flatMap(it -> Stream.of(who(it), day(it))))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override public boolean admits(String part, Answer answer) {
        return switch (answer) {
            case Answer.One(String value) ->
                    !privateParts().contains(part) && Set.of("yes", "no").contains(value);
            case Answer.Text text when part.startsWith("day:") -> text.isDay();
            case Answer.Text text -> privateParts().contains(part) && text.isShort();
            default -> false;
        };
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return chosen(answers).size() >= choose;
    }

    /** What the learner ticked. */
    public List<Entry> chosen(Map<String, Answer> answers) {
        return entries().stream().filter(it -> new Answer.One("yes").equals(answers.get(it.id()))).toList();
    }

    /** Things to do at one time. */
    public record Stage(String id, LocalizedText title, List<Entry> entries) { }

    /** One thing to do. */
    public record Entry(String id, LocalizedText text) { }
}
