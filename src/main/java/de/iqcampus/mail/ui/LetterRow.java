package de.iqcampus.mail.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import de.iqcampus.mail.LetterId;
import de.iqcampus.mail.MailLogEntry;
import de.iqcampus.mail.MailProblem;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.function.Consumer;

/** A letter, how far it has come, and what a person may decide about it. */
@Tag("tr")
class LetterRow extends HtmlContainer {

    private final MailLogEntry letter;
    private final String subject;

    LetterRow(MailLogEntry letter, Consumer<LetterId> again, Consumer<LetterId> leave) {
        this.letter = letter;
        this.subject = getTranslation("mail." + letter.template() + ".subject");
        getElement().setAttribute("role", "row");
        cell("th", "rowheader", "letter", new Span(subject), recipient());
        cell("td", "cell", "written", new Span(date(letter.createdAt())));
        cell("td", "cell", "status", status(), since());
        cell("td", "cell", "attempts", new Span(String.valueOf(letter.attempts())));
        cell("td", "cell", "problem", problem(), decisions(again, leave));
    }

    private void cell(String tag, String role, String column, Component... parts) {
        var content = new Div(parts);
        var cell = new Element(tag).setAttribute("role", role)
                .setAttribute("data-label", getTranslation("mail.log." + column)).appendChild(content.getElement());
        if (tag.equals("th")) {
            cell.setAttribute("scope", "row");
        }
        getElement().appendChild(cell);
    }

    private Div recipient() {
        var recipient = new Div(letter.recipient() == null ? getTranslation("mail.log.forgotten") : letter.recipient());
        recipient.addClassName("recipient");
        return recipient;
    }

    private Span status() {
        var tag = new Span(getTranslation("mail.log.status." + letter.status()));
        tag.addClassName("tag");
        switch (letter.status()) {
            case SENT -> tag.addClassName("good");
            case IN_DOUBT -> tag.addClassName("soon");
            case REFUSED, GIVEN_UP -> tag.addClassName("late");
            case WAITING, SENDING, LEFT -> { }
        }
        return tag;
    }

    private Div since() {
        var since = new Div();
        since.addClassNames("small", "muted");
        if (letter.nextAttemptAt() != null) {
            since.setText(getTranslation("mail.log.next", date(letter.nextAttemptAt())));
        } else if (letter.endedAt() != null) {
            since.setText(date(letter.endedAt()));
        }
        return since;
    }

    private Div problem() {
        var words = new Div();
        if (letter.problem() != null) {
            words.add(new Paragraph(getTranslation("mail.log.problem." + letter.problem())));
            words.add(new Paragraph(getTranslation("mail.log.problem." + letter.problem() + ".do")));
            var reference = new Paragraph((letter.detail() == null ? ""
                    : getTranslation("mail.log.detail", letter.detail()) + " · ")
                    + getTranslation("mail.log.number", letter.id().value().toString()));
            reference.addClassNames("small", "muted");
            words.add(reference);
        }
        if (letter.status().isUndecided() && !letter.sendable() && letter.problem() != MailProblem.EXPIRED) {
            words.add(new Paragraph(getTranslation("mail.log.too-late")));
        }
        return words;
    }

    private Div decisions(Consumer<LetterId> again, Consumer<LetterId> leave) {
        var buttons = new Div();
        buttons.addClassName("row");
        if (letter.sendable()) {
            buttons.add(button("mail.log.again", again));
        }
        if (letter.status().isUndecided()) {
            buttons.add(button("mail.log.leave", leave));
        }
        return buttons;
    }

    private NativeButton button(String key, Consumer<LetterId> decision) {
        var button = new NativeButton(getTranslation(key), it -> decision.accept(letter.id()));
        button.addClassNames("btn", "quiet");
        button.setAriaLabel(getTranslation(key) + ": " + subject + ", " + date(letter.createdAt()));
        return button;
    }

    private String date(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                .withLocale(getLocale()).format(GermanTime.at(instant));
    }
}
