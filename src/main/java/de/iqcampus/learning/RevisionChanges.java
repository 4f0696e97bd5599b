package de.iqcampus.learning;

import de.iqcampus.catalogue.CourseContent;
import de.iqcampus.catalogue.CourseRevision;
import de.iqcampus.catalogue.Lesson;
import java.util.List;

/** What a newer revision would change for a learner under way. */
public record RevisionChanges(CourseRevision newer, List<Lesson> changed, List<Lesson> added, List<Lesson> removed) {

    static RevisionChanges between(CourseContent old, CourseRevision newer, CourseContent content) {
        return new RevisionChanges(newer,
                content.lessons().stream().filter(it -> old.lesson(it.key())
                        .filter(before -> !before.contentHash().equals(it.contentHash())).isPresent()).toList(),
                content.lessons().stream().filter(it -> old.lesson(it.key()).isEmpty()).toList(),
                old.lessons().stream().filter(it -> content.lesson(it.key()).isEmpty()).toList());
    }
}
