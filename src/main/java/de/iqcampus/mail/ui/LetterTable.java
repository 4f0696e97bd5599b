package de.iqcampus.mail.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import de.iqcampus.design.Listing;
import de.iqcampus.mail.LetterId;
import de.iqcampus.mail.MailLogEntry;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Letters and what became of them. */
class LetterTable extends Listing {

    LetterTable(String caption, List<MailLogEntry> letters, Consumer<LetterId> again, Consumer<LetterId> leave) {
        super(caption, "mail.log.", "letter", "written", "status", "attempts", "problem");
        addClassNames("table", "mail-letters");
        letters.forEach(it -> row(new Div(new Span(subject(it)), recipient(it)),
                new Div(date(it.createdAt(), getLocale())), new LetterProgress(it),
                new Div(String.valueOf(it.attempts())), new LetterProblem(it, subject(it), again, leave)));
    }

    static String date(Instant instant, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT).withLocale(locale)
                .format(GermanTime.at(instant));
    }

    private String subject(MailLogEntry letter) {
        return getTranslation("mail." + letter.template() + ".subject");
    }

    private Div recipient(MailLogEntry letter) {
        var recipient = new Div(letter.recipient() == null ? getTranslation("mail.log.forgotten") : letter.recipient());
        recipient.addClassName("recipient");
        return recipient;
    }
}
