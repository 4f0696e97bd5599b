package de.iqcampus.privacy;

import de.iqcampus.privacy.AuditFilter.Part;
import de.iqcampus.shared.GermanTime;
import jakarta.persistence.criteria.Predicate;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Finds entries, the newest first; people's days begin in Berlin. */
@Component
class AuditSearch {

    private final LogEntryRepository entries;

    AuditSearch(LogEntryRepository entries) {
        this.entries = entries;
    }

    /**
     * @param tokens all that mean the person the filter asks for
     * @param before begins after this entry
     */
    List<LogEntry> find(AuditFilter filter, List<UUID> tokens, @Nullable UUID before, int most) {
        return entries.findBy((entry, query, cb) -> {
            var deed = entry.<Deed>get("deed");
            var wanted = new ArrayList<Predicate>();
            if (before != null) {
                wanted.add(cb.lessThan(entry.get("id"), before));
            }
            if (filter.group() != null) {
                wanted.add(cb.like(deed.get("action"), filter.group() + ".%"));
            }
            if (filter.from() != null) {
                wanted.add(cb.greaterThanOrEqualTo(deed.get("at"), beginning(filter.from())));
            }
            if (filter.to() != null) {
                wanted.add(cb.lessThan(deed.get("at"), beginning(filter.to().plusDays(1))));
            }
            if (filter.person() != null) {
                var acts = deed.get("actor").in(tokens);
                var concerned = deed.get("subject").in(tokens);
                wanted.add(filter.part() == Part.ACTOR ? acts
                        : filter.part() == Part.SUBJECT ? concerned : cb.or(acts, concerned));
            }
            return cb.and(wanted);
        }, it -> it.sortBy(Sort.by(Sort.Direction.DESC, "id")).limit(most).all());
    }

    private static Instant beginning(LocalDate day) {
        return day.atStartOfDay(GermanTime.ZONE).toInstant();
    }
}
