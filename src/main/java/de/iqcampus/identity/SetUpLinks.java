package de.iqcampus.identity;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.installation.Deployment;
import de.iqcampus.installation.StartRefused;
import de.iqcampus.shared.SecretToken;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Prints at each start, while nobody administers the campus, a link for whom {@code IQCAMPUS_ADMIN_EMAIL} names. */
@Component
class SetUpLinks {

    private static final Logger log = LoggerFactory.getLogger(SetUpLinks.class);
    private static final Duration LIFE = Duration.ofHours(24);

    private final String address;
    private final SetUpLinkRepository links;
    private final Administrators administrators;
    private final CampusAddress campus;
    private final Clock clock;

    SetUpLinks(@Value("${iqcampus.admin-email:}") String given, Deployment deployment, SetUpLinkRepository links,
            Administrators administrators, CampusAddress campus, Clock clock) {
        this.address = given.isBlank() ? "" : read(given, deployment).value();
        this.links = links;
        this.administrators = administrators;
        this.campus = campus;
        this.clock = clock;
    }

    private static EmailAddress read(String given, Deployment deployment) {
        return EmailAddress.read(given).filter(it -> deployment.isDemo() || !DemoPeople.ADDRESSES.contains(it.value()))
                .orElseThrow(() -> new StartRefused("IQCAMPUS_ADMIN_EMAIL is no e-mail address of a person: " + given,
                        "Set it to the address of whoever is to administer the campus, such as name@example.org.",
                        null));
    }

    @EventListener(ApplicationReadyEvent.class) @Transactional
    void announce() {
        links.deleteAll();
        if (administrators.exist()) {
            return;
        }
        if (address.isEmpty()) {
            log.warn("Nobody administers this campus yet: start it with IQCAMPUS_ADMIN_EMAIL set to an e-mail address");
            return;
        }
        var token = SecretToken.next();
        links.save(new SetUpLink(token.hash(), clock.instant().plus(LIFE)));
        log.warn("Nobody administers this campus yet: the first administrator opens, within 24 hours and once, {}",
                campus.of("/setup/" + token.value()));
    }

    /** Whose link this is; nobody's when it was used, is too old, or somebody administers the campus by now. */
    Optional<EmailAddress> owner(String token) {
        return address.isEmpty() || administrators.exist()
                || !links.existsByTokenHashAndExpiresAtAfter(new SecretToken(token).hash(), clock.instant())
                ? Optional.empty() : Optional.of(new EmailAddress(address));
    }

    /** Ends the link; of two who use it at once, one is refused. */
    void use(String token) {
        if (links.use(new SecretToken(token).hash(), clock.instant()) == 0) {
            throw new LinkNotValid();
        }
    }
}
