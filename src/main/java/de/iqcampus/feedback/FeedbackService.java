package de.iqcampus.feedback;

import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes reports of mistakes and barriers from anyone; administrators answer them. */
@Service @Transactional @PreAuthorize("permitAll")
public class FeedbackService {

    /**
     * Stores a report and returns its number for the reporter.
     *
     * @param page the address it is about
     * @param email where an answer may go, if anywhere
     */
    public String report(Kind kind, String page, String words, @Nullable String email) {
        throw new UnsupportedOperationException(kind + page + words + email);
    }

    /** What a report is about. */
    public enum Kind { MISTAKE, BARRIER, QUESTION }
}
