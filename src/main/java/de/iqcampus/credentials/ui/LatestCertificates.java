package de.iqcampus.credentials.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.RouterLink;
import de.iqcampus.credentials.CertificateSummary;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;

/** A few certificates in short, with the way to all of them. */
@StyleSheet("styles/credentials.css")
class LatestCertificates extends Section {

    LatestCertificates(List<CertificateSummary> certificates) {
        addClassName("iq-latest-certificates");
        var list = new UnorderedList();
        certificates.forEach(it -> list.add(row(it)));
        add(new H2(getTranslation("credentials.certificates")), list,
                new RouterLink(getTranslation("credentials.home.all"), CertificatesView.class));
    }

    private ListItem row(CertificateSummary certificate) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(getLocale());
        var course = new Span(certificate.course().in(getLocale()));
        course.addClassName("iq-latest-certificates-course");
        var awarded = new Span(getTranslation("credentials.home.awarded-on", date.format(certificate.awardedOn())));
        awarded.addClassName("iq-latest-certificates-date");
        return new ListItem(course, awarded);
    }
}
