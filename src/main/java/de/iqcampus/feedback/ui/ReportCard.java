package de.iqcampus.feedback.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextArea;
import de.iqcampus.feedback.FeedbackStatus;
import de.iqcampus.feedback.FeedbackSummary;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Objects;
import java.util.function.Consumer;

/** One report with its answer, or the field to answer it. */
class ReportCard extends Article {

    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private final TextArea answer = new TextArea(getTranslation("feedback.answer"));
    private final Paragraph done = new Paragraph();

    ReportCard(FeedbackSummary report, Consumer<String> send) {
        addClassNames("card", "report");
        add(new H2(getTranslation("feedback.kind." + report.kind()) + " " + report.number()), facts(report));
        var words = new Paragraph(report.words());
        words.addClassName("words");
        words.getElement().setAttribute("lang", report.language().getLanguage());
        add(words);
        if (report.status() == FeedbackStatus.ANSWERED) {
            showAnswer(report);
        } else {
            askForAnswer(report, send);
        }
    }

    private Div facts(FeedbackSummary report) {
        var status = new Span(getTranslation("feedback.status." + report.status()));
        status.addClassNames("tag", report.status() == FeedbackStatus.OPEN ? "soon" : "good");
        var facts = new Div(status, new Span(date(report.createdAt())));
        if (report.page().matches("/(?![/\\\\])[^\\s\\\\]*")) { // a place of the campus, never another server
            var page = new Anchor(report.page(), report.page());
            page.setRouterIgnore(true);
            facts.add(page);
        } else if (!report.page().isEmpty()) {
            facts.add(new Span(getTranslation("feedback.page") + ": " + report.page()));
        }
        facts.addClassNames("row", "small");
        return facts;
    }

    private void showAnswer(FeedbackSummary report) {
        var answered = new Paragraph(getTranslation("feedback.answered",
                date(Objects.requireNonNull(report.answeredAt()))));
        answered.addClassNames("small", "muted");
        var words = new Paragraph(Objects.requireNonNull(report.answer()));
        words.addClassName("words");
        var note = new Div(answered, words);
        note.addClassNames("note", "good");
        add(note);
    }

    private void askForAnswer(FeedbackSummary report, Consumer<String> send) {
        answer.setWidthFull();
        answer.setMaxLength(4000);
        answer.setHelperText(report.email() == null ? getTranslation("feedback.answer.hint-none")
                : getTranslation("feedback.answer.hint-mail", report.email()));
        done.getElement().setAttribute("role", "status");
        var button = new Button(getTranslation("feedback.answer.save"));
        button.getElement().setAttribute("aria-label", getTranslation("feedback.answer.save") + ": " + report.number());
        button.addClickListener(it -> {
            if (answer.getValue().isBlank()) {
                answer.setErrorMessage(getTranslation("feedback.answer.empty"));
                answer.setInvalid(true);
                answer.focus();
                return;
            }
            send.accept(answer.getValue());
            answer.setInvalid(false);
            answer.setReadOnly(true);
            button.setVisible(false);
            done.setText(getTranslation("feedback.answer.done"));
        });
        add(answer, button, done);
    }

    private String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale()).format(instant.atZone(BERLIN));
    }
}
