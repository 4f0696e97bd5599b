package de.iqcampus.credentials;

import de.iqcampus.catalogue.CourseContent;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A stored award with what its course revision says, ready to be printed in one language. */
record CertificateSheet(Certificate certificate, CourseContent content, URI checkAddress, Locale language) {

    String name() {
        return certificate.printedName();
    }

    String serial() {
        return certificate.serial().value();
    }

    String course() {
        return content.title().in(language);
    }

    List<String> goals() {
        return content.goals().stream().map(it -> it.in(language)).toList();
    }

    String chapters() {
        return String.join(" · ", content.modules().stream().map(it -> it.title().in(language)).toList());
    }

    Optional<LocalDate> refreshBy() {
        return certificate.refreshBy(content);
    }
}
