package de.iqcampus.site;

import de.iqcampus.design.ReaderLanguage;
import de.iqcampus.design.ReportAddress;
import de.iqcampus.design.Theme;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * What head and foot of a public page need to know.
 *
 * @param here the page's own address with its query, but without language and theme
 * @param operator the name of whoever runs the campus
 */
public record PageFrame(String here, Locale language, Theme theme, boolean signedIn, String baseUrl,
        String operator) {

    private static final String SIGNED_IN = "SPRING_SECURITY_CONTEXT";

    static PageFrame of(HttpServletRequest request, Locale language, String path, String baseUrl,
            String operator) {
        var here = UriComponentsBuilder.fromPath(path).query(request.getQueryString())
                .replaceQueryParam(ReaderLanguage.PARAMETER).replaceQueryParam(Theme.PARAMETER).build().toUriString();
        var session = request.getSession(false); // looks, never makes one
        return new PageFrame(here, language, Theme.of(request),
                session != null && session.getAttribute(SIGNED_IN) != null, baseUrl, operator);
    }

    public List<Locale> languages() {
        return ReaderLanguage.OFFERED;
    }

    public Theme[] themes() {
        return Theme.values();
    }

    public String inLanguage(Locale other) {
        return with(ReaderLanguage.PARAMETER, other.getLanguage());
    }

    public String inTheme(Theme other) {
        return with(Theme.PARAMETER, other.word());
    }

    public String reportAddress() {
        return ReportAddress.about(here);
    }

    /** Whether the page lies under this address, for the menu. */
    public boolean under(String address) {
        return here.equals(address) || here.startsWith(address + "/") || here.startsWith(address + "?");
    }

    /** The theme as an attribute of the page; none where the browser decides. */
    public @Nullable String themeAttribute() {
        return theme == Theme.AUTO ? null : theme.word();
    }

    private String with(String parameter, String value) {
        return UriComponentsBuilder.fromUriString(here).queryParam(parameter, value).build().toUriString();
    }
}
