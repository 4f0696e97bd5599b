package de.iqcampus.assessment;

import de.iqcampus.assessment.AssessmentItem.Choice;
import de.iqcampus.assessment.AssessmentItem.Entry;
import de.iqcampus.assessment.AssessmentItem.Match;
import de.iqcampus.assessment.AssessmentItem.Option;
import de.iqcampus.assessment.AssessmentItem.Order;
import de.iqcampus.assessment.AssessmentItem.Source;
import de.iqcampus.assessment.AssessmentItem.TextEntry;
import de.iqcampus.shared.LocalizedText;
import java.util.List;
import java.util.Map;

/** One item of each type for tests. */
public final class SampleItems {

    public static final Choice CAMERA = choice("camera");
    public static final Choice SENSES = new Choice("senses", words("What can be observed?"), true, List.of(
            option("words", true), option("tone", true), option("motive", false)));
    public static final Order STEPS = new Order("steps", words("Which order?"),
            List.of(entry("listen"), entry("examine"), entry("answer")), List.of("listen", "examine", "answer"),
            words("First listen."));
    public static final Match LEVELS = new Match("levels", words("Which level?"),
            List.of(new Source("eight", words("Eight minutes."), words("A number.")),
                    new Source("long", words("Too long."), words("A verdict."))),
            List.of(entry("description"), entry("evaluation")),
            Map.of("eight", "description", "long", "evaluation"));
    public static final TextEntry LEVEL = new TextEntry("level", words("Which level is it?"),
            Map.of("de", List.of("Beschreibung"), "en", List.of("description", "déscription")), words("A camera."));

    private SampleItems() { }

    /** The right option is {@code right}, the wrong one {@code wrong}. */
    public static Choice choice(String id) {
        return new Choice(id, words("Prompt " + id), false, List.of(option("right", true), option("wrong", false)));
    }

    private static Option option(String id, boolean correct) {
        return new Option(id, words("Option " + id), correct, words("Why " + id));
    }

    private static Entry entry(String id) {
        return new Entry(id, words("Entry " + id));
    }

    private static LocalizedText words(String english) {
        return LocalizedText.of("(de) " + english, english);
    }
}
