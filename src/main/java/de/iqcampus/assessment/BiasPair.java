package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Two applications worth the same, each with a remark that chance gave it: part {@code choice} is the application
 * chosen, part {@code remark} the remark that stood with it, or {@code equal} in both. Complete with both.
 */
@JsonTypeName("bias-pair")
public record BiasPair(String id, LocalizedText title, LocalizedText prompt, List<Application> applications,
        List<Remark> remarks, LocalizedText debrief) implements Exercise {

    public static final String CHOICE = "choice";
    public static final String REMARK = "remark";
    /** The answer of those to whom both are worth the same. */
    public static final String EQUAL = "equal";

    @Override public Set<String> parts() {
        return Set.of(CHOICE, REMARK);
    }

    @Override public Set<String> groupParts() {
        return Set.of(REMARK);
    }

    /** The applications in the order of the attempt with this seed, each with its remark: the same for ever. */
    public List<Shown> shown(long seed) {
        var chance = new Draw(seed);
        var first = chance.shuffled(applications);
        var second = chance.shuffled(remarks);
        return IntStream.range(0, Math.min(first.size(), second.size()))
                .mapToObj(it -> new Shown(first.get(it), second.get(it))).toList();
    }

    @Override public boolean admits(String part, Answer answer) {
        return answer instanceof Answer.One(String value) && (value.equals(EQUAL)
                || part.equals(CHOICE) && applications.stream().anyMatch(it -> it.id().equals(value))
                || part.equals(REMARK) && remarks.stream().anyMatch(it -> it.id().equals(value)));
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return answers.keySet().containsAll(parts());
    }

    /** One application without the remark. */
    public record Application(String id, LocalizedText name, LocalizedText scene) { }

    /** What says nothing about the work, and yet may decide. */
    public record Remark(String id, LocalizedText name, LocalizedText text) { }

    /** An application as one learner sees it. */
    public record Shown(Application application, Remark remark) { }
}
