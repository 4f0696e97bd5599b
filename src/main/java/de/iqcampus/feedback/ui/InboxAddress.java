package de.iqcampus.feedback.ui;

import com.vaadin.flow.router.QueryParameters;
import de.iqcampus.design.Pages;
import de.iqcampus.feedback.FeedbackService.Kind;
import de.iqcampus.feedback.InboxFilter;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The place of an inbox: what it shows and the page of it, pages begin at 0. */
record InboxAddress(InboxFilter filter, int page) {

    static final String VIEW = "admin/reports";

    static InboxAddress of(QueryParameters query) {
        var kind = query.getSingleParameter("kind").flatMap(word -> Arrays.stream(Kind.values())
                .filter(it -> word(it).equals(word)).findFirst()).orElse(null);
        var part = query.getSingleParameter("status").flatMap(InboxFilter.Part::of)
                .orElse(InboxFilter.TO_DO.part());
        return new InboxAddress(new InboxFilter(kind, part), Pages.number(query));
    }

    static String of(InboxFilter filter, int page) {
        var query = Stream.of(filter.kind() == null ? "" : "kind=" + word(filter.kind()),
                        filter.part() == InboxFilter.TO_DO.part() ? "" : "status=" + filter.part().word(),
                        page == 0 ? "" : "page=" + (page + 1))
                .filter(it -> !it.isEmpty()).collect(Collectors.joining("&"));
        return query.isEmpty() ? VIEW : VIEW + "?" + query;
    }

    private static String word(Kind kind) {
        return kind.name().toLowerCase(Locale.ROOT);
    }
}
