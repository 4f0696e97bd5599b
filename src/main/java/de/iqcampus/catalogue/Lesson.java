package de.iqcampus.catalogue;

import de.iqcampus.shared.LocalizedText;
import java.util.List;

/**
 * One step of the player.
 *
 * @param minutes at most 7
 * @param kind what the step mainly is, for the line above its title
 * @param exercises keys of its exercises in the order of the text
 * @param contentHash changes when anything a learner meets in this step changes, its exercises included
 */
public record Lesson(String key, LocalizedText title, int minutes, boolean optional, Kind kind, LocalizedText markdown,
        List<String> exercises, String contentHash) {

    /** What a step mainly is. */
    public enum Kind { READING, SITUATION, EXERCISE, REFLECTION, PLAN, QUIZ }
}
