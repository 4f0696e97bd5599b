package de.iqcampus.reminders.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.reminders.ForeseenReminder;
import java.util.List;
import java.util.Locale;

/** What will be said when, and what becomes of it. */
class ForeseenList extends UnorderedList {

    ForeseenList(List<ForeseenReminder> foreseen, int mailsPerWeek, Locale language) {
        foreseen.forEach(it -> add(new ListItem(new Span(words(it, language)), new ReminderWhy(it, mailsPerWeek))));
    }

    private static String words(ForeseenReminder it, Locale language) {
        return I18NProvider.translate(language, "reminders.ahead." + it.verdict(),
                ReminderWords.day(it.day(), language), it.title().in(language),
                I18NProvider.translate(language, "reminders.occasion." + it.occasion(),
                        ReminderWords.day(it.about(), language)));
    }
}
