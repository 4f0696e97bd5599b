package de.iqcampus.site;

import de.iqcampus.design.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a public page: the address's, else the cookie's, else the browser's, else German. */
class SiteLocaleResolver implements LocaleResolver {

    @Override public Locale resolveLocale(HttpServletRequest request) {
        return ReaderLanguage.chosen(request).orElseGet(() -> ReaderLanguage.preferred(request));
    }

    @Override public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("a link chooses the language");
    }
}
