package de.iqcampus.mail;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.installation.StartRefused;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Whom letters come from: the one place that knows the campus's own address. */
@Component
class Sender {

    private static final Logger log = LoggerFactory.getLogger(Sender.class);

    private final InternetAddress address;
    private final String host;
    private final String server;

    Sender(@Value("${iqcampus.mail.from}") String address, CampusAddress campus,
            @Value("${spring.mail.host:}") String server) {
        try {
            this.address = new InternetAddress(address, true);
        } catch (AddressException e) {
            throw new StartRefused("iqcampus.mail.from is no e-mail address: " + address,
                    "Set it to the address that letters come from, such as IQ Campus <campus@example.org>", e);
        }
        this.host = campus.base().replaceFirst("^https?://(\\[[^]]*]|[^/:]+).*", "$1");
        this.server = server;
    }

    InternetAddress address() { return address; }

    /** The host of the campus, for the names of letters. */
    String host() { return host; }

    boolean isForgotten() {
        return !server.isBlank() && address.getAddress().endsWith("@localhost");
    }

    @EventListener(ApplicationReadyEvent.class)
    void warnWhenForgotten() {
        if (isForgotten()) {
            log.warn("Letters go to {} as from {}, which most mail servers refuse: set iqcampus.mail.from "
                    + "(IQCAMPUS_MAIL_FROM) to an address of yours.", server, address.getAddress());
        }
    }
}
