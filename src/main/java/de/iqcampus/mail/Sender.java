package de.iqcampus.mail;

import de.iqcampus.installation.CampusAddress;
import de.iqcampus.installation.StartRefused;
import de.iqcampus.operator.LetterSender;
import de.iqcampus.operator.OperatorService;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
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

    private final OperatorService operator;
    private final InternetAddress address;
    private final String host;
    private final String server;

    Sender(OperatorService operator, @Value("${iqcampus.mail.from}") String address, CampusAddress campus,
            @Value("${spring.mail.host:}") String server) {
        this.operator = operator;
        try {
            this.address = new InternetAddress(address, true);
        } catch (AddressException e) {
            throw new StartRefused("iqcampus.mail.from is no e-mail address: " + address,
                    "Set it to the address that letters come from, such as IQ Campus <campus@example.org>", e);
        }
        this.host = campus.base().replaceFirst("^https?://(\\[[^]]*]|[^/:]+).*", "$1");
        this.server = server;
    }

    /** As the operator has entered it, else as the campus was started with. */
    InternetAddress address() {
        return operator.sender().map(Sender::read).orElse(address);
    }

    private static InternetAddress read(LetterSender sender) {
        try {
            return new InternetAddress(sender.address(), sender.name(), StandardCharsets.UTF_8.name());
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e); // every Java has it
        }
    }

    /** The host of the campus, for the names of letters. */
    String host() { return host; }

    boolean isForgotten() {
        return !server.isBlank() && address().getAddress().endsWith("@localhost");
    }

    @EventListener(ApplicationReadyEvent.class)
    void warnWhenForgotten() {
        if (isForgotten()) {
            log.warn("Letters go to {} as from {}, which most mail servers refuse: enter the sender at /admin/operator,"
                    + " or set iqcampus.mail.from (IQCAMPUS_MAIL_FROM).", server, address().getAddress());
        }
    }
}
