package de.iqcampus.assessment;

import de.iqcampus.catalogue.CourseRevision;
import java.util.List;
import java.util.Map;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The exercises of every course revision. */
@Service @Transactional(readOnly = true) @PreAuthorize("permitAll")
public class ExerciseLibrary {

    /** Keeps the exercises of a revision just published; the same revision a second time changes nothing. */
    @Transactional @PreAuthorize("@systemUser.isActing()")
    public void publish(CourseRevision revision, List<Exercise> exercises) {
        throw new UnsupportedOperationException(revision.toString() + exercises);
    }

    /** By key; held in memory, as a revision never changes. */
    public Map<String, Exercise> exercises(CourseRevision revision) {
        throw new UnsupportedOperationException(revision.toString());
    }
}
