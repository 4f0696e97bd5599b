package de.iqcampus.shell;

import de.iqcampus.design.AppAddresses;
import de.iqcampus.design.ReaderLanguage;
import de.iqcampus.design.Theme;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Remembers a language or theme that an address asks for ({@code ?lang=en}, {@code ?theme=dark}) and leads back to the
 * same place. A public page in a language is an address of its own and is shown as it is.
 */
@Component
class ChoiceFilter extends OncePerRequestFilter {

    private final AppAddresses app;

    ChoiceFilter(AppAddresses app) {
        this.app = app;
    }

    @Override protected boolean shouldNotFilter(HttpServletRequest request) {
        return !request.getMethod().equals("GET") || request.getQueryString() == null;
    }

    @Override protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response,
            FilterChain chain) throws ServletException, IOException {
        var language = ReaderLanguage.offered(request.getParameter(ReaderLanguage.PARAMETER));
        var theme = Theme.of(request.getParameter(Theme.PARAMETER));
        language.ifPresent(it -> remember(request, response, ReaderLanguage.COOKIE, it.getLanguage(), true));
        theme.ifPresent(it -> remember(request, response, Theme.COOKIE, it.word(), it != Theme.AUTO));
        if (theme.isPresent() || language.isPresent() && app.matches(request)) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader(HttpHeaders.LOCATION, withoutChoice(request, theme.isPresent()));
        } else {
            chain.doFilter(request, response);
        }
    }

    private String withoutChoice(HttpServletRequest request, boolean keepLanguage) {
        var place = request.getRequestURI().replaceFirst("^[/\\\\]+", "/"); // two would name another server
        var address = UriComponentsBuilder.fromPath(place).query(request.getQueryString())
                .replaceQueryParam(Theme.PARAMETER);
        if (!keepLanguage || app.matches(request)) {
            address.replaceQueryParam(ReaderLanguage.PARAMETER);
        }
        return address.build(true).toUriString();
    }

    private static void remember(HttpServletRequest request, HttpServletResponse response, String name, String value,
            boolean keep) {
        response.addHeader(HttpHeaders.SET_COOKIE, ResponseCookie.from(name, value).path("/").httpOnly(true)
                .secure(request.isSecure()).sameSite("Lax").maxAge(keep ? Duration.ofDays(365) : Duration.ZERO)
                .build().toString());
    }
}
