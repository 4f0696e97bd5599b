package de.iqcampus.mail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import de.iqcampus.mail.LetterId;
import de.iqcampus.mail.MailLogEntry;
import de.iqcampus.mail.MailProblem;
import java.util.function.Consumer;

/** What stopped a letter, and what a person may decide about it. */
class LetterProblem extends Div {

    private final MailLogEntry letter;
    private final String subject;

    LetterProblem(MailLogEntry letter, String subject, Consumer<LetterId> again, Consumer<LetterId> leave) {
        this.letter = letter;
        this.subject = subject;
        add(problem(), decisions(again, leave));
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
        button.setAriaLabel(getTranslation(key) + ": " + subject + ", "
                + LetterTable.date(letter.createdAt(), getLocale()));
        return button;
    }
}
