package de.iqcampus.assessment;

import de.iqcampus.assessment.Dialogue.Gauge;
import de.iqcampus.assessment.Dialogue.Moment;
import de.iqcampus.assessment.Dialogue.Reply;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The way through a talk so far.
 *
 * @param turns what was said, the first first
 * @param now the moment to reply to, or the end
 * @param gauges how full each is now, by id
 */
public record DialogueWay(List<Turn> turns, Moment now, Map<String, Integer> gauges) {

    /** A reply that was not open ends the walk there, as if it had not been given. */
    static DialogueWay walk(Dialogue dialogue, Map<String, Answer> answers) {
        var turns = new ArrayList<Turn>();
        var gauges = new LinkedHashMap<String, Integer>();
        dialogue.gauges().forEach(it -> gauges.put(it.id(), it.start()));
        var now = dialogue.moment(dialogue.start());
        for (var given = given(now, answers, gauges); given.isPresent(); given = given(now, answers, gauges)) {
            var before = Map.copyOf(gauges);
            var reply = given.get();
            reply.changes().forEach((gauge, by) ->
                    gauges.computeIfPresent(gauge, (it, level) -> Math.clamp(level + by, 0, Gauge.FULL)));
            turns.add(new Turn(now, reply, changes(before, gauges)));
            now = dialogue.moment(reply.next());
        }
        return new DialogueWay(List.copyOf(turns), now, Map.copyOf(gauges));
    }

    private static Optional<Reply> given(Moment moment, Map<String, Answer> answers, Map<String, Integer> gauges) {
        return answers.get(moment.id()) instanceof Answer.One(String value)
                ? moment.replies().stream().filter(it -> it.id().equals(value) && it.isOpen(gauges)).findFirst()
                : Optional.empty();
    }

    private static Map<String, Integer> changes(Map<String, Integer> before, Map<String, Integer> after) {
        var changes = new LinkedHashMap<String, Integer>();
        after.forEach((gauge, level) -> {
            var by = level - before.getOrDefault(gauge, 0);
            if (by != 0) {
                changes.put(gauge, by);
            }
        });
        return changes;
    }

    /**
     * A moment and the reply to it.
     *
     * @param changes what became of the gauges, by id; none where nothing did
     */
    public record Turn(Moment moment, Reply reply, Map<String, Integer> changes) { }
}
