package de.iqcampus.catalogue;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import org.springframework.stereotype.Component;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/** Keeps revisions in memory: they never change. */
@Component
class RevisionCache {

    private final PublishedContentRepository revisions;
    private final Cache<CourseRevision, PublishedContent> cache = Caffeine.newBuilder().maximumSize(200).build();

    RevisionCache(PublishedContentRepository revisions) {
        this.revisions = revisions;
    }

    PublishedContent get(CourseRevision revision) {
        return cache.get(revision, it -> revisions.findById(it)
                .orElseThrow(() -> new CourseNotAvailable(it.course())));
    }

    /** A publication that was undone leaves its number to another one. */
    @TransactionalEventListener(phase = TransactionPhase.AFTER_ROLLBACK)
    void forget(CoursePublished undone) {
        cache.invalidate(undone.revision());
    }
}
