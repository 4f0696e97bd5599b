package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import de.iqcampus.shared.LocalizedText;
import java.util.Map;
import java.util.Set;

/**
 * Something to do in a lesson; the shapes of {@code courses/README.md}. Jackson finds the types by the sealed
 * hierarchy; the JSON name of each is its {@code @JsonTypeName}.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "type")
public sealed interface Exercise permits BiasPair, Checklist, CriticalIncident, Dialogue, DieSort, Dilemma,
        NoticeReading, Perspectives, PointsCalculator, Question, Quiz, Reflection, RepairText, Routing, SelfAssessment,
        TransferPlan {

    /** The key a lesson names it by. */
    String id();

    LocalizedText title();

    /** The parts a learner answers; each part's answer is stored on its own, under its name. */
    @JsonIgnore
    Set<String> parts();

    /** The parts that the attempt with this seed asks, of those it has. */
    default Set<String> asked(long seed) {
        return parts();
    }

    /** The parts whose answers are sealed for the learner alone. */
    @JsonIgnore
    default Set<String> privateParts() {
        return Set.of();
    }

    /** The parts that are told of others in numbers, once enough of them have finished. */
    @JsonIgnore
    default Set<String> groupParts() {
        return Set.of();
    }

    /** The fact cards shown with it, by key. */
    @JsonIgnore
    default Set<String> factKeys() {
        return Set.of();
    }

    /** Whether an answer to this part has the right shape and names only what the exercise has. */
    boolean admits(String part, Answer answer);

    /** Whether these answers, by part, complete the exercise. */
    boolean isComplete(Map<String, Answer> answers);
}
