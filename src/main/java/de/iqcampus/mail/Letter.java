package de.iqcampus.mail;

import de.iqcampus.shared.AccountId;
import java.time.Duration;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A letter to write from a template.
 *
 * @param template names {@code templates/mail/<template>.html} and {@code .txt}; its subject is the translation
 *     {@code mail.<template>.subject}
 * @param values what the template fills in
 * @param goodFor how long its link works, from now on; a letter is not sent once its link is dead, and its words are
 *     not kept any longer. The template gets the end as {@code until}, in words.
 * @param person whose letter it is; forgotten with them
 * @param farewell the last one to somebody: once it has gone its way, nothing tells to whom
 * @param topic of a {@link MailTopic}; without one it always goes
 * @param calendar days that it is about, as an iCalendar file that goes with it
 */
public record Letter(String to, String template, Locale language, Map<String, Object> values,
        @Nullable Duration goodFor, @Nullable AccountId person, boolean farewell, @Nullable String topic,
        @Nullable String calendar) {

    public Letter(String to, String template, Locale language, Map<String, Object> values) {
        this(to, template, language, values, null, null, false, null, null);
    }

    public Letter goodFor(Duration life) {
        return new Letter(to, template, language, values, life, person, farewell, topic, calendar);
    }

    public Letter of(AccountId owner) {
        return new Letter(to, template, language, values, goodFor, owner, farewell, topic, calendar);
    }

    public Letter asFarewell() {
        return new Letter(to, template, language, values, goodFor, null, true, null, calendar);
    }

    /** One that its person may have declined. */
    public Letter about(MailTopic subject) {
        Objects.requireNonNull(person, "nobody declines this letter");
        return new Letter(to, template, language, values, goodFor, person, farewell, subject.topic(), calendar);
    }

    public Letter withCalendar(String file) {
        return new Letter(to, template, language, values, goodFor, person, farewell, topic, file);
    }

    /** The template gets it as {@code unsubscribe}. */
    Letter withUnsubscribe(String link) {
        var more = new HashMap<>(values);
        more.put("unsubscribe", link);
        return new Letter(to, template, language, more, goodFor, person, farewell, topic, calendar);
    }
}
