package de.iqcampus.design;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The languages of the screens, and which of them a request gets: its own choice, else the browser's, else German. */
public final class ReaderLanguage {

    public static final List<Locale> OFFERED = List.of(Locale.GERMAN, Locale.ENGLISH);
    public static final String PARAMETER = "lang";
    public static final String COOKIE = "iq-lang";

    private ReaderLanguage() { }

    /** What the address or the cookie asks for. */
    public static Optional<Locale> chosen(HttpServletRequest request) {
        return offered(request.getParameter(PARAMETER)).or(() -> cookies(request)
                .filter(it -> it.getName().equals(COOKIE)).findFirst().flatMap(it -> offered(it.getValue())));
    }

    /** What the browser asks for. */
    public static Locale preferred(HttpServletRequest request) {
        return request.getHeader("Accept-Language") == null ? Locale.GERMAN
                : Collections.list(request.getLocales()).stream()
                        .flatMap(it -> offered(it.getLanguage()).stream()).findFirst().orElse(Locale.GERMAN);
    }

    /** The offered language of this two-letter code. */
    public static Optional<Locale> offered(@Nullable String code) {
        return OFFERED.stream().filter(it -> it.getLanguage().equals(code)).findFirst();
    }

    private static Stream<Cookie> cookies(HttpServletRequest request) {
        return request.getCookies() == null ? Stream.of() : Arrays.stream(request.getCookies());
    }
}
