package de.iqcampus.design;

import java.security.SecureRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Writes a failure to the log once, under a number that people can name when they ask for help. */
@Component
public class FailureLog {

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);
    private static final String SIGNS = "23456789ABCDEFGHJKMNPQRSTVWXYZ"; // none that look alike

    private final RandomGenerator random = new SecureRandom();

    /** Returns the number, such as {@code F-7K2M4}. */
    public String record(Throwable failure) {
        var reference = "F-" + random.ints(5, 0, SIGNS.length())
                .mapToObj(it -> String.valueOf(SIGNS.charAt(it))).collect(Collectors.joining());
        LOG.error("{}", reference, failure);
        return reference;
    }
}
