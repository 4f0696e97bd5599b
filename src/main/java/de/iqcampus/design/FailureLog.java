package de.iqcampus.design;

import de.iqcampus.shared.DatabaseAway;
import de.iqcampus.shared.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.stereotype.Component;

/** Writes a failure to the log once, under the reference that people can name when they ask for help. */
@Component
public class FailureLog {

    /** The attribute of a request whose failure stands in the log. */
    public static final String RECORDED = FailureLog.class.getName();

    private static final Logger LOG = LoggerFactory.getLogger(FailureLog.class);

    /** Returns the reference, such as {@code R-7K2M4Q8C}. */
    public String record(Throwable failure) {
        return record("", failure);
    }

    /** @param doing what the campus was about, where the request does not say it; no personal data */
    public String record(String doing, Throwable failure) {
        var reference = Reference.current().orElseGet(Reference::next);
        if (DatabaseAway.isBehind(failure)) { // says no more the hundredth time than the first
            LOG.error("{} {} the database is away: {}", reference, doing,
                    NestedExceptionUtils.getMostSpecificCause(failure).toString().lines().findFirst().orElse(""));
        } else {
            LOG.error("{} {} {}", reference, doing, FailureWords.of(failure));
        }
        return reference;
    }
}
