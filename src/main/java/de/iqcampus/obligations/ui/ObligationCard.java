package de.iqcampus.obligations.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import de.iqcampus.obligations.AskedCourse;
import de.iqcampus.obligations.OwnObligation;
import de.iqcampus.programmes.Selection;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** One obligation as its person sees it: how it stands, the courses, why, and what has become of it so far. */
class ObligationCard extends Section {

    /**
     * @param calendar writes its day for a calendar
     * @param elsewhere for what was learned elsewhere; none where nobody could decide about that
     */
    ObligationCard(OwnObligation obligation, Supplier<String> calendar, @Nullable ElsewhereForm elsewhere) {
        addClassNames("card", "side", "obligation");
        var entry = obligation.entry();
        var head = new Div(new StatusTag(entry), new Span(obligation.organisation()));
        head.addClassName("row");
        add(new H2(obligation.programme().details().name()), head);
        add(courses(obligation), new WhyDetails(obligation, null), history(obligation));
        if (entry.isUndone()) {
            if (obligation.assignment().tellLeadAfter() > 0) {
                add(note(new WhyWords(this::getTranslation, getLocale(), null).told(obligation)));
            }
            add(new Paragraph(new CalendarLink(obligation.programme().details().name(), calendar)));
        }
        if (elsewhere != null && entry.isUndone()) {
            add(new NativeDetails(getTranslation("obligations.elsewhere"), elsewhere));
        }
    }

    private static Paragraph note(String words) {
        var note = new Paragraph(words);
        note.addClassName("note");
        return note;
    }

    private Div courses(OwnObligation obligation) {
        var list = new UnorderedList();
        list.addClassName("plain");
        obligation.courses().forEach(it -> list.add(row(it)));
        var choice = obligation.courses().size() > 1;
        var all = obligation.programme().details().selection() == Selection.ALL;
        var words = new Paragraph(getTranslation(!choice ? "obligations.courses.one"
                : all ? "obligations.courses.all" : "obligations.courses.any"));
        words.addClassName("muted");
        return new Div(words, list);
    }

    private ListItem row(AskedCourse course) {
        var title = course.title().in(getLocale());
        var row = new ListItem();
        row.addClassName("row");
        if (course.slug() == null) {
            row.add(new Span(title));
        } else {
            row.add(new Anchor("enrol/" + course.slug(), title));
        }
        if (course.done()) {
            var done = new Span(getTranslation("obligations.course.done"));
            done.addClassNames("tag", "good");
            row.add(done);
        }
        return row;
    }

    private NativeDetails history(OwnObligation obligation) {
        var steps = new UnorderedList();
        obligation.history().forEach(it -> steps.add(new ListItem(getTranslation("obligations.history.step",
                Days.of(it.since(), getLocale()), getTranslation("obligations.status." + it.status())))));
        return new NativeDetails(getTranslation("obligations.history"), steps);
    }
}
