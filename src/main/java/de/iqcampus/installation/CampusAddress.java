package de.iqcampus.installation;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** {@code IQCAMPUS_BASE_URL}: where people reach this campus; every link that leaves it begins here. */
@Component
public class CampusAddress {

    private static final Logger log = LoggerFactory.getLogger(CampusAddress.class);

    private final String base;

    CampusAddress(@Value("${iqcampus.base-url}") String given, Deployment deployment) {
        this.base = given.strip().replaceFirst("/+$", "");
        if (!base.matches("https?://[^\\s/?#]+(/[^\\s?#]*)?")) {
            throw new StartRefused("IQCAMPUS_BASE_URL is no address: " + given,
                    "Set it to what people type to reach the campus, such as https://campus.example.org", null);
        }
        if (!deployment.isEmbedded() && base.startsWith("http://localhost")) {
            log.warn("IQCAMPUS_BASE_URL is not set: links in letters and on certificates lead to {}", base);
        }
    }

    /** Without a slash at its end. */
    public String base() { return base; }

    /** @param path begins with a slash */
    public String of(String path) {
        return base + path;
    }
}
