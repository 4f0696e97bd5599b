package de.iqcampus.mail;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.shared.GermanTime;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.HashMap;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills in the templates of a letter, in its language. */
@Component
class LetterWriter {

    private static final DateTimeFormatter UNTIL =
            DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                    .withZone(GermanTime.ZONE);

    private final MessageSource messages;
    private final CampusAddress campus;
    // An engine of its own: the one of the web pages knows no plain text.
    private final SpringTemplateEngine engine = new SpringTemplateEngine();

    LetterWriter(MessageSource messages, CampusAddress campus) {
        this.messages = messages;
        this.campus = campus;
        engine.setTemplateEngineMessageSource(messages);
        engine.addTemplateResolver(templates(".html", TemplateMode.HTML));
        engine.addTemplateResolver(templates(".txt", TemplateMode.TEXT));
    }

    WrittenLetter write(Letter letter, Instant now) {
        var subject = messages.getMessage("mail." + letter.template() + ".subject", null, letter.language());
        var values = new HashMap<>(letter.values());
        values.put("subject", subject);
        values.put("campus", campus.base());
        if (letter.goodFor() != null) {
            values.put("until", UNTIL.withLocale(letter.language()).format(now.plus(letter.goodFor())));
        }
        var context = new Context(letter.language(), values);
        return new WrittenLetter(subject, engine.process(letter.template() + ".html", context),
                engine.process(letter.template() + ".txt", context).strip() + "\n", letter.calendar());
    }

    private static ClassLoaderTemplateResolver templates(String suffix, TemplateMode mode) {
        var resolver = new ClassLoaderTemplateResolver();
        resolver.getResolvablePatternSpec().addPattern("*" + suffix);
        resolver.setPrefix("templates/mail/");
        resolver.setTemplateMode(mode);
        resolver.setCharacterEncoding("UTF-8");
        return resolver;
    }
}
