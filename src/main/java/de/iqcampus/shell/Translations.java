package de.iqcampus.shell;

import com.vaadin.flow.i18n.I18NProvider;
import de.iqcampus.design.ReaderLanguage;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Gives views the same words as public pages and letters, whatever the server's own language is. */
@Component
@SuppressWarnings("serial") // a bean, never kept in a session
class Translations implements I18NProvider {

    private final MessageSource words;

    Translations(MessageSource words) {
        this.words = words;
    }

    @Override public List<Locale> getProvidedLocales() {
        return ReaderLanguage.OFFERED;
    }

    @Override public String getTranslation(String key, Locale locale, Object... values) {
        var missing = "!" + locale.getLanguage() + ": " + key;
        return Objects.requireNonNull(words.getMessage(key, values, missing, locale));
    }
}
