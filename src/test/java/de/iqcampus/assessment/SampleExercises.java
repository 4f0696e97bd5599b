package de.iqcampus.assessment;

import de.iqcampus.assessment.AssessmentItem.Choice;
import de.iqcampus.assessment.AssessmentItem.Entry;
import de.iqcampus.assessment.AssessmentItem.Match;
import de.iqcampus.assessment.AssessmentItem.Option;
import de.iqcampus.assessment.AssessmentItem.Order;
import de.iqcampus.assessment.AssessmentItem.Source;
import de.iqcampus.assessment.AssessmentItem.TextEntry;
import de.iqcampus.assessment.CriticalIncident.Action;
import de.iqcampus.assessment.CriticalIncident.Debrief;
import de.iqcampus.assessment.CriticalIncident.Interpretation;
import de.iqcampus.assessment.DieSort.Kind;
import de.iqcampus.assessment.DieSort.Statement;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** One exercise of every type, and one item of every type, for tests. */
public final class SampleExercises {

    static final Choice SINGLE = new Choice("single", text("single"), false,
            List.of(option("yes", true), option("no", false)));
    static final Choice MULTIPLE = new Choice("multiple", text("multiple"), true,
            List.of(option("a", true), option("b", true), option("c", false)));
    static final Order ORDER = new Order("order", text("order"),
            List.of(entry("answer"), entry("listen"), entry("examine")), List.of("listen", "examine", "answer"),
            text("why"));
    static final Match MATCH = new Match("match", text("match"),
            List.of(new Source("s1", text("s1"), text("why")), new Source("s2", text("s2"), text("why"))),
            List.of(entry("t1"), entry("t2")), Map.of("s1", "t1", "s2", "t2"));
    static final TextEntry WORD = new TextEntry("word", text("word"),
            Map.of("de", List.of("Größe"), "en", List.of("size of room")), text("why"));
    static final List<AssessmentItem> ITEMS = List.of(SINGLE, MULTIPLE, ORDER, MATCH, WORD);

    public static final CriticalIncident INCIDENT = new CriticalIncident("incident", text("incident"), text("scene"),
            IntStream.range(0, 4).mapToObj(it -> new Interpretation("i" + it, text("i" + it), it, text("why")))
                    .toList(),
            new Debrief(text("known"), text("structure"), text("ask")),
            List.of(new Action("talk", text("talk"), true, text("why")),
                    new Action("wait", text("wait"), false, text("why"))));
    public static final DieSort SORT = new DieSort("sort", text("sort"), text("prompt"), List.of(
            new Statement("seen", text("seen"), Kind.DESCRIPTION, text("why")),
            new Statement("thought", text("thought"), Kind.INTERPRETATION, text("why"))));
    static final Question QUESTION = new Question("question", text("question"), MULTIPLE);
    public static final Reflection REFLECTION = new Reflection("reflection", text("reflection"), text("prompt"));
    public static final TransferPlan PLAN = new TransferPlan("plan", text("plan"), text("prompt"),
            List.of(new TransferPlan.Example(text("if"), text("then"))), 14);
    static final Quiz QUIZ = new Quiz("quiz", text("quiz"), 3, 2, null, null, ITEMS);
    static final Quiz TIMED = new Quiz("timed", text("timed"), 5, 1, 3, 20, ITEMS);
    static final List<Exercise> ALL = List.of(INCIDENT, SORT, QUESTION, REFLECTION, PLAN, QUIZ, TIMED);

    private SampleExercises() { }

    private static Option option(String id, boolean correct) {
        return new Option(id, text(id), correct, text("why"));
    }

    private static Entry entry(String id) {
        return new Entry(id, text(id));
    }

    private static LocalizedText text(String words) {
        return LocalizedText.of(words + " auf Deutsch", words + " in English");
    }

    /** A right answer to each item. */
    static Answer right(AssessmentItem item) {
        return switch (item) {
            case Choice choice when choice.multiple() -> new Answer.Several(choice.correct());
            case Choice choice -> new Answer.One(choice.correct().iterator().next());
            case Order order -> new Answer.Ordered(order.order());
            case Match match -> new Answer.Matched(match.pairs());
            case TextEntry word -> new Answer.Text(word.accept().get("de").getFirst());
        };
    }
}
