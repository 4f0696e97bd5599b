package de.iqcampus.credentials;

import de.iqcampus.identity.AccountProfile;
import de.iqcampus.installation.CampusAddress;
import de.iqcampus.mail.Letter;
import de.iqcampus.mail.MailOutbox;
import de.iqcampus.mail.MailTopic;
import de.iqcampus.shared.LocalizedText;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * Tells learners of a certificate, in the transaction that awards it. Of certificates that are issued anew under
 * another name the letter about that name tells, once for all of them.
 */
@Component
class CertificateLetters implements MailTopic {

    private final MailOutbox outbox;
    private final CampusAddress campus;

    CertificateLetters(MailOutbox outbox, CampusAddress campus) {
        this.outbox = outbox;
        this.campus = campus;
    }

    @Override public String topic() { return "certificates"; }

    void tellAwarded(AccountProfile holder, LocalizedText course) {
        outbox.post(new Letter(holder.email(), "certificate-awarded", holder.language(), Map.of("name",
                holder.fullName(), "course", course.in(holder.language()), "link", campus.of("/certificates")))
                .of(holder.id()).about(this));
    }
}
