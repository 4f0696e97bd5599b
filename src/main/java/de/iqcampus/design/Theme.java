package de.iqcampus.design;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How screens are painted; AUTO leaves it to the browser. */
public enum Theme {

    LIGHT, DARK, AUTO;

    public static final String PARAMETER = "theme";
    public static final String COOKIE = "iq-theme";

    /** The one a person has chosen. */
    public static Theme of(HttpServletRequest request) {
        var cookies = request.getCookies() == null ? Stream.<Cookie>of()
                : Arrays.stream(request.getCookies());
        return cookies.filter(it -> it.getName().equals(COOKIE)).findFirst()
                .flatMap(it -> of(it.getValue())).orElse(AUTO);
    }

    public static Optional<Theme> of(@Nullable String word) {
        return Arrays.stream(values()).filter(it -> it.word().equals(word)).findFirst();
    }

    /** As it stands in addresses and cookies. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
