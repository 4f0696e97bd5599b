package de.iqcampus.ratchets;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.assessment.Answer;
import de.iqcampus.assessment.AssessmentItem;
import de.iqcampus.assessment.BiasPair;
import de.iqcampus.assessment.Checklist;
import de.iqcampus.assessment.CriticalIncident;
import de.iqcampus.assessment.Dialogue;
import de.iqcampus.assessment.DieSort;
import de.iqcampus.assessment.Dilemma;
import de.iqcampus.assessment.Exercise;
import de.iqcampus.assessment.NoticeReading;
import de.iqcampus.assessment.Perspectives;
import de.iqcampus.assessment.PointsCalculator;
import de.iqcampus.assessment.Question;
import de.iqcampus.assessment.Quiz;
import de.iqcampus.assessment.Reflection;
import de.iqcampus.assessment.RepairText;
import de.iqcampus.assessment.Routing;
import de.iqcampus.assessment.SelfAssessment;
import de.iqcampus.assessment.TransferPlan;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Answers, by part, that complete an exercise. */
public final class RightAnswers {

    private RightAnswers() { }

    /** @param seed of the attempt */
    public static Map<String, Answer> to(Exercise exercise, long seed) {
        return switch (exercise) {
            case DieSort sort -> sort.statements().stream()
                    .collect(toMap(it -> it.id(), it -> new Answer.One(it.kind().word())));
            case CriticalIncident incident -> Stream.concat(
                    incident.interpretations().stream().map(CriticalIncident::rating), Stream.of(CriticalIncident.ACTION))
                    .collect(toMap(it -> it, it -> new Answer.One(it.equals(CriticalIncident.ACTION)
                            ? incident.actions().getFirst().id() : "3")));
            case Question question -> toEach(List.of(question.item()));
            case Quiz quiz -> toEach(quiz.drawn(seed));
            case Reflection reflection -> Map.of(Reflection.DONE, new Answer.One("yes"));
            case Routing routing -> routing.drawn(seed).stream()
                    .collect(toMap(it -> it.id(), it -> new Answer.One(it.competent())));
            case RepairText repair -> repair.spans().stream()
                    .collect(toMap(it -> it.id(), it -> new Answer.One(RepairText.KEEP)));
            case NoticeReading notice -> notice.questions().stream()
                    .collect(toMap(NoticeReading::checked, it -> NoticeReading.YES));
            case Checklist list -> list.entries().stream().limit(list.choose())
                    .collect(toMap(it -> it.id(), it -> new Answer.One("yes")));
            case PointsCalculator calculator -> calculator.criteria().stream()
                    .collect(toMap(it -> it.id(), it -> new Answer.One(it.options().getFirst().id())));
            case SelfAssessment assessment -> assessment.parts().stream()
                    .collect(toMap(it -> it, it -> new Answer.Text("3")));
            case TransferPlan plan -> Map.of(TransferPlan.IF, new Answer.Text("Wenn ich unterbreche"),
                    TransferPlan.THEN, new Answer.Text("dann frage ich nach"),
                    TransferPlan.DATE, new Answer.Text("2027-01-05"));
            case Dialogue dialogue -> dialogue.moments().stream().filter(it -> !it.isEnd()).collect(toMap(
                    Dialogue.Moment::id, it -> new Answer.One(it.replies().stream()
                            .filter(reply -> reply.needs().isEmpty()).findFirst().orElseThrow().id())));
            case Perspectives perspectives -> perspectives.parts().stream()
                    .filter(it -> !it.equals(Perspectives.NOTE)).collect(toMap(it -> it, it -> new Answer.One(
                            it.startsWith("seen:") ? "yes" : perspectives.options().getFirst().id())));
            case Dilemma dilemma -> Map.of(Dilemma.CHOICE, new Answer.One(dilemma.options().getFirst().id()),
                    Dilemma.WEIGHED, new Answer.One("yes"));
            case BiasPair pair -> {
                var chosen = pair.shown(seed).getFirst();
                yield Map.of(BiasPair.REMARK, new Answer.One(chosen.remark().id()),
                        BiasPair.CHOICE, new Answer.One(chosen.application().id()));
            }
        };
    }

    private static Map<String, Answer> toEach(List<AssessmentItem> items) {
        return items.stream().collect(toMap(AssessmentItem::id, RightAnswers::to));
    }

    private static Answer to(AssessmentItem item) {
        return switch (item) {
            case AssessmentItem.Choice choice -> choice.multiple() ? new Answer.Several(choice.correct())
                    : new Answer.One(choice.correct().iterator().next());
            case AssessmentItem.Order order -> new Answer.Ordered(order.order());
            case AssessmentItem.Match match -> new Answer.Matched(match.pairs());
            case AssessmentItem.TextEntry entry -> new Answer.Text(entry.accept().values().iterator().next().getFirst());
        };
    }
}
