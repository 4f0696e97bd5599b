package de.iqcampus.mail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.mail.MailLogEntry;

/** How far a letter has come, and since when. */
class LetterProgress extends Div {

    LetterProgress(MailLogEntry letter) {
        add(status(letter), since(letter));
    }

    private Span status(MailLogEntry letter) {
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

    private Div since(MailLogEntry letter) {
        var since = new Div();
        since.addClassNames("small", "muted");
        if (letter.nextAttemptAt() != null) {
            since.setText(getTranslation("mail.log.next", LetterTable.date(letter.nextAttemptAt(), getLocale())));
        } else if (letter.endedAt() != null) {
            since.setText(LetterTable.date(letter.endedAt(), getLocale()));
        }
        return since;
    }
}
