package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A talk: each moment that has replies is a part, answered with the reply's id. Complete when the way from the start
 * has come to an end.
 *
 * @param start the first moment's id
 */
@JsonTypeName("dialogue")
public record Dialogue(String id, LocalizedText title, LocalizedText scene, List<Gauge> gauges, String start,
        List<Moment> moments) implements Exercise {

    @Override public Set<String> parts() {
        return moments.stream().filter(it -> !it.isEnd()).map(Moment::id).collect(Collectors.toUnmodifiableSet());
    }

    @Override public boolean admits(String part, Answer answer) {
        return answer instanceof Answer.One(String value) && moments.stream().filter(it -> it.id().equals(part))
                .flatMap(it -> it.replies().stream()).anyMatch(it -> it.id().equals(value));
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return way(answers).now().isEnd();
    }

    /** How far these answers lead. */
    public DialogueWay way(Map<String, Answer> answers) {
        return DialogueWay.walk(this, answers);
    }

    public Moment moment(String id) {
        return moments.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    @JsonIgnore
    public List<Moment> endings() {
        return moments.stream().filter(Moment::isEnd).toList();
    }

    /** Something at stake, from 0 to 10. */
    public record Gauge(String id, LocalizedText name, int start) {

        public static final int FULL = 10;
    }

    /**
     * What is said or happens.
     *
     * @param speaker none where nobody speaks
     * @param replies none at an end
     */
    public record Moment(String id, @Nullable LocalizedText speaker, LocalizedText text, List<Reply> replies,
            @Nullable Ending ending, @Nullable LocalizedText debrief) {

        public Moment(String id, @Nullable LocalizedText speaker, LocalizedText text,
                @Nullable List<Reply> replies, @Nullable Ending ending, @Nullable LocalizedText debrief) {
            this.id = id;
            this.speaker = speaker;
            this.text = text;
            this.replies = replies == null ? List.of() : replies;
            this.ending = ending;
            this.debrief = debrief;
        }

        @JsonIgnore
        public boolean isEnd() {
            return replies.isEmpty();
        }
    }

    /**
     * Something the learner may say.
     *
     * @param needs how much of which gauge it takes, by id
     * @param changes what it adds to which gauge, by id
     * @param next the moment it leads to
     */
    public record Reply(String id, LocalizedText text, Map<String, Integer> needs, Map<String, Integer> changes,
            LocalizedText feedback, String next) {

        public Reply(String id, LocalizedText text, @Nullable Map<String, Integer> needs,
                @Nullable Map<String, Integer> changes, LocalizedText feedback, String next) {
            this.id = id;
            this.text = text;
            this.needs = needs == null ? Map.of() : needs;
            this.changes = changes == null ? Map.of() : changes;
            this.feedback = feedback;
            this.next = next;
        }

        /** Whether there is enough of what it needs. */
        public boolean isOpen(Map<String, Integer> gauges) {
            return needs.entrySet().stream().allMatch(it -> gauges.getOrDefault(it.getKey(), 0) >= it.getValue());
        }
    }

    /** How a talk turned out. */
    public enum Ending {
        @JsonProperty("good") GOOD,
        @JsonProperty("fair") FAIR,
        @JsonProperty("poor") POOR
    }
}
