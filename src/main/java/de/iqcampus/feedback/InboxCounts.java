package de.iqcampus.feedback;

import de.iqcampus.feedback.FeedbackService.Kind;
import de.iqcampus.feedback.InboxFilter.Part;
import java.util.List;

/** How many reports there are of each kind and status. */
public record InboxCounts(List<Tally> tallies) {

    /** How many reports this filter shows. */
    public long of(InboxFilter filter) {
        return tallies.stream().filter(it -> filter.kinds().contains(it.kind())
                        && filter.part().statuses().contains(it.status()))
                .mapToLong(it -> filter.part() == Part.OVERDUE ? it.overdue() : it.reports()).sum();
    }

    /** The reports of one kind and status, and how many of them are past their day. */
    public record Tally(Kind kind, FeedbackStatus status, long reports, long overdue) { }
}
