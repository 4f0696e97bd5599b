package de.iqcampus.feedback.ui;

import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.feedback.FeedbackInbox;
import de.iqcampus.feedback.FeedbackStatus;
import de.iqcampus.feedback.FeedbackSummary;
import de.iqcampus.feedback.ReportDone;
import de.iqcampus.shared.GermanTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.function.Supplier;

/** One report: its facts and words, and its answer or the form that takes one. */
class ReportCard extends Article {

    private final FeedbackInbox inbox;
    private final Runnable changed;

    /** @param changed told when something was done */
    ReportCard(FeedbackSummary report, FeedbackInbox inbox, Runnable changed) {
        this.inbox = inbox;
        this.changed = changed;
        addClassNames("card", "report");
        show(report);
    }

    private void show(FeedbackSummary report) {
        removeAll();
        add(new H2(getTranslation("feedback.kind." + report.kind()) + " " + report.number()),
                new ReportFacts(report), words(report));
        if (report.status().isOpen()) {
            add(new AnswerForm(report,
                    words -> change(() -> inbox.answer(report.id(), words), report.email() == null
                            ? "feedback.answer.done" : "feedback.answer.sent"),
                    () -> change(() -> inbox.takeUp(report.id()), "feedback.take-up.done"),
                    () -> change(() -> inbox.close(report.id()), "feedback.close.done")));
        } else {
            add(ending(report));
        }
    }

    private Paragraph words(FeedbackSummary report) {
        if (report.words() == null) {
            var gone = new Paragraph(getTranslation("feedback.words.deleted"));
            gone.addClassName("muted");
            return gone;
        }
        var words = new Paragraph(report.words());
        words.addClassName("words");
        words.getElement().setAttribute("lang", report.language().getLanguage());
        return words;
    }

    private Div ending(FeedbackSummary report) {
        var when = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale()).format(GermanTime.at(Objects.requireNonNull(report.doneAt())));
        var facts = new Paragraph(report.status() == FeedbackStatus.CLOSED ? getTranslation("feedback.closed", when)
                : getTranslation(way(report), when));
        facts.addClassNames("small", "muted");
        var note = new Div(facts);
        note.addClassNames("note", "good");
        if (report.answer() != null) {
            var words = new Paragraph(report.answer());
            words.addClassName("words");
            note.add(words);
        }
        return note;
    }

    private static String way(FeedbackSummary report) {
        if (report.words() == null) {
            return "feedback.answered"; // by which way is forgotten with the address
        }
        return report.email() == null ? "feedback.answered.note" : "feedback.answered.mail";
    }

    private void change(Supplier<FeedbackSummary> deed, String done) {
        try {
            show(deed.get());
            say(done, "good");
            changed.run();
        } catch (ReportDone e) {
            say("feedback.done-already", "bad");
        }
    }

    private void say(String key, String tone) {
        getChildren().filter(it -> it.hasClassName("said")).findFirst().ifPresent(this::remove);
        var words = new Paragraph(getTranslation(key));
        words.addClassNames("note", tone, "said");
        words.getElement().setAttribute("role", "status").setAttribute("tabindex", "-1").callJsFunction("focus");
        addComponentAtIndex(1, words);
    }
}
