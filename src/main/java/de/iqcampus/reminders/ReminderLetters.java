package de.iqcampus.reminders;

import de.iqcampus.identity.AccountProfile;
import de.iqcampus.installation.CampusAddress;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.mail.MailTopic;
import de.iqcampus.obligations.CalendarFile;
import de.iqcampus.obligations.DueDay;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes the one letter of a day, with all that there is to say. */
@Component
class ReminderLetters {

    private final MailOutbox outbox;
    private final List<MailTopic> topics;
    private final MessageSource messages;
    private final CampusAddress campus;
    private final CalendarFile calendar;
    private final Budget budget;

    ReminderLetters(MailOutbox outbox, List<MailTopic> topics, MessageSource messages, CampusAddress campus,
            CalendarFile calendar, Budget budget) {
        this.outbox = outbox;
        this.topics = topics;
        this.messages = messages;
        this.campus = campus;
        this.calendar = calendar;
        this.budget = budget;
    }

    void send(AccountProfile reader, List<Item> items, LocalDate today) {
        var language = reader.language();
        var lines = items.stream().map(it -> Map.of("title", it.cause().title().in(language),
                "words", words(it, language), "why", why(Reason.of(it, today), language))).toList();
        var days = items.stream().filter(it -> it.window().occasion().isForADay())
                .map(it -> day(it, language)).toList();
        var letter = new Letter(reader.email(), "reminders", language, Map.of("name", reader.fullName(), "items", lines,
                "link", campus.of("/notifications"), "dated", !days.isEmpty(),
                "perWeek", budget.mailsPerWeek())).of(reader.id()).about(topic(items));
        outbox.post(days.isEmpty() ? letter : letter.withCalendar(calendar.of(days, language)));
    }

    private static DueDay day(Item item, Locale language) {
        return new DueDay(item.cause().person(), item.cause().key(), item.cause().title().in(language),
                item.window().about());
    }

    /** Whoever declines it declines what weighs most in it. */
    private MailTopic topic(List<Item> items) {
        var subject = items.stream().map(it -> it.cause().subject()).sorted().findFirst().orElseThrow();
        return topics.stream().filter(it -> it.topic().equals(ReminderTopics.of(subject))).findFirst().orElseThrow();
    }

    private String why(Reason reason, Locale language) {
        return messages.getMessage(reason.key(), reason.values(language), language);
    }

    private String words(Item item, Locale language) {
        var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language)
                .format(item.window().about());
        var words = messages.getMessage("reminders.occasion." + item.window().occasion(), new Object[] {day}, language);
        var place = item.cause().place();
        return place.isEmpty() ? words
                : words + " " + messages.getMessage("mail.reminders.place", new Object[] {place}, language);
    }
}
