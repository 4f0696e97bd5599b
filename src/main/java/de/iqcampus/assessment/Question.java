package de.iqcampus.assessment;

import com.fasterxml.jackson.annotation.JsonTypeName;
import de.iqcampus.shared.LocalizedText;
import java.util.Map;
import java.util.Set;

/**
 * One item in the middle of a lesson; its part is the item's id. Complete with any whole answer: it teaches, it does
 * not test.
 */
@JsonTypeName("question")
public record Question(String id, LocalizedText title, AssessmentItem item) implements Exercise {

    @Override public Set<String> parts() {
        return Set.of(item.id());
    }

    @Override public boolean admits(String part, Answer answer) {
        return item.admits(answer);
    }

    @Override public boolean isComplete(Map<String, Answer> answers) {
        return item.isAnswered(answers.get(item.id()));
    }
}
