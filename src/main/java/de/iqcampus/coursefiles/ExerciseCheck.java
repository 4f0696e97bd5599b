package de.iqcampus.coursefiles;

import de.iqcampus.catalogue.Lesson;
import java.util.List;
import java.util.Optional;

/** What the format says about one type of exercise beyond its schema. */
interface ExerciseCheck {

    List<ExerciseCheck> ALL = List.of(new CriticalIncidentCheck(), new DieSortCheck(), new QuestionCheck(),
            new ReflectionCheck(), new TransferPlanCheck(), new QuizCheck(), new DialogueCheck(),
            new PerspectivesCheck(), new DilemmaCheck(), new BiasPairCheck(), new RoutingCheck(),
            new RepairTextCheck(), new NoticeReadingCheck(), new ChecklistCheck(), new PointsCalculatorCheck(),
            new SelfAssessmentCheck());

    static Optional<ExerciseCheck> of(YamlPart exercise) {
        return ALL.stream().filter(it -> it.type().equals(exercise.at("type").text())).findFirst();
    }

    String type();

    /** What it adds to its lesson's. */
    int minutes();

    /** What a lesson is in which this takes most of the time. */
    Lesson.Kind kind();

    void check(YamlPart exercise, Findings findings);
}
