package de.iqcampus.design;

import org.springframework.web.util.UriComponentsBuilder;

/** Leads from any page to the form that reports a mistake on it. */
public final class ReportAddress {

    private ReportAddress() { }

    /** The form's address for the page here; one-time links and codes stay out of reports. */
    public static String about(String here) {
        var place = here.replaceFirst("^/(reset|confirm|confirm-address|setup|invited|unsubscribe)/.*", "/$1")
                .replaceFirst("code=[^&]*", "code=");
        return UriComponentsBuilder.fromPath("/help").queryParam("page", "{page}").fragment("report")
                .encode().buildAndExpand(place).toUriString();
    }
}
