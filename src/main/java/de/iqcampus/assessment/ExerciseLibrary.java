package de.iqcampus.assessment;

import static java.util.stream.Collectors.toUnmodifiableMap;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import de.iqcampus.catalogue.CourseRevision;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.dao.InvalidDataAccessApiUsageException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The exercises of every course revision. */
@Service @Transactional(readOnly = true) @PreAuthorize("permitAll")
public class ExerciseLibrary {

    private final StoredExerciseRepository stored;
    private final Cache<CourseRevision, Map<String, Exercise>> known = Caffeine.newBuilder().maximumSize(200).build();

    ExerciseLibrary(StoredExerciseRepository stored) {
        this.stored = stored;
    }

    /** Keeps the exercises of a revision just published; the same revision a second time changes nothing. */
    @Transactional @PreAuthorize("@systemUser.isActing()")
    public void publish(CourseRevision revision, List<Exercise> exercises) {
        if (stored.schemaVersions(revision).isEmpty()) {
            stored.saveAll(exercises.stream().map(it -> new StoredExercise(revision, it)).toList());
        }
    }

    /** By key; held in memory, as a revision never changes. */
    public Map<String, Exercise> exercises(CourseRevision revision) {
        var held = known.getIfPresent(revision);
        if (held != null) {
            return held;
        }
        var loaded = load(revision);
        // what a writing transaction reads may be its own publication, and may yet be undone
        if (!loaded.isEmpty() && TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            known.put(revision, loaded);
        }
        return loaded;
    }

    Exercise exercise(CourseRevision revision, String key) {
        return Objects.requireNonNull(exercises(revision).get(key), () -> key + " in " + revision);
    }

    private Map<String, Exercise> load(CourseRevision revision) {
        stored.schemaVersions(revision).stream().filter(it -> it != StoredExercise.SCHEMA_VERSION).findFirst()
                .ifPresent(it -> {
                    throw new UnknownExerciseSchema(revision, it);
                });
        try {
            return stored.of(revision).stream().map(StoredExercise::definition)
                    .collect(toUnmodifiableMap(Exercise::id, it -> it));
        } catch (InvalidDataAccessApiUsageException e) { // what Hibernate says of JSON it cannot read
            throw new UnknownExerciseType(revision, e);
        }
    }
}
