package de.iqcampus.catalogue;

import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes reviewed content the current revision of its course. */
@Service @Transactional @PreAuthorize("@systemUser.isActing()")
public class CoursePublisher {

    private final CourseRepository courses;
    private final PublishedContentRepository revisions;
    private final StoredFileRepository storedFiles;
    private final CourseFileRepository courseFiles;
    private final Clock clock;

    CoursePublisher(CourseRepository courses, PublishedContentRepository revisions, StoredFileRepository storedFiles,
            CourseFileRepository courseFiles, Clock clock) {
        this.courses = courses;
        this.revisions = revisions;
        this.storedFiles = storedFiles;
        this.courseFiles = courseFiles;
        this.clock = clock;
    }

    /**
     * Publishes the content with its files (path in the course's folder to bytes). The same content as the current
     * revision's changes nothing and returns that revision.
     */
    public CourseRevision publish(CourseContent content, Map<String, byte[]> files) {
        var media = new TreeMap<String, MediaFile>();
        files.forEach((path, bytes) -> media.put(path, MediaFile.of(bytes)));
        var hash = ContentHash.of(List.of(content, hashes(media)));
        var course = courses.findForPublication(content.key()).orElseGet(() -> new Course(content.key()));
        var current = course.currentRevision();
        if (revisions.findById(current).filter(it -> it.says(hash)).isPresent()) {
            if (!course.isPublished()) {
                course.publishAgain(content.slug());
                courses.save(course);
            }
            return current;
        }
        return publish(course, content, media, hash);
    }

    /**
     * Takes the courses that are not named, by key or address, off the catalogue and returns how many these were. Who
     * is under way may finish, certificates stay; with its next publication a course is there again.
     */
    public int withdrawAllBut(Set<String> names) {
        var gone = courses.findByPublishedTrue().stream().filter(it -> !it.isOneOf(names)).toList();
        gone.forEach(Course::withdraw);
        courses.saveAll(gone);
        return gone.size();
    }

    private CourseRevision publish(Course course, CourseContent content, Map<String, MediaFile> media, String hash) {
        var now = clock.instant();
        var revision = course.publishNext(content.slug(), now);
        courses.save(course);
        revisions.save(new PublishedContent(revision, content, hash, now));
        var known = storedFiles.known(hashes(media).values());
        media.values().stream().filter(it -> !known.contains(it.sha256()))
                .collect(toMap(MediaFile::sha256, StoredFile::new, (first, same) -> first))
                .values().forEach(storedFiles::save);
        media.forEach((path, file) -> courseFiles.save(new CourseFile(revision, path, file.sha256())));
        return revision;
    }

    private static Map<String, String> hashes(Map<String, MediaFile> media) {
        return media.entrySet().stream().collect(toMap(Map.Entry::getKey, it -> it.getValue().sha256()));
    }
}
