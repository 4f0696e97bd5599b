package de.iqcampus.catalogue;

import static java.util.stream.Collectors.toMap;

import de.iqcampus.shared.AuditedThings;
import de.iqcampus.shared.LocalizedText;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Calls courses in the audit log by their titles. */
@Component
class AuditedCourses implements AuditedThings {

    private final CourseRepository courses;
    private final RevisionCache revisions;

    AuditedCourses(CourseRepository courses, RevisionCache revisions) {
        this.courses = courses;
        this.revisions = revisions;
    }

    @Override public String kind() { return "course"; }

    @Transactional(readOnly = true)
    @Override public Map<UUID, LocalizedText> names(Collection<UUID> ids) {
        return courses.findByIdIn(ids.stream().map(CourseId::new).toList()).stream()
                .collect(toMap(it -> it.id().value(), it -> revisions.get(it.currentRevision()).content().title()));
    }
}
