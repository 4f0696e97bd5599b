package de.iqcampus.feedback;

import de.iqcampus.feedback.FeedbackService.Kind;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which reports to show.
 *
 * @param kind one kind, or all
 */
public record InboxFilter(@Nullable Kind kind, Part part) {

    public static final InboxFilter TO_DO = new InboxFilter(null, Part.OPEN);

    public InboxFilter with(@Nullable Kind other) {
        return new InboxFilter(other, part);
    }

    public InboxFilter with(Part other) {
        return new InboxFilter(kind, other);
    }

    Set<Kind> kinds() {
        return kind == null ? EnumSet.allOf(Kind.class) : EnumSet.of(kind);
    }

    /** By how far they have come. */
    public enum Part {

        OPEN(FeedbackStatus.OPEN), OVERDUE(FeedbackStatus.OPEN), NEW(EnumSet.of(FeedbackStatus.NEW)),
        IN_WORK(EnumSet.of(FeedbackStatus.IN_WORK)), ANSWERED(EnumSet.of(FeedbackStatus.ANSWERED)),
        CLOSED(EnumSet.of(FeedbackStatus.CLOSED)), ALL(EnumSet.allOf(FeedbackStatus.class));

        private final Set<FeedbackStatus> statuses;

        Part(Set<FeedbackStatus> statuses) {
            this.statuses = statuses;
        }

        Set<FeedbackStatus> statuses() { return statuses; }

        /** As it stands in addresses. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        public static Optional<Part> of(String word) {
            return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
        }
    }
}
